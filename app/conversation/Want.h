// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"
#include "sasl/Derivation.h"
#include "smtp/Line.h"

#include <variant>
#include <vector>

namespace envoi::conversation
{

/// Which time limit a wait has; how long that is, is the session's business.
enum class Limit { Dns, Connect, Handshake, Greeting, Reply, DataReply, FinalDot, Quit };

struct Resolve {
};
struct Connect {
};
struct StartTls {
};
/// Lines, in one segment where they fit, and then a reply is awaited.
struct Send {
    std::vector<smtp::Line> lines;
    Limit limit = Limit::Reply;
};
struct Await {
    Limit limit = Limit::Greeting;
};
/// Work that takes too long for the GUI thread.
struct Derive {
    sasl::Derivation work;
};
struct Finish {
    record::Outcome outcome = record::Outcome::Passed;
    record::Failure failure = record::Failure::None;
    record::Facts facts;
    std::optional<smtp::Reply> reply;
    std::optional<smtp::Violation> violation;
    /// Said on the way out, whoever listens: "*" ends an open exchange (RFC 4954 §4).
    std::optional<smtp::Line> lastLine;
};

/// What a step wants next.
using Want = std::variant<Resolve, Connect, StartTls, Send, Await, Derive, Finish>;

} // namespace envoi::conversation
