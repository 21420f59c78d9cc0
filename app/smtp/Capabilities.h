// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/Reply.h"

#include <QStringList>
#include <optional>

namespace envoi::smtp
{

/// What a 250 reply to EHLO offers, RFC 5321 §4.1.1.1. Keywords in upper case, at most 64 of 512 characters
/// (hostile.md L17). The old "AUTH=" form is understood, several AUTH lines are united (RFC 4954 §3).
struct Capabilities {
    QString domain; ///< the name the server gives itself: first word of the first line
    QStringList keywords; ///< as offered, upper case, without parameters, AUTH and STARTTLS included
    QStringList mechanisms; ///< upper case, in the server's order, without doubles
    std::optional<qint64> size; ///< SIZE, octets; 0 = no fixed limit; nothing = not announced (RFC 1870)

    friend bool operator==(const Capabilities &, const Capabilities &) = default;

    [[nodiscard]] bool offers(QLatin1StringView keyword) const { return keywords.contains(keyword); }
    static Capabilities fromReply(const Reply &ehlo);
};

} // namespace envoi::smtp
