// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StepsCard.h"

#include "ui/steps/StepList.h"
#include "ui/support/Durations.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace envoi::ui
{

StepsCard::StepsCard(const LanguageSwitch &languages, QWidget *parent)
    : Card(Kind::Sheet, parent)
    , m_languages(languages)
    , m_heading(new PlainLabel(PlainLabel::Role::Heading))
    , m_total(new PlainLabel)
    , m_list(new StepList(languages))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    m_total->setMuted(true);
    m_total->setWordWrap(false);
    top->addWidget(m_heading, 1);
    top->addWidget(m_total);
    layout->addLayout(top);
    layout->addWidget(m_list);
    retranslate();
}

void StepsCard::setTotal(qint64 milliseconds)
{
    m_totalMs = milliseconds;
    retranslate();
}

void StepsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepsCard::retranslate()
{
    m_heading->setText(tr("Steps"));
    m_total->setText(m_totalMs < 0
            ? QString()
            : tr("in all %1").arg(durationText(m_totalMs, m_languages.language().locale())));
}

} // namespace envoi::ui
