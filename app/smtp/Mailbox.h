// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace envoi::smtp
{

/// An address for MAIL FROM and RCPT TO: RFC 5321 §4.1.2 Mailbox, with the letters of RFC 6531 in its local
/// part.
struct Mailbox {
    QByteArray localPart; ///< UTF-8, quotes included when quoted
    QByteArray domain; ///< A-labels, or an address literal in brackets

    friend bool operator==(const Mailbox &, const Mailbox &) = default;

    /// The local part has letters outside ASCII: the server must offer SMTPUTF8. A domain alone never needs
    /// it.
    [[nodiscard]] bool needsSmtpUtf8() const;
    [[nodiscard]] QByteArray wireForm() const { return localPart + '@' + domain; }

    /// Local part at most 64 octets, the whole at most 254 (§4.5.3.1.3 without its angle brackets).
    static std::optional<Mailbox> parse(const QString &text);
    /// "Ann <ann@example.com>" → "ann@example.com"; the text itself, trimmed, when it has no such form.
    static QString withoutDisplayName(const QString &text);
};

} // namespace envoi::smtp
