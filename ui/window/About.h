// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace envoi::ui
{

/// Version, licence, what it is built from. Does not block.
void showAbout(QWidget *parent);

} // namespace envoi::ui
