// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

#include <functional>

class QWidget;

namespace envoi::ui
{

/// May the user be asked at all? Only where the server stands in a local network: for a public address there
/// is no such consent (ux.md 56).
[[nodiscard]] bool consentPossible(const diagnosis::Case &what, const diagnosis::Diagnosis &diagnosis);
/// Asks, in words that say what can happen; `agreed` is called for this one run only. Does not block.
void askConsent(QWidget *parent, const diagnosis::Case &what, const std::function<void()> &agreed);

} // namespace envoi::ui
