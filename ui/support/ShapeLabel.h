// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Shapes.h"
#include "ui/support/Theme.h"

#include <QWidget>

namespace envoi::ui
{

/// A shape as large as the text beside it. The text says the same, so it is silent for assistive technology.
class ShapeLabel : public QWidget
{
    Q_OBJECT
public:
    /// `scale`: of the height of the application's font.
    explicit ShapeLabel(Glyph shape, Tone tone = Tone::Neutral, double scale = 1, QWidget *parent = nullptr);
    void setShape(Glyph shape, Tone tone);
    [[nodiscard]] Glyph shape() const { return m_shape; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_shape;
    Tone m_tone;
    double m_scale;
};

} // namespace envoi::ui
