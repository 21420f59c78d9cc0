// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace envoi::ui
{

FlowLayout::FlowLayout(int horizontalGap, int verticalGap)
    : m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = QSize(size.width() + item->sizeHint().width() + m_horizontalGap,
            qMax(size.height(), item->sizeHint().height()));
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeOf(const QLayoutItem &item, int width)
{
    const QSize size = item.sizeHint();
    if (!item.hasHeightForWidth())
        return { qMin(size.width(), width), size.height() };
    // A text that wraps hints at a narrow column. It gets as many lines as it needs in the whole width, and
    // no more width than these lines take.
    const int height = item.heightForWidth(width);
    int low = 0;
    int high = width;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (item.heightForWidth(middle) > height ? low : high) = middle;
    }
    return { high, height };
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    qsizetype next = 0;
    while (next < m_items.size()) {
        // One line: as many as fit, all centred on its height.
        const qsizetype first = next;
        int width = 0;
        int height = 0;
        while (next < m_items.size()) {
            const QSize size = sizeOf(*m_items[next], rect.width());
            const int gap = next == first ? 0 : m_horizontalGap;
            if (next > first && width + gap + size.width() > rect.width())
                break;
            width += gap + size.width();
            height = qMax(height, size.height());
            ++next;
        }
        int x = rect.left();
        for (qsizetype i = first; apply && i < next; ++i) {
            const QSize size = sizeOf(*m_items[i], rect.width());
            const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
            m_items[i]->setGeometry(QStyle::visualRect(direction, rect, place));
            x += size.width() + m_horizontalGap;
        }
        y += height + (next < m_items.size() ? m_verticalGap : 0);
    }
    return y - rect.top();
}

} // namespace envoi::ui
