// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace envoi::ui
{

/// The bottom of the window: one line that opens the details and closes them again.
class DetailsFold : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsFold(QWidget *content, QWidget *parent = nullptr);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    QToolButton *m_button;
    QWidget *m_content;
};

} // namespace envoi::ui
