// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/TimingChart.h"

#include <QPainter>

namespace envoi::ui
{

TimingChart::TimingChart(QList<Bar> bars, QWidget *parent)
    : QWidget(parent)
    , m_bars(std::move(bars))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The picture in words, for whoever cannot see it.
    QStringList said;
    for (const Bar &bar : std::as_const(m_bars))
        said << tr("%1: %2", "a step and how long it took").arg(bar.name, bar.value);
    setAccessibleName(tr("Duration of each step"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setFocusPolicy(Qt::StrongFocus);
}

int TimingChart::rowHeight() const
{
    return fontMetrics().height() + 10;
}

QSize TimingChart::sizeHint() const
{
    return { 300, rowHeight() * static_cast<int>(m_bars.size()) + 4 };
}

void TimingChart::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int names = 0;
    int values = 0;
    qint64 end = 1;
    for (const Bar &bar : std::as_const(m_bars)) {
        names = qMax(names, fontMetrics().horizontalAdvance(bar.name));
        values = qMax(values, fontMetrics().horizontalAdvance(bar.value));
        end = qMax(end, bar.startMs + bar.durationMs);
    }
    names = qMin(names, width() / 2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = names + 16;
    const qreal room = qMax(20, width() - left - values - 16);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar &bar = m_bars[i];
        const int top = i * rowHeight();
        const auto place = [&](qreal x, qreal w) {
            const QRectF r(x, top + 2, w, rowHeight() - 4);
            return mirrored ? QRectF(width() - r.right(), r.top(), r.width(), r.height()) : r;
        };
        painter.setPen(theme.text);
        painter.drawText(place(2, names + 4), Qt::AlignVCenter | Qt::AlignLeading,
            fontMetrics().elidedText(bar.name, Qt::ElideRight, names + 4));
        const qreal x = left + room * static_cast<qreal>(bar.startMs) / static_cast<qreal>(end);
        const qreal w = qMax<qreal>(3, room * static_cast<qreal>(bar.durationMs) / static_cast<qreal>(end));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(bar.tone));
        painter.drawRoundedRect(place(x, w).adjusted(0, 3, 0, -3), 3, 3);
        painter.setPen(theme.muted);
        painter.drawText(place(x + w + 6, values + 6), Qt::AlignVCenter | Qt::AlignLeading, bar.value);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

} // namespace envoi::ui
