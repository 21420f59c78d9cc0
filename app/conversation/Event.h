// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"
#include "smtp/Line.h"

#include <variant>

/// What can happen to a step. Values only: no socket, timer, clock or text for people is in this room.
namespace envoi::conversation
{

struct Begin {
};
struct Resolved {
    record::DnsFacts facts;
};
struct Connected {
    record::TcpFacts facts; ///< whether it did or not
};
struct Secured {
    record::TlsFacts tls;
    record::CertificateFacts certificate;
};
struct HandshakeFailed {
    record::TlsFacts tls;
};
struct Answered {
    smtp::Reply reply;
};
struct Violated {
    smtp::Violation violation;
};
struct Injected {
}; ///< bytes where a handshake is due
struct Quiet {
}; ///< nothing followed the last reply
struct Derived {
    smtp::WipedBytes saltedPassword;
};
struct Closed {
    int alert = -1; ///< TLS alert that came with it
};
struct TimedOut {
};
struct Stopped {
}; ///< by the user
struct LocalFault {
}; ///< this computer could not do what was wanted

using Event = std::variant<Begin, Resolved, Connected, Secured, HandshakeFailed, Answered, Violated, Injected,
    Quiet, Derived, Closed, TimedOut, Stopped, LocalFault>;

} // namespace envoi::conversation
