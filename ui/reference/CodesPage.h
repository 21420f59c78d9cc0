// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace envoi::ui
{

class LanguageSwitch;
class PlainLabel;

/// Every code, searchable; one of them, or two beside each other with their differences.
class CodesPage : public QWidget
{
    Q_OBJECT
public:
    explicit CodesPage(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void compare(int first, int second); ///< second 0 = first alone
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int second() const { return m_second; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void filter();
    void rebuild();
    const LanguageSwitch &m_languages;
    QLineEdit *m_search;
    QListWidget *m_list;
    PlainLabel *m_withLabel;
    PlainLabel *m_none;
    QComboBox *m_with;
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout;
    int m_first = 421;
    int m_second = 530;
    bool m_filling = false;
};

} // namespace envoi::ui
