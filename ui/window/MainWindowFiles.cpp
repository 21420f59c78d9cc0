// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus, reports from files, the demo, and the windows beside it.
#include "ui/verdict/AnswerCard.h"
#include "ui/verdict/EmptyView.h"
#include "ui/verdict/VerdictView.h"
#include "ui/window/MainWindow.h"

#include "explanation/Explanation.h"
#include "report/File.h"
#include "report/Json.h"
#include "ui/demo/DemoBar.h"
#include "ui/demo/DemoServer.h"
#include "ui/details/DetailsPane.h"
#include "ui/details/ReportView.h"
#include "ui/form/FromAddress.h"
#include "ui/form/SettingsForm.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/support/Columns.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/Notice.h"
#include "ui/window/About.h"
#include "ui/window/DetailsFold.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/MainMenu.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>

namespace envoi::ui
{

namespace
{

constexpr qsizetype largestReport = 1024 * 1024; // hostile.md L18
constexpr qsizetype longestText = 64 * 1024; ///< of what is pasted or dropped

/// The one local file of a drag, or nothing.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

void MainWindow::connectMenu()
{
    connect(m_menu->newTest, &QAction::triggered, this, [this] { m_form->clear(); });
    connect(m_menu->test, &QAction::triggered, this, [this] { m_runner->isRunning() ? stop() : test(); });
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &MainWindow::stop);
    connect(m_menu->openReport, &QAction::triggered, this, &MainWindow::chooseOpen);
    connect(m_menu->saveReport, &QAction::triggered, m_details->report(), &ReportView::save);
    connect(m_menu->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_menu->copyReport, &QAction::triggered, this, [this] { m_details->report()->copy(u"text"); });
    connect(
        m_menu->copyMarkdown, &QAction::triggered, this, [this] { m_details->report()->copy(u"markdown"); });
    connect(m_menu->goToField, &QAction::triggered, this, [this] {
        m_form->focusMarked();
        if (QWidget *row = m_form->fieldRow(m_form->marked()))
            m_columns->reveal(row);
    });
    connect(m_menu->forget, &QAction::triggered, this,
        [this] { m_form->setRemembers(false), m_preferences.forget(); });
    connect(m_menu->details, &QAction::toggled, m_fold, &DetailsFold::setOpen);
    connect(m_fold, &DetailsFold::toggled, this, [this](bool open) {
        m_menu->details->setChecked(open);
        if (open && !m_splitter->restoreState(m_detailsShare))
            m_splitter->setSizes({ height() * 6 / 10, height() * 4 / 10 });
        m_preferences.setDetailsOpen(open);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_fold->isOpen())
            m_detailsShare = m_splitter->saveState();
    });
    connect(m_details->report(), &ReportView::openWanted, this, &MainWindow::chooseOpen);
    connect(m_menu->reference, &QAction::triggered, this, [this] { showCodes(); });
    connect(m_menu->paste, &QAction::triggered, this, &MainWindow::pasteError);
    connect(m_card->empty(), &EmptyView::pasteWanted, this, &MainWindow::pasteError);
    connect(m_menu, &MainMenu::languageChosen, this, [this](const QString &code) {
        m_preferences.setLanguage(code);
        m_languages.choose(code.isEmpty() ? explanation::Language::systemCode() : code);
    });
    connect(m_menu, &MainMenu::schemeChosen, this, [this](Scheme scheme) {
        m_preferences.setScheme(scheme);
        QApplication::setPalette(paletteFor(scheme));
    });
    m_menu->setScheme(m_preferences.scheme());
    const auto openHelp = [this](HelpWindow::Page page) {
        if (!m_help)
            m_help = new HelpWindow(m_languages, this);
        m_help->open(page);
    };
    connect(m_menu->help, &QAction::triggered, this, [openHelp] { openHelp(HelpWindow::Page::Contents); });
    connect(m_menu->stepsHelp, &QAction::triggered, this, [openHelp] { openHelp(HelpWindow::Page::Steps); });
    connect(m_menu->about, &QAction::triggered, this, [this] { showAbout(this, m_languages.language()); });
    connect(m_demoBar, &DemoBar::chosen, this, &MainWindow::chooseSituation);
}

void MainWindow::prefill(const record::Settings &settings)
{
    m_form->setSettings(settings);
}

void MainWindow::startDemo(const QString &situation)
{
    m_demo = std::make_unique<DemoServer>();
    investigation::Investigation::Options options = m_runner->options();
    options.network = m_demo->network();
    m_runner->setOptions(options);
    m_runner->setApart(0); // its server does not mind
    m_form->fromAddress()->setOffline(true);
    m_demoBar->show();
    m_demoBar->choose(situation);
}

void MainWindow::chooseSituation(const QString &situation)
{
    if (!m_demo || m_runner->isRunning())
        return;
    const auto ready = m_demo->start(situation);
    if (!ready) {
        showNotice(this, tr("The situation could not be started"),
            tr("The built-in server could not listen on this computer, or there is no room for its temporary "
               "file."));
        return;
    }
    m_form->setSettings(ready->settings);
    m_form->setPassword(ready->password);
    settle();
}

void MainWindow::openReport(const QString &path)
{
    std::optional<diagnosis::Case> what;
    if (const auto contents = report::readFile(path, largestReport); contents && contents->isWhole)
        what = report::caseFromJson(report::asUtf8(contents->bytes));
    if (!what) {
        showNotice(this, tr("This is no report"),
            tr("%1 is not a report that Envoi saved as JSON.").arg(smtp::shown(path, 300)));
        return;
    }
    if (!m_runner->isRunning())
        showCase(*what, false);
}

void MainWindow::chooseOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ QStringLiteral("%1 (*.json)").arg(tr("Reports of Envoi")),
        QStringLiteral("%1 (*)").arg(tr("All files")) });
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openReport);
    dialog->open();
}

void MainWindow::explainReply(const QString &reply)
{
    showCodes();
    m_reference->explain(reply);
}

void MainWindow::showCodes(int first, int second)
{
    if (!m_reference) {
        m_reference = new ReferenceWindow(m_languages, this);
        connect(m_reference, &ReferenceWindow::testWanted, this, &MainWindow::testPasted);
    }
    m_reference->compare(first, second);
    m_reference->show();
    m_reference->raise();
    m_reference->activateWindow();
}

void MainWindow::pasteError()
{
    // Nothing that is no text; at most what is read of it (64 KiB).
    explainReply(QGuiApplication::clipboard()->text().left(longestText));
}

void MainWindow::testPasted(const record::Settings &settings, diagnosis::Cause cause)
{
    if (m_runner->isRunning())
        return;
    // Only what the paste names is taken over: nothing typed is lost.
    record::Settings wanted = m_form->typed().settings;
    wanted.host = settings.host;
    if (settings.port != 0)
        wanted.port = settings.port;
    if (settings.security != record::Security::Auto)
        wanted.security = settings.security;
    if (!settings.user.isEmpty())
        wanted.user = settings.user;
    prefill(wanted);
    raise();
    activateWindow();
    m_pastedCause = cause;
    test();
    if (!m_runner->isRunning())
        m_pastedCause.reset(); // something is missing in the form: no test, nothing to confirm
}

void MainWindow::sayWhetherConfirmed()
{
    if (!m_pastedCause)
        return;
    const bool same = *m_pastedCause == m_card->verdict()->diagnosis().cause;
    m_pastedCause.reset();
    m_card->setNote(same ? tr("The test confirms the error you pasted.")
                         : tr("The test found something else than the error you pasted."));
}

ReferenceWindow *MainWindow::reference() const
{
    return m_reference;
}

void MainWindow::remember()
{
    // The demo's values are nobody's settings.
    if (!m_demo)
        m_preferences.remember(record::validated(m_form->typed()).settings);
}

void MainWindow::listRecent()
{
    m_menu->recent->clear();
    m_menu->recent->setEnabled(!m_recent.isEmpty());
    for (const diagnosis::Case &what : std::as_const(m_recent)) {
        const explanation::Language &l = m_languages.language();
        const QString when
            = l.locale().toString(what.record.environment.created.time(), QLocale::ShortFormat);
        const QString headline = explanation::explain(diagnosis::diagnose(what), what, l).headline;
        QString text = tr("%1  %2  %3", "time, server and verdict of an earlier test")
                           .arg(when, smtp::shown(what.record.settings.host, 60), headline);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_menu->recent->addAction(text, this, [this, what] {
            if (!m_runner->isRunning())
                showCase(what, false);
        });
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_runner->stop();
    m_preferences.setGeometry(saveGeometry());
    m_preferences.setSplitter(m_columns->splitter()->saveState());
    m_preferences.setDetailsShare(m_detailsShare);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    static const QStringList kinds{ QStringLiteral(".json"), QStringLiteral(".txt"), QStringLiteral(".eml"),
        QStringLiteral(".log") };
    const bool known = std::any_of(kinds.cbegin(), kinds.cend(),
        [&file](const QString &kind) { return file.endsWith(kind, Qt::CaseInsensitive); });
    if (known || (file.isEmpty() && event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        openReport(path);
        return;
    }
    if (path.isEmpty()) {
        explainReply(event->mimeData()->text().left(longestText));
        return;
    }
    const auto contents = report::readFile(path, 2 * longestText);
    if (contents)
        explainReply(smtp::decoded(report::asUtf8(contents->bytes)).left(longestText));
    else
        showNotice(this, tr("The file could not be read"),
            tr("%1 is not a file, or you may not read it.").arg(smtp::shown(path, 300)));
}

} // namespace envoi::ui
