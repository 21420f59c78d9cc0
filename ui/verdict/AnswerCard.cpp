// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/AnswerCard.h"

#include "ui/support/PlainLabel.h"
#include "ui/verdict/EmptyView.h"
#include "ui/verdict/Pieces.h"
#include "ui/verdict/RunningView.h"
#include "ui/verdict/VerdictView.h"

#include <QVBoxLayout>

namespace envoi::ui
{

AnswerCard::AnswerCard(const LanguageSwitch &languages, QWidget *parent)
    : Card(Kind::Sheet, parent)
    , m_empty(new EmptyView)
    , m_running(new RunningView(languages))
    , m_verdict(new VerdictView(languages))
    , m_note(new PlainLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    m_note->setMuted(true);
    m_note->hide();
    layout->addWidget(m_note);
    // Not a stack: a hidden view must not keep the room of its tallest moment.
    for (QWidget *view : { static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_running),
             static_cast<QWidget *>(m_verdict) }) {
        view->hide();
        layout->addWidget(view);
    }
    showEmpty();
}

void AnswerCard::showEmpty()
{
    setTone(Tone::Neutral);
    bring(m_empty);
}

void AnswerCard::showRunning()
{
    setTone(Tone::Info);
    setNote({});
    m_running->begin();
    bring(m_running);
}

void AnswerCard::showVerdict(const diagnosis::Case &what, bool live)
{
    m_running->end();
    m_verdict->show(what, live);
    setTone(verdictOf(m_verdict->diagnosis()).tone);
    bring(m_verdict);
}

void AnswerCard::setNote(const QString &note)
{
    m_note->setTextOrHide(note);
}

void AnswerCard::bring(QWidget *view)
{
    m_empty->setVisible(view == m_empty);
    m_running->setVisible(view == m_running);
    m_verdict->setVisible(view == m_verdict);
}

} // namespace envoi::ui
