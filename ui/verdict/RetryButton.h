// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

namespace envoi::ui
{

/// "Test again in 5 minutes": counts down after one click, can be cancelled by another, and fires once.
class RetryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit RetryButton(int seconds, QWidget *parent = nullptr);
    void resume(int left); ///< a countdown that began on another button
    [[nodiscard]] int left() const { return isCounting() ? m_left : 0; } ///< seconds
    [[nodiscard]] bool isCounting() const { return m_timer.isActive(); }
    void setSecond(int milliseconds) { m_timer.setInterval(milliseconds); } ///< for tests

Q_SIGNALS:
    void due();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QTimer m_timer;
    int m_seconds;
    int m_left = 0;
};

} // namespace envoi::ui
