// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ActionBar.h"

#include "ui/support/PlainLabel.h"
#include "ui/support/Repeats.h"
#include "ui/support/Style.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace envoi::ui
{

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton)
    , m_note(new QWidget)
    , m_fillIn(new QPushButton)
    , m_promise(new PlainLabel(PlainLabel::Role::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 6); // the column's
    m_button->setMinimumHeight(fontMetrics().height() + 24);
    QFont strong; // only the weight is set: size and family go on following the application
    strong.setWeight(QFont::DemiBold);
    m_button->setFont(strong);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setAutoDefault(true);
    m_button->setDefault(true);
    setPrimary(m_button);
    ignoreRepeats(m_button);
    m_promise->setMuted(true);
    layout->addWidget(m_button);
    setLinkLike(m_fillIn, LinkEdge::HangsOver);
    auto *note = new QVBoxLayout(m_note);
    note->setContentsMargins(20, 0, 20, 6);
    note->setSpacing(6);
    note->addWidget(m_promise);
    note->addWidget(m_fillIn, 0, Qt::AlignLeading);
    connect(m_fillIn, &QPushButton::clicked, this, &ActionBar::fillInWanted);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == State::Stop)
            Q_EMIT stopWanted();
        else if (m_state != State::Stopping)
            Q_EMIT testWanted();
    });
    retranslate();
}

void ActionBar::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_fillIn->setEnabled(state != State::Stop && state != State::Stopping);
    setPrimary(m_button, state != State::Stop && state != State::Stopping);
    retranslate();
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_button->setMinimumHeight(fontMetrics().height() + 24);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::of(palette()).line);
}

void ActionBar::retranslate()
{
    switch (m_state) {
    case State::Test:
        m_button->setText(tr("&Test"));
        break;
    case State::TestWithoutLogin:
        m_button->setText(tr("&Test without logging in"));
        break;
    case State::TestAgain:
        m_button->setText(tr("&Test again"));
        break;
    case State::Stop:
        m_button->setText(tr("S&top"));
        break;
    case State::Stopping:
        m_button->setText(tr("Stopping…"));
        break;
    }
    m_fillIn->setText(tr("Fill in from my address…"));
    m_promise->setText(tr("No message is sent. Your password is only sent over an encrypted connection."));
}

} // namespace envoi::ui
