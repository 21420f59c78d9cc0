// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace envoi::ui
{

class LanguageSwitch;
class PlainLabel;

/// The help: off-line, in the language of the window, the same words as the man pages (manual/). Searched
/// over all its pages; every place that was found is marked.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Contents, Steps, Privacy, Keyboard, Accessibility, CommandLine };
    explicit HelpWindow(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void open(Page page);
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QListWidget *pages() const { return m_pages; }
    [[nodiscard]] QTextBrowser *text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void search();
    void next();
    void markFound();
    [[nodiscard]] int placesOn(int page) const;

    const LanguageSwitch &m_languages;
    QLineEdit *m_search;
    PlainLabel *m_found;
    QListWidget *m_pages;
    QTextBrowser *m_text;
    QStringList m_plain; ///< each page's words, for the search
};

} // namespace envoi::ui
