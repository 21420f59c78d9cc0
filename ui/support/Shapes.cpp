// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Shapes.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

namespace envoi::ui
{

namespace
{

QString nameOf(Glyph shape)
{
    using L = QLatin1StringView;
    static constexpr std::array names{ L("tick"), L("cross"), L("warning"), L("pause"), L("dot"), L("ring"),
        L("dash"), L("info"), L("person"), L("clock"), L("key"), L("eye"), L("eye-off"), L("chevron-right"),
        L("chevron-down"), L("copy"), L("search"), L("envelope"), L("flask") };
    static_assert(names.size() == static_cast<std::size_t>(Glyph::Flask) + 1);
    return names.at(static_cast<std::size_t>(shape));
}

} // namespace

QPixmap pixmap(Glyph shape, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("envoi-shape-%1-%2-%3").arg(nameOf(shape), colour.name()).arg(pixels);
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        result = QPixmap(pixels, pixels);
        result.fill(Qt::transparent);
        QSvgRenderer renderer(QStringLiteral(":/shapes/%1.svg").arg(nameOf(shape)));
        QPainter painter(&result);
        renderer.render(&painter);
        // The drawings are black on nothing: their outline takes the colour.
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, result);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

QIcon icon(Glyph shape, const QColor &colour, int size)
{
    QIcon result;
    for (const qreal ratio : { 1.0, 2.0 })
        result.addPixmap(pixmap(shape, colour, size, ratio));
    return result;
}

} // namespace envoi::ui
