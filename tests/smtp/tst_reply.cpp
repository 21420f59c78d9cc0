// SPDX-License-Identifier: GPL-3.0-or-later
// A reply as a value, as a person pastes it, and as inert text.
#include "smtp/Reply.h"

#include <QTest>

using namespace envoi::smtp;
using namespace Qt::Literals::StringLiterals;

class TestReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classes();
    void texts();
    void pasted_data();
    void pasted();
    void decoding_data();
    void decoding();
    void inert_data();
    void inert();
    void cutAtTheLimit();
};

void TestReply::classes()
{
    QVERIFY((Reply{ 250, {}, {} }.isPositive()));
    QVERIFY((Reply{ 334, {}, {} }.isIntermediate()));
    QVERIFY((Reply{ 421, {}, {} }.isTemporary()));
    QVERIFY((Reply{ 599, {}, {} }.isPermanent()));
    QVERIFY(!(Reply{ 421, {}, {} }.isPermanent()));
}

void TestReply::texts()
{
    const Reply reply{ 550, EnhancedCode{ 5, 7, 1 },
        { "550-5.7.1 Not", "550-", "550", "550  5.7.1  allowed 10.0.0.1 here" } };
    QCOMPARE(reply.texts(), (QList<QByteArray>{ "Not", "", "", "allowed 10.0.0.1 here" }));
    QCOMPARE(reply.text(), u"Not allowed 10.0.0.1 here"_s);
    QCOMPARE(reply.verbatim(), u"550-5.7.1 Not\n550-\n550\n550  5.7.1  allowed 10.0.0.1 here"_s);
    QCOMPARE((Reply{ 220, {}, { "220 10.20.30.40 ready" } }.text()), u"10.20.30.40 ready"_s);
}

void TestReply::pasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("code"); // 0 = none
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &pasted, int code, const QString &enhanced,
                         const QString &text) { QTest::newRow(name) << pasted << code << enhanced << text; };
    row("whole", u"535 5.7.8 Bad credentials"_s, 535, u"5.7.8"_s, u"Bad credentials"_s);
    row("bare", u"421"_s, 421, {}, {});
    row("blanks around", u"  421  "_s, 421, {}, {});
    row("real line ends", u"550-a\r\n550 b\r\n"_s, 550, {}, u"a b"_s);
    row("spelled line ends", u"550-a\\r\\n550-b\\n550 c"_s, 550, {}, u"a b c"_s);
    row("prompt", u"S: 530 5.7.0 Must issue a STARTTLS command first"_s, 530, u"5.7.0"_s,
        u"Must issue a STARTTLS command first"_s);
    row("swaks", u"<** 550 5.7.1 Relaying denied"_s, 550, u"5.7.1"_s, u"Relaying denied"_s);
    row("bounce", u"Diagnostic-Code: smtp; 550 5.1.1 User unknown"_s, 550, u"5.1.1"_s, u"User unknown"_s);
    row("quoted", u"\"550 5.1.1 User unknown\""_s, 550, u"5.1.1"_s, u"User unknown"_s);
    row("words before", u"The server said:\n554 5.7.1 Rejected"_s, 554, u"5.7.1"_s, u"Rejected"_s);
    row("wrapped", u"554 5.7.1 Rejected because\n  of its content"_s, 554, u"5.7.1"_s,
        u"Rejected because of its content"_s);
    row("two replies", u"250 ok\n550 no"_s, 250, {}, u"ok"_s);
    row("colon", u"421: too busy"_s, 421, {}, u"too busy"_s);
    row("hash", u"550 #5.1.0 Address rejected"_s, 550, {}, u"#5.1.0 Address rejected"_s);
    row("no reply", u"* OK IMAP4rev1"_s, 0, {}, {});
    row("a year", u"2024-01-01 12:00 error"_s, 0, {}, {});
    row("an address", u"192.0.2.1 refused"_s, 0, {}, {});
    row("out of range", u"601 x"_s, 0, {}, {});
    row("nothing", {}, 0, {}, {});
}

void TestReply::pasted()
{
    QFETCH(QString, pasted);
    QFETCH(int, code);
    QFETCH(QString, enhanced);
    QFETCH(QString, text);
    const auto reply = Reply::fromPasted(pasted);
    QCOMPARE(reply.has_value(), code != 0);
    if (!reply)
        return;
    QCOMPARE(reply->code, code);
    QCOMPARE(reply->enhanced ? reply->enhanced->toString() : QString(), enhanced);
    QCOMPARE(reply->text(), text);
}

void TestReply::decoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QByteArray("a") << u"a"_s;
    QTest::newRow("UTF-8") << QByteArray("Acc\xC3\xA8s") << u"Accès"_s;
    QTest::newRow("Latin-1") << QByteArray("Acc\xE8s") << u"Accès"_s;
    QTest::newRow("overlong form is not UTF-8") << QByteArray("\xC0\xAF") << QString::fromLatin1("\xC0\xAF");
    QTest::newRow("lone continuation") << QByteArray("a\x80z") << QString::fromLatin1("a\x80z");
    QTest::newRow("NUL is kept") << QByteArray("a\0z", 3) << QString::fromLatin1("a\0z", 3);
}

void TestReply::decoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decoded(bytes), text);
}

void TestReply::inert_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"535 5.7.8 Accès refusé €"_s << u"535 5.7.8 Accès refusé €"_s;
    QTest::newRow("markup stays text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << u"\\x1b[31m"_s;
    QTest::newRow("NUL, CR, LF, tab") << QString::fromLatin1("\0\r\n\t", 4) << u"\\x00\\r\\n\\t"_s;
    QTest::newRow("DEL and C1") << QString(QChar(0x7F)) + QChar(0x9B) << u"\\x7f\\x9b"_s;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a\\u{202E}b"_s;
    QTest::newRow("isolates") << u"\u2066\u2069"_s << u"\\u{2066}\\u{2069}"_s;
    QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s << u"a\\u{200B}b\\u{FEFF}"_s;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a\\xadb"_s;
    QTest::newRow("variation selector") << u"a\uFE0F"_s << u"a\\u{FE0F}"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << u"\\u{D800}"_s;
    QTest::newRow("noncharacter") << QString(QChar(0xFFFE)) << u"\\u{FFFE}"_s;
    QTest::newRow("tag characters") << u"\U000E0041"_s << u"\\u{E0041}"_s;
    QTest::newRow("emoji") << u"\U0001F600"_s << u"\U0001F600"_s;
}

void TestReply::inert()
{
    QFETCH(QString, outside);
    QFETCH(QString, text);
    QCOMPARE(shown(outside), text);
}

void TestReply::cutAtTheLimit()
{
    QCOMPARE(shown(QString(2000, u'x')), QString(2000, u'x'));
    QCOMPARE(shown(QString(2500, u'x')), QString(2000, u'x') + u"… [+500]"_s);
    QCOMPARE(shown(u"abc\x1b"_s, 4), u"abc… [+1]"_s); // an escape is never cut in two
    QVERIFY(shown(QString(1'000'000, u'\x1b')).size() < 2020);
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
