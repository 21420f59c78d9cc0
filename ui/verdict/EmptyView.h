// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

class QPushButton;

namespace envoi::ui
{

class PlainLabel;

/// Before the first test: what it does, how long it takes, what is sent and what never is.
class EmptyView : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyView(QWidget *parent = nullptr);

Q_SIGNALS:
    void pasteWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    PlainLabel *m_headline;
    PlainLabel *m_what;
    QPushButton *m_paste;
    std::array<PlainLabel *, 3> m_points{};
};

} // namespace envoi::ui
