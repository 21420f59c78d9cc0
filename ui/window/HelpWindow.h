// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace envoi::ui
{

class LanguageSwitch;

/// The help: off-line, in the language of the window.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Contents, Steps, Privacy, Keyboard, Accessibility };
    explicit HelpWindow(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void open(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void heading(const QString &text);
    void text(const QString &text);
    const LanguageSwitch &m_languages;
    QListWidget *m_pages;
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout;
};

} // namespace envoi::ui
