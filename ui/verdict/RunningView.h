// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "ui/steps/StepModel.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace envoi::ui
{

class LanguageSwitch;
class PlainLabel;
class StepProgress;

/// While a test runs: which step of how many, what is awaited, since when and until when at most; and what is
/// looked at besides, with its purpose.
class RunningView : public QWidget
{
    Q_OBJECT
public:
    explicit RunningView(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void begin();
    void end(); ///< the clock stops
    void setProgress(const QList<StepState> &states, int number);
    void setWaiting(record::StepId step, qint64 limitMs);
    void setStopping();
    void setHolding(qint64 milliseconds); ///< the start is put off: too soon after the last test
    void addExperiment(const diagnosis::Experiment &experiment);
    void setConclusion(const diagnosis::FollowUp &followUp);
    [[nodiscard]] QString sentence() const; ///< what is awaited now

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    struct Look {
        diagnosis::Experiment experiment;
        std::optional<diagnosis::FollowUp> result;
    };
    const LanguageSwitch &m_languages;
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    PlainLabel *m_looksHeading;
    StepProgress *m_progress;
    QVBoxLayout *m_looksLayout;
    QTimer m_tick;
    QElapsedTimer m_since;
    std::optional<record::StepId> m_step;
    qint64 m_limitMs = 0;
    qint64 m_holdMs = 0;
    int m_number = 0;
    int m_count = 0;
    bool m_stopping = false;
    QList<Look> m_looks;
};

} // namespace envoi::ui
