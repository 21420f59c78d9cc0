// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Card.h"

#include <QPainter>
#include <QPainterPath>

namespace envoi::ui
{

Card::Card(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool sheet = m_kind == Kind::Sheet;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = sheet ? 10 : 6;
    const QColor ground = sheet ? theme.card : m_tone == Tone::Neutral ? theme.quote : theme.tint(m_tone);
    painter.setBrush(ground);
    painter.setPen(sheet || theme.highContrast ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(r, radius, radius);
    if (m_tone == Tone::Neutral)
        return;
    QPainterPath outline;
    outline.addRoundedRect(r, radius, radius);
    painter.setClipPath(outline);
    const qreal band = sheet ? 5 : 3;
    painter.fillRect(layoutDirection() == Qt::RightToLeft
            ? QRectF(r.right() - band, r.top(), band, r.height())
            : QRectF(r.left(), r.top(), band, r.height()),
        theme.tone(m_tone));
}

} // namespace envoi::ui
