// SPDX-License-Identifier: GPL-3.0-or-later
// hostile.md group B, and: where the bytes were cut changes nothing.
#include "smtp/ReplyReader.h"

#include <QTest>

using namespace envoi::smtp;

namespace
{

/// What a reader makes of bytes, as text: "220 hi|250 a/b|!Malformed[xyz]".
QByteArray told(ReplyReader &reader)
{
    QByteArray result;
    while (const auto item = reader.next()) {
        if (!result.isEmpty())
            result += '|';
        if (const Reply *reply = std::get_if<Reply>(&*item)) {
            result += reply->lines.join('/');
        } else {
            const Violation &violation = std::get<Violation>(*item);
            static constexpr const char *names[]{ "Malformed", "InvalidCode", "InconsistentCodes",
                "LineTooLong", "ReplyTooLong", "TooMuchData", "Unexpected", "Truncated" };
            result += '!';
            result += names[static_cast<int>(violation.kind)];
            return result;
        }
    }
    return result;
}

QByteArray whole(const QByteArray &bytes, ReplyReader::Limits limits = {})
{
    ReplyReader reader(limits);
    reader.feed(bytes);
    return told(reader);
}

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void syntax_data();
    void syntax();
    void everyCut_data() { syntax_data(); }
    void everyCut();
    void limits_data();
    void limits();
    void limitsAtTheEdge();
    void violationIsTheLastWord();
    void excerptDoesNotDependOnTheCut();
    void leftOver_data();
    void leftOver();
    void atClose_data();
    void atClose();
    void remarks();
    void linesForTheDialogue();
    void enhancedCode();
};

void TestReplyReader::syntax_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QByteArray(expected);
    };
    row("one line", "220 mx.example.net ESMTP\r\n", "220 mx.example.net ESMTP");
    row("several lines", "250-a\r\n250-b\r\n250 c\r\n", "250-a/250-b/250 c");
    row("two replies", "250 a\r\n250 b\r\n", "250 a|250 b");
    row("a bare code (35)", "250\r\n", "250");
    row("bare codes in several lines (35)", "250-\r\n250\r\n", "250-/250");
    row("LF alone (26)", "250-a\n250 b\n", "250-a/250 b");
    row("CR is text (27)", "220 hi\r250-ok\r\n", "220 hi\r250-ok");
    row("CR alone ends nothing (27)", "220 hi\r", "");
    row("two CR", "250 a\r\r\n", "250 a\r");
    row("text that begins with numbers (33)", "250-234 Text\r\n250 550 is our hotline\r\n",
        "250-234 Text/250 550 is our hotline");
    row("three blank lines (31)", "\r\n\n\r\n220 hi\r\n", "220 hi");
    row("four blank lines (31)", "\r\n\r\n\r\n\r\n220 hi\r\n", "!Malformed");
    row("blank lines between replies (31)", "220 a\r\n\r\n\r\n250 b\r\n\r\n\r\n250 c\r\n",
        "220 a|250 b|250 c");
    row("a blank line inside a reply", "250-a\r\n\r\n250 b\r\n", "!Malformed");
    row("NUL inside (25)", QByteArray("250-exam\0ple\r\n", 14), "!Malformed");
    row("NUL at the end (25)", QByteArray("235 ok\0\r\n", 9), "!Malformed");
    row("NUL alone (25)", QByteArray("\0\r\n", 3), "!Malformed");
    row("different codes (32)", "250-a\r\n550 b\r\n", "!InconsistentCodes");
    row("different codes, later (32)", "250-a\r\n250-b\r\n421 c\r\n", "!InconsistentCodes");
    row("challenge and success (32)", "334-x\r\n235 y\r\n", "!InconsistentCodes");
    for (const char *line :
        { "25 OK", "2500 OK", "2", "OK", "25", "12345", "250\tOK", "250:OK", "250_OK", "250\xE2\x80\x93OK",
            "+OK ready", "* OK IMAP4rev1", "HTTP/1.1 400 Bad Request", "SSH-2.0-x", "-250 a", " 250 a" })
        row(line, QByteArray(line) + "\r\n", "!Malformed");
    row("400 digits (36)", QByteArray(400, '9') + "\r\n", "!Malformed");
    for (const char *code : { "000", "099", "100", "101", "199", "600", "999" })
        row(code, QByteArray(code) + " x\r\n", "!InvalidCode");
    row("200 and 599 are codes", "200 a\r\n599 b\r\n", "200 a|599 b");
    row("TLS alert in clear (51)", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), "!Malformed");
    row("TLS handshake in clear (51)",
        QByteArray("\x16\x03\x03\x00\x40"
                   "abcdef",
            11),
        "!Malformed");
    row("Latin-1 (29)", "220 Acc\xE8s refus\xE9\r\n", "220 Acc\xE8s refus\xE9");
    row("escape sequences (45)", "220 \x1b[31mred\r\n", "220 \x1b[31mred");
    row("replies before a violation count", "220 a\r\nnonsense\r\n", "220 a|!Malformed");
    row("nothing", "", "");
    row("unfinished", "250-a\r\n250 b", "");
}

void TestReplyReader::syntax()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(whole(bytes), expected);
}

void TestReplyReader::everyCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto inPieces = [&](auto isCut) {
        ReplyReader reader;
        QByteArray result;
        qsizetype from = 0;
        for (qsizetype i = 1; i <= bytes.size(); ++i) {
            if (i < bytes.size() && !isCut(i))
                continue;
            reader.feed(QByteArrayView(bytes).sliced(from, i - from));
            from = i;
            const QByteArray more = told(reader);
            if (!more.isEmpty() && !result.contains('!')) // a violation is repeated for ever
                result += (result.isEmpty() ? "" : "|") + more;
        }
        return result;
    };
    for (qsizetype cut = 1; cut < bytes.size(); ++cut)
        QCOMPARE(inPieces([cut](qsizetype i) { return i == cut; }), expected);
    QCOMPARE(inPieces([](qsizetype) { return true; }), expected);
}

void TestReplyReader::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("513 octets (21)") << "250 " + QByteArray(507, 'x') + "\r\n"
                                     << "250 " + QByteArray(507, 'x');
    QTest::newRow("8,192 octets (21)") << "250 " + QByteArray(8186, 'x') + "\r\n"
                                       << "250 " + QByteArray(8186, 'x');
    QTest::newRow("70 KiB line (22)") << "250 " + QByteArray(70 * 1024, 'x') + "\r\n"
                                      << QByteArray("!LineTooLong");
    QTest::newRow("70 KiB without LF (22)")
        << "250 " + QByteArray(70 * 1024, 'x') << QByteArray("!LineTooLong");
    QTest::newRow("512 lines") << QByteArray("250-x\r\n").repeated(511) + "250 x\r\n"
                               << QByteArray("250-x/").repeated(511) + "250 x";
    QTest::newRow("endless lines (23)")
        << QByteArray("250-x\r\n").repeated(600) << QByteArray("!ReplyTooLong");
    QTest::newRow("128 KiB in few lines (23)")
        << ("250-" + QByteArray(8000, 'x') + "\r\n").repeated(20) << QByteArray("!ReplyTooLong");
    QTest::newRow("1 MiB of good replies (285)") << QByteArray("250 x\r\n").repeated(200'000) << QByteArray();
}

void TestReplyReader::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    if (expected.isEmpty()) {
        QVERIFY(whole(bytes).endsWith("|!TooMuchData"));
        return;
    }
    QCOMPARE(whole(bytes), expected);
    ReplyReader reader;
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size() && result.isEmpty(); i += 1000) {
        reader.feed(QByteArrayView(bytes).sliced(i, qMin<qsizetype>(1000, bytes.size() - i)));
        result = told(reader);
    }
    QCOMPARE(result, expected);
}

void TestReplyReader::limitsAtTheEdge()
{
    const ReplyReader::Limits small{ .line = 10, .lines = 2, .reply = 16, .run = 40, .blankLines = 0 };
    QCOMPARE(whole("250 6789\r\n", small), QByteArray("250 6789"));
    QCOMPARE(whole("250 67890\r\n", small), QByteArray("!LineTooLong"));
    QCOMPARE(whole("250 678901", small), QByteArray("!LineTooLong"));
    QCOMPARE(whole("250 67890", small), QByteArray());
    QCOMPARE(whole("250-x\r\n250 x\r\n", small), QByteArray("250-x/250 x"));
    QCOMPARE(whole("250-6789\r\n250 x\r\n", small), QByteArray("!ReplyTooLong"));
    QCOMPARE(whole("250-\r\n250-\r\n250\r\n", small), QByteArray("!ReplyTooLong"));
    QCOMPARE(whole("\r\n250 x\r\n", small), QByteArray("!Malformed"));
    QCOMPARE(whole(QByteArray("250 678\r\n").repeated(4) + "250", small),
        QByteArray("250 678|250 678|250 678|250 678"));
    QCOMPARE(whole(QByteArray("250 678\r\n").repeated(5), small),
        QByteArray("250 678|250 678|250 678|250 678|!TooMuchData"));
}

void TestReplyReader::violationIsTheLastWord()
{
    ReplyReader reader;
    reader.feed("nonsense\r\n235 ok\r\n");
    QCOMPARE(told(reader), QByteArray("!Malformed"));
    reader.feed("235 ok\r\n");
    QCOMPARE(told(reader), QByteArray("!Malformed"));
}

void TestReplyReader::excerptDoesNotDependOnTheCut()
{
    const QList<QByteArray> samples{ "HTTP/1.1 400 Bad\r\n", "250-a\r\n550 b\r\n", "600 x\r\n",
        "250 " + QByteArray(20'000, 'x'), QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7),
        QByteArray("250-x\r\n").repeated(600) };
    for (const QByteArray &bytes : samples) {
        ReplyReader one;
        one.feed(bytes);
        const auto expected = one.next();
        QVERIFY(expected && std::holds_alternative<Violation>(*expected));
        QVERIFY(std::get<Violation>(*expected).excerpt.size() <= 256);
        ReplyReader other;
        std::optional<ReplyReader::Item> found;
        for (const char c : bytes) {
            other.feed(QByteArrayView(&c, 1));
            if (!found)
                found = other.next();
        }
        QCOMPARE(std::get<Violation>(*found), std::get<Violation>(*expected));
    }
}

void TestReplyReader::leftOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("leftOver");
    QTest::addColumn<int>("pending");
    QTest::newRow("nothing") << QByteArray("220 go\r\n") << 0 << 0;
    QTest::newRow("a reply") << QByteArray("220 go\r\n250 x\r\n") << 7 << 7;
    QTest::newRow("a fragment") << QByteArray("220 go\r\n2") << 1 << 1;
    QTest::newRow("a blank line") << QByteArray("220 go\r\n\r\n") << 0 << 2;
}

void TestReplyReader::leftOver()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, leftOver);
    QFETCH(int, pending);
    ReplyReader reader;
    reader.feed(bytes);
    QVERIFY(reader.next());
    QCOMPARE(reader.leftOver(), leftOver);
    QCOMPARE(reader.pending(), pending);
}

void TestReplyReader::atClose_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("excerpt");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("after a reply") << QByteArray("250 a\r\n") << QByteArray();
    QTest::newRow("after a blank line") << QByteArray("250 a\r\n\r\n") << QByteArray();
    QTest::newRow("in a line (3)") << QByteArray("250 2.0.0 Ok") << QByteArray("250 2.0.0 Ok");
    QTest::newRow("between lines") << QByteArray("250-a\r\n") << QByteArray("250-a");
    QTest::newRow("in a second line") << QByteArray("250-a\r\n25") << QByteArray("250-a\n25");
}

void TestReplyReader::atClose()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, excerpt);
    ReplyReader reader;
    reader.feed(bytes);
    while (reader.next()) { }
    const auto violation = reader.atClose();
    QCOMPARE(violation.has_value(), !excerpt.isEmpty());
    if (violation) {
        QCOMPARE(violation->kind, ViolationKind::Truncated);
        QCOMPARE(violation->excerpt, excerpt);
    }
}

void TestReplyReader::remarks()
{
    ReplyReader plain;
    plain.feed("220 a\r\n");
    QVERIFY(plain.next());
    QCOMPARE(plain.takeTolerated(), QList<Tolerated>());
    ReplyReader odd;
    odd.feed("\n220 " + QByteArray(600, 'x') + "\n");
    QVERIFY(odd.next());
    QCOMPARE(odd.takeTolerated(),
        (QList<Tolerated>{ Tolerated::BareLf, Tolerated::BlankLine, Tolerated::LongLine }));
    QCOMPARE(odd.takeTolerated(), QList<Tolerated>()); // each once
}

void TestReplyReader::linesForTheDialogue()
{
    ReplyReader reader;
    reader.feed("\r\n250-a\r\n");
    QVERIFY(!reader.next());
    QCOMPARE(reader.takeLines(), QList<QByteArray>{ "250-a" });
    reader.feed("250 b\r\nHTTP\r\n");
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QCOMPARE(reader.takeLines(), (QList<QByteArray>{ "250 b", "HTTP" }));
    QCOMPARE(reader.takeLines(), QList<QByteArray>{});
}

void TestReplyReader::enhancedCode()
{
    ReplyReader reader;
    reader.feed("550-Dear sender\r\n550-5.7.1 refused\r\n550 5.1.1 bye\r\n550 no code\r\n");
    const auto first = reader.next();
    QCOMPARE(std::get<Reply>(*first).enhanced, (EnhancedCode{ 5, 7, 1 }));
    QCOMPARE(std::get<Reply>(*first).code, 550);
    QVERIFY(!std::get<Reply>(*reader.next()).enhanced);
}

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
