// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Knowledge.h"
#include "smtp/Mailbox.h"

namespace envoi::conversation
{

/// The lines of the message that is sent when the user asked for one, without line ends and not yet
/// dot-stuffed. ASCII but for addresses that are not; lines far below 998 octets (RFC 5322 §2.1.1).
[[nodiscard]] QList<QByteArray> testMessage(const Knowledge &known);
[[nodiscard]] qint64 messageSize(const QList<QByteArray> &lines); ///< octets, line ends included

} // namespace envoi::conversation
