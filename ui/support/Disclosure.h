// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace envoi::ui
{

/// A part folded behind one line: a button with a chevron, and what it opens beneath it, in place.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    explicit Disclosure(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setContent(QWidget *content);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QToolButton *button() const { return m_button; }

Q_SIGNALS:
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();
    QToolButton *m_button;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace envoi::ui
