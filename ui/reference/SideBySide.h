// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace envoi::ui
{

/// Two widgets side by side, or below each other where each would be too narrow to read.
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    SideBySide(QWidget *first, QWidget *second, QWidget *parent = nullptr); ///< second may be null

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
};

} // namespace envoi::ui
