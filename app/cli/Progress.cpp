// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Progress.h"

#include "cli/Output.h"
#include "explanation/Explanation.h"

namespace envoi::cli
{

namespace
{

constexpr auto cleared = "\r\x1b[K";

/// The place of the step among those that this test has.
QString placeOf(
    record::StepId step, const QList<record::StepRecord> &steps, const explanation::Language &language)
{
    int count = 0;
    int place = 0;
    for (const record::StepRecord &one : steps) {
        if (one.outcome == record::Outcome::NotApplicable)
            continue;
        ++count;
        // `ehlo` comes twice: the first that is not done yet.
        const bool isDone = one.outcome == record::Outcome::Passed || one.outcome == record::Outcome::Remark;
        if (one.id == step && (place == 0 || !isDone))
            place = isDone && place != 0 ? place : count;
    }
    //: %1 = number of a step, %2 = how many there are
    return language.translate("Cli", "step %1 of %2").arg(place).arg(count);
}

} // namespace

Progress::Progress(
    const investigation::Investigation &investigation, const explanation::Language &language, int width)
    : m_investigation(investigation)
    , m_language(language)
    , m_width(width)
{
    using investigation::Investigation;
    connect(&investigation, &Investigation::waiting, this, &Progress::waitFor);
    connect(&investigation, &Investigation::experimentStarted, this,
        [this](const diagnosis::Experiment &experiment) {
            writeErr(
                QByteArray(cleared) + explanation::purposeSentence(experiment, m_language).toUtf8() + '\n');
            show();
        });
    connect(&m_everySecond, &QTimer::timeout, this, &Progress::show);
    m_everySecond.start(1'000);
}

Progress::~Progress()
{
    writeErr(QByteArray(cleared));
}

void Progress::waitFor(record::StepId step, qint64 limitMs)
{
    m_step = step;
    m_limitMs = limitMs;
    m_since.start();
    show();
}

void Progress::show()
{
    if (!m_step)
        return;
    const QString place = placeOf(*m_step, m_investigation.test().record().steps, m_language);
    const QString wait = explanation::waitingSentence(*m_step, m_since.elapsed(), m_limitMs, m_language);
    //: %1 = "step 4 of 9", %2 = what is awaited
    const QString line = m_language.translate("Cli", "Testing… %1: %2").arg(place, wait);
    writeErr(QByteArray(cleared) + line.left(m_width - 1).toUtf8());
}

} // namespace envoi::cli
