// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace envoi::ui
{

/// A combo box that the wheel does not change: whoever scrolls the page past it would change a setting
/// without seeing it.
class Chooser : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace envoi::ui
