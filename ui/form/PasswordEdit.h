// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace envoi::ui
{

/// A password field with a Show switch and a notice when Caps Lock seems to be on. The button stands beside
/// it. What is shown is hidden again when the focus goes elsewhere or a test begins, and never leaves the
/// field by copy, cut or selection (hostile.md 259, 260).
class PasswordEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);
    ~PasswordEdit() override;
    void wipe(); ///< empties the field and the memory that the text was in
    void conceal(); ///< Show is off again
    [[nodiscard]] QToolButton *showButton() const { return m_show; }
    /// Caps Lock as far as it can be told from what was typed: Qt does not ask the platform.
    [[nodiscard]] bool capsLockSeemsOn() const { return m_capsLock; }

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCapsLock(bool on);
    void retranslate();
    QToolButton *m_show;
    bool m_capsLock = false;
};

} // namespace envoi::ui
