// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailprograms/Pasted.h"

namespace envoi::mailprograms
{

/// Takes a delivery report (RFC 3464) apart; false when the text is none. Fills reply, stage, who spoke.
bool takeDeliveryReport(Pasted &pasted, const QString &text);

} // namespace envoi::mailprograms
