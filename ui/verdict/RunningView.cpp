// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/RunningView.h"

#include "explanation/Explanation.h"
#include "ui/support/Clearing.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/ShapeLabel.h"
#include "ui/verdict/StepProgress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace envoi::ui
{

RunningView::RunningView(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_headline(new PlainLabel(PlainLabel::Role::Headline))
    , m_sentence(new PlainLabel)
    , m_looksHeading(new PlainLabel(PlainLabel::Role::Heading))
    , m_progress(new StepProgress)
    , m_looksLayout(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new ShapeLabel(Glyph::Dot, Tone::Info, 2.2), 0, Qt::AlignTop);
    top->addWidget(m_headline, 1);
    layout->addLayout(top);
    layout->addWidget(m_progress);
    layout->addWidget(m_sentence);
    layout->addWidget(m_looksHeading);
    m_looksLayout->setSpacing(6);
    layout->addLayout(m_looksLayout);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_sentence->setText(sentence()); });
}

void RunningView::begin()
{
    m_step.reset();
    m_looks.clear();
    m_stopping = false;
    m_number = 0;
    m_holdMs = 0;
    m_since.start();
    m_tick.start();
    retranslate();
}

void RunningView::end()
{
    m_tick.stop();
}

void RunningView::setProgress(const QList<StepState> &states, int number)
{
    m_progress->setStates(states);
    m_count = static_cast<int>(states.size());
    if (number > 0)
        m_number = number;
    m_sentence->setText(sentence());
}

void RunningView::setWaiting(record::StepId step, qint64 limitMs)
{
    m_step = step;
    m_limitMs = limitMs;
    m_since.start();
    m_sentence->setText(sentence());
}

void RunningView::setStopping()
{
    m_stopping = true;
    retranslate();
}

void RunningView::setHolding(qint64 milliseconds)
{
    m_holdMs = milliseconds;
    m_sentence->setText(sentence());
}

void RunningView::addExperiment(const diagnosis::Experiment &experiment)
{
    m_looks << Look{ experiment, std::nullopt };
    retranslate();
}

void RunningView::setConclusion(const diagnosis::FollowUp &followUp)
{
    for (Look &look : m_looks) {
        const record::Settings &asked = look.experiment.settings;
        const record::Settings &held = followUp.record.settings;
        if (!look.result && look.experiment.purpose == followUp.purpose && asked.host == held.host
            && asked.effectivePort() == held.effectivePort()
            && asked.effectiveSecurity() == held.effectiveSecurity()) {
            look.result = followUp;
            break;
        }
    }
    retranslate();
}

QString RunningView::sentence() const
{
    if (m_stopping)
        return tr("Closing the connection…");
    if (!m_step && m_holdMs > m_since.elapsed())
        return tr("The test begins in %n second(s): servers take tests in quick succession for an attack.",
            nullptr, static_cast<int>((m_holdMs - m_since.elapsed() + 999) / 1000));
    if (!m_step)
        return tr("The test begins.");
    const QString waiting
        = explanation::waitingSentence(*m_step, m_since.elapsed(), m_limitMs, m_languages.language());
    if (m_number < 1)
        return waiting;
    return tr("Step %1 of %2. %3", "%3 is a sentence: what is awaited")
        .arg(QString::number(m_number), QString::number(m_count), waiting);
}

void RunningView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RunningView::retranslate()
{
    m_headline->setText(m_stopping ? tr("Stopping…") : tr("Testing…"));
    m_sentence->setText(sentence());
    m_looksHeading->setTextOrHide(
        m_looks.isEmpty() ? QString() : tr("To find the reason, Envoi also looks further"));
    clearLayout(m_looksLayout);
    for (const Look &look : std::as_const(m_looks)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(
            new ShapeLabel(look.result ? Glyph::Tick : Glyph::Dot, look.result ? Tone::Neutral : Tone::Info),
            0, Qt::AlignTop);
        auto *text = new PlainLabel;
        text->setText(look.result ? explanation::conclusionSentence(*look.result, m_languages.language())
                                  : explanation::purposeSentence(look.experiment, m_languages.language()));
        row->addWidget(text, 1);
        m_looksLayout->addLayout(row);
    }
}

} // namespace envoi::ui
