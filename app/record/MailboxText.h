// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace envoi::record
{

/// "Ann <ann@example.net>", "<ann@example.net>" and "mailto:ann@example.net" without what is around the
/// address. Text that has no such form comes back trimmed.
[[nodiscard]] QString addressPart(const QString &typed);

/// A Mailbox of RFC 5321 §4.1.2 (non-ASCII letters as in RFC 6531), within the limits of §4.5.3.1: local part
/// up to 64 octets, the whole path up to 254. One pass, no backtracking.
[[nodiscard]] bool isMailbox(const QString &text);

} // namespace envoi::record
