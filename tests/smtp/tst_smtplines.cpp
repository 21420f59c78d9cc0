// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent and offered: lines, capabilities, names, addresses, base64.
#include "smtp/Base64.h"
#include "smtp/Capabilities.h"
#include "smtp/Line.h"
#include "smtp/Mailbox.h"
#include "smtp/Names.h"

#include <QTest>
#include <type_traits>

using namespace envoi::smtp;
using namespace Qt::Literals::StringLiterals;

// A secret cannot be printed, compared or copied by accident.
static_assert(!std::is_copy_constructible_v<Line> && !std::is_copy_constructible_v<WipedBytes>);
static_assert(!std::is_convertible_v<Line, QString> && !std::is_convertible_v<WipedBytes, QByteArray>);

class TestSmtpLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreNotShown();
    void outsideTextIsBounded_data();
    void outsideTextIsBounded();
    void unsafeLines_data();
    void unsafeLines();
    void base64_data();
    void base64();
    void ownBase64();
    void capabilities_data();
    void capabilities();
    void capabilityLimits();
    void domains_data();
    void domains();
    void addresses_data();
    void addresses();
    void ehloNames_data();
    void ehloNames();
    void mailboxes_data();
    void mailboxes();
    void displayNames();
};

/// L14, and no character is cut in two: neither a pair of surrogates nor what a control is spelled as.
void TestSmtpLines::outsideTextIsBounded_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"abcde"_s << 5 << u"abcde"_s;
    QTest::newRow("one too many") << u"abcdef"_s << 5 << u"abcde… [+1]"_s;
    QTest::newRow("a control that does not fit whole") << u"abc\x1bz"_s << 6 << u"abc… [+2]"_s;
    QTest::newRow("a pair that does not fit whole") << u"abcd😀e"_s << 5 << u"abcd… [+3]"_s;
    QTest::newRow("1 MB") << QString(1'000'000, u'x') << 2000 << QString(2000, u'x') + u"… [+998000]"_s;
}

void TestSmtpLines::outsideTextIsBounded()
{
    QFETCH(QString, outside);
    QFETCH(int, limit);
    QFETCH(QString, expected);
    QCOMPARE(shown(outside, limit), expected);
}

void TestSmtpLines::secretsAreNotShown()
{
    Line line("AUTH PLAIN ");
    line.addSecret("AGEAc2VjcmV0", Line::Mark::Credentials);
    QCOMPARE(line.shownForm(), u"AUTH PLAIN <credentials>"_s);
    WipedBytes wire;
    line.appendWireForm(wire);
    QCOMPARE(wire.view().toByteArray(), QByteArray("AUTH PLAIN AGEAc2VjcmV0\r\n"));
    QCOMPARE(line.wireSize(), wire.size());
    // The mark tells nothing of the length.
    Line longer;
    longer.addSecret(QByteArray(300, 'x'), Line::Mark::Password);
    QCOMPARE(longer.shownForm(), u"<password>"_s);
    QCOMPARE(Line("EHLO a\x1b").shownForm(), u"EHLO a\\x1b"_s);
}

void TestSmtpLines::unsafeLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("safe");
    QTest::newRow("plain") << QByteArray("EHLO a") << true;
    QTest::newRow("CR") << QByteArray("EHLO a\rb") << false;
    QTest::newRow("LF") << QByteArray("MAIL FROM:<a>\nRCPT") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
}

void TestSmtpLines::unsafeLines()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, safe);
    QCOMPARE(Line(text).isSafe(), safe);
    Line secret("AUTH X ");
    secret.addSecret(text, Line::Mark::Credentials);
    QCOMPARE(secret.isSafe(), safe);
}

void TestSmtpLines::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("empty") << QByteArray() << true << QByteArray();
    QTest::newRow("one octet") << QByteArray("YQ==") << true << QByteArray("a");
    QTest::newRow("two octets") << QByteArray("YWI=") << true << QByteArray("ab");
    QTest::newRow("three octets") << QByteArray("YWJj") << true << QByteArray("abc");
    for (const char *bad : { "YQ", "YQ=", "YQ===", "Y Q=", "YWJj ", " YWJj", "YW-_", "=",
             "====", "YQ==YQ==", "YWJj\r", "VXNlcm5hbWU6!" })
        QTest::newRow(bad) << QByteArray(bad) << false << QByteArray();
}

void TestSmtpLines::base64()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QFETCH(QByteArray, octets);
    const auto found = fromBase64(text);
    QCOMPARE(found.has_value(), valid);
    if (found)
        QCOMPARE(*found, octets);
}

void TestSmtpLines::ownBase64()
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(WipedBytes(bytes).base64().view().toByteArray(), bytes.toBase64());
        bytes += static_cast<char>(i * 37);
    }
}

void TestSmtpLines::capabilities_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QString>("expected"); // domain; keywords; mechanisms; size
    const auto row = [](const char *name, QList<QByteArray> lines, const char *expected) {
        QTest::newRow(name) << lines << QString::fromLatin1(expected);
    };
    row("usual",
        { "250-mx.example.net Hello", "250-PIPELINING", "250-SIZE 1000", "250-STARTTLS",
            "250 AUTH PLAIN LOGIN" },
        "mx.example.net;PIPELINING SIZE STARTTLS AUTH;PLAIN LOGIN;1000");
    row("letters in any case, parameters, blanks (62)", { "250-a", "250-starttls  now ", "250 8BitMime\t " },
        "a;STARTTLS 8BITMIME;;-");
    row("several AUTH lines (65)",
        { "250-a", "250-AUTH PLAIN", "250-AUTH=LOGIN PLAIN", "250 AUTH SCRAM-SHA-256" },
        "a;AUTH;PLAIN LOGIN SCRAM-SHA-256;-");
    row("AUTH alone (66)", { "250-a", "250 AUTH" }, "a;AUTH;;-");
    row("AUTH = (66)", { "250-a", "250-AUTH =", "250-AUTH=", "250 AUTH ,,," }, "a;AUTH;;-");
    row("AUTH =LOGIN", { "250-a", "250 AUTH =LOGIN PLAIN" }, "a;AUTH;LOGIN PLAIN;-");
    row("no keywords", { "250 mx.example.net" }, "mx.example.net;;;-");
    row("bare", { "250" }, ";;;-");
    row("SIZE without a number", { "250-a", "250 SIZE" }, "a;SIZE;;0");
    row("SIZE beyond all bounds", { "250-a", "250 SIZE 99999999999999999999" }, "a;SIZE;;0");
    row("masked by a firewall (76)", { "250-a", "250-XXXXXXXA", "250 *********" }, "a;XXXXXXXA *********;;-");
    row("no keyword in the first line", { "250-STARTTLS AUTH", "250 HELP" }, "STARTTLS;HELP;;-");
    row("only whole tokens", { "250-a", "250-XSTARTTLS", "250 STARTTLSX" }, "a;XSTARTTLS STARTTLSX;;-");
    row("doubles", { "250-a", "250-HELP", "250 HELP" }, "a;HELP;;-");
}

void TestSmtpLines::capabilities()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QString, expected);
    const Capabilities found = Capabilities::fromReply({ 250, {}, lines });
    const QString size = found.size ? QString::number(*found.size) : u"-"_s;
    QCOMPARE(
        found.domain + u';' + found.keywords.join(u' ') + u';' + found.mechanisms.join(u' ') + u';' + size,
        expected);
}

void TestSmtpLines::capabilityLimits()
{
    Reply reply{ 250, {}, { "250-a" } };
    for (int i = 0; i < 500; ++i)
        reply.lines << "250-KEY" + QByteArray::number(i);
    QByteArray auth = "250 AUTH";
    for (int i = 0; i < 10'000; ++i)
        auth += " M" + QByteArray::number(i);
    reply.lines << auth << "250 " + QByteArray(5000, 'K') << "250 AUTH " + QByteArray(5000, 'M');
    const Capabilities found = Capabilities::fromReply(reply);
    QCOMPARE(found.keywords.size(), 64);
    QCOMPARE(found.mechanisms.size(), 64);
}

void TestSmtpLines::domains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("domain"); // empty = none
    QTest::newRow("plain") << u"Mail.Example.com"_s << QByteArray("mail.example.com");
    QTest::newRow("trailing dot") << u"example.com."_s << QByteArray("example.com");
    QTest::newRow("single label") << u"server"_s << QByteArray("server");
    QTest::newRow("U-label") << u"bücher.example"_s << QByteArray("xn--bcher-kva.example");
    QTest::newRow("63 in a label") << QString(63, u'a') + u".b"_s << QByteArray(63, 'a') + ".b";
    for (const QString &bad : { u""_s, u"."_s, u"a..b"_s, u".a"_s, u"-a.b"_s, u"a-.b"_s, u"a_b.c"_s, u"a b"_s,
             u"Jean’s MacBook Pro"_s, u"a\r\nMAIL"_s, u"a\tb"_s, u"a/b"_s, QString(64, u'a') + u".b"_s,
             QString(u"abcdefghi."_s).repeated(30) })
        QTest::newRow(bad.left(20).toUtf8().toPercentEncoding().constData()) << bad << QByteArray();
}

void TestSmtpLines::domains()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, domain);
    QCOMPARE(asDomain(text).value_or(QByteArray()), domain);
}

void TestSmtpLines::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("literal");
    QTest::newRow("v4") << u"192.0.2.1"_s << QByteArray("[192.0.2.1]");
    QTest::newRow("v6") << u"2001:db8::1"_s << QByteArray("[IPv6:2001:db8::1]");
    QTest::newRow("v6 whole") << u"2001:db8:1:2:3:4:5:6"_s << QByteArray("[IPv6:2001:db8:1:2:3:4:5:6]");
    QTest::newRow("v6 any") << u"::"_s << QByteArray("[IPv6:::]");
    QTest::newRow("v6 with v4 tail") << u"::ffff:192.0.2.1"_s << QByteArray("[IPv6:::ffff:192.0.2.1]");
    QTest::newRow("scope") << u"fe80::1%eth0"_s << QByteArray("[IPv6:fe80::1]");
    for (const QString &bad : { u"127.1"_s, u"0x7f.1"_s, u"2130706433"_s, u"010.0.0.1"_s, u"1.2.3.4."_s,
             u"256.1.1.1"_s, u"1.2.3"_s, u":::"_s, u"1::2::3"_s, u"12345::"_s, u"1:2:3:4:5:6:7"_s,
             u"1:2:3:4:5:6:7:8:9"_s, u"1:2:3:4:5:6:7::8"_s, u"g::"_s, u":1:2:3:4:5:6:7"_s, u""_s })
        QTest::newRow(("bad " + bad.toUtf8()).constData()) << bad << QByteArray();
}

void TestSmtpLines::addresses()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, literal);
    QCOMPARE(addressLiteral(text).value_or(QByteArray()), literal);
}

void TestSmtpLines::ehloNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("domain") << u"pc.example.com"_s << true;
    QTest::newRow("v4 literal") << u"[192.0.2.1]"_s << true;
    QTest::newRow("v6 literal") << u"[IPv6:2001:db8::1]"_s << true;
    QTest::newRow("bare v6 in brackets") << u"[2001:db8::1]"_s << false;
    QTest::newRow("nonsense in brackets") << u"[a]"_s << false;
    QTest::newRow("blank") << u"my computer"_s << false;
    QTest::newRow("line end") << u"pc\r\nMAIL FROM:<>"_s << false;
    QTest::newRow("300 octets") << QString(300, u'a') << false;
}

void TestSmtpLines::ehloNames()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(asEhloName(text).has_value(), valid);
}

void TestSmtpLines::mailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("wire"); // empty = refused
    QTest::addColumn<bool>("utf8");
    const auto row = [](const QString &text, const QByteArray &wire, bool utf8 = false) {
        QTest::newRow(text.left(30).toUtf8().toPercentEncoding().constData()) << text << wire << utf8;
    };
    row(u"ann@example.com"_s, "ann@example.com");
    row(u"a+b@example.com"_s, "a+b@example.com");
    row(u"\"john smith\"@example.com"_s, "\"john smith\"@example.com");
    row(u"\"a\\\"b@c\"@example.com"_s, "\"a\\\"b@c\"@example.com");
    row(u"user@[192.0.2.1]"_s, "user@[192.0.2.1]");
    row(u"user@[IPv6:2001:db8::1]"_s, "user@[IPv6:2001:db8::1]");
    row(u"ann@bücher.example"_s, "ann@xn--bcher-kva.example", false);
    row(u"jöran@example.com"_s, "j\xC3\xB6ran@example.com", true);
    row(u"jöran@bücher.example"_s, "j\xC3\xB6ran@xn--bcher-kva.example", true);
    row(QString(64, u'a') + u"@example.com"_s, QByteArray(64, 'a') + "@example.com");
    for (const QString &bad : { u"a..b@example.com"_s, u".a@example.com"_s, u"a.@example.com"_s,
             u"@example.com"_s, u"ann"_s, u"ann@"_s, u"a b@example.com"_s, u"a@b@example.com"_s,
             u"\"a@example.com"_s, u"\"a\"b@example.com"_s, u"\"a\\\"@example.com"_s, u"a@example.com>"_s,
             u"<a@example.com>"_s, u"a@[x]"_s, u"a@example..com"_s, u"a@example.com\r\nRCPT"_s,
             u"a\n@example.com"_s, u"a@example.com."_s, u"a\u200B@example.com"_s, u"a\u2028@example.com"_s })
        row(bad, {});
    row(QString(65, u'a') + u"@example.com"_s, {});
    row(u"a@"_s + QString(u"abcdefghi."_s).repeated(25) + u"example"_s, {});
    row(QString(100'000, u'"') + u"@example.com"_s, {});
}

void TestSmtpLines::mailboxes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, wire);
    QFETCH(bool, utf8);
    const auto mailbox = Mailbox::parse(text);
    QCOMPARE(mailbox ? mailbox->wireForm() : QByteArray(), wire);
    if (mailbox)
        QCOMPARE(mailbox->needsSmtpUtf8(), utf8);
}

void TestSmtpLines::displayNames()
{
    QCOMPARE(Mailbox::withoutDisplayName(u" Ann <ann@example.com> "_s), u"ann@example.com"_s);
    QCOMPARE(Mailbox::withoutDisplayName(u"ann@example.com"_s), u"ann@example.com"_s);
    QCOMPARE(Mailbox::withoutDisplayName(u">"_s), u">"_s);
}

QTEST_GUILESS_MAIN(TestSmtpLines)
#include "tst_smtplines.moc"
