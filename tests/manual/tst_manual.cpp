// SPDX-License-Identifier: GPL-3.0-or-later
// Help and man pages: the same in every language, complete, and readable by the programs that render them.
#include "cli/Verb.h"
#include "explanation/Explanation.h"
#include "manual/ManPage.h"
#include "manual/Markdown.h"
#include "tests/explanation/FrenchRules.h"
#include "ui/form/FromAddress.h"
#include "ui/form/SettingsForm.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/window/Arguments.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using manual::Block;
using manual::Blocks;
using manual::Language;
using manual::Span;

namespace
{

const QDate someDay(2001, 2, 3);

manual::Tables tables(const Language &language)
{
    return { ui::windowOptions(language) };
}

QStringList files()
{
    QStringList names;
    const QStringList all = QDir(u":/help"_s).entryList({ u"*.en.md"_s });
    for (const QString &name : all)
        names << name.chopped(6);
    return names;
}

/// What a translation must not change: kinds and levels of blocks, insertions, code, and labels by their
/// number.
QStringList shape(const Blocks &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        QStringList code;
        int strong = 0;
        for (const Span &span : block.term + block.spans) {
            if (span.face == Span::Face::Code)
                code << span.text;
            strong += span.face == Span::Face::Strong ? 1 : 0;
        }
        code.sort();
        lines << u"kind %1 level %2 strong %3 code %4 text %5"_s.arg(static_cast<int>(block.kind))
                     .arg(block.level)
                     .arg(strong)
                     .arg(code.join(u'|'), block.text);
    }
    return lines;
}

/// Keys have other names on other keyboards.
QString withKeysOf(const QString &language, QString line)
{
    if (language == u"fr"_s) {
        line.replace(u"Enter"_s, u"Entrée"_s).replace(u"Esc"_s, u"Échap"_s).replace(u"Shift"_s, u"Maj"_s);
    }
    return line;
}

QStringList numbers(const Blocks &blocks)
{
    static const QRegularExpression number(u"\\d+"_s);
    QStringList found;
    for (const Block &block : blocks) {
        for (const auto &match :
            number.globalMatch(manual::plain(block.term) + u' ' + manual::plain(block.spans)))
            found << match.captured();
    }
    found.sort();
    return found;
}

struct Rendered {
    bool isThere = false;
    QByteArray out;
    QByteArray err;
};

Rendered run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    QProcess process;
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return { true, process.readAllStandardOutput(), process.readAllStandardError() };
}

void everyPage()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("program");
    for (const QString &code : Language::available()) {
        for (const QString &program : manual::manPages())
            QTest::addRow("%s %s", qPrintable(program), qPrintable(code)) << code << program;
    }
}

} // namespace

class TstManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languagesHaveTheSameShape_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("chapter");
        for (const QString &code : Language::available()) {
            for (const QString &name : files())
                QTest::addRow("%s %s", qPrintable(name), qPrintable(code)) << code << name;
        }
    }
    void languagesHaveTheSameShape()
    {
        QFETCH(QString, language);
        QFETCH(QString, chapter);
        QVERIFY(QFile::exists(u":/help/%1.%2.md"_s.arg(chapter, language)));
        const Blocks english = manual::source(chapter, Language(u"en"_s));
        const Blocks other = manual::source(chapter, Language(language));
        QStringList expected = shape(english);
        for (QString &line : expected)
            line = withKeysOf(language, line);
        QCOMPARE(shape(other), expected);
        QCOMPARE(numbers(other), numbers(english));
        QVERIFY(other.first().kind == Block::Kind::Heading && other.first().level == 1);
        for (qsizetype i = 0; i < other.size(); ++i) {
            // Words were translated, not left.
            if (language != u"en"_s && other.at(i).spans.size() == 1
                && other.at(i).spans.first().face == Span::Face::Plain
                && other.at(i).spans.first().text.size() > 20)
                QVERIFY2(other.at(i) != english.at(i), qPrintable(other.at(i).spans.first().text));
        }
    }

    void frenchIsSetAsFrench_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &name : files()) {
            int number = 0;
            for (const Block &block : manual::source(name, Language(u"fr"_s))) {
                for (const QString &text : { manual::plain(block.term), manual::plain(block.spans) }) {
                    if (!text.isEmpty())
                        QTest::addRow("%s %d", qPrintable(name), ++number) << text;
                }
            }
        }
    }
    void frenchIsSetAsFrench()
    {
        QFETCH(QString, text);
        const QString fault = tests::faultIn(text);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void everyInsertionIsFilled()
    {
        for (const QString &code : Language::available()) {
            const Language language(code);
            for (const QString &name : files()) {
                QVERIFY(!manual::chapter(name, language, tables(language)).isEmpty());
                for (const Block &block : manual::source(name, language)) {
                    if (block.kind != Block::Kind::Insertion)
                        continue;
                    Blocks before = manual::source(name, language);
                    before.removeOne(block);
                    const Blocks all = manual::chapter(name, language, tables(language));
                    QVERIFY2(all.size() > before.size(), qPrintable(name + u" @"_s + block.text));
                    for (const Block &one : all)
                        QVERIFY2(one.kind != Block::Kind::Insertion, qPrintable(name));
                }
            }
        }
    }

    void stepsAreCalledAsInTheList_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }
    void stepsAreCalledAsInTheList()
    {
        QFETCH(QString, language);
        using enum record::StepId;
        const Language words(language);
        QStringList expected;
        for (const record::StepId step :
            { Input, Dns, Tcp, Greeting, Ehlo, StartTls, Tls, Certificate, Auth, Mail, Rcpt, Data, Quit })
            expected << explanation::stepName(step, words);
        QStringList found;
        for (const Block &block : manual::source(u"steps"_s, words)) {
            if (block.kind == Block::Kind::Definition)
                found << manual::plain(block.term);
        }
        QCOMPARE(found, expected);
    }

    void everyOptionIsInThePage_data() { everyPage(); }
    void everyOptionIsInThePage()
    {
        QFETCH(QString, language);
        QFETCH(QString, program);
        const Language words(language);
        const Rendered page
            = run(u"groff"_s, { u"-Kutf8"_s, u"-Tutf8"_s, u"-man"_s, u"-rLL=400n"_s, u"-P-cbou"_s },
                manual::manPage(program, words, tables(words), someDay));
        if (!page.isThere)
            QSKIP("groff is not installed");
        QString text = QString::fromUtf8(page.out).simplified();
        text.replace(QChar(0x2010), u'-').replace(QChar(0x00A0), u' ');
        const auto has = [&text](QString wanted) {
            return text.contains(
                wanted.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').simplified());
        };
        int options = 0;
        const auto check = [&](const QString &name, const QString &value, const QString &help) {
            ++options;
            const QString term = value.isEmpty() ? u"--"_s + name : u"--"_s + name + u' ' + value;
            QVERIFY2(has(term + u' ' + help), qPrintable(term + u' ' + help));
        };
        if (program == u"envoi"_s) {
            for (const manual::OptionText &option : ui::windowOptions(words)) {
                if (!option.name.isEmpty())
                    check(option.name, option.value, option.help);
            }
            QVERIFY(options >= 10);
        } else {
            for (const cli::Verb &verb : cli::verbs()) {
                QVERIFY(has(u"envoi-cli "_s + verb.name));
                QVERIFY2(has(verb.details(words)), qPrintable(verb.details(words)));
                for (const cli::Option &option : verb.options(words) + cli::commonOptions(words))
                    check(option.name, option.value, option.help);
            }
            QVERIFY(options >= 40);
        }
    }

    void everyParserKnowsItsOptions()
    {
        const Language english;
        for (const manual::OptionText &option : ui::windowOptions(english)) {
            if (option.name.isEmpty())
                continue;
            QStringList line{ u"envoi"_s, u"--"_s + option.name };
            if (!option.value.isEmpty())
                line << (option.name == u"port"_s      ? u"25"_s
                        : option.name == u"security"_s ? u"tls"_s
                                                       : u"en"_s);
            const ui::Arguments read = ui::readArguments(line, english);
            QVERIFY2(read.error.isEmpty(), qPrintable(option.name + u' ' + read.error));
        }
        QVERIFY(!ui::readArguments({ u"envoi"_s, u"--no-such"_s }, english).error.isEmpty());
        QVERIFY(ui::readArguments({ u"envoi"_s, u"--help"_s }, english).answer.contains(u"--situation"_s));
    }

    void pagesRenderWithoutWarning_data() { everyPage(); }
    void pagesRenderWithoutWarning()
    {
        QFETCH(QString, language);
        QFETCH(QString, program);
        const Language words(language);
        const QByteArray page = manual::manPage(program, words, tables(words), someDay);
        const Rendered groff = run(
            u"groff"_s, { u"-ww"_s, u"-Kutf8"_s, u"-Tutf8"_s, u"-man"_s, u"-rLL=80n"_s, u"-P-cbou"_s }, page);
        const Rendered mandoc
            = run(u"mandoc"_s, { u"-T"_s, u"lint"_s, u"-K"_s, u"utf-8"_s, u"-W"_s, u"warning"_s }, page);
        if (!groff.isThere && !mandoc.isThere)
            QSKIP("neither groff nor mandoc is installed");
        QCOMPARE(QString::fromUtf8(groff.err), QString());
        QCOMPARE(QString::fromUtf8(mandoc.out + mandoc.err), QString());
        for (const QString &line : QString::fromUtf8(groff.out).split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY(groff.out.contains("2001-02-03") && groff.out.contains("Envoi " ENVOI_VERSION));
    }

    void roffReadsNothingAsACommand()
    {
        // Text that begins like a request, and every letter that roff would change.
        const QString hard = u".sp 99 'tis a \\fBtrap\\fR \"x\" `y` ^z ~ --option"_s;
        manual::Tables odd;
        odd.windowOptions = { { u"odd"_s, {}, hard } };
        const QByteArray page = manual::manPage(u"envoi"_s, Language(), odd, someDay);
        const Rendered groff = run(u"groff"_s,
            { u"-ww"_s, u"-Kutf8"_s, u"-Tutf8"_s, u"-man"_s, u"-rLL=200n"_s, u"-P-cbou"_s }, page);
        if (!groff.isThere)
            QSKIP("groff is not installed");
        QVERIFY2(
            QString::fromUtf8(groff.out).replace(QChar(0x2010), u'-').contains(hard), groff.out.constData());
        QCOMPARE(QString::fromUtf8(groff.err), QString());
    }

    void theSameSourcesGiveTheSamePages()
    {
        const QString tool = QStringLiteral(ENVOI_BINARY_DIR "/ui/envoi-manpages");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto make = [&](const QString &folder) {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(tool, { folder, u"2026-01-01"_s });
            QVERIFY(process.waitForFinished(20'000));
            QCOMPARE(process.exitCode(), 0);
        };
        const auto bytes = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QTemporaryDir one;
        const QTemporaryDir two;
        environment.insert(u"TZ"_s, u"Pacific/Auckland"_s);
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"981158400"_s); // 2001-02-03T00:00:00Z
        make(one.path());
        environment.insert(u"TZ"_s, u"America/Los_Angeles"_s);
        environment.insert(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
        make(two.path());
        for (const QString &code : Language::available()) {
            for (const QString &program : manual::manPages()) {
                const QString name = u'/' + code + u'/' + program + u".1"_s;
                const Language words(code);
                QCOMPARE(bytes(one.path() + name), bytes(two.path() + name));
                QCOMPARE(bytes(one.path() + name), manual::manPage(program, words, tables(words), someDay));
                // What the build made differs in its date alone: the release's, not the day of the build.
                const QByteArray built = bytes(QStringLiteral(ENVOI_BINARY_DIR "/man") + name);
                QCOMPARE(built.size(), bytes(one.path() + name).size());
            }
        }
    }

    void labelsAreThoseOfTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }
    /// What the help calls a label is one, letter by letter, in that language.
    void labelsAreThoseOfTheWindow()
    {
        QFETCH(QString, language);
        ui::LanguageSwitch languages(language);
        ui::MainWindow window(languages);
        window.show();
        window.form()->openFromAddress();
        auto *address = window.form()->fromAddress()->findChild<QLineEdit *>();
        QTest::keyClicks(address, u"ann@example.net"_s);
        QTest::keyClick(address, Qt::Key_Return); // now it offers to ask the DNS
        QStringList labels;
        const auto add = [&labels](QString text) { labels << text.remove(u'&'); };
        for (const QAction *action : window.findChildren<QAction *>())
            add(action->text());
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            add(button->text());
        for (const QComboBox *box : window.findChildren<QComboBox *>())
            add(box->accessibleName());
        // The button of a correction that is only likely begins so.
        add(languages.language()
                .translate("envoi::ui::VerdictView", "Try %1 and test again")
                .section(u'%', 0, 0)
                .trimmed());
        int seen = 0;
        for (const QString &name : files()) {
            for (const Block &block : manual::source(name, languages.language())) {
                if (block.kind == Block::Kind::Item && name == u"testing"_s)
                    continue; // labels of mail programs
                for (const Span &span : block.spans) {
                    if (span.face != Span::Face::Strong)
                        continue;
                    ++seen;
                    const bool known = labels.contains(span.text);
                    QVERIFY2(known, qPrintable(name + u": "_s + span.text));
                }
            }
        }
        QVERIFY(seen >= 15);
    }

    void helpWindowIsSearchedAndSwitched()
    {
        ui::LanguageSwitch languages(u"en"_s);
        ui::HelpWindow help(languages);
        help.open(ui::HelpWindow::Page::Steps);
        QVERIFY(QTest::qWaitForWindowExposed(&help));
        QVERIFY(help.text()->toPlainText().startsWith(u"What the steps mean"_s));
        QVERIFY(help.text()->toPlainText().contains(
            explanation::stepName(record::StepId::Tls, languages.language())));

        QTest::keyClicks(help.searchField(), u"--ca-file"_s);
        QCOMPARE(help.pages()->currentItem()->text(), u"The command line"_s);
        QCOMPARE(help.text()->textCursor().selectedText(), u"--ca-file"_s);
        QVERIFY(!help.text()->extraSelections().isEmpty());
        QVERIFY(help.pages()->item(0)->isHidden());

        // Another language at once: titles, words, and the search over them.
        languages.choose(u"fr"_s);
        QCoreApplication::processEvents();
        QCOMPARE(help.pages()->item(3)->text(), u"Clavier"_s);
        QCOMPARE(help.pages()->currentItem()->text(), u"La ligne de commande"_s);
        QVERIFY(help.text()->toPlainText().contains(u"certificats à accepter"_s)
            || help.text()->toPlainText().contains(u"Code de retour"_s));
        help.searchField()->setText(u"mot de passe"_s);
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            seen << help.pages()->currentItem()->text();
            QTest::keyClick(help.searchField(), Qt::Key_Return);
            QCOMPARE(help.text()->textCursor().selectedText().toLower(), u"mot de passe"_s);
        }
        QVERIFY(seen.size() >= 3); // Enter goes on over the pages, and around
        help.searchField()->setText(u"qzxv"_s);
        QVERIFY(help.text()->extraSelections().isEmpty());
        help.searchField()->clear();
        for (int page = 0; page < help.pages()->count(); ++page)
            QVERIFY(!help.pages()->item(page)->isHidden());
    }
};

QTEST_MAIN(TstManual)
#include "tst_manual.moc"
