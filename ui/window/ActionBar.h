// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace envoi::ui
{

class PlainLabel;

/// The one important button, which becomes Stop in its place, and the promise under it. Always in sight.
class ActionBar : public QWidget
{
    Q_OBJECT
public:
    enum class State { Test, TestWithoutLogin, TestAgain, Stop, Stopping };
    explicit ActionBar(QWidget *parent = nullptr);
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QWidget *note() const { return m_note; } ///< the promise and the way in by an address
    [[nodiscard]] QPushButton *fillInButton() const { return m_fillIn; }

Q_SIGNALS:
    void testWanted();
    void stopWanted();
    void fillInWanted(); ///< "Fill in from my address…"

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QPushButton *m_button;
    QWidget *m_note;
    QPushButton *m_fillIn;
    PlainLabel *m_promise;
    State m_state = State::Test;
};

} // namespace envoi::ui
