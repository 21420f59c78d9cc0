// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace envoi::smtp
{

/// A domain as A-labels in lower case without trailing dot, or nothing when it is none: letters, digits and
/// hyphens, labels of at most 63 and names of at most 253 octets (RFC 5321 §2.3.5, RFC 1123 §2.1, RFC 5890).
[[nodiscard]] std::optional<QByteArray> asDomain(const QString &text);
/// "192.0.2.1" or an IPv6 address of RFC 4291 §2.2, and nothing else: no "127.1", no "0x7f.1".
[[nodiscard]] bool isIPv4(QStringView text);
[[nodiscard]] bool isIPv6(QStringView text);
/// "[192.0.2.1]" or "[IPv6:2001:db8::1]" of a bare address, RFC 5321 §4.1.3. A scope ("%eth0") is left out.
/// Nothing for what is no address.
[[nodiscard]] std::optional<QByteArray> addressLiteral(const QString &address);
/// What EHLO may say, RFC 5321 §4.1.1.1: a domain or an address literal. Nothing for anything else.
[[nodiscard]] std::optional<QByteArray> asEhloName(const QString &text);

} // namespace envoi::smtp
