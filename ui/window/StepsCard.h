// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"
#include "ui/support/Card.h"

namespace envoi::ui
{

class LanguageSwitch;
class PlainLabel;
class StepList;

/// The steps under their heading, with the time of the whole at its end.
class StepsCard : public Card
{
    Q_OBJECT
public:
    explicit StepsCard(const LanguageSwitch &languages, QWidget *parent = nullptr);
    [[nodiscard]] StepList *list() const { return m_list; }
    /// What was set otherwise in the test before; the same settings twice = nothing to say.
    void setChanges(const record::Settings &before, const record::Settings &now);
    [[nodiscard]] QString changes() const; ///< as it is shown; empty = none
    void setTotal(qint64 milliseconds); ///< negative = none yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString changesText() const;
    const LanguageSwitch &m_languages;
    PlainLabel *m_heading;
    PlainLabel *m_total;
    PlainLabel *m_changes;
    StepList *m_list;
    record::Settings m_before;
    record::Settings m_now;
    qint64 m_totalMs = -1;
};

} // namespace envoi::ui
