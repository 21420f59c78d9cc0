// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Geometry.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace envoi::ui
{

QRect fitted(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    QRect screen = screens.first();
    qint64 most = 0;
    for (const QRect &one : screens) {
        const QRect common = one.intersected(wanted);
        const qint64 area = common.isEmpty() ? 0 : qint64(common.width()) * common.height();
        if (area > most) {
            most = area;
            screen = one;
        }
    }
    QRect result(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    if (most == 0) {
        result.moveCenter(screen.center()); // nothing of it would be seen
        return result;
    }
    result.moveLeft(qBound(screen.left(), result.left(), screen.right() - result.width() + 1));
    result.moveTop(qBound(screen.top(), result.top(), screen.bottom() - result.height() + 1));
    return result;
}

void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise)
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    window.resize(otherwise);
    const bool restored = !geometry.isEmpty() && window.restoreGeometry(geometry);
    if (window.isMaximized() || window.isFullScreen() || screens.isEmpty())
        return;
    if (!restored) {
        // The window manager chooses the place; only the size is ours to fit.
        window.resize(window.size().boundedTo(screens.first().size()));
        return;
    }
    const QRect place = fitted(window.geometry(), screens);
    if (place != window.geometry())
        window.setGeometry(place);
}

} // namespace envoi::ui
