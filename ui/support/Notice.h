// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace envoi::ui
{

/// A short message that does not block; plain text, whatever is in it.
void showNotice(QWidget *parent, const QString &title, const QString &text);

} // namespace envoi::ui
