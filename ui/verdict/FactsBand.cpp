// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/FactsBand.h"

#include "ui/support/PlainLabel.h"
#include "ui/support/ShapeLabel.h"

#include <QHBoxLayout>

namespace envoi::ui
{

FactsBand::FactsBand(QWidget *parent)
    : Card(Kind::Inset, parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(14, 10, 14, 10);
    m_layout->setSpacing(14);
}

void FactsBand::addFact(Glyph shape, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new ShapeLabel(shape, Tone::Neutral, 1.1), 0, Qt::AlignTop);
    auto *label = new PlainLabel;
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setText(text);
    label->setSelectable(true);
    row->addWidget(label, 1);
    m_layout->addWidget(fact, 1);
    ++m_count;
}

void FactsBand::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int needed = m_count * fontMetrics().averageCharWidth() * 24;
    const auto direction = width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction) {
        m_layout->setDirection(direction);
        m_layout->setSpacing(direction == QBoxLayout::LeftToRight ? 14 : 8);
    }
}

} // namespace envoi::ui
