// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "ui/demo/DemoBar.h"
#include "ui/demo/DemoServer.h"
#include "ui/details/DetailsPane.h"
#include "ui/form/SettingsForm.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/steps/StepList.h"
#include "ui/support/Announcer.h"
#include "ui/support/Columns.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/verdict/AnswerCard.h"
#include "ui/window/ActionBar.h"
#include "ui/window/DetailsFold.h"
#include "ui/window/Geometry.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/MainMenu.h"
#include "ui/window/StepsCard.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace envoi::ui
{

MainWindow::MainWindow(LanguageSwitch &languages, QWidget *parent)
    : QMainWindow(parent)
    , m_languages(languages)
    , m_form(new SettingsForm(languages))
    , m_action(new ActionBar)
    , m_card(new AnswerCard(languages))
    , m_steps(new StepsCard(languages))
    , m_details(new DetailsPane(languages))
    , m_fold(new DetailsFold(m_details))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_demoBar(new DemoBar)
    , m_speaker(new PlainLabel)
    , m_menu(new MainMenu(this, languages))
    , m_runner(new Runner(this))
    , m_announcer(new Announcer(m_speaker, this))
    , m_detailsShare(m_preferences.detailsShare())
{
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(16);
    rightLayout->addWidget(m_card);
    rightLayout->addWidget(m_steps);
    rightLayout->addStretch();
    m_columns = new Columns(m_form, m_action, m_action->note(), right);

    m_splitter->addWidget(m_columns);
    m_splitter->addWidget(m_fold);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_demoBar->hide();
    layout->addWidget(m_demoBar);
    layout->addWidget(m_splitter, 1);
    // What is announced needs a widget to come from, not a place.
    m_speaker->setParent(body);
    m_speaker->setGeometry(-10, -10, 1, 1);
    setCentralWidget(body);

    setMinimumSize(720, 520);
    setAcceptDrops(true);
    connectForm();
    connectRunner();
    connectMenu();
    record::Record plan;
    plan.steps = record::plannedSteps(m_form->typed().settings);
    m_steps->list()->show(plan, -1, true); // all of them wait

    placeWindow(*this, m_preferences.geometry(), { 1160, 780 });
    if (const QByteArray state = m_preferences.splitter(); !state.isEmpty())
        m_columns->splitter()->restoreState(state);
    m_fold->setOpen(m_preferences.detailsOpen());
    m_menu->details->setChecked(m_fold->isOpen());
    m_form->setRemembers(m_preferences.remembers());
    if (m_preferences.remembers())
        m_form->setSettings(m_preferences.settings());
    m_form->focusField(record::Field::Host);
    retranslate();
    settle();
}

MainWindow::~MainWindow()
{
    // A test may still hold the demo's network.
    delete m_runner;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("Envoi"));
    m_form->setAccessibleName(tr("Your outgoing mail settings"));
    m_card->setAccessibleName(tr("Answer"));
    if (m_hasShown)
        markField();
    listRecent();
}

void MainWindow::settle()
{
    using State = ActionBar::State;
    if (m_runner->isRunning())
        return;
    m_action->setState(m_form->testsWithoutLogin() ? State::TestWithoutLogin
            : m_hasShown                           ? State::TestAgain
                                                   : State::Test);
}

} // namespace envoi::ui
