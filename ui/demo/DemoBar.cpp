// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/DemoBar.h"

#include "simulator/Simulator.h"
#include "ui/demo/Situations.h"
#include "ui/support/Chooser.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/ShapeLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace envoi::ui
{

DemoBar::DemoBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(PlainLabel::Role::Heading))
    , m_note(new PlainLabel(PlainLabel::Role::Small))
    , m_picker(new Chooser)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(20, 8, 20, 8);
    m_layout->setSpacing(6);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(10);
    choice->addWidget(new ShapeLabel(Glyph::Flask, Tone::Info, 1.2));
    m_label->setWordWrap(false);
    choice->addWidget(m_label);
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in every language
    m_picker->setMinimumWidth(
        fontMetrics().averageCharWidth() * 16); // its longest text must not widen the window
    m_picker->setMaxVisibleItems(30);
    choice->addWidget(m_picker, 1);
    m_layout->addLayout(choice);
    m_note->setMuted(true);
    m_layout->addWidget(m_note, 1);
    m_label->setBuddy(m_picker);
    const auto situations = simulator::Simulator::situations();
    for (const simulator::Simulator::Situation &situation : situations)
        m_picker->addItem(QString(), situation.id);
    connect(m_picker, &QComboBox::activated, this, [this] { Q_EMIT chosen(situation()); });
    retranslate();
}

void DemoBar::choose(const QString &situation)
{
    m_picker->setCurrentIndex(qMax(0, m_picker->findData(situation)));
    if (m_picker->count() > 0)
        Q_EMIT chosen(this->situation());
}

QString DemoBar::situation() const
{
    return m_picker->currentData().toString();
}

void DemoBar::setReadOnly(bool readOnly)
{
    m_picker->setEnabled(!readOnly);
}

void DemoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside the choice where there is room for a readable line, else under it.
    const int beside = m_picker->sizeHint().width() + fontMetrics().averageCharWidth() * 50;
    m_layout->setDirection(width() >= beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DemoBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.tint(Tone::Info));
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

void DemoBar::retranslate()
{
    m_label->setText(tr("S&ituation"));
    m_picker->setAccessibleName(tr("Situation"));
    m_note->setText(tr("Demo: this computer plays the server; nothing goes to the network."));
    for (int i = 0; i < m_picker->count(); ++i)
        m_picker->setItemText(i, situationTitle(m_picker->itemData(i).toString()));
}

} // namespace envoi::ui
