// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace envoi::smtp
{

/// How what arrived breaks RFC 5321 §4.2 or one of our limits (hostile.md L11–L13).
enum class ViolationKind {
    Malformed, ///< the line does not begin with a three-digit code and a separator
    InvalidCode, ///< a code outside 200–599
    InconsistentCodes, ///< lines of one reply with different codes
    LineTooLong,
    ReplyTooLong, ///< too many lines, or too many bytes
    TooMuchData, ///< more bytes in the run than L13
    Unexpected, ///< a reply, or part of one, that nobody asked for
    Truncated, ///< the connection closed inside a reply
};

/// What breaks RFC 5321 as well, and is taken all the same.
enum class Tolerated {
    BareLf, ///< a line that ends without CR (§2.3.8)
    BlankLine, ///< up to three, before a reply
    LongLine, ///< over the 512 octets of §4.5.3.1.5
};

struct Violation {
    ViolationKind kind = ViolationKind::Malformed;
    QByteArray excerpt; ///< the first bytes of what arrived, at most 256
    friend bool operator==(const Violation &, const Violation &) = default;
};

} // namespace envoi::smtp
