// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QMap>
#include <QObject>
#include <array>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace envoi::ui
{

class LanguageSwitch;

/// The menus and shortcuts of the main window; what they do is the window's business.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    MainMenu(QMainWindow *window, const LanguageSwitch &languages);

    QAction *newTest;
    QAction *test; ///< test again, or stop
    QAction *openReport;
    QAction *saveReport;
    QAction *quit;
    QAction *copyReport;
    QAction *copyMarkdown;
    QAction *goToField;
    QAction *forget;
    QAction *details;
    QAction *reference;
    QAction *paste; ///< an error that a mail program showed
    QAction *help;
    QAction *stepsHelp;
    QAction *about;
    QMenu *recent;

    void setRunning(bool running);
    void setHasReport(bool has);
    void setScheme(Scheme scheme);

Q_SIGNALS:
    void languageChosen(const QString &code); ///< empty = the system's
    void schemeChosen(envoi::ui::Scheme scheme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    const LanguageSwitch &m_languages;
    std::array<QMenu *, 4> m_menus{};
    QMenu *m_languageMenu;
    QMenu *m_schemeMenu;
    QMap<QString, QAction *> m_languageActions;
    std::array<QAction *, 4> m_schemeActions{};
    QAction *m_aboutQt;
    bool m_running = false;
};

} // namespace envoi::ui
