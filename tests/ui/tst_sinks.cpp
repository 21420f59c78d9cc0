// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of the window: a password never (hostile.md group M), words from outside only as inert text
// (group N).
#include "Encodings.h"
#include "ServerThread.h"
#include "Sinks.h"
#include "WindowTest.h"

#include "report/Formats.h"
#include "report/Json.h"
#include "report/Verdict.h"
#include "sasl/Secret.h"
#include "smtp/Line.h"
#include "ui/details/CertificateView.h"
#include "ui/details/DialogueView.h"
#include "ui/details/ReportView.h"
#include "ui/form/PasswordEdit.h"
#include "ui/reference/ExplainPage.h"
#include "ui/reference/ReferenceWindow.h"
#include "ui/steps/StepList.h"
#include "ui/support/Disclosure.h"
#include "ui/window/DetailsFold.h"
#include "ui/window/MainMenu.h"
#include "ui/window/StepsCard.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLoggingCategory>
#include <QMenu>
#include <QMessageBox>
#include <QMutex>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextStream>
#include <QToolButton>
#include <ostream>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using record::Security;
using tests::ServerThread;
using tests::Shown;
using tests::Stage;

namespace
{

// 266: there is no way to print a secret by mistake.
template <typename Stream, typename Value>
concept GoesInto = requires(Stream stream, const Value &value)
{
    stream << value;
};
template <typename Value>
concept HasText = requires(const Value &value)
{
    value.toString();
};
template <typename Value>
concept IsPrintable = GoesInto<QDebug, Value> || GoesInto<QTextStream &, Value> || GoesInto<QDataStream &,
    Value> || GoesInto<std::ostream &, Value> || HasText<Value> || std::is_convertible_v<Value,
    QString> || std::is_convertible_v<Value, QByteArray> || std::is_convertible_v<Value,
    QByteArrayView> || std::is_convertible_v<Value, QVariant> || std::equality_comparable<Value>;
static_assert(IsPrintable<QString>); // it would be found
static_assert(!IsPrintable<sasl::Secret> && !std::is_copy_constructible_v<sasl::Secret>);
static_assert(!IsPrintable<smtp::WipedBytes> && !std::is_copy_constructible_v<smtp::WipedBytes>);
static_assert(!IsPrintable<smtp::Line> && !std::is_copy_constructible_v<smtp::Line>);

const QString mixed = u"Kanari-\u00dc'\"=q7%vW&<x>+/9Zé"_s; // 24 characters and what encodings stumble over
const QString likeBase64 = u"QWxhZGRpbjpvcGVuIHNlc2Ft"_s;
const QString brief = u"\u00e9Q7=z"_s;
const QByteArray user = "alice@example.net";

/// What was logged: by the window, and by the server's thread at the same time.
class Log
{
public:
    void clear()
    {
        const QMutexLocker locker(&mutex());
        m_bytes.clear();
    }
    void add(const QByteArray &line)
    {
        const QMutexLocker locker(&mutex());
        if (m_bytes.size() < 8'000'000)
            m_bytes += line;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        const QMutexLocker locker(&mutex());
        return m_bytes;
    }

private:
    static QMutex &mutex()
    {
        static QMutex one;
        return one;
    }
    QByteArray m_bytes;
};

Log *log()
{
    static Log one;
    return &one;
}

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    log()->add(QByteArray(context.category) + ": " + message.toUtf8() + '\n');
}

void openEverything(Stage &stage)
{
    stage.window.fold()->setOpen(true);
    for (ui::Disclosure *fold : stage.window.findChildren<ui::Disclosure *>())
        fold->setOpen(true);
    stage.window.steps()->list()->expandAll();
    for (int tab = 0; tab < stage.window.details()->count(); ++tab) {
        stage.window.details()->setCurrentIndex(tab);
        QTest::qWait(5);
    }
}

/// All that can be copied, copied one after the other.
QList<Shown> copies(Stage &stage)
{
    QList<Shown> all;
    for (QAction *action : { stage.window.menu()->copyReport, stage.window.menu()->copyMarkdown }) {
        action->trigger();
        all << tests::clipboards();
    }
    for (QAbstractButton *button : stage.window.findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&').contains(u"Copy"_s)) {
            button->click();
            all << tests::clipboards();
        }
    }
    for (QPlainTextEdit *edit : stage.window.findChildren<QPlainTextEdit *>()) {
        edit->selectAll();
        edit->copy();
        all << tests::clipboards();
    }
    return all;
}

QList<Shown> reports(Stage &stage)
{
    QList<Shown> all;
    const diagnosis::Case &what = stage.window.runner()->result();
    for (const report::Format &format : report::formats()) {
        for (const QString &language : explanation::Language::available()) {
            for (const bool hide : { false, true }) {
                report::Options options;
                options.language = explanation::Language(language);
                options.hideUser = hide;
                all << Shown{ u"report "_s + QString(format.id),
                    QString::fromUtf8(format.report(what, options)) };
            }
        }
    }
    return all;
}

} // namespace

class TstSinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::prepareOnce(); }
    void init() { QSettings().clear(); }

    /// 255–259: each mechanism, and each way in which a test ends.
    void thePasswordComesOutNowhere_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("password");
        for (const char *mechanism :
            { "PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "XOAUTH2" }) {
            QTest::addRow("%s, echoed", mechanism) << QString::fromLatin1(mechanism) << u"echoed"_s << mixed;
        }
        for (const char *mechanism : { "PLAIN", "SCRAM-SHA-256", "XOAUTH2" })
            QTest::addRow("%s, accepted", mechanism)
                << QString::fromLatin1(mechanism) << u"accepted"_s << mixed;
        for (const char *ending : { "closed", "stopped" }) {
            for (const char *mechanism : { "PLAIN", "SCRAM-SHA-256" })
                QTest::addRow("%s, %s", mechanism, ending)
                    << QString::fromLatin1(mechanism) << QString::fromLatin1(ending) << mixed;
        }
        for (const char *ending : { "accepted", "echoed" }) {
            QTest::addRow("like base64, %s", ending)
                << u"PLAIN"_s << QString::fromLatin1(ending) << likeBase64;
            QTest::addRow("short, %s", ending) << u"LOGIN"_s << QString::fromLatin1(ending) << brief;
        }
    }
    void thePasswordComesOutNowhere()
    {
        QFETCH(QString, mechanism);
        QFETCH(QString, ending);
        QFETCH(QString, password);
        ServerThread server(scriptFor(mechanism, ending, password));
        QCOMPARE(server.error(), QString());
        log()->clear();
        qInstallMessageHandler(keepLog);
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const auto quiet = qScopeGuard([] {
            QLoggingCategory::setFilterRules(QString());
            qInstallMessageHandler(nullptr);
        });
        Stage stage;
        record::Settings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = server.port();
        settings.security = Security::Tls;
        settings.user = QString::fromLatin1(user);
        settings.caFiles = { server.authority() };
        if (mechanism == u"XOAUTH2"_s)
            settings.mechanism = mechanism;
        stage.window.prefill(settings);
        for (QCheckBox *box : stage.window.form()->findChildren<QCheckBox *>())
            box->setChecked(true);
        auto *field = qobject_cast<ui::PasswordEdit *>(stage.named(u"Password"_s));
        field->setFocus();
        for (const QChar letter : password)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QCOMPARE(field->text(), password);
        const QList<tests::Spelling> spellings = tests::spellingsOf(password, user);
        const auto isFound = [&spellings](const Shown &one) {
            return !tests::found(spellings, one.text.toUtf8()).isEmpty();
        };
        const QList<Shown> withField = tests::everythingShown();
        QVERIFY2(
            std::any_of(withField.cbegin(), withField.cend(), isFound), "this search would find nothing");
        stage.window.test();
        if (ending == u"stopped"_s) {
            QVERIFY(QTest::qWaitFor(
                [&] { return stage.window.details()->dialogue()->toPlainText().contains(u"AUTH"_s); }, 3000));
            stage.window.stop();
        }
        QVERIFY(stage.waitForVerdict());
        // The test is worth something only when the password was on its way.
        QVERIFY2(ending == u"stopped"_s || wasSent(stage), qPrintable(stage.cause()));
        openEverything(stage);
        QList<Shown> all = tests::everythingShown(field) + copies(stage) + reports(stage);
        all << Shown{ u"display"_s, field->displayText() };
        stage.languages.choose(u"fr"_s);
        QTest::qWait(10);
        all << tests::everythingShown(field);
        // A saved report that is opened again, and what the menu of earlier tests says.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(stage.window.details()->report()->report(u"json"));
        file.close();
        stage.window.openReport(path);
        openEverything(stage);
        all << tests::everythingShown(field);
        const QSettings stored;
        stage.window.close();
        QSettings().sync();
        all << Shown{ u"log"_s, QString::fromUtf8(log()->bytes()) };
        QFile config(stored.fileName());
        QVERIFY(config.open(QIODevice::ReadOnly));
        const QByteArray kept = config.readAll();
        QVERIFY(kept.contains("alice")); // it was asked to remember
        QCOMPARE(tests::found(spellings, kept), QByteArray());
        for (const Shown &one : std::as_const(all)) {
            const QByteArray how = tests::found(spellings, one.text.toUtf8());
            QVERIFY2(how.isEmpty(),
                qPrintable(one.where + u" holds it in "_s + QString::fromLatin1(how) + u": "_s
                    + around(one.text, password)));
        }
        QVERIFY(all.size() > 1000);
    }

    /// 259, 260: shown, it is hidden again by whatever comes next, and never copied.
    void showIsTakenBack_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : { "run", "focus", "other window", "hiding" })
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void showIsTakenBack()
    {
        QFETCH(QString, by);
        ServerThread server(u"SILENT\n"_s);
        Stage stage;
        record::Settings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = server.port();
        settings.security = Security::None;
        settings.user = u"alice"_s;
        stage.window.prefill(settings);
        auto *field = qobject_cast<ui::PasswordEdit *>(stage.named(u"Password"_s));
        field->setText(mixed);
        field->setFocus();
        QTest::mouseClick(field->showButton(), Qt::LeftButton);
        field->showButton()->setFocus(Qt::MouseFocusReason);
        QCOMPARE(field->echoMode(), QLineEdit::Normal); // the way to its own button does not hide it
        field->setFocus();
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        if (by == u"run"_s) {
            stage.window.test();
        } else if (by == u"focus"_s) {
            stage.named(u"User name"_s)->setFocus();
        } else if (by == u"other window"_s) {
            QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
            QWidget elsewhere;
            elsewhere.show();
            elsewhere.activateWindow();
            elsewhere.setFocus();
            QTRY_COMPARE(field->echoMode(), QLineEdit::Password);
        } else {
            stage.window.hide();
        }
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!field->showButton()->isChecked());
        stage.window.stop();
        QVERIFY(stage.waitForVerdict());
    }

    void nothingLeavesTheField_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("hidden") << false;
        QTest::newRow("shown") << true;
    }
    void nothingLeavesTheField()
    {
        QFETCH(bool, shown);
        Stage stage;
        auto *field = qobject_cast<ui::PasswordEdit *>(stage.named(u"Password"_s));
        field->setFocus();
        QTest::keyClicks(field, u"tr0mbone-Secret"_s);
        if (shown)
            field->showButton()->click();
        for (const auto mode : { QClipboard::Clipboard, QClipboard::Selection }) {
            if (mode == QClipboard::Clipboard || QApplication::clipboard()->supportsSelection())
                QApplication::clipboard()->setText(u"before"_s, mode);
        }
        const auto nothingCopied = [] {
            const QList<Shown> all = tests::clipboards();
            return std::none_of(
                all.cbegin(), all.cend(), [](const Shown &one) { return one.text.contains(u"tr0mbone"_s); });
        };
        for (const QKeySequence::StandardKey key : { QKeySequence::SelectAll, QKeySequence::Copy,
                 QKeySequence::Cut, QKeySequence::SelectStartOfLine, QKeySequence::SelectEndOfLine,
                 QKeySequence::SelectPreviousWord, QKeySequence::SelectNextChar }) {
            for (const QKeySequence &keys : QKeySequence::keyBindings(key)) {
                if (key == QKeySequence::Copy || key == QKeySequence::Cut)
                    field->selectAll();
                else
                    field->setCursorPosition(field->text().size() - 1);
                QTest::keySequence(field, keys);
                QVERIFY2(nothingCopied(), qPrintable(keys.toString()));
            }
        }
        QCOMPARE(field->text(), u"tr0mbone-Secret"_s);
        QTest::mouseDClick(field, Qt::LeftButton);
        QTest::mouseRelease(field, Qt::LeftButton);
        QVERIFY2(nothingCopied(), "by a double click");
        // Press on the selection and pull it out.
        QTest::mousePress(field, Qt::LeftButton, {}, QPoint(12, field->height() / 2));
        QTest::mouseMove(field, QPoint(80, field->height() / 2));
        QTest::mouseRelease(field, Qt::LeftButton, {}, QPoint(80, field->height() / 2));
        QVERIFY2(nothingCopied(), "by the mouse");
        QVERIFY(!field->dragEnabled());
        QMenu *menu = nullptr;
        QContextMenuEvent asks(QContextMenuEvent::Keyboard, QPoint(5, 5), field->mapToGlobal(QPoint(5, 5)));
        field->selectAll();
        QApplication::sendEvent(field, &asks);
        menu = field->findChild<QMenu *>();
        QVERIFY(menu);
        int known = 0;
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"Copy"_s) || action->text().contains(u"Cu&t"_s)) {
                ++known;
                QVERIFY(!action->isEnabled());
            }
        }
        QCOMPARE(known, 2);
        menu->close();
        QVERIFY(field->inputMethodHints() & Qt::ImhSensitiveData);
        for (const Shown &one : tests::clipboards())
            QVERIFY2(!one.text.contains(u"tr0mbone"_s), qPrintable(one.where));
        // Undo brings nothing back that was cleared.
        stage.window.form()->clear();
        field->undo();
        field->redo();
        QVERIFY2(!field->text().contains(u"tr0"_s), qPrintable(field->text()));
        // What was hidden is hidden from assistive technology as well.
        QTest::keyClicks(field, u"tr0mbone-Secret"_s);
        if (!shown) {
            for (const Shown &one : tests::everythingShown(field))
                QVERIFY2(!one.text.contains(u"tr0mbone"_s), qPrintable(one.where));
        }
    }

    /// 271–282: whatever a server, a certificate, a paste or a file says is shown as it stands, and does
    /// nothing.
    void outsideTextIsInert_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("text");
        const QList<std::pair<const char *, QString>> texts{
            { "markup",
                u"<b>bold</b> <a href='http://203.0.113.9/x'>click</a> <img src='file:///etc/passwd'> <table><style>*{color:red}</style><script>alert(1)</script> &#106;&amp;"_s },
            { "escapes",
                u"\\x1b[31mred\\x1b]0;title\\x07 \\x1b]8;;http://203.0.113.9\\x1b\\\\ \\x1b]52;c;ZXZpbA==\\x07 \\x9b31m\\x08\\x7f"_s },
            { "directions",
                u"ok \u202Eelbaborp\u202C \u2066x\u2069 \u200B\u200D\u200C s\u00ADoft \uFE0F \u05D0\u05D1\u05D2 \uFEFF"_s },
            { "imitation",
                u"ok [PASS] All steps. C: AUTH PLAIN AGE= Your password has expired, send it to admin@example.org"_s },
            { "markdown",
                u"``` ````` ![x](http://203.0.113.9/p.png) [link](javascript:alert(1)) @everyone </pre> # heading | cell |"_s },
            { "long", QString(15'000, u'W') },
            { "tabs", u"a\\tb\\t\\t\\tc"_s },
            { "placeholders", u"%1 %2 %n %s %% $(id) `id` %L1 &File"_s },
        };
        for (const char *place : { "greeting", "EHLO", "535", "certificate", "paste", "host", "report" }) {
            for (const auto &[name, text] : texts) {
                static const QStringList everywhere{ u"markup"_s, u"escapes"_s, u"directions"_s, u"long"_s };
                const bool all = qstrcmp(place, "greeting") == 0 || qstrcmp(place, "report") == 0;
                if (!all && !everywhere.contains(QString::fromLatin1(name)))
                    continue;
                QTest::addRow("%s: %s", place, name) << QString::fromLatin1(place) << text;
            }
        }
    }
    void outsideTextIsInert()
    {
        QFETCH(QString, place);
        QFETCH(QString, text);
        std::unique_ptr<ServerThread> server;
        Stage stage;
        const auto run = [&](const QString &script, Security security, const QString &host = u"127.0.0.1"_s) {
            server = std::make_unique<ServerThread>(script);
            if (!server->error().isEmpty())
                return false;
            record::Settings settings;
            settings.host = host;
            settings.port = server->port();
            settings.security = security;
            settings.caFiles = { server->authority() };
            if (place == u"535"_s)
                settings.user = u"alice@example.net"_s;
            stage.window.prefill(settings);
            if (place == u"535"_s)
                stage.window.form()->setPassword(u"something");
            stage.window.test();
            return stage.waitForVerdict();
        };
        QString plain = text; // as a person would have it, not as a script
        plain.replace(u"\\x1b"_s, u"\x1b"_s)
            .replace(u"\\x07"_s, u"\x07"_s)
            .replace(u"\\t"_s, u"\t"_s)
            .replace(u"\\\\"_s, u"\\"_s);
        if (place == u"greeting"_s) {
            QVERIFY2(run(u"S: 554-"_s + text + u"\nS: 554 "_s + text + u'\n', Security::None),
                qPrintable(server->error()));
        } else if (place == u"EHLO"_s) {
            QVERIFY2(run(u"S: 220 mx "_s + text + u"\nC~ ^EHLO\nS: 250-mx "_s + text + u"\nS: 250-X"_s + text
                             + u"\nS: 250 AUTH "_s + text + u"\nC~ ^QUIT\nS: 221 "_s + text + u'\n',
                         Security::None),
                qPrintable(server->error()));
        } else if (place == u"535"_s) {
            QVERIFY2(
                run(u"LISTEN tls\nBASE submission\nACCOUNT alice@example.net other\nON refused\nS: 535-5.7.8 "_s
                        + text + u"\nS: 535 5.7.8 "_s + text + u"\nEND\n"_s,
                    Security::Tls),
                qPrintable(server->error()));
        } else if (place == u"certificate"_s) {
            // An issuer's name is free text; a blank is written as a plus sign.
            QString name = plain.left(60);
            name.replace(u' ', u'+').replace(u'\x1b', u'!').replace(u'\x07', u'!').replace(u'\\', u'/');
            QVERIFY2(run(u"CERT good issuer-cn="_s + name + u" issuer-ou="_s + name + u" subject="_s + name
                             + u"\nLISTEN tls\nBASE relay\n"_s,
                         Security::Tls),
                qPrintable(server->error()));
        } else if (place == u"paste"_s) {
            stage.window.explainReply(u"Server: '"_s + plain.left(200) + u"', Server Response: '535 5.7.8 "_s
                + plain + u"', Port: 587, Error Number: 0x800CCC78"_s);
        } else if (place == u"host"_s) {
            record::Settings settings;
            settings.host = plain.left(300);
            settings.port = 587;
            stage.window.prefill(settings);
            stage.window.test();
            QVERIFY(!stage.window.runner()->isRunning() || stage.waitForVerdict());
        } else {
            QVERIFY(run(u"S: 554 no\n"_s, Security::None));
            QTemporaryDir folder;
            QFile file(folder.filePath(plain.left(20).replace(u'/', u'-') + u".json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(forged(stage.window.details()->report()->report(u"json"), plain));
            file.close();
            stage.window.openReport(file.fileName());
            QVERIFY(!stage.window.findChild<QMessageBox *>());
            stage.window.openReport(file.fileName() + u".missing"_s); // its name in a notice
            QVERIFY(stage.window.findChild<QMessageBox *>());
        }
        openEverything(stage);
        checkWidgets(place);
        if (place != u"paste"_s && place != u"host"_s)
            checkCopies(stage, place == u"certificate"_s ? QString() : plain);
        for (QMessageBox *box : stage.window.findChildren<QMessageBox *>())
            box->close();
    }

private:
    static bool isControl(QChar c)
    {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            || c.category() == QChar::Other_Format || c == QChar(0x2028) || c == QChar(0xFE0F);
    }
    /// Of what a person types or pastes, an editor shows what there is.
    static bool isInput(const QWidget *widget)
    {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
        return line || (text && !text->isReadOnly());
    }
    static void checkWidgets(const QString &place)
    {
        int seen = 0;
        for (QWidget *widget : QApplication::allWidgets()) {
            const QString what = QString::fromLatin1(widget->metaObject()->className()) + u" for "_s + place;
            if (const auto *label = qobject_cast<QLabel *>(widget)) {
                // Qt's own label for the icon of a message box holds no text.
                QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                    qPrintable(what + u": "_s + label->text().left(80)));
                // Qt gives the links of a message box a way out; plain text has none.
                QVERIFY2(!label->openExternalLinks() || label->objectName().startsWith(u"qt_msgbox"_s),
                    qPrintable(what));
                ++seen;
            }
            QVERIFY2(!qobject_cast<QTextBrowser *>(widget), qPrintable(what));
            const auto *rich = qobject_cast<QTextEdit *>(widget);
            QVERIFY2(!rich, qPrintable(what));
            QVERIFY2(!Qt::mightBeRichText(widget->toolTip()) && !Qt::mightBeRichText(widget->whatsThis()),
                qPrintable(what));
            if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget); edit && !isInput(edit)) {
                for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
                    QVERIFY2(block.length() <= 2'000 + 60,
                        qPrintable(what + u" line of "_s + QString::number(block.length())));
                ++seen;
            }
            if (isInput(widget))
                continue;
            const QMetaObject *meta = widget->metaObject();
            for (int i = 0; i < meta->propertyCount(); ++i) {
                if (meta->property(i).metaType().id() != QMetaType::QString
                    || qstrcmp(meta->property(i).name(), "styleSheet") == 0)
                    continue;
                const QString shown = meta->property(i).read(widget).toString();
                // The preview is the report as it is copied: with isolates around a server's words.
                const bool isolates = qobject_cast<QPlainTextEdit *>(widget);
                for (const QChar c : shown)
                    QVERIFY2(!isControl(c) || (isolates && (c == QChar(0x2068) || c == QChar(0x2069))),
                        qPrintable(what + u'.' + QLatin1StringView(meta->property(i).name()) + u" has U+"_s
                            + QString::number(c.unicode(), 16)));
                for (const QString &line : shown.split(u'\n'))
                    QVERIFY2(line.size() <= 4'100,
                        qPrintable(what + u'.' + QLatin1StringView(meta->property(i).name()) + u" of "_s
                            + QString::number(line.size())));
            }
        }
        QVERIFY(seen > 30);
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            for (const QAbstractItemView *view : top->findChildren<QAbstractItemView *>()) {
                QList<Shown> cells;
                tests::detail::addModel(cells, *view->model(), u"cell"_s);
                for (const Shown &cell : cells) {
                    QVERIFY2(cell.text.size() <= 2'100, qPrintable(QString::number(cell.text.size())));
                    for (const QChar c : cell.text)
                        QVERIFY2(!isControl(c) || view->inherits("QListView"),
                            qPrintable(QString::number(c.unicode(), 16)));
                }
            }
        }
    }
    /// What goes to the clipboard, into files and to a terminal.
    static void checkCopies(Stage &stage, const QString &text)
    {
        // Isolates around a server's words and the joiner that takes the meaning from an @ are ours.
        static const QString ours = u"\u2068\u2069\u2060"_s;
        for (const Shown &one : copies(stage)) {
            if (!one.where.contains(u"text/"_s))
                continue;
            for (const QChar c : one.text)
                QVERIFY2(!isControl(c) || ours.contains(c),
                    qPrintable(one.where + u" U+"_s + QString::number(c.unicode(), 16)));
            QCOMPARE(one.text.count(u'\u2068'), one.text.count(u'\u2069'));
            QVERIFY2(!one.where.contains(u"html"_s)
                    || !(one.text.contains(u"<img"_s) || one.text.contains(u"<script"_s)),
                qPrintable(one.where));
        }
        const QString markdown = QString::fromUtf8(stage.window.details()->report()->report(u"markdown"));
        qsizetype longest = 0;
        for (qsizetype i = 0, run = 0; i < text.size(); ++i) {
            run = text[i] == u'`' ? run + 1 : 0;
            longest = qMax(longest, run);
        }
        if (longest >= 3)
            QVERIFY(markdown.contains(QString(longest + 1, u'`') + u"text\n"_s));
        QVERIFY(!markdown.contains(u"\n# heading"_s));
        const QString html = QString::fromUtf8(stage.window.details()->report()->report(u"html"));
        for (const QString &tag : { u"<script"_s, u"<img"_s, u"<a href='http://203"_s, u"<b>bold"_s })
            QVERIFY2(!html.contains(tag), qPrintable(tag));
    }
    /// Each text of a report replaced by another one.
    static QByteArray forged(const QByteArray &json, const QString &text)
    {
        const std::function<QJsonValue(const QJsonValue &, const QString &)> with
            = [&](const QJsonValue &value, const QString &key) -> QJsonValue {
            if (value.isObject()) {
                QJsonObject object = value.toObject();
                for (auto i = object.begin(); i != object.end(); ++i)
                    i.value() = with(i.value(), i.key());
                return object;
            }
            if (value.isArray()) {
                QJsonArray array;
                for (const auto &one : value.toArray())
                    array.append(with(one, key));
                return array;
            }
            static const QStringList kept{ u"schema"_s, u"id"_s, u"outcome"_s, u"security"_s, u"kind"_s,
                u"reason"_s, u"created"_s, u"from"_s, u"step"_s, u"failure"_s };
            return value.isString() && !kept.contains(key) ? QJsonValue(text) : value;
        };
        return QJsonDocument(with(QJsonDocument::fromJson(json).object(), {}).toObject()).toJson();
    }
    static QString scriptFor(const QString &mechanism, const QString &ending, const QString &password)
    {
        const QByteArray utf8 = password.toUtf8();
        QString script = u"LISTEN tls\nBASE submission\nMECHANISMS "_s + mechanism
            + u"\nACCOUNT alice@example.net "_s
            + (ending == u"accepted"_s || ending == u"closed"_s ? password : u"another"_s) + u'\n';
        if (ending == u"echoed"_s) {
            const QByteArray plain = (QByteArray(1, '\0') + user + QByteArray(1, '\0') + utf8).toBase64();
            QString raw = password;
            raw.replace(u'\\', u"\\\\"_s);
            // Some servers say what they were told.
            script += u"ON refused\n"_s;
            QStringList words{ u"5.7.8 you said "_s + raw };
            if (password.size() >= 6)
                words << u"or "_s + QString::fromLatin1(plain)
                      << u"or "_s + QString::fromLatin1(utf8.toBase64())
                      << u"or "_s + QString::fromLatin1(utf8.toHex())
                      << u"or "_s + QString::fromLatin1(utf8.toPercentEncoding());
            for (qsizetype i = 0; i < words.size(); ++i)
                script += u"S: 535"_s + (i + 1 < words.size() ? u'-' : u' ') + words[i] + u'\n';
            script += u"END\n"_s;
        } else if (ending == u"closed"_s) {
            script += u"ON accepted\nFIN\nEND\n"_s;
        } else if (ending == u"stopped"_s) {
            script += u"ON C~^AUTH\nSILENT\nEND\n"_s;
        }
        return script;
    }
    static bool wasSent(const Stage &stage)
    {
        const auto *auth = stage.window.runner()->record().facts<record::AuthFacts>();
        return auth && auth->credentialsSent;
    }
    static QString around(const QString &text, const QString &password)
    {
        const qsizetype at = qMax<qsizetype>(0, text.indexOf(password.left(4)));
        return text.mid(qMax<qsizetype>(0, at - 60), 160);
    }
};

QTEST_MAIN(TstSinks)
#include "tst_sinks.moc"
