// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Card.h"

#include "diagnosis/Diagnosis.h"

namespace envoi::ui
{

class EmptyView;
class LanguageSwitch;
class PlainLabel;
class RunningView;
class VerdictView;

/// The card at the top right: what will happen, what is happening, what happened.
class AnswerCard : public Card
{
    Q_OBJECT
public:
    explicit AnswerCard(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void showEmpty();
    void showRunning();
    void showVerdict(const diagnosis::Case &what, bool live);
    void setNote(const QString &note); ///< one sentence above the verdict; empty = none
    [[nodiscard]] EmptyView *empty() const { return m_empty; }
    [[nodiscard]] RunningView *running() const { return m_running; }
    [[nodiscard]] VerdictView *verdict() const { return m_verdict; }

private:
    void bring(QWidget *view);
    EmptyView *m_empty;
    RunningView *m_running;
    VerdictView *m_verdict;
    PlainLabel *m_note;
};

} // namespace envoi::ui
