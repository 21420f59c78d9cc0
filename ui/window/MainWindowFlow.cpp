// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from what in the main window: a test from its click to its verdict.
#include "ui/window/MainWindow.h"

#include "explanation/Explanation.h"
#include "ui/demo/DemoBar.h"
#include "ui/details/DetailsPane.h"
#include "ui/details/DialogueView.h"
#include "ui/details/ReportView.h"
#include "ui/form/Corrections.h"
#include "ui/form/SettingsForm.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/steps/StepList.h"
#include "ui/support/Announcer.h"
#include "ui/support/Columns.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/verdict/AnswerCard.h"
#include "ui/verdict/Consent.h"
#include "ui/verdict/RunningView.h"
#include "ui/verdict/VerdictView.h"
#include "ui/window/ActionBar.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/MainMenu.h"
#include "ui/window/StepsCard.h"

namespace envoi::ui
{

namespace
{

/// While a server has not answered to QUIT yet, that step still runs.
int closingStep(const record::Record &record, bool live)
{
    const qsizetype last = record.steps.size() - 1;
    const bool open = live && !record.failed() && !record.stopped && last >= 0
        && record.steps.at(last).id == record::StepId::Quit
        && record.steps.at(last).outcome == record::Outcome::NotReached;
    return open ? static_cast<int>(last) : -1;
}

} // namespace

void MainWindow::connectForm()
{
    connect(m_form, &SettingsForm::submitted, this, &MainWindow::test);
    connect(m_form, &SettingsForm::edited, this, [this] {
        settle();
        // Before the first test the list shows the order that these settings will have.
        if (!m_hasShown && !m_runner->isRunning()) {
            record::Record plan;
            plan.steps = record::plannedSteps(record::validated(m_form->typed()).settings);
            m_steps->list()->show(plan, -1, true);
        }
    });
    connect(m_form, &SettingsForm::rememberChanged, this, [this](bool on) {
        m_preferences.setRemembers(on);
        remember();
    });
    connect(m_action, &ActionBar::testWanted, this, &MainWindow::test);
    connect(m_action, &ActionBar::stopWanted, this, &MainWindow::stop);
    connect(m_action, &ActionBar::fillInWanted, m_form, &SettingsForm::openFromAddress);
    connect(m_form, &SettingsForm::revealWanted, m_columns, &Columns::reveal);
    connect(m_form, &SettingsForm::said, m_announcer, &Announcer::polite);

    const VerdictView *verdict = m_card->verdict();
    connect(verdict, &VerdictView::fixChosen, this, [this](const diagnosis::Fix &fix) {
        m_form->apply(fix.set);
        test();
    });
    connect(verdict, &VerdictView::retryWanted, this, &MainWindow::test);
    connect(verdict, &VerdictView::codeReferenceWanted, this,
        [this](int code) { showCodes(code, code == 530 ? 421 : 530); });
    connect(verdict, &VerdictView::fieldWanted, this, [this](record::Field field) {
        m_form->focusField(field);
        if (QWidget *row = m_form->fieldRow(field))
            m_columns->reveal(row);
    });
    connect(verdict, &VerdictView::consentWanted, this, [this] {
        askConsent(this, m_shown, [this] {
            record::Typed typed = m_form->typed();
            // For this one run: the form does not learn it.
            typed.settings.allowPlaintextLogin = !m_shown.record.passed(record::StepId::Tls);
            typed.settings.allowUntrustedCertificate = !typed.settings.allowPlaintextLogin;
            testWith(typed);
        });
    });
    // Step and dialogue point at each other.
    connect(m_steps->list(), &StepList::selected, m_details->dialogue(), &DialogueView::select);
    connect(m_details->dialogue(), &DialogueView::selected, m_steps->list(), &StepList::select);
}

void MainWindow::connectRunner()
{
    connect(m_runner, &Runner::started, this, &MainWindow::onStarted);
    connect(m_runner, &Runner::holding, m_card->running(), &RunningView::setHolding);
    connect(m_runner, &Runner::progressed, this, &MainWindow::onProgress);
    connect(m_runner, &Runner::waiting, this, [this](record::StepId step, qint64 limitMs) {
        m_card->running()->setWaiting(step, limitMs);
        m_announcer->polite(explanation::stepName(step, m_languages.language()));
    });
    connect(m_runner, &Runner::dialogueAdded, this,
        [this] { m_details->dialogue()->append(m_runner->record()); });
    connect(m_runner, &Runner::experimentStarted, this, [this](const diagnosis::Experiment &experiment) {
        m_card->running()->addExperiment(experiment);
        m_announcer->polite(explanation::purposeSentence(experiment, m_languages.language()));
    });
    connect(m_runner, &Runner::experimentFinished, m_card->running(), &RunningView::setConclusion);
    connect(m_runner, &Runner::finished, this, &MainWindow::onFinished);
    connect(m_runner, &Runner::completed, this, &MainWindow::onCompleted);
    connect(m_runner, &Runner::cancelled, this, [this] {
        m_form->setReadOnly(false);
        m_demoBar->setReadOnly(false);
        m_menu->setRunning(false);
        if (m_hasShown)
            showCase(m_shown, m_shownLive);
        else
            m_card->showEmpty();
        settle();
    });
}

void MainWindow::test()
{
    if (m_runner->isRunning())
        return;
    if (!m_form->check()) {
        m_announcer->assertive(m_form->firstError());
        return;
    }
    testWith(m_form->typed());
}

void MainWindow::testWith(record::Typed typed)
{
    remember();
    m_runner->start(typed, m_form->secret(), m_form->waitMs());
}

void MainWindow::stop()
{
    if (!m_runner->isRunning())
        return;
    m_action->setState(ActionBar::State::Stopping);
    m_card->running()->setStopping();
    m_runner->stop();
}

void MainWindow::onStarted()
{
    m_form->setReadOnly(true);
    m_form->mark(record::Field::None, {});
    m_demoBar->setReadOnly(true);
    m_menu->setRunning(true);
    m_action->setState(ActionBar::State::Stop);
    m_card->showRunning();
    m_columns->toTop();
    record::Record plan;
    plan.steps = record::plannedSteps(record::validated(m_form->typed()).settings);
    m_steps->setTotal(-1);
    m_steps->setChanges({}, {});
    m_steps->list()->steps()->setFormer({});
    m_steps->list()->show(plan, -1, true);
    m_details->dialogue()->show(plan);
    m_announcer->polite(tr("The test begins."));
}

void MainWindow::onProgress()
{
    StepList *list = m_steps->list();
    list->update(m_runner->record(), m_runner->currentStep(), true);
    QList<StepState> states;
    for (int row = 0; row < list->steps()->count(); ++row)
        states << list->steps()->state(row);
    m_card->running()->setProgress(states, list->steps()->numberOf(m_runner->currentStep()));
}

void MainWindow::onFinished()
{
    m_form->setReadOnly(false);
    m_demoBar->setReadOnly(false);
    m_menu->setRunning(false);
    m_recent.prepend(m_runner->result());
    while (m_recent.size() > 20)
        m_recent.removeLast();
    listRecent();
    showCase(m_runner->result(), true);
    // Against the test before, of the same server or not; a test that never began is none.
    const record::Record &former = m_runner->former();
    if (!former.steps.isEmpty()) {
        m_steps->setChanges(former.settings, m_shown.record.settings);
        if (former.settings.host == m_shown.record.settings.host) {
            m_steps->list()->steps()->setFormer(former);
            m_steps->list()->update(m_shown.record, closingStep(m_shown.record, true), false);
        }
    }
    sayWhetherConfirmed();
    m_announcer->assertive(m_card->verdict()->words().headline);
    Q_EMIT verdictShown();
}

void MainWindow::onCompleted()
{
    // The verdict stands already; the steps and the evidence get their last line.
    const bool shown
        = m_shownLive && !m_runner->isRunning() && !m_recent.isEmpty() && m_recent.first() == m_shown;
    if (!m_recent.isEmpty())
        m_recent.first() = m_runner->result();
    if (!shown)
        return;
    m_shown = m_runner->result();
    if (diagnosis::diagnose(m_shown) != m_card->verdict()->diagnosis())
        m_card->showVerdict(m_shown, true);
    m_steps->list()->update(m_shown.record, -1, false);
    m_details->show(m_shown);
}

void MainWindow::showCase(const diagnosis::Case &what, bool live)
{
    m_shown = what;
    m_shownLive = live;
    m_hasShown = true;
    m_card->showVerdict(what, live);
    m_steps->setChanges({}, {});
    m_steps->list()->steps()->setFormer({}); // only what was tested just now is compared with what was before
    m_steps->list()->show(what.record, closingStep(what.record, live), false);
    m_steps->setTotal(what.record.durationMs);
    m_details->show(what);
    m_menu->setHasReport(true);
    markField();
    m_columns->toTop();
    settle();
}

void MainWindow::markField()
{
    const diagnosis::Diagnosis &verdict = m_card->verdict()->diagnosis();
    if (!m_shownLive || m_runner->isRunning() || verdict.field == record::Field::None)
        return;
    QString text = tr("This is the field to change.");
    for (const diagnosis::Fix &fix : verdict.fixes) {
        const auto value = fix.set.constFind(verdict.field);
        if (value != fix.set.cend() && !value->isEmpty()) {
            text = tr("This is the field to change: %1.")
                       .arg(valuesText({ { value.key(), *value } }, m_languages.language()));
            break;
        }
    }
    m_form->mark(verdict.field, text);
}

} // namespace envoi::ui
