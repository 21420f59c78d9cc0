// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ShapeLabel.h"

#include <QPainter>

namespace envoi::ui
{

ShapeLabel::ShapeLabel(Glyph shape, Tone tone, double scale, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_tone(tone)
    , m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShapeLabel::setShape(Glyph shape, Tone tone)
{
    m_shape = shape;
    m_tone = tone;
    update();
}

QSize ShapeLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_scale);
    return { side, side };
}

void ShapeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    painter.drawPixmap(0, (height() - side) / 2,
        pixmap(m_shape, Theme::of(palette()).tone(m_tone), side, devicePixelRatioF()));
}

} // namespace envoi::ui
