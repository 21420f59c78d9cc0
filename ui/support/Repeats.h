// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace envoi::ui
{

/// A press counts once: a key that is held down repeats itself, and the second half of a double click is no
/// second wish. Otherwise Enter held on a button that becomes Stop would start and stop by turns, and a
/// double click on Test would stop what it began.
void ignoreRepeats(QWidget *widget);

} // namespace envoi::ui
