// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Preferences.h"
#include "ui/window/Runner.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;

namespace envoi::ui
{

class ActionBar;
class Announcer;
class AnswerCard;
class Columns;
class DemoBar;
class DemoServer;
class DetailsFold;
class DetailsPane;
class HelpWindow;
class LanguageSwitch;
class MainMenu;
class PlainLabel;
class ReferenceWindow;
class SettingsForm;
class StepsCard;

/// One window, three areas, no wizard: the form, the answer above the steps, the folded details. Brings its
/// parts together and decides what follows from what; the parts know nothing of each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(LanguageSwitch &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void prefill(const record::Settings &settings);
    void startDemo(const QString &situation = {}); ///< empty = the first
    void openReport(const QString &path);
    void explainReply(const QString &reply); ///< in the code reference
    void showCodes(int first = 421, int second = 530);
    void pasteError(); ///< what the clipboard holds, explained in the code reference
    void test();
    void stop();

    [[nodiscard]] SettingsForm *form() const { return m_form; }
    [[nodiscard]] AnswerCard *card() const { return m_card; }
    [[nodiscard]] StepsCard *steps() const { return m_steps; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] DetailsFold *fold() const { return m_fold; }
    [[nodiscard]] ActionBar *actionBar() const { return m_action; }
    [[nodiscard]] DemoBar *demoBar() const { return m_demoBar; }
    [[nodiscard]] MainMenu *menu() const { return m_menu; }
    [[nodiscard]] Runner *runner() const { return m_runner; }
    [[nodiscard]] Announcer *announcer() const { return m_announcer; }
    [[nodiscard]] ReferenceWindow *reference() const;

Q_SIGNALS:
    void verdictShown();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectForm();
    void connectRunner();
    void connectMenu();
    void testWith(record::Typed typed);
    void onStarted();
    void onProgress();
    void onFinished();
    void onCompleted();
    void showCase(const diagnosis::Case &what, bool live);
    void markField();
    void settle(); ///< the button's words after a run or a change
    void chooseSituation(const QString &situation);
    void chooseOpen();
    void remember();
    void listRecent();
    void testPasted(const record::Settings &settings, diagnosis::Cause cause);
    void sayWhetherConfirmed();
    void retranslate();

    LanguageSwitch &m_languages;
    Preferences m_preferences;
    SettingsForm *m_form;
    ActionBar *m_action;
    AnswerCard *m_card;
    StepsCard *m_steps;
    DetailsPane *m_details;
    DetailsFold *m_fold;
    Columns *m_columns;
    QSplitter *m_splitter;
    DemoBar *m_demoBar;
    std::unique_ptr<DemoServer> m_demo;
    PlainLabel *m_speaker;
    MainMenu *m_menu;
    Runner *m_runner;
    Announcer *m_announcer;
    QByteArray m_detailsShare; ///< how high the details were last drawn; empty = never
    QPointer<ReferenceWindow> m_reference;
    QPointer<HelpWindow> m_help;
    diagnosis::Case m_shown; ///< what the card and the details show
    bool m_shownLive = true;
    bool m_hasShown = false;
    std::optional<diagnosis::Cause> m_pastedCause; ///< of the error that led to the test under way
    QList<diagnosis::Case> m_recent; ///< in memory only, newest first
};

} // namespace envoi::ui
