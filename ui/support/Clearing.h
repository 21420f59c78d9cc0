// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace envoi::ui {

/// Removes everything from a layout: widgets vanish at once and die later, so that a button may empty its own page.
void clearLayout(QLayout *layout);
/// Lets every pending layout happen now, so that a page filled anew is never seen half arranged, and places are known.
void settleLayouts();

} // namespace envoi::ui
