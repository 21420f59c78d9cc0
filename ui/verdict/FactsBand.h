// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Card.h"
#include "ui/support/Shapes.h"

class QBoxLayout;

namespace envoi::ui
{

/// Short facts, each with a shape: side by side, or below each other where that would squeeze them.
class FactsBand : public Card
{
    Q_OBJECT
public:
    explicit FactsBand(QWidget *parent = nullptr);
    void addFact(Glyph shape, const QString &text); ///< nothing when there is no text

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
    int m_count = 0;
};

} // namespace envoi::ui
