// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/StepProgress.h"

#include "ui/support/Theme.h"

#include <QPainter>

namespace envoi::ui
{

StepProgress::StepProgress(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepProgress::setStates(const QList<StepState> &states)
{
    m_states = states;
    update();
}

void StepProgress::paintEvent(QPaintEvent *)
{
    if (m_states.isEmpty())
        return;
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal gap = 4;
    const qreal width = (this->width() - gap * (static_cast<qreal>(m_states.size()) - 1))
        / static_cast<qreal>(m_states.size());
    for (int i = 0; i < static_cast<int>(m_states.size()); ++i) {
        QColor colour = theme.line;
        switch (m_states[i]) {
        case StepState::Passed:
        case StepState::Remark:
            colour = theme.tone(Tone::Good);
            break;
        case StepState::Running:
            colour = theme.accent;
            break;
        case StepState::Failed:
            colour = theme.tone(Tone::Bad);
            break;
        case StepState::Stopped:
            colour = theme.tone(Tone::Remark);
            break;
        case StepState::Waiting:
        case StepState::NotReached:
        case StepState::NotApplicable:
            break;
        }
        painter.setBrush(colour);
        const int place
            = layoutDirection() == Qt::RightToLeft ? static_cast<int>(m_states.size()) - 1 - i : i;
        painter.drawRoundedRect(QRectF(place * (width + gap), 1, width, height() - 2), 3, 3);
    }
}

} // namespace envoi::ui
