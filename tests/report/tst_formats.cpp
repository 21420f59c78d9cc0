// SPDX-License-Identifier: GPL-3.0-or-later
// Every format holds what there is to say, shows outside text as text, and can hide the user.
#include "SyntheticCases.h"
#include "explanation/Explanation.h"
#include "mailprograms/Pasted.h"
#include "report/Evidence.h"
#include "report/File.h"
#include "report/Formats.h"
#include "report/HiddenUser.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using diagnosis::Case;
using explanation::Language;
using report::Options;

namespace
{

Options options(const QString &language)
{
    Options made;
    made.language = Language(language);
    return made;
}

Case caseNamed(const QString &name)
{
    const QList<NamedCase> cases = syntheticCases();
    for (const NamedCase &one : cases) {
        if (one.name == name)
            return one.what;
    }
    return {};
}

} // namespace

class Formats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatOfEveryCase();
    void textBeginsWithTheVerdict();
    void textFitsTheWidth();
    void coloursOnlyWhenAsked();
    void stepsHaveShapeAndWords();
    void dialogueOnlyWhenAsked();
    void unverifiedLinesAreMarked();
    void markdownFenceIsLonger();
    void markdownOutsideFencesIsEscaped();
    void htmlIsSelfContained();
    void serverTextStaysInItsLine();
    void hiddenUserEverywhere();
    void hiddenUserKeepsTheVerdict();
    void hiddenUserLeavesWordsAlone();
    void fileNames_data();
    void fileNames();
    void namesOfFormats();
    void everyFindingHasItsSentence();
    void everyAttemptHasItsSentence();
    void explanations();
    void guessedNumberIsNotQuoted();
    void comparisons();
    void writesWholeOrNotAtAll();
    void whyAFileIsNotWritten_data();
    void whyAFileIsNotWritten();
    void readsOrdinaryFilesOnly();
    void textOfEveryEncoding_data();
    void textOfEveryEncoding();
};

void Formats::everyFormatOfEveryCase()
{
    const QList<NamedCase> cases = syntheticCases();
    for (const NamedCase &one : cases) {
        for (const report::Format &format : report::formats()) {
            for (const QString &language : { u"en"_s, u"fr"_s }) {
                const QByteArray bytes = format.report(one.what, options(language));
                QVERIFY(bytes.size() > 100);
                QVERIFY(bytes.endsWith('\n'));
                const QString text = QString::fromUtf8(bytes);
                QCOMPARE(text.toUtf8(), bytes); // valid UTF-8
                for (const QChar c : text) {
                    const bool control = (c < QChar(0x20) && c != u'\n')
                        || (c >= QChar(0x7f) && c < QChar(0xa0))
                        || (c >= QChar(0x202a) && c <= QChar(0x202e));
                    QVERIFY2(!control, qPrintable(one.name + format.id + QString::number(c.unicode(), 16)));
                }
            }
        }
    }
}

void Formats::textBeginsWithTheVerdict()
{
    const Case what = caseNamed(u"530 at mail"_s);
    const explanation::Explanation words
        = explanation::explain(diagnosis::diagnose(what), what, Language(u"en"_s));
    const QString text = QString::fromUtf8(report::formatById(u"text"_s)->report(what, options(u"en"_s)));
    QVERIFY(QString(text).replace(u'\n', u' ').startsWith(words.headline));
    const qsizetype happened = text.indexOf(u"\nWhat happened\n"_s);
    const qsizetype why = text.indexOf(u"\nWhy\n"_s);
    const qsizetype todo = text.indexOf(u"\nWhat to do\n"_s);
    QVERIFY(happened > 0 && why > happened && todo > why);
    QVERIFY(text.contains(u"  | 530 5.7.0 Authentication required\n"_s));
    QVERIFY(text.contains(u"Identifier: "_s + diagnosis::id(diagnosis::diagnose(what).cause)));
    const QString french = QString::fromUtf8(report::formatById(u"text"_s)->report(what, options(u"fr"_s)));
    QVERIFY(french.contains(u"\nQue faire\n"_s));
    QVERIFY(!french.contains(u"What"_s));
}

void Formats::textFitsTheWidth()
{
    for (const int width : { 50, 78, 110 }) {
        Options narrow = options(u"fr"_s);
        narrow.width = width;
        narrow.dialogue = false;
        const QStringList lines
            = QString::fromUtf8(report::formatById(u"text"_s)->report(caseNamed(u"works"_s), narrow))
                  .split(u'\n');
        for (const QString &line : lines) {
            // A long word (fingerprint, address) may stick out; more than one word may not.
            const bool oneWord = line.trimmed().count(u' ') == 0;
            QVERIFY2(
                line.size() <= width || oneWord || line.contains(u"  | "_s) || width < 78, qPrintable(line));
        }
    }
}

void Formats::coloursOnlyWhenAsked()
{
    Options colourful = options(u"en"_s);
    QVERIFY(!report::formatById(u"text"_s)->report(workingCase(), colourful).contains('\x1b'));
    colourful.colours = true;
    const QByteArray coloured = report::formatById(u"text"_s)->report(workingCase(), colourful);
    QVERIFY(coloured.contains("\x1b[1;"));
    // Without the colours it is the same text.
    QString plain = QString::fromUtf8(coloured);
    plain.remove(QRegularExpression(u"\x1b\\[[0-9;]*m"_s));
    colourful.colours = false;
    QCOMPARE(plain.toUtf8(), report::formatById(u"text"_s)->report(workingCase(), colourful));
}

void Formats::stepsHaveShapeAndWords()
{
    const QString text = QString::fromUtf8(
        report::formatById(u"text"_s)->report(caseNamed(u"421 at greeting"_s), options(u"en"_s)));
    static const QRegularExpression failed(u"\n +4 ✗ [^\n]*failed"_s);
    static const QRegularExpression notReached(u"\n +5 · [^\n]*not reached"_s);
    QVERIFY(failed.match(text).hasMatch());
    QVERIFY(notReached.match(text).hasMatch());
}

void Formats::dialogueOnlyWhenAsked()
{
    for (const char *id : { "text", "markdown", "html" }) {
        Options made = options(u"en"_s);
        const report::Format *format = report::formatById(QString::fromLatin1(id));
        QVERIFY(format->report(workingCase(), made).contains("AUTH PLAIN"));
        made.dialogue = false;
        QVERIFY(!format->report(workingCase(), made).contains("AUTH PLAIN"));
    }
}

void Formats::unverifiedLinesAreMarked()
{
    const QByteArray text = report::formatById(u"text"_s)->report(workingCase(), options(u"en"_s));
    QVERIFY(text.contains("S? 220 mx.example.net ESMTP"));
    QVERIFY(text.simplified().contains("anybody on the way"));
}

void Formats::markdownFenceIsLonger()
{
    const QString text = QString::fromUtf8(
        report::formatById(u"markdown"_s)->report(caseNamed(u"markup in a reply"_s), options(u"en"_s)));
    const qsizetype quoted = text.indexOf(u"550 ``` ````"_s);
    QVERIFY(quoted > 0);
    const qsizetype fence = text.lastIndexOf(u"\n`````text\n"_s, quoted);
    QVERIFY(fence > 0);
    QCOMPARE(text.mid(fence + 1).indexOf(u"550 ```"_s), u"`````text\n"_s.size());
    QVERIFY(text.indexOf(u"\n`````\n"_s, quoted) > quoted);
}

void Formats::markdownOutsideFencesIsEscaped()
{
    Case what = caseNamed(u"works"_s);
    what.record.settings.from = u"@everyone <b>![x](http://198.51.100.1)"_s;
    QString text = QString::fromUtf8(report::formatById(u"markdown"_s)->report(what, options(u"en"_s)));
    text.remove(
        QRegularExpression(u"\n(`{3,})text\n.*?\n\\1\n"_s, QRegularExpression::DotMatchesEverythingOption));
    QVERIFY(!text.contains(u"<b>"_s));
    QVERIFY(!text.contains(u"!["_s));
    QVERIFY(!text.contains(u"@everyone"_s));
    QVERIFY(text.contains(u"jane.doe@example.net"_s)); // an address can still be copied
}

void Formats::htmlIsSelfContained()
{
    const QString html = QString::fromUtf8(
        report::formatById(u"html"_s)->report(caseNamed(u"markup in a reply"_s), options(u"fr"_s)));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"fr\" dir=\"ltr\">"_s));
    for (const char *forbidden : { "<script", "<img", "<link", "src=", "href=", "@import", "url(" })
        QVERIFY2(!html.contains(QLatin1StringView(forbidden)), forbidden);
    QVERIFY(html.contains(u"550 &lt;/pre&gt;&lt;script&gt;"_s));
    // Every element that is opened is closed.
    for (const char *element : { "html", "body", "main", "section", "table", "tr", "td", "th", "ol", "ul",
             "li", "blockquote", "bdi" }) {
        const QString name = QString::fromLatin1(element);
        const auto opened = html.count(QRegularExpression(u"<%1[ >]"_s.arg(name)));
        QCOMPARE(html.count(u"</%1>"_s.arg(name)), opened);
    }
    QVERIFY(html.contains(u"@media print"_s));
}

void Formats::serverTextStaysInItsLine()
{
    // "550 x\nWhat to do" in one line of a server starts no line and no section of ours (hostile.md 276).
    Case what = caseNamed(u"421 at greeting"_s);
    for (record::StepRecord &step : what.record.steps) {
        if (step.reply)
            step.reply->lines = { QByteArray("421 busy\r\nWhat to do\r\n  1. Send us your password") };
    }
    const QString text = QString::fromUtf8(report::formatById(u"text"_s)->report(what, options(u"en"_s)));
    QCOMPARE(text.count(u"\nWhat to do"_s), 1);
    QVERIFY(
        text.contains(u"| 421 busy\\x0d\\x0aWhat to do"_s) || text.contains(u"| 421 busy\\r\\nWhat to do"_s));
}

void Formats::hiddenUserEverywhere()
{
    Options hiding = options(u"en"_s);
    hiding.hideUser = true;
    const QList<NamedCase> cases = syntheticCases();
    for (const NamedCase &one : cases) {
        for (const report::Format &format : report::formats()) {
            const QByteArray bytes = format.report(one.what, hiding).toLower();
            QVERIFY2(!bytes.contains("jane"), qPrintable(one.name + u' ' + format.id));
            QVERIFY2(!bytes.contains("john"), qPrintable(one.name + u' ' + format.id));
        }
    }
    const QByteArray text
        = report::formatById(u"text"_s)->report(caseNamed(u"535 naming the user"_s), hiding);
    QVERIFY(text.contains("| 535 5.7.8 <user>@example.net: authentication failed"));
    QVERIFY(text.contains("MAIL FROM:<<user>@example.net>"));
    QVERIFY(!hiding.language.code().isEmpty());
}

void Formats::hiddenUserKeepsTheVerdict()
{
    const QList<NamedCase> cases = syntheticCases();
    for (const NamedCase &one : cases) {
        const diagnosis::Diagnosis before = diagnosis::diagnose(one.what);
        const diagnosis::Diagnosis after = diagnosis::diagnose(report::withoutUser(one.what));
        QCOMPARE(after.cause, before.cause);
        QCOMPARE(after.step, before.step);
        QCOMPARE(after.password, before.password);
    }
}

void Formats::hiddenUserLeavesWordsAlone()
{
    Case what = caseNamed(u"421 at greeting"_s);
    what.record.settings.user = u"ann@example.net"_s;
    what.record.dialogue = { record::DialogueLine{ 1, record::StepId::Ehlo, record::Direction::Server,
        record::NoteKind::None, u"250 we announce ANN, ann@example.net and annex_ann"_s, false } };
    const Case hidden = report::withoutUser(what);
    QCOMPARE(
        hidden.record.dialogue.first().text, u"250 we announce <user>, <user>@example.net and annex_ann"_s);
}

void Formats::fileNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"smtp.example.net"_s << u"envoi-smtp.example.net-20260202-1200.json"_s;
    QTest::newRow("up") << u"../../x"_s << u"envoi-x-20260202-1200.json"_s;
    QTest::newRow("device") << u"CON"_s << u"envoi-CON-20260202-1200.json"_s;
    QTest::newRow("slash") << u"a/b\\c:d"_s << u"envoi-a-b-c-d-20260202-1200.json"_s;
    QTest::newRow("empty") << QString() << u"envoi-20260202-1200.json"_s;
    QTest::newRow("accents") << u"bücher.example"_s << u"envoi-b-cher.example-20260202-1200.json"_s;
    QTest::newRow("controls") << u"a\nb\u202e"_s << u"envoi-a-b-20260202-1200.json"_s;
    QTest::newRow("long") << QString(300, u'x') << u"envoi-"_s + QString(55, u'x') + u"-20260202-1200.json"_s;
}

void Formats::fileNames()
{
    QFETCH(QString, host);
    QFETCH(QString, expected);
    Case what = workingCase();
    what.record.settings.host = host;
    const QString name = report::proposedFileName(what, "json"_L1);
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,79}\\z"_s);
    QVERIFY2(allowed.match(name).hasMatch(), qPrintable(name));
    QCOMPARE(name, expected);
}

void Formats::namesOfFormats()
{
    for (const char *language : { "en", "fr" }) {
        QStringList names;
        for (const report::Format &format : report::formats())
            names << format.name(Language(QString::fromLatin1(language)));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }
    const Language english(u"en"_s);
    QCOMPARE(report::formatById(u"text")->name(english), u"Plain text"_s);
    QVERIFY(report::formatById(u"text")->name(Language(u"fr"_s)) != u"Plain text"_s);
    QVERIFY(!report::formatById(u"pdf"_s));
}

/// Two problems of a certificate never read alike.
void Formats::everyFindingHasItsSentence()
{
    for (const char *language : { "en", "fr" }) {
        QSet<QString> told;
        const int last = static_cast<int>(record::CertificateProblem::Other);
        for (int i = 0; i <= last; ++i) {
            Case what = caseNamed(u"works"_s);
            for (record::StepRecord &step : what.record.steps) {
                if (auto *facts = std::get_if<record::CertificateFacts>(&step.facts))
                    facts->problems = { { static_cast<record::CertificateProblem>(i), 0, {} } };
            }
            const auto blocks = report::tlsBlocks(what.record, Language(QString::fromLatin1(language)));
            QStringList sentences;
            for (const report::Block &block : blocks) {
                if (block.kind == report::Block::Kind::Bullets)
                    sentences << block.lines;
            }
            QCOMPARE(sentences.size(), 1); // the others of the chain have none
            QVERIFY(sentences.first().endsWith(u'.'));
            told << sentences.first();
        }
        QCOMPARE(told.size(), last + 1);
    }
}

/// What became of each address that was tried, with the address and the time it took.
void Formats::everyAttemptHasItsSentence()
{
    for (const char *language : { "en", "fr" }) {
        Case what = caseNamed(u"works"_s);
        what.record.addresses.clear();
        const int last = static_cast<int>(record::TcpReason::Local);
        for (int i = 0; i <= last; ++i)
            what.record.addresses << record::AddressAttempt{ u"192.0.2.%1"_s.arg(100 + i),
                record::Family::IPv4, static_cast<record::TcpReason>(i), 0, 1'500 };
        QSet<QString> told;
        const report::Block route = report::routeBlock(what.record, Language(QString::fromLatin1(language)));
        for (const QStringList &row : route.rows) {
            static const QRegularExpression attempt(u"^192\\.0\\.2\\.1\\d\\d\u00A0?: (.*1[.,]50.*)"_s);
            if (const auto found = attempt.match(row.at(1)); found.hasMatch())
                told << found.captured(1);
        }
        QVERIFY2(told.size() == last + 1, qPrintable(route.rows.last().join(u' ')));
    }
}

void Formats::explanations()
{
    const auto reply = smtp::Reply::fromPasted(u"530 5.7.0 Must issue a STARTTLS command first"_s);
    for (const bool stageKnown : { true, false }) {
        const auto stage = stageKnown ? std::optional(record::StepId::Mail) : std::nullopt;
        const Case what{ diagnosis::recordOfReply(*reply, stage, {}), {} };
        const report::Outline outline = report::explanationOutline(what, options(u"en"_s));
        for (const char *id : { "text", "markdown", "html" }) {
            const QString text
                = QString::fromUtf8(report::inFormat(outline, QString::fromLatin1(id), options(u"en"_s)));
            QVERIFY(text.contains(u"Must issue a STARTTLS command first"_s));
            QVERIFY(text.contains(u"Code 530"_s));
            QVERIFY(text.contains(diagnosis::id(diagnosis::diagnose(what).cause)));
            QCOMPARE(text.contains(u"Probably: "_s), !stageKnown);
            QCOMPARE(text.startsWith(u"<!DOCTYPE"_s), QByteArray(id) == "html");
        }
    }
}

/// A report that gives only a status: the number in the record is a guess, and a reader must not meet it.
void Formats::guessedNumberIsNotQuoted()
{
    const auto pasted = mailprograms::readPasted(
        u"Reporting-MTA: dns; mx.example.net\nFinal-Recipient: rfc822; bob@example.org\nStatus: 5.1.1\n"_s);
    QVERIFY(pasted.reply && !pasted.replyCodeKnown);
    const auto what = mailprograms::caseOf(pasted);
    QVERIFY(what);
    const report::Outline outline = report::explanationOutline(pasted, *what, options(u"en"_s));
    const QString text = QString::fromUtf8(report::toText(outline, options(u"en"_s)));
    QVERIFY(text.contains(u"5.1.1"_s));
    QVERIFY2(!text.contains(QString::number(pasted.reply->code)), qPrintable(text));
    QVERIFY(text.contains(u"What the program shows"_s));
}

void Formats::comparisons()
{
    for (const char *code : { "en", "fr" }) {
        const Language language(QString::fromLatin1(code));
        const auto comparison = explanation::compare(421, 530, language);
        QVERIFY(comparison);
        const report::Outline outline = report::comparisonOutline(*comparison, language);
        const QString text = QString::fromUtf8(report::inFormat(outline, u"text", options(language.code())));
        for (const explanation::CodeEntry &entry : { comparison->first, comparison->second }) {
            QVERIFY(text.contains(u"%1"_s.arg(entry.code)));
            QVERIFY(text.simplified().contains(entry.description.simplified()));
        }
        for (const QString &difference : comparison->differences)
            QVERIFY2(text.simplified().contains(difference.simplified()), qPrintable(difference));
        // A code compared with itself is told once.
        const auto same = explanation::compare(530, 530, language);
        if (same)
            QVERIFY(report::comparisonOutline(*same, language).sections.size() < outline.sections.size());
    }
}

void Formats::writesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.txt"_s);
    QCOMPARE(report::writeFile(path, "first, and longer"), report::FileFault::None);
    QCOMPARE(report::writeFile(path, "second"), report::FileFault::None);
    const auto read = report::readFile(path, 100);
    QVERIFY(read && read->isWhole);
    QCOMPARE(read->bytes, QByteArray("second"));
    const auto forOthers
        = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & forOthers));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{ u"report.txt"_s });
    // A device is written to as it is, where that is allowed.
    QCOMPARE(report::writeFile(u"/dev/null"_s, "x"), report::FileFault::None);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    QCOMPARE(report::writeFile(u"/dev/full"_s, "x"), report::FileFault::NotWritable);
}

void Formats::whyAFileIsNotWritten_data()
{
    QTest::addColumn<QString>("name"); // in the folder of the test
    QTest::addColumn<report::FileFault>("fault");
    QTest::newRow("no such folder") << u"missing/report.txt"_s << report::FileFault::NoFolder;
    QTest::newRow("a folder") << u"sub"_s << report::FileFault::IsFolder;
    QTest::newRow("in a file") << u"file/report.txt"_s << report::FileFault::NoFolder;
    QTest::newRow("255 octets") << QString(255, u'x') << report::FileFault::None;
    QTest::newRow("256 octets") << QString(256, u'x') << report::FileFault::NameTooLong;
    QTest::newRow("256 octets in fewer letters") << QString(128, u'\u00E9') << report::FileFault::NameTooLong;
    QTest::newRow("a pipe") << u"pipe"_s << report::FileFault::NotAFile;
}

void Formats::whyAFileIsNotWritten()
{
    QFETCH(QString, name);
    QFETCH(report::FileFault, fault);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    QCOMPARE(report::writeFile(folder.filePath(u"file"_s), "x"), report::FileFault::None);
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    const QString path = folder.filePath(name);
    if (fault != report::FileFault::NotAFile)
        QCOMPARE(report::checkFile(path), fault);
    // The longest name that is allowed leaves no room for the one that QSaveFile writes to first.
    if (fault != report::FileFault::None)
        QCOMPARE(report::writeFile(path, "x", report::Special::Refused), fault);
    QCOMPARE(report::readFile(folder.filePath(u"file"_s), 9)->bytes, QByteArray("x"));
}

/// A pipe without a writer, a folder, a device: nobody waits for them.
void Formats::readsOrdinaryFilesOnly()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : { pipe, folder.path(), u"/dev/zero"_s, folder.filePath(u"missing"_s) })
        QVERIFY2(!report::readFile(path, 100), qPrintable(path));
    const QString path = folder.filePath(u"long"_s);
    QCOMPARE(report::writeFile(path, QByteArray(101, 'x')), report::FileFault::None);
    QVERIFY(!report::readFile(path, 100)->isWhole);
    QCOMPARE(report::readFile(path, 100)->bytes.size(), 100);
    QVERIFY(report::readFile(path, 101)->isWhole);
}

void Formats::textOfEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("utf8");
    const QByteArray text = "550 refus\xC3\xA9";
    QTest::newRow("UTF-8") << text << text;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text << text;
    QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFE"
                                                            "5\0"
                                                            "5\0"
                                                            "0\0"
                                                            "\xE9\0",
        10) << QByteArray("550\xC3\xA9");
    QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF"
                                                         "\0"
                                                         "5"
                                                         "\0"
                                                         "5"
                                                         "\0"
                                                         "0"
                                                         "\0\xE9",
        10) << QByteArray("550\xC3\xA9");
    QTest::newRow("Latin-1 stays") << QByteArray("refus\xE9") << QByteArray("refus\xE9");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void Formats::textOfEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, utf8);
    QCOMPARE(report::asUtf8(bytes), utf8);
}

QTEST_GUILESS_MAIN(Formats)
#include "tst_formats.moc"
