// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/SideBySide.h"

#include <QBoxLayout>

namespace envoi::ui
{

SideBySide::SideBySide(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    m_layout->addWidget(first, 1);
    if (second)
        m_layout->addWidget(second, 1);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool room = width() >= 2 * 34 * fontMetrics().averageCharWidth();
    m_layout->setDirection(room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace envoi::ui
