// SPDX-License-Identifier: GPL-3.0-or-later
#include "Remarks.h"

#include "record/HostText.h"
#include "record/MailboxText.h"
#include "record/Typed.h"

#include <QTest>

using namespace envoi;
using namespace envoi::tests;
using record::Field;
using record::RemarkKind;

class TestHostText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hosts_data();
    void hosts();
    void mailboxes_data();
    void mailboxes();
    void aPasswordInALinkGoesNowhere();
};

void TestHostText::hosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("remark"); // none = nothing to say
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("host"); // what is used
    QTest::addColumn<QString>("suggested");
    QTest::addColumn<int>("suggestedPort");

    const auto good = [](const char *name, const QString &typed) {
        QTest::newRow(name) << typed << none << false << typed << QString() << 0;
    };
    const auto row = [](const char *name, const QString &typed, RemarkKind k, bool isError,
                         const QString &host, const QString &suggested = {}, int port = 0) {
        QTest::newRow(name) << typed << kind(k) << isError << host << suggested << port;
    };
    const auto bad
        = [&row](const char *name, const QString &typed, RemarkKind k, const QString &suggested = {},
              int port = 0) { row(name, typed, k, true, QString(), suggested, port); };

    good("a name", QStringLiteral("smtp.example.net"));
    good("upper case", QStringLiteral("SMTP.Example.NET"));
    good("localhost", QStringLiteral("localhost"));
    good("IPv4", QStringLiteral("192.0.2.1"));
    good("IPv6", QStringLiteral("2001:db8::1"));
    good("IPv6 whole", QStringLiteral("2001:db8:0:0:0:0:0:1"));
    good("IPv6 with IPv4 in it", QStringLiteral("::ffff:192.0.2.1"));
    good("IPv6 with a zone", QStringLiteral("fe80::1%eth0"));
    good("loopback", QStringLiteral("::1"));
    good("underscore in a name", QStringLiteral("mail_1.example.net"));
    good("A-label", QStringLiteral("smtp.xn--ml-bja.example"));
    good("63 octets", QString(63, u'a') + QStringLiteral(".example.net"));
    row("brackets", QStringLiteral("[2001:db8::1]"), RemarkKind::HostTrimmed, false,
        QStringLiteral("2001:db8::1"));

    for (const auto &[name, blank] :
        { std::pair("blank", u" "), std::pair("tab", u"\t"), std::pair("NBSP", u"\u00a0"),
            std::pair("zero width", u"\u200b"), std::pair("BOM", u"\u200b\ufeff"),
            std::pair("line end", u"\r\n"), std::pair("direction mark", u"\u202a") }) {
        const QString around = QString::fromUtf16(blank);
        row(name, around + QStringLiteral("smtp.example.net") + around, RemarkKind::HostTrimmed, false,
            QStringLiteral("smtp.example.net"));
    }
    row("trailing dot", QStringLiteral("smtp.example.net."), RemarkKind::HostTrailingDot, false,
        QStringLiteral("smtp.example.net"));
    row("single label", QStringLiteral("mailhost"), RemarkKind::HostNoDot, false, QStringLiteral("mailhost"));
    row("user in host", QStringLiteral("a_lebdiri"), RemarkKind::HostNoDot, false,
        QStringLiteral("a_lebdiri"));
    row("international", QStringLiteral("smtp.mél.example"), RemarkKind::HostInternational, false,
        QStringLiteral("smtp.xn--ml-bja.example"), QStringLiteral("smtp.xn--ml-bja.example"));
    row("full width", QStringLiteral("ｓｍｔｐ.example.net"), RemarkKind::HostInternational, false,
        QStringLiteral("smtp.example.net"), QStringLiteral("smtp.example.net"));
    row("incoming", QStringLiteral("imap.provider.tld"), RemarkKind::HostIncoming, false,
        QStringLiteral("imap.provider.tld"), QStringLiteral("smtp.provider.tld"));
    row("pop", QStringLiteral("POP3.provider.tld"), RemarkKind::HostIncoming, false,
        QStringLiteral("POP3.provider.tld"), QStringLiteral("smtp.provider.tld"));
    row("webmail", QStringLiteral("webmail.mydomain.com"), RemarkKind::HostWebmail, false,
        QStringLiteral("webmail.mydomain.com"), QStringLiteral("smtp.mydomain.com"));

    bad("empty", QString(), RemarkKind::HostEmpty);
    bad("only blanks", QStringLiteral(" \u00a0\t"), RemarkKind::HostEmpty);
    bad("https", QStringLiteral("https://ex4.mail.ovh.net"), RemarkKind::HostIsUrl,
        QStringLiteral("ex4.mail.ovh.net"));
    bad("https with path", QStringLiteral("https://mail.example.com/owa?x=1#y"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"));
    bad("smtp with port", QStringLiteral("smtp://mail.example.com:2525"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"), 2525);
    bad("smtps", QStringLiteral("smtps://u:p@mail.example.com"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"), 465);
    bad("path only", QStringLiteral("mail.example.com/"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"));
    bad("two slashes", QStringLiteral("//mail.example.com"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"));
    bad("share", QStringLiteral("\\\\mail.example.com\\x"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"));
    bad("one slash", QStringLiteral("https:/mail.example.com"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"));
    bad("link with an IPv6 address", QStringLiteral("http://[2001:db8::1]:25/"), RemarkKind::HostIsUrl,
        QStringLiteral("2001:db8::1"), 25);
    bad("link to nothing", QStringLiteral("https://"), RemarkKind::HostIsUrl);
    bad("mailto", QStringLiteral("mailto:ann@example.com"), RemarkKind::HostIsAddress);
    bad("address", QStringLiteral("ann@example.com"), RemarkKind::HostIsAddress);
    bad("host:port", QStringLiteral("smtp.live.com:587 "), RemarkKind::HostHasPort,
        QStringLiteral("smtp.live.com"), 587);
    bad("host,port", QStringLiteral("smtp.live.com,587"), RemarkKind::HostHasPort,
        QStringLiteral("smtp.live.com"), 587);
    bad("host port", QStringLiteral("smtp.live.com 587"), RemarkKind::HostHasPort,
        QStringLiteral("smtp.live.com"), 587);
    bad("host port: word", QStringLiteral("smtp.live.com, port 587"), RemarkKind::HostHasPort,
        QStringLiteral("smtp.live.com"), 587);
    bad("bracketed with port", QStringLiteral("[2001:db8::1]:465"), RemarkKind::HostHasPort,
        QStringLiteral("2001:db8::1"), 465);
    bad("impossible port", QStringLiteral("smtp.live.com:99999"), RemarkKind::HostHasBadCharacters,
        QStringLiteral("smtp.live.com"));
    bad("number", QStringLiteral("1234"), RemarkKind::HostIsNumber);
    bad("long number", QStringLiteral("3221225985"), RemarkKind::HostIsNumber);
    bad("short form", QStringLiteral("127.1"), RemarkKind::HostAddressForm);
    bad("hex form", QStringLiteral("0x7f.1"), RemarkKind::HostAddressForm);
    bad("hex number", QStringLiteral("0x7f000001"), RemarkKind::HostAddressForm);
    bad("octal form", QStringLiteral("0177.0.0.1"), RemarkKind::HostAddressForm);
    bad("five parts", QStringLiteral("1.2.3.4.5"), RemarkKind::HostAddressForm);
    bad("over 255", QStringLiteral("192.0.2.256"), RemarkKind::HostAddressForm);
    bad("blank inside", QStringLiteral("smtp .example.net"), RemarkKind::HostHasBadCharacters,
        QStringLiteral("smtp.example.net"));
    bad("zero width inside", QStringLiteral("smtp\u200b.example.net"), RemarkKind::HostHasBadCharacters,
        QStringLiteral("smtp.example.net"));
    bad("commas", QStringLiteral("smtp,example,net"), RemarkKind::HostHasBadCharacters,
        QStringLiteral("smtp.example.net"));
    bad("two dots", QStringLiteral("smtp..example.net"), RemarkKind::HostHasBadCharacters,
        QStringLiteral("smtp.example.net"));
    bad("lone dot", QStringLiteral("."), RemarkKind::HostHasBadCharacters);
    bad("leading dot", QStringLiteral(".example.net"), RemarkKind::HostHasBadCharacters);
    bad("leading hyphen", QStringLiteral("-oProxyCommand.example"), RemarkKind::HostHasBadCharacters);
    bad("shell", QStringLiteral("$(touch x).example.net"), RemarkKind::HostHasBadCharacters);
    bad("semicolon", QStringLiteral("a;b%1%s"), RemarkKind::HostHasBadCharacters);
    bad("broken A-label", QStringLiteral("xn--.example"), RemarkKind::HostHasBadCharacters);
    bad("broken A-label 2", QStringLiteral("xn--a.example"), RemarkKind::HostHasBadCharacters);
    bad("too many colons", QStringLiteral("1:2:3"), RemarkKind::HostHasBadCharacters);
    bad("nine groups", QStringLiteral("1:2:3:4:5:6:7:8:9"), RemarkKind::HostHasBadCharacters);
    bad("IPv6 with short IPv4", QStringLiteral("::ffff:127.1"), RemarkKind::HostHasBadCharacters);
    bad("64 octets", QString(64, u'a') + QStringLiteral(".example.net"), RemarkKind::HostTooLong);
    bad("254 octets", QStringLiteral("aaaaaaa.").repeated(31) + QStringLiteral("aa.net"),
        RemarkKind::HostTooLong);
    bad("Cyrillic letter", QStringLiteral("smtp.gma\u0456l.com"), RemarkKind::HostMixedScripts,
        QStringLiteral("smtp.gmail.com"));
    bad("Greek letter", QStringLiteral("smtp.examp\u03bfle.net"), RemarkKind::HostMixedScripts,
        QStringLiteral("smtp.exampole.net"));
    bad("all Cyrillic, all look-alikes", QStringLiteral("\u0441\u043e\u0440\u0443.com"),
        RemarkKind::HostMixedScripts, QStringLiteral("copy.com"));
    bad("NUL", QStringLiteral("smtp.example.net") + QChar::Null, RemarkKind::HostHasBadCharacters);
    bad("CRLF inside", QStringLiteral("smtp.example.net\r\nRSET"), RemarkKind::HostHasBadCharacters);
}

void TestHostText::hosts()
{
    QFETCH(QString, typed);
    QFETCH(int, remark);
    QFETCH(bool, isError);
    QFETCH(QString, host);
    QFETCH(QString, suggested);
    QFETCH(int, suggestedPort);
    const record::Validated v = record::validated(withHost(typed));
    QCOMPARE(v.hasErrors(), isError);
    if (remark == none) {
        QVERIFY2(v.remarks.isEmpty(), qPrintable(kinds(v).join(u' ')));
    } else {
        const record::Remark *found = find(v, static_cast<RemarkKind>(remark));
        QVERIFY2(found, qPrintable(QStringLiteral("kinds: ") + kinds(v).join(u' ')));
        QCOMPARE(found->isError, isError);
        QCOMPARE(found->field, Field::Host);
        if (!suggested.isEmpty() || isError)
            QCOMPARE(found->suggestedHost, suggested);
        QCOMPARE(found->suggestedPort.value_or(0), suggestedPort);
    }
    if (!isError) {
        if (!host.isEmpty())
            QCOMPARE(v.settings.host, host);
        QVERIFY(record::isUsableHost(v.settings.host));
    }
}

void TestHostText::mailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char16_t *text :
        { u"ann@example.net", u"a+b@example.net", u"\"john smith\"@example.net", u"user@[192.0.2.1]",
            u"user@[IPv6:2001:db8::1]", u"o'neil@example.net", u"jörg@exämple.net", u"\"a\\\"b\"@example.net",
            u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.net" })
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << true;
    for (const char16_t *text :
        { u"", u"ann", u"@example.net", u"ann@", u"a..b@example.net", u".a@example.net", u"a.@example.net",
            u"a b@example.net", u"ann@exa mple.net", u"ann@example.net>", u"ann@192.0.2.1", u"ann@[192.0.2]",
            u"\"ann@example.net", u"ann@example.net\r\nRCPT TO:<b@example.net>", u"ann@@example.net",
            u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.net" })
        QTest::addRow("bad: %s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << false;
    QTest::newRow("254 octets") << QStringLiteral("a@") + QStringLiteral("bbbbbbb.").repeated(31)
            + QStringLiteral("bbbb")
                                << true;
    QTest::newRow("255 octets") << QStringLiteral("a@") + QStringLiteral("bbbbbbb.").repeated(31)
            + QStringLiteral("bbbbb")
                                << false;
}

void TestHostText::mailboxes()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(record::isMailbox(text), good);
}

void TestHostText::aPasswordInALinkGoesNowhere()
{
    for (const QString &typed : { QStringLiteral("smtps://ann:hunter2@mail.example.com:465/x"),
             QStringLiteral("ann:hunter2@mail.example.com"),
             QStringLiteral("https://ann:hun@ter2@mail.example.com") }) {
        const record::Validated v = record::validated(withHost(typed));
        QVERIFY(v.hasErrors());
        QVERIFY2(!v.settings.host.contains(u"hun"), qPrintable(v.settings.host));
        for (const record::Remark &r : v.remarks)
            QVERIFY(!(r.detail + r.suggestedHost + r.suggestedUser).contains(u"hun"));
    }
}

QTEST_APPLESS_MAIN(TestHostText)
#include "tst_hosttext.moc"
