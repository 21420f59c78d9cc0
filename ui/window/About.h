// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"

class QWidget;

namespace envoi::ui
{

/// Version, licences, what it is built from, how to report a problem. Does not block.
void showAbout(QWidget *parent, const explanation::Language &language);

} // namespace envoi::ui
