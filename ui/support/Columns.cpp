// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Columns.h"

#include "ui/support/Clearing.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace envoi::ui
{

namespace
{

QScrollArea *scrollArea(QVBoxLayout **layout, const QMargins &margins)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is kept, so that nothing moves sideways when it appears; it is drawn only when there is
    // something to scroll.
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    *layout = new QVBoxLayout(body);
    (*layout)->setContentsMargins(margins);
    (*layout)->setSpacing(16);
    area->setWidget(body);
    return area;
}

} // namespace

Columns::Columns(QWidget *first, QWidget *pinned, QWidget *note, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_first(first)
    , m_note(note)
    , m_second(second)
{
    m_firstScroll = scrollArea(&m_firstLayout, { 20, 16, 8, 12 });
    m_secondScroll = scrollArea(&m_secondLayout, { 12, 16, 8, 16 });
    m_firstLayout->addWidget(first);
    m_firstLayout->addStretch();
    m_secondLayout->addWidget(second);

    auto *left = new QWidget;
    m_pinnedLayout = new QVBoxLayout(left);
    m_pinnedLayout->setContentsMargins(0, 0, 0, 0);
    m_pinnedLayout->setSpacing(0);
    m_pinnedLayout->addWidget(m_firstScroll, 1);
    m_pinnedLayout->addWidget(pinned);
    m_pinnedLayout->addWidget(note);

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_secondScroll);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({ 4200, 5800 }); // shares, not pixels
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void Columns::reveal(QWidget *widget)
{
    settleLayouts();
    for (QScrollArea *area : { m_firstScroll, m_secondScroll }) {
        if (area->widget()->isAncestorOf(widget))
            area->ensureWidgetVisible(widget, 16, 32);
    }
}

void Columns::toTop()
{
    settleLayouts();
    arrange(); // what is shown now may be wider than what was
    settleLayouts();
    if (m_stacked)
        m_firstScroll->verticalScrollBar()->setValue(
            m_second->mapTo(m_firstScroll->widget(), QPoint()).y() - 8);
    else
        m_secondScroll->verticalScrollBar()->setValue(0);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        arrange();
}

void Columns::arrange()
{
    // Measured in letters: 200 % text needs twice the room.
    const int em = fontMetrics().averageCharWidth();
    const int formWidth = qMax(46 * em, m_first->minimumSizeHint().width()) + 36 + 12;
    const int answerWidth = qMax(70 * em, m_second->minimumSizeHint().width()) + 32 + 12;
    const bool stacked = width() < formWidth + answerWidth;
    m_firstScroll->setMinimumWidth(stacked ? 0 : formWidth);
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    if (stacked) {
        m_firstLayout->insertWidget(1, m_note);
        m_firstLayout->insertWidget(2, m_second);
        m_secondScroll->hide();
    } else {
        m_pinnedLayout->addWidget(m_note);
        m_secondLayout->insertWidget(0, m_second);
        m_secondScroll->show();
    }
    m_second->show();
    m_note->show();
}

} // namespace envoi::ui
