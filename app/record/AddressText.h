// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers and network addresses as text, by the strict reading: what only some systems take for an address
/// is none.
namespace envoi::record
{

[[nodiscard]] bool isAsciiDigit(QChar c);
[[nodiscard]] bool isAsciiLetter(QChar c);
[[nodiscard]] bool isDecimal(QStringView text); ///< ASCII digits, at least one
[[nodiscard]] bool isHexNumber(QStringView text); ///< "0x7f"
[[nodiscard]] bool isDottedQuad(QStringView text); ///< "192.0.2.1"; not "192.0.2" nor "192.000.002.001"
[[nodiscard]] bool isIpv6(QStringView text); ///< RFC 4291 §2.2, with a zone after '%' (RFC 4007)

} // namespace envoi::record
