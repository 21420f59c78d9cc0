// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, dialog, tab and state in languages that nobody speaks: longer, marked at both ends, one of
// them from right to left. What is not between the marks was never translated, or put together from pieces;
// what does not fit is cut in some real language too.
#include "Marks.h"
#include "Walk.h"
#include "WindowTest.h"
#include "scenes.h"

#include "cli/Help.h"
#include "cli/Program.h"
#include "report/Formats.h"
#include "ui/demo/DemoBar.h"
#include "ui/details/ReportView.h"
#include "ui/form/FieldRow.h"
#include "ui/form/FromAddress.h"
#include "ui/reference/CodesPage.h"
#include "ui/reference/ExplainPage.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/steps/StepList.h"
#include "ui/support/Disclosure.h"
#include "ui/support/Notice.h"
#include "ui/verdict/Consent.h"
#include "ui/verdict/LinkOpener.h"
#include "ui/window/DetailsFold.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/MainMenu.h"
#include "ui/window/StepsCard.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using tests::Stage;

namespace
{

constexpr auto accented = "en_XA";
constexpr auto mirrored = "ar_XB";

/// Text twice as large for as long as this lives.
class LargeText
{
public:
    explicit LargeText(double factor)
        : m_before(QApplication::font())
    {
        QFont large = m_before;
        large.setPointSizeF(m_before.pointSizeF() * factor);
        QApplication::setFont(large);
    }
    ~LargeText() { QApplication::setFont(m_before); }
    LargeText(const LargeText &) = delete;
    LargeText &operator=(const LargeText &) = delete;

private:
    QFont m_before;
};

void openAll(QWidget *window)
{
    for (ui::Disclosure *fold : window->findChildren<ui::Disclosure *>())
        fold->setOpen(true);
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace

#define LOOK(window, what)                                                                                   \
    do {                                                                                                     \
        const QStringList complaints = (what)(window);                                                       \
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));                          \
    } while (false)

class TstPseudo : public QObject
{
    Q_OBJECT
private:
    static void languagesAndSizes()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const char *language : { accented, mirrored }) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << 100;
            QTest::addRow("%s 200 %%", language) << QString::fromLatin1(language) << 200;
        }
    }

    /// All that a state of the main window shows: in both languages, at both sizes of text, every tab opened.
    static QString lookAtEverything(Stage &stage)
    {
        return look(stage, { { accented, 1.0 }, { accented, 2.0 }, { mirrored, 1.0 }, { mirrored, 2.0 } });
    }
    /// The same where many states are walked through: each language and each size once.
    static QString lookTwice(Stage &stage) { return look(stage, { { accented, 1.0 }, { mirrored, 2.0 } }); }

    static QString look(Stage &stage, const QList<std::pair<const char *, double>> &ways)
    {
        QStringList all;
        const bool demo = stage.window.demoBar()->isVisible();
        for (const auto &[language, factor] : ways) {
            const LargeText large(factor);
            stage.languages.choose(QString::fromLatin1(language));
            stage.window.resize(1024, 640);
            // The demo's own bar is not there where people look into the details.
            stage.window.demoBar()->setVisible(demo && !stage.window.fold()->isOpen());
            for (int tab = 0; tab < stage.window.details()->count(); ++tab) {
                if (!stage.window.fold()->isOpen() && tab > 0)
                    break;
                stage.window.details()->setCurrentIndex(tab);
                openAll(&stage.window);
                settle();
                QStringList complaints = tests::untranslated(&stage.window);
                complaints += tests::clipped(&stage.window);
                for (const QString &complaint : std::as_const(complaints))
                    all << u"%1 %2: %3"_s.arg(QString::fromLatin1(language)).arg(factor).arg(complaint);
                if (stage.window.size() != QSize(1024, 640))
                    all << u"%1 %2: the window needs %3 × %4"_s.arg(QString::fromLatin1(language))
                               .arg(factor)
                               .arg(stage.window.width())
                               .arg(stage.window.height());
            }
        }
        return told(all);
    }

    /// Each complaint once, a few of them: QtTest cuts long messages.
    static QString told(QStringList complaints)
    {
        complaints.removeDuplicates();
        for (const QString &complaint : std::as_const(complaints))
            qWarning("%s", qPrintable(complaint));
        return complaints.isEmpty() ? QString() : u"%1 complaints, see above"_s.arg(complaints.size());
    }

    /// What a command line prints, to either stream.
    static QString output(const QStringList &words, int expectedExit)
    {
        std::fflush(nullptr);
        QTemporaryFile file;
        if (!file.open())
            return {};
        const int out = ::dup(STDOUT_FILENO);
        const int err = ::dup(STDERR_FILENO);
        ::dup2(file.handle(), STDOUT_FILENO);
        ::dup2(file.handle(), STDERR_FILENO);
        const int status = cli::run(words);
        std::fflush(nullptr);
        ::dup2(out, STDOUT_FILENO);
        ::dup2(err, STDERR_FILENO);
        ::close(out);
        ::close(err);
        if (status != expectedExit)
            qWarning("exit status %d", status);
        file.seek(0);
        return status == expectedExit ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::prepareOnce();
        QVERIFY(explanation::Language::available().contains(QLatin1String(accented)));
        QVERIFY(explanation::Language::available().contains(QLatin1String(mirrored)));
    }
    void init() { QSettings().clear(); }

    void theMarksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("one text") << u"⟦Šerver⟧"_s << true;
        QTest::newRow("values inside") << u"⟦Use ⟦port 465⟧, SSL/TLS⟧"_s << true;
        QTest::newRow("two sentences") << u"⟦One.⟧ ⟦Two.⟧"_s << true;
        QTest::newRow("lines") << u"⟦One⟧\n⟦Two⟧"_s << true;
        QTest::newRow("a list") << u"⟦One⟧, ⟦two⟧"_s << true;
        QTest::newRow("no words") << u"– 0:42"_s << false;
        QTest::newRow("punctuation") << u"–"_s << true;
        QTest::newRow("untranslated") << u"Server"_s << false;
        QTest::newRow("a piece") << u"⟦One⟧ ⟦two⟧"_s << false;
        QTest::newRow("glued") << u"⟦One.⟧⟦two.⟧"_s << false;
        QTest::newRow("a prefix") << u"1  ⟦One⟧"_s << false;
        QTest::newRow("cut") << u"⟦One"_s << false;
        QTest::newRow("left empty") << u"⟦Use %1⟧"_s << false;
    }
    void theMarksAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(tests::faultOf(text).isEmpty(), good);
    }

    void beforeAnyTest()
    {
        Stage stage(QString::fromLatin1(accented));
        stage.window.fold()->setOpen(true);
        const QString faults = lookAtEverything(stage);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        QCOMPARE(stage.window.layoutDirection(), Qt::RightToLeft);
        // Settings from an address open in their place.
        Q_EMIT stage.window.actionBar()->fillInWanted();
        stage.window.fold()->setOpen(false);
        const QString inPlace = lookAtEverything(stage);
        QVERIFY2(inPlace.isEmpty(), qPrintable(inPlace));
    }

    void remarksOnFields_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("incoming server") << u"imap.provider.com"_s << 993 << u"alice"_s << u" blank "_s;
        QTest::newRow("web address") << u"https://mail.provider.com/inbox"_s << 80 << u"alice@"_s
                                     << u"“typed”"_s;
        QTest::newRow("mistyped") << u"smtp.gmial.com"_s << 25 << u"alice @example.net"_s << u"pässword"_s;
        QTest::newRow("nothing") << QString() << 587 << u"alice@example.net"_s << u"secret"_s;
        QTest::newRow("no name at all") << u"a..b"_s << 465 << QString() << u"secret"_s;
    }
    void remarksOnFields()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, user);
        QFETCH(QString, password);
        Stage stage(QString::fromLatin1(accented));
        record::Settings settings;
        settings.host = host;
        settings.port = static_cast<quint16>(port);
        settings.user = user;
        settings.from = u"nobody"_s;
        settings.to = u"@example.net"_s;
        stage.window.prefill(settings);
        stage.window.form()->setPassword(password);
        (void)stage.window.form()->check();
        const QString faults = lookAtEverything(stage);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void whileATestRuns()
    {
        Stage stage(QString::fromLatin1(accented));
        stage.window.startDemo(u"slow-server"_s);
        stage.window.test();
        stage.window.fold()->setOpen(true);
        QTest::qWait(200);
        const QString faults = lookAtEverything(stage);
        QVERIFY2(stage.window.runner()->isRunning(), "the test was over before it was looked at");
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        stage.window.stop();
        LOOK(&stage.window, tests::untranslated);
        QVERIFY(stage.waitForVerdict());
        LOOK(&stage.window, tests::untranslated);
    }

    void everyVerdict_data()
    {
        QTest::addColumn<QString>("situation");
        for (const auto &situation : simulator::Simulator::situations()) {
            if (situation.id != u"slow-server"_s) // six seconds long: looked at while it runs, above
                QTest::newRow(qPrintable(situation.id)) << situation.id;
        }
    }
    void everyVerdict()
    {
        QFETCH(QString, situation);
        Stage stage(QString::fromLatin1(accented));
        const bool whole = situation == u"works"_s || situation == u"certificate-wrong-name"_s;
        stage.window.fold()->setOpen(whole);
        QVERIFY(stage.play(situation));
        const QString faults = whole ? lookAtEverything(stage) : lookTwice(stage);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void theSecondTestComparesWithTheFirst()
    {
        Stage stage(QString::fromLatin1(accented));
        QVERIFY(stage.play(u"530-starttls-first"_s));
        QTest::mouseClick(stage.verdict()->fixButtons().first(), Qt::LeftButton);
        QVERIFY(stage.waitForVerdict());
        const QString faults = lookAtEverything(stage);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void anOpenedReport()
    {
        Stage stage(QString::fromLatin1(accented));
        QVERIFY(stage.play(u"535-wrong-password"_s));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(stage.window.details()->report()->report(u"json"));
        file.close();
        Stage other(QString::fromLatin1(accented));
        other.window.openReport(path);
        other.window.fold()->setOpen(true);
        const QString faults = lookAtEverything(other);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void theWindowsBesideIt_data() { languagesAndSizes(); }
    void theWindowsBesideIt()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        const LargeText large(percent / 100.0);
        Stage stage(language);
        const auto look = [](QWidget *window) {
            window->resize(QSize(1024, 640));
            settle();
            return told(tests::untranslated(window) + tests::clipped(window));
        };
        stage.window.showCodes();
        ui::ReferenceWindow *reference = stage.window.reference();
        QString faults = look(reference);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        reference->findChild<ui::CodesPage *>()->search()->setText(u"no such word"_s);
        faults = look(reference);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        for (const QString &pasted : { QString(), u"530 5.7.0 Must issue a STARTTLS command first"_s,
                 u"An error occurred while sending mail: The mail server sent an incorrect greeting: 421 too "
                 u"busy. "
                 "Please check your server smtp.example.net"_s,
                 u"(0x800CCC0F) : 'The connection to the server was interrupted.'"_s, u"good morning"_s }) {
            reference->explain(pasted);
            openAll(reference);
            faults = look(reference);
            QVERIFY2(faults.isEmpty(), qPrintable(pasted + faults));
        }
        for (int page = 0; page < 6; ++page) {
            ui::HelpWindow help(stage.languages);
            help.open(static_cast<ui::HelpWindow::Page>(page));
            faults = look(&help);
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
        }
    }

    void fillingInFromAnAddress_data() { languagesAndSizes(); }
    void fillingInFromAnAddress()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        const LargeText large(percent / 100.0);
        Stage stage(language);
        stage.window.form()->openFromAddress();
        ui::FromAddress *panel = stage.window.form()->fromAddress();
        // In the list; nowhere; a slip of the finger; no address.
        for (const QString &address :
            { u"ann@gmail.com"_s, u"ann@example.net"_s, u"ann@gmial.com"_s, u"ann"_s }) {
            auto *field = panel->findChild<QLineEdit *>();
            field->selectAll();
            QTest::keyClicks(field, address);
            QTest::keyClick(field, Qt::Key_Return);
            settle();
            const QString faults = told(tests::untranslated(&stage.window) + tests::clipped(&stage.window));
            QVERIFY2(faults.isEmpty(), qPrintable(address + faults));
        }
    }

    void dialogs_data() { languagesAndSizes(); }
    void dialogs()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        const LargeText large(percent / 100.0);
        Stage stage(language);
        const auto look = [](int expected) {
            settle();
            QStringList complaints;
            int seen = 0;
            for (QWidget *window : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<QDialog *>(window);
                if (!dialog || !dialog->isVisible())
                    continue;
                ++seen;
                complaints += tests::untranslated(dialog);
                if (!dialog->inherits("QFileDialog"))
                    complaints += tests::clipped(dialog) + tests::sharedMnemonics(dialog);
                dialog->close();
            }
            settle();
            if (seen != expected)
                complaints << u"%1 dialogs"_s.arg(seen);
            return told(complaints);
        };
        stage.window.menu()->about->trigger();
        QString faults = look(1);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        stage.window.openReport(u"/no/such/file.json"_s);
        faults = look(1);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        // Qt reads the folders in threads of its own, which ThreadSanitizer cannot see into.
        const bool fileDialogs = !sanitized;
        if (fileDialogs) {
            stage.window.menu()->openReport->trigger();
            faults = look(1);
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
        }
        ui::offerToOpen(u"https://help.example/421"_s, &stage.window);
        faults = look(1);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        diagnosis::Case what;
        what.record.settings.host = u"printer.example.net"_s;
        ui::askConsent(&stage.window, what, [] {});
        faults = look(1);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        QVERIFY(stage.play(u"works"_s));
        if (fileDialogs) {
            stage.window.menu()->saveReport->trigger();
            faults = look(1);
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
        }
    }

    void everyCauseInWords_data()
    {
        QTest::addColumn<int>("cause");
        for (int i = 0; i < diagnosis::causeCount; ++i)
            QTest::newRow(diagnosis::id(static_cast<diagnosis::Cause>(i)).latin1()) << i;
    }
    void everyCauseInWords()
    {
        QFETCH(int, cause);
        const explanation::Language language(QString::fromLatin1(accented));
        for (const scenes::Kind kind : scenes::allKinds()) {
            const scenes::Scene scene = scenes::make(static_cast<diagnosis::Cause>(cause), kind);
            const explanation::Explanation e = explanation::explain(scene.diagnosis, scene.what, language);
            QStringList texts{ e.headline, e.whatHappened, e.why, e.who, e.waiting, e.password,
                e.toAdministrator, e.tellMeMore };
            texts += e.whatToDo + e.alternatives + e.remarks;
            for (const QString &text : std::as_const(texts)) {
                const QString fault = tests::faultOf(text);
                QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + text));
            }
        }
    }

    void everyReport()
    {
        report::Options options;
        options.language = explanation::Language(QString::fromLatin1(accented));
        QStringList all;
        const auto read = [&all](const QString &text) {
            if (const QString fault = tests::faultOf(text); !fault.isEmpty())
                all << fault + u": "_s + text.left(160);
        };
        const auto readOutline = [&read](const report::Outline &outline) {
            using Kind = report::Block::Kind;
            read(outline.title);
            read(outline.headline);
            read(outline.footer);
            for (const report::Section &section : outline.sections) {
                read(section.heading);
                for (const report::Block &block : section.blocks) {
                    if (block.kind == Kind::Quote || block.kind == Kind::Dialogue)
                        continue; // somebody else's words
                    for (const QString &line : block.lines)
                        read(line);
                    for (const QStringList &row : block.rows) {
                        read(row.value(0));
                        if (block.kind == Kind::Steps) { // the value of a fact is data
                            read(row.value(1));
                            read(row.value(2));
                        }
                    }
                }
            }
        };
        for (int i = 0; i < diagnosis::causeCount; ++i) {
            const scenes::Scene live = scenes::make(static_cast<diagnosis::Cause>(i), scenes::Kind::LiveFix);
            readOutline(report::reportOutline(live.what, options));
            const scenes::Scene pasted = scenes::make(static_cast<diagnosis::Cause>(i), scenes::Kind::Pasted);
            readOutline(report::explanationOutline(pasted.what, options));
        }
        for (const int code : explanation::catalogueCodes()) {
            const auto pair = explanation::compare(code, code == 530 ? 421 : 530, options.language);
            QVERIFY(pair);
            readOutline(report::comparisonOutline(*pair, options.language));
        }
        const QString faults = told(all);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void reportsRunTheWayOfTheirLanguage()
    {
        report::Options options;
        options.language = explanation::Language(QString::fromLatin1(mirrored));
        const scenes::Scene scene = scenes::make(diagnosis::Cause::Works, scenes::Kind::Live);
        const QByteArray html = report::formatById(u"html")->report(scene.what, options);
        QVERIFY(html.contains("dir=\"rtl\""));
    }

    void theCommandLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("help") << QStringList{ u"--help"_s } << 0;
        for (const cli::Verb &verb : cli::verbs())
            QTest::addRow("%s --help", verb.name.data())
                << QStringList{ QString(verb.name), u"--help"_s } << 0;
        QTest::newRow("compare") << QStringList{ u"compare"_s, u"421"_s, u"530"_s } << 0;
        QTest::newRow("explain") << QStringList{ u"explain"_s, u"530 5.7.0 Authentication required"_s } << 0;
        QTest::newRow("no command") << QStringList{} << 2;
        QTest::newRow("wrong command") << QStringList{ u"tset"_s } << 2;
        QTest::newRow("wrong option") << QStringList{ u"test"_s, u"--hots"_s, u"a"_s } << 2;
        QTest::newRow("nothing to test") << QStringList{ u"test"_s } << 2;
        QTest::newRow("no port") << QStringList{ u"test"_s, u"--host"_s, u"a.example"_s, u"--port"_s, u"x"_s }
                                 << 2;
        QTest::newRow("wrong codes") << QStringList{ u"compare"_s, u"421"_s, u"9"_s } << 2;
    }
    void theCommandLine()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        // Words of the program itself, the same in every language; and what was typed.
        QStringList known = words + QStringList{ u"envoi"_s, u"cli"_s, u"report"_s };
        for (const cli::Verb &verb : cli::verbs()) {
            known << QString(verb.name);
            for (const QString &usage : verb.usage)
                known << usage;
            for (const cli::Option &option : verb.options(explanation::Language()))
                known << QString(option.name) << option.value << option.choices;
        }
        for (const cli::Option &option : cli::commonOptions(explanation::Language()))
            known << QString(option.name) << option.value << option.choices;
        for (const auto &situation : simulator::Simulator::situations())
            known << situation.id;
        for (int i = 0; i < diagnosis::causeCount; ++i)
            known << QString(diagnosis::id(static_cast<diagnosis::Cause>(i)));
        const QString technical = u' ' + known.join(u' ') + u' ';

        const QString said = output(words + QStringList{ u"--lang"_s, QString::fromLatin1(accented) }, exit);
        QVERIFY(!said.isEmpty());
        QStringList all;
        int depth = 0;
        QString word;
        for (const QChar c : said + u'\n') {
            depth += c == u'⟦' ? 1 : c == u'⟧' ? -1 : 0;
            if (depth == 0 && c.isLetterOrNumber()) {
                word += c;
                continue;
            }
            if (!word.isEmpty() && !word.toInt() && word != u"0"_s
                && !technical.contains(QRegularExpression(u"\\b%1\\b"_s.arg(word))))
                all << u"not translated: "_s + word;
            word.clear();
        }
        const QString faults = told(all);
        QVERIFY2(faults.isEmpty(), qPrintable(faults + u'\n' + said.left(600)));
        QVERIFY(said.contains(u'⟦'));
        QCOMPARE(depth, 0);
    }

    void mnemonicsLeadToOnePlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("fr") << u"fr"_s;
    }
    void mnemonicsLeadToOnePlace()
    {
        QFETCH(QString, language);
        Stage stage(language);
        for (const char *situation :
            { "", "works", "421-greeting-busy", "535-wrong-password", "certificate-expired" }) {
            if (*situation)
                QVERIFY(stage.play(QString::fromLatin1(situation)));
            stage.window.fold()->setOpen(true);
            openAll(&stage.window);
            for (int tab = 0; tab < stage.window.details()->count(); ++tab) {
                stage.window.details()->setCurrentIndex(tab);
                settle();
                LOOK(&stage.window, tests::sharedMnemonics);
            }
        }
        stage.window.showCodes();
        settle();
        LOOK(stage.window.reference(), tests::sharedMnemonics);
        stage.window.explainReply(u"421 try later"_s);
        openAll(stage.window.reference());
        settle();
        LOOK(stage.window.reference(), tests::sharedMnemonics);
    }
};

QTEST_MAIN(TstPseudo)
#include "tst_pseudo.moc"
