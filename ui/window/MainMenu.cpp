// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainMenu.h"

#include "ui/support/Data.h"
#include "ui/support/LanguageSwitch.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>

namespace envoi::ui
{

MainMenu::MainMenu(QMainWindow *window, const LanguageSwitch &languages)
    : QObject(window)
    , m_languages(languages)
{
    QMenuBar *bar = window->menuBar();
    for (QMenu *&menu : m_menus)
        menu = bar->addMenu(QString());
    auto &[file, edit, view, helpMenu] = m_menus;

    newTest = file->addAction(QString());
    newTest->setShortcut(QKeySequence::New);
    test = file->addAction(QString());
    test->setShortcuts(QKeySequence::keyBindings(QKeySequence::Refresh));
    file->addSeparator();
    openReport = file->addAction(QString());
    openReport->setShortcut(QKeySequence::Open);
    saveReport = file->addAction(QString());
    saveReport->setShortcut(QKeySequence::Save);
    recent = file->addMenu(QString());
    file->addSeparator();
    quit = file->addAction(QString());
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    copyReport = edit->addAction(QString());
    copyReport->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyMarkdown = edit->addAction(QString());
    edit->addSeparator();
    paste = edit->addAction(QString());
    paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    goToField = edit->addAction(QString());
    goToField->setShortcut(QKeySequence(Qt::Key_F6));
    edit->addSeparator();
    forget = edit->addAction(QString());

    details = view->addAction(QString());
    details->setCheckable(true);
    details->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    reference = view->addAction(QString());
    reference->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    view->addSeparator();
    m_languageMenu = view->addMenu(QString());
    auto *languageGroup = new QActionGroup(this);
    QStringList codes = explanation::Language::available();
    codes.prepend(QString());
    for (const QString &code : std::as_const(codes)) {
        QAction *action
            = m_languageMenu->addAction(code.isEmpty() ? QString() : LanguageSwitch::nativeName(code));
        setShowsData(action, !code.isEmpty()); // a language is called by its own name
        action->setCheckable(true);
        languageGroup->addAction(action);
        m_languageActions.insert(code, action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    m_schemeMenu = view->addMenu(QString());
    auto *schemeGroup = new QActionGroup(this);
    for (std::size_t i = 0; i < m_schemeActions.size(); ++i) {
        m_schemeActions[i] = m_schemeMenu->addAction(QString());
        m_schemeActions[i]->setCheckable(true);
        schemeGroup->addAction(m_schemeActions[i]);
        connect(m_schemeActions[i], &QAction::triggered, this,
            [this, i] { Q_EMIT schemeChosen(static_cast<Scheme>(i)); });
    }
    m_schemeActions[0]->setChecked(true);

    help = helpMenu->addAction(QString());
    help->setShortcut(QKeySequence::HelpContents);
    stepsHelp = helpMenu->addAction(QString());
    helpMenu->addSeparator();
    about = helpMenu->addAction(QString());
    about->setMenuRole(QAction::AboutRole);
    m_aboutQt = helpMenu->addAction(QString());
    m_aboutQt->setMenuRole(QAction::AboutQtRole);
    connect(m_aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);

    window->installEventFilter(this);
    setHasReport(false);
    retranslate();
}

void MainMenu::setRunning(bool running)
{
    m_running = running;
    newTest->setEnabled(!running);
    openReport->setEnabled(!running);
    forget->setEnabled(!running);
    retranslate();
}

void MainMenu::setHasReport(bool has)
{
    for (QAction *action : { saveReport, copyReport, copyMarkdown })
        action->setEnabled(has);
}

void MainMenu::setScheme(Scheme scheme)
{
    m_schemeActions.at(static_cast<std::size_t>(scheme))->setChecked(true);
}

bool MainMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void MainMenu::retranslate()
{
    m_menus[0]->setTitle(tr("&File"));
    m_menus[1]->setTitle(tr("&Edit"));
    m_menus[2]->setTitle(tr("&View"));
    m_menus[3]->setTitle(tr("&Help"));
    newTest->setText(tr("&New test"));
    test->setText(m_running ? tr("S&top the test") : tr("&Test"));
    openReport->setText(tr("&Open report…"));
    saveReport->setText(tr("&Save report…"));
    recent->setTitle(tr("&Earlier tests"));
    quit->setText(tr("&Quit"));
    copyReport->setText(tr("&Copy report"));
    copyMarkdown->setText(tr("Copy report as &Markdown"));
    paste->setText(tr("&Paste an error…"));
    goToField->setText(tr("&Go to the field to change"));
    forget->setText(tr("&Forget saved settings"));
    details->setText(tr("&Details"));
    reference->setText(tr("Reply &codes"));
    m_languageMenu->setTitle(tr("&Language"));
    m_schemeMenu->setTitle(tr("C&olours"));
    m_languageActions[QString()]->setText(tr("As the system"));
    const auto chosen = m_languageActions.constFind(m_languages.language().code());
    if (chosen != m_languageActions.cend())
        chosen.value()->setChecked(true);
    m_schemeActions[0]->setText(tr("As the system"));
    m_schemeActions[1]->setText(tr("Light"));
    m_schemeActions[2]->setText(tr("Dark"));
    m_schemeActions[3]->setText(tr("High contrast"));
    help->setText(tr("&Contents"));
    stepsHelp->setText(tr("What the &steps mean"));
    about->setText(tr("&About Envoi"));
    m_aboutQt->setText(tr("About &Qt"));
}

} // namespace envoi::ui
