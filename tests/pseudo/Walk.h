// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What a person could see in a window, looked at piece by piece. Each complaint is one line; none is good.
namespace envoi::tests
{

/// Texts that are neither translated as a whole nor said to be data: shown, spoken or popping up.
[[nodiscard]] QStringList untranslated(const QWidget *window);
/// Texts that do not fit where they stand, and widgets that stick out of what holds them.
[[nodiscard]] QStringList clipped(const QWidget *window);
/// Letters that lead to two places.
[[nodiscard]] QStringList sharedMnemonics(const QWidget *window);

} // namespace envoi::tests
