// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QByteArray;
class QWidget;

namespace envoi::ui
{

/// `wanted` brought onto the screen that shows most of it (the first one when none does), and made no larger
/// than that screen. Screens are the parts of them that windows may use.
[[nodiscard]] QRect fitted(const QRect &wanted, const QList<QRect> &screens);

/// Puts a window where it was, as QWidget::saveGeometry() told, or in the middle with `otherwise` as its
/// size; on today's screens, which may be fewer or smaller.
void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise);

} // namespace envoi::ui
