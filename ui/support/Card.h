// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QFrame>

namespace envoi::ui
{

/// A raised sheet with a quiet edge; with a tone, a band at its leading side says the state.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Sheet, Inset };
    explicit Card(Kind kind = Kind::Sheet, QWidget *parent = nullptr);
    void setTone(Tone tone); ///< Neutral = no band

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Tone m_tone = Tone::Neutral;
};

} // namespace envoi::ui
