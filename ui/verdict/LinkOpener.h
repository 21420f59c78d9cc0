// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace envoi::ui
{

/// Only http and https addresses with a host are ever opened.
[[nodiscard]] bool isOpenable(const QString &address);
/// Shows the whole address as plain text and opens it in the browser only when told to (ux.md 14). Does not
/// block.
void offerToOpen(const QString &address, QWidget *parent);

} // namespace envoi::ui
