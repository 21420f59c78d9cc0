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
    void setTotal(qint64 milliseconds); ///< negative = none yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const LanguageSwitch &m_languages;
    PlainLabel *m_heading;
    PlainLabel *m_total;
    StepList *m_list;
    qint64 m_totalMs = -1;
};

} // namespace envoi::ui
