// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

namespace envoi::report
{

/// The case with the user name, its local part and the addresses' local parts replaced everywhere: settings,
/// facts, replies, certificates, dialogue, follow-ups (hostile.md 268). The domain stays: the diagnosis needs
/// it, and the host gives it away. Whoever diagnoses what comes out gets the same verdict.
[[nodiscard]] diagnosis::Case withoutUser(const diagnosis::Case &what);

} // namespace envoi::report
