// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/EmptyView.h"

#include "ui/support/PlainLabel.h"
#include "ui/support/ShapeLabel.h"
#include "ui/support/TextButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace envoi::ui
{

EmptyView::EmptyView(QWidget *parent)
    : QWidget(parent)
    , m_headline(new PlainLabel(PlainLabel::Role::Headline))
    , m_what(new PlainLabel)
    , m_paste(new TextButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new ShapeLabel(Glyph::Envelope, Tone::Info, 2.2), 0, Qt::AlignTop);
    top->addWidget(m_headline, 1);
    layout->addLayout(top);
    layout->addWidget(m_what);
    const std::array shapes{ Glyph::Clock, Glyph::Envelope, Glyph::Key };
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_points[i] = new PlainLabel;
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new ShapeLabel(shapes[i], Tone::Neutral, 1.1), 0, Qt::AlignTop);
        row->addWidget(m_points[i], 1);
        layout->addLayout(row);
    }
    layout->addWidget(m_paste, 0, Qt::AlignLeading);
    connect(m_paste, &QPushButton::clicked, this, &EmptyView::pasteWanted);
    retranslate();
}

void EmptyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyView::retranslate()
{
    m_headline->setText(tr("Find out why mail does not leave"));
    m_what->setText(tr(
        "Envoi connects to your outgoing server as your mail program does, one step after the other. It says "
        "at which step sending stops, why, and what to change."));
    m_paste->setText(tr("Paste an error…"));
    m_points[0]->setText(tr("It usually takes a few seconds, and you can stop it at any time."));
    m_points[1]->setText(tr("No message is sent, and nothing goes to any other server."));
    m_points[2]->setText(
        tr("Your password is only sent over an encrypted connection to this server, and is never stored."));
}

} // namespace envoi::ui
