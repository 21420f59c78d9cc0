// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// What a host may look like in writing. Pure.
namespace envoi::net
{

/// The address that `text` spells, in network byte order (4 or 16 bytes): only a dotted quad or an RFC 4291
/// form, brackets allowed around the latter, a zone ("%eth0") allowed on it. inet_aton's "127.1" or "0x7f.1"
/// are names.
[[nodiscard]] std::optional<QByteArray> addressBytes(QStringView text);

/// Without brackets and without one trailing dot; letters outside ASCII as A-labels, lower case.
/// Empty when the name cannot be written so. An address comes back as it is, less brackets.
[[nodiscard]] QString asciiHost(QStringView typed);

} // namespace envoi::net
