// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace envoi::ui
{

/// Removes everything from a layout: widgets vanish at once and die later, so that a button may empty its own
/// page.
void clearLayout(QLayout *layout);
/// Shows and arranges a page that was filled anew, now: it is never seen half arranged, and places are known.
/// Without a page: only what is pending.
void settleLayouts(QWidget *page = nullptr);

} // namespace envoi::ui
