// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/StepModel.h"

#include <QWidget>

namespace envoi::ui
{

/// How far the test is: one piece a step, determinate (the words beside it say the same).
class StepProgress : public QWidget
{
    Q_OBJECT
public:
    explicit StepProgress(QWidget *parent = nullptr);
    void setStates(const QList<StepState> &states);
    [[nodiscard]] QSize sizeHint() const override { return { 200, 8 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StepState> m_states;
};

} // namespace envoi::ui
