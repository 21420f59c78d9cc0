// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/HostText.h"
#include "record/LookAlike.h"
#include "record/MailboxText.h"
#include "record/Typed.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace envoi;
using record::Field;
using record::RemarkKind;
using record::Security;

namespace {

record::Typed withHost(const QString &host)
{
    record::Typed typed;
    typed.settings.host = host;
    return typed;
}

const record::Remark *find(const record::Validated &v, RemarkKind kind)
{
    for (const record::Remark &r : v.remarks) {
        if (r.kind == kind)
            return &r;
    }
    return nullptr;
}

QStringList kinds(const record::Validated &v)
{
    QStringList names;
    for (const record::Remark &r : v.remarks)
        names << QString::number(static_cast<int>(r.kind));
    return names;
}

constexpr int none = -1;
constexpr int kind(RemarkKind k) { return static_cast<int>(k); }

} // namespace

class TestTyped : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hosts_data();
    void hosts();
    void ports_data();
    void ports();
    void unusualPairs_data();
    void unusualPairs();
    void users_data();
    void users();
    void passwords_data();
    void passwords();
    void mailboxes_data();
    void mailboxes();
    void everythingElse_data();
    void everythingElse();
    void aPasswordInALinkGoesNowhere();
    void lineEndsNeverPass_data();
    void lineEndsNeverPass();
    void hugeInputIsQuick_data();
    void hugeInputIsQuick();
    void validatingTwiceChangesNothing();
};

void TestTyped::hosts_data()
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
    const auto row = [](const char *name, const QString &typed, RemarkKind k, bool isError, const QString &host,
                         const QString &suggested = {}, int port = 0) {
        QTest::newRow(name) << typed << kind(k) << isError << host << suggested << port;
    };
    const auto bad = [&row](const char *name, const QString &typed, RemarkKind k, const QString &suggested = {}, int port = 0) {
        row(name, typed, k, true, QString(), suggested, port);
    };

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
    row("brackets", QStringLiteral("[2001:db8::1]"), RemarkKind::HostTrimmed, false, QStringLiteral("2001:db8::1"));

    for (const auto &[name, blank] : {std::pair("blank", u" "), std::pair("tab", u"\t"), std::pair("NBSP", u"\u00a0"),
             std::pair("zero width", u"\u200b"), std::pair("BOM", u"\u200b\ufeff"), std::pair("line end", u"\r\n"),
             std::pair("direction mark", u"\u202a")}) {
        const QString around = QString::fromUtf16(blank);
        row(name, around + QStringLiteral("smtp.example.net") + around, RemarkKind::HostTrimmed, false,
            QStringLiteral("smtp.example.net"));
    }
    row("trailing dot", QStringLiteral("smtp.example.net."), RemarkKind::HostTrailingDot, false,
        QStringLiteral("smtp.example.net"));
    row("single label", QStringLiteral("mailhost"), RemarkKind::HostNoDot, false, QStringLiteral("mailhost"));
    row("user in host", QStringLiteral("a_lebdiri"), RemarkKind::HostNoDot, false, QStringLiteral("a_lebdiri"));
    row("international", QStringLiteral("smtp.mél.example"), RemarkKind::HostInternational, false,
        QStringLiteral("smtp.xn--ml-bja.example"), QStringLiteral("smtp.xn--ml-bja.example"));
    row("full width", QStringLiteral("ｓｍｔｐ.example.net"), RemarkKind::HostInternational, false,
        QStringLiteral("smtp.example.net"), QStringLiteral("smtp.example.net"));
    row("incoming", QStringLiteral("imap.provider.tld"), RemarkKind::HostIncoming, false,
        QStringLiteral("imap.provider.tld"), QStringLiteral("smtp.provider.tld"));
    row("pop", QStringLiteral("POP3.provider.tld"), RemarkKind::HostIncoming, false, QStringLiteral("POP3.provider.tld"),
        QStringLiteral("smtp.provider.tld"));
    row("webmail", QStringLiteral("webmail.mydomain.com"), RemarkKind::HostWebmail, false,
        QStringLiteral("webmail.mydomain.com"), QStringLiteral("smtp.mydomain.com"));

    bad("empty", QString(), RemarkKind::HostEmpty);
    bad("only blanks", QStringLiteral(" \u00a0\t"), RemarkKind::HostEmpty);
    bad("https", QStringLiteral("https://ex4.mail.ovh.net"), RemarkKind::HostIsUrl, QStringLiteral("ex4.mail.ovh.net"));
    bad("https with path", QStringLiteral("https://mail.example.com/owa?x=1#y"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"));
    bad("smtp with port", QStringLiteral("smtp://mail.example.com:2525"), RemarkKind::HostIsUrl,
        QStringLiteral("mail.example.com"), 2525);
    bad("smtps", QStringLiteral("smtps://u:p@mail.example.com"), RemarkKind::HostIsUrl, QStringLiteral("mail.example.com"), 465);
    bad("path only", QStringLiteral("mail.example.com/"), RemarkKind::HostIsUrl, QStringLiteral("mail.example.com"));
    bad("two slashes", QStringLiteral("//mail.example.com"), RemarkKind::HostIsUrl, QStringLiteral("mail.example.com"));
    bad("share", QStringLiteral("\\\\mail.example.com\\x"), RemarkKind::HostIsUrl, QStringLiteral("mail.example.com"));
    bad("one slash", QStringLiteral("https:/mail.example.com"), RemarkKind::HostIsUrl, QStringLiteral("mail.example.com"));
    bad("link with an IPv6 address", QStringLiteral("http://[2001:db8::1]:25/"), RemarkKind::HostIsUrl,
        QStringLiteral("2001:db8::1"), 25);
    bad("link to nothing", QStringLiteral("https://"), RemarkKind::HostIsUrl);
    bad("mailto", QStringLiteral("mailto:ann@example.com"), RemarkKind::HostIsAddress);
    bad("address", QStringLiteral("ann@example.com"), RemarkKind::HostIsAddress);
    bad("host:port", QStringLiteral("smtp.live.com:587 "), RemarkKind::HostHasPort, QStringLiteral("smtp.live.com"), 587);
    bad("host,port", QStringLiteral("smtp.live.com,587"), RemarkKind::HostHasPort, QStringLiteral("smtp.live.com"), 587);
    bad("host port", QStringLiteral("smtp.live.com 587"), RemarkKind::HostHasPort, QStringLiteral("smtp.live.com"), 587);
    bad("host port: word", QStringLiteral("smtp.live.com, port 587"), RemarkKind::HostHasPort,
        QStringLiteral("smtp.live.com"), 587);
    bad("bracketed with port", QStringLiteral("[2001:db8::1]:465"), RemarkKind::HostHasPort, QStringLiteral("2001:db8::1"), 465);
    bad("impossible port", QStringLiteral("smtp.live.com:99999"), RemarkKind::HostHasBadCharacters, QStringLiteral("smtp.live.com"));
    bad("number", QStringLiteral("1234"), RemarkKind::HostIsNumber);
    bad("long number", QStringLiteral("3221225985"), RemarkKind::HostIsNumber);
    bad("short form", QStringLiteral("127.1"), RemarkKind::HostAddressForm);
    bad("hex form", QStringLiteral("0x7f.1"), RemarkKind::HostAddressForm);
    bad("hex number", QStringLiteral("0x7f000001"), RemarkKind::HostAddressForm);
    bad("octal form", QStringLiteral("0177.0.0.1"), RemarkKind::HostAddressForm);
    bad("five parts", QStringLiteral("1.2.3.4.5"), RemarkKind::HostAddressForm);
    bad("over 255", QStringLiteral("192.0.2.256"), RemarkKind::HostAddressForm);
    bad("blank inside", QStringLiteral("smtp .example.net"), RemarkKind::HostHasBadCharacters, QStringLiteral("smtp.example.net"));
    bad("zero width inside", QStringLiteral("smtp\u200b.example.net"), RemarkKind::HostHasBadCharacters,
        QStringLiteral("smtp.example.net"));
    bad("commas", QStringLiteral("smtp,example,net"), RemarkKind::HostHasBadCharacters, QStringLiteral("smtp.example.net"));
    bad("two dots", QStringLiteral("smtp..example.net"), RemarkKind::HostHasBadCharacters, QStringLiteral("smtp.example.net"));
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
    bad("254 octets", QStringLiteral("aaaaaaa.").repeated(31) + QStringLiteral("aa.net"), RemarkKind::HostTooLong);
    bad("Cyrillic letter", QStringLiteral("smtp.gma\u0456l.com"), RemarkKind::HostMixedScripts, QStringLiteral("smtp.gmail.com"));
    bad("Greek letter", QStringLiteral("smtp.examp\u03bfle.net"), RemarkKind::HostMixedScripts, QStringLiteral("smtp.exampole.net"));
    bad("all Cyrillic, all look-alikes", QStringLiteral("\u0441\u043e\u0440\u0443.com"), RemarkKind::HostMixedScripts,
        QStringLiteral("copy.com"));
    bad("NUL", QStringLiteral("smtp.example.net") + QChar::Null, RemarkKind::HostHasBadCharacters);
    bad("CRLF inside", QStringLiteral("smtp.example.net\r\nRSET"), RemarkKind::HostHasBadCharacters);
}

void TestTyped::hosts()
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

void TestTyped::ports_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("port"); // none = refused
    QTest::addColumn<bool>("trimmed");
    QTest::newRow("empty") << QString() << 0 << false;
    QTest::newRow("587") << QStringLiteral("587") << 587 << false;
    QTest::newRow("lowest") << QStringLiteral("1") << 1 << false;
    QTest::newRow("highest") << QStringLiteral("65535") << 65535 << false;
    QTest::newRow("blank") << QStringLiteral("587 ") << 587 << true;
    QTest::newRow("NBSP") << QStringLiteral("\u00a0587") << 587 << true;
    for (const char16_t *text : {u"0", u"65536", u"-1", u"+25", u"５８７", u"0587", u"5e2", u"25;ls", u"587.0", u"0x19", u"smtp",
             u"1000000000000000000000000000000", u"5 87"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << none << false;
}

void TestTyped::ports()
{
    QFETCH(QString, typed);
    QFETCH(int, port);
    QFETCH(bool, trimmed);
    record::Typed t = withHost(QStringLiteral("smtp.example.net"));
    t.port = typed;
    const record::Validated v = record::validated(t);
    QCOMPARE(v.hasErrors(), port == none);
    if (port == none) {
        const record::Remark *found = find(v, RemarkKind::PortMalformed);
        QVERIFY(found);
        QCOMPARE(found->field, Field::Port);
    } else {
        QCOMPARE(int(v.settings.port), port);
    }
    QCOMPARE(find(v, RemarkKind::PortTrimmed) != nullptr, trimmed);
}

void TestTyped::unusualPairs_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("security");
    QTest::addColumn<bool>("login");
    QTest::addColumn<int>("expected");
    const auto row = [](int port, Security s, bool login, int expected) {
        QTest::addRow("%d %s%s", port, record::id(s).data(), login ? " login" : "") << port << static_cast<int>(s) << login << expected;
    };
    row(465, Security::StartTls, true, kind(RemarkKind::PortUnusualForSecurity));
    row(465, Security::None, false, kind(RemarkKind::PortUnusualForSecurity));
    row(465, Security::Auto, true, none);
    row(465, Security::Tls, true, none);
    row(587, Security::Tls, true, kind(RemarkKind::PortUnusualForSecurity));
    row(587, Security::StartTls, true, none);
    row(587, Security::Auto, true, none);
    row(25, Security::StartTls, true, kind(RemarkKind::PortRelay));
    row(25, Security::StartTls, false, none);
    row(25, Security::Tls, false, kind(RemarkKind::PortUnusualForSecurity));
    row(143, Security::StartTls, true, kind(RemarkKind::PortIncoming));
    row(110, Security::StartTls, true, kind(RemarkKind::PortIncoming));
    row(993, Security::Tls, true, kind(RemarkKind::PortIncoming));
    row(995, Security::Tls, true, kind(RemarkKind::PortIncoming));
    row(443, Security::Tls, true, kind(RemarkKind::PortWeb));
    row(80, Security::None, false, kind(RemarkKind::PortWeb));
    row(2525, Security::StartTls, true, none);
}

void TestTyped::unusualPairs()
{
    QFETCH(int, port);
    QFETCH(int, security);
    QFETCH(bool, login);
    QFETCH(int, expected);
    record::Typed t = withHost(QStringLiteral("smtp.example.net"));
    t.settings.port = static_cast<quint16>(port);
    t.settings.security = static_cast<Security>(security);
    if (login) {
        t.settings.user = QStringLiteral("ann@example.net");
        t.password = record::traitsOf(u"secret");
    }
    const record::Validated v = record::validated(t);
    QVERIFY(!v.hasErrors());
    if (expected == none)
        QVERIFY2(v.remarks.isEmpty(), qPrintable(kinds(v).join(u' ')));
    else
        QVERIFY2(find(v, static_cast<RemarkKind>(expected)), qPrintable(kinds(v).join(u' ')));
    QCOMPARE(int(v.settings.port), port);
}

void TestTyped::users_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("remark");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("suggested");
    const QString ann = QStringLiteral("ann@example.net");
    QTest::newRow("address") << ann << none << false << ann << QString();
    QTest::newRow("directory") << QStringLiteral("CORP\\ann") << none << false << QStringLiteral("CORP\\ann") << QString();
    QTest::newRow("blank after") << ann + u' ' << kind(RemarkKind::UserTrimmed) << false << ann << QString();
    QTest::newRow("zero width") << u'\u200b' + ann << kind(RemarkKind::UserTrimmed) << false << ann << QString();
    QTest::newRow("no domain") << QStringLiteral("john") << kind(RemarkKind::UserIncomplete) << false
                               << QStringLiteral("john") << QStringLiteral("john@example.net");
    QTest::newRow("at the end") << QStringLiteral("john@") << kind(RemarkKind::UserIncomplete) << false
                                << QStringLiteral("john@") << QStringLiteral("john@example.net");
    QTest::newRow("blank inside") << QStringLiteral("ann @example.net") << kind(RemarkKind::UserIncomplete) << false
                                  << QStringLiteral("ann @example.net") << ann;
    QTest::newRow("1024") << QString(1012, u'a') + QStringLiteral("@example.net") << none << false << QString() << QString();
    QTest::newRow("1025") << QString(1013, u'a') + QStringLiteral("@example.net") << kind(RemarkKind::UserTooLong) << true
                          << QString() << QString();
    QTest::newRow("octets count") << QString(600, u'é') << kind(RemarkKind::UserTooLong) << true << QString() << QString();
}

void TestTyped::users()
{
    QFETCH(QString, typed);
    QFETCH(int, remark);
    QFETCH(bool, isError);
    QFETCH(QString, user);
    QFETCH(QString, suggested);
    record::Typed t = withHost(QStringLiteral("smtp.example.net"));
    t.settings.user = typed;
    t.password = record::traitsOf(u"secret");
    const record::Validated v = record::validated(t);
    QCOMPARE(v.hasErrors(), isError);
    if (remark == none) {
        QVERIFY2(v.remarks.isEmpty(), qPrintable(kinds(v).join(u' ')));
    } else {
        const record::Remark *found = find(v, static_cast<RemarkKind>(remark));
        QVERIFY2(found, qPrintable(kinds(v).join(u' ')));
        QCOMPARE(found->field, Field::User);
        QCOMPARE(found->suggestedUser, suggested);
    }
    if (!user.isEmpty())
        QCOMPARE(v.settings.user, user);
}

void TestTyped::passwords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QList<int>>("expected");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &password, const QList<RemarkKind> &expected, bool isError = false,
                         const QString &detail = {}) {
        QList<int> numbers;
        for (const RemarkKind k : expected)
            numbers << kind(k);
        QTest::newRow(name) << password << numbers << isError << detail;
    };
    using enum RemarkKind;
    row("plain", QStringLiteral("s3cret!"), {});
    row("blank before", QStringLiteral(" secret"), {PasswordOuterBlanks});
    row("blank after", QStringLiteral("secret "), {PasswordOuterBlanks});
    row("groups", QStringLiteral("abcd efgh ijkl mnop"), {PasswordInnerBlanks});
    row("typographic", QStringLiteral("it\u2019s\u2011me"), {PasswordTypographic}, false, QStringLiteral("U+2011 U+2019"));
    row("NBSP inside", QStringLiteral("ab\u00a0cd"), {PasswordInnerBlanks, PasswordTypographic}, false, QStringLiteral("U+00A0"));
    row("NBSP after", QStringLiteral("abcd\u00a0"), {PasswordOuterBlanks, PasswordTypographic});
    row("letters outside ASCII", QStringLiteral("pässwört"), {PasswordNonAscii});
    row("full width", QStringLiteral("ｐａｓｓ"), {PasswordNonAscii});
    row("decomposed", QStringLiteral("pa\u0308ss"), {PasswordNonAscii, PasswordDecomposed});
    row("zero width", QStringLiteral("pa\u200bss"), {PasswordInvisible});
    row("tab", QStringLiteral("pa\tss"), {PasswordInnerBlanks, PasswordInvisible});
    row("bell", QStringLiteral("pa\u0007ss"), {PasswordInvisible});
    row("CR", QStringLiteral("pa\rss"), {PasswordHasControls}, true);
    row("LF at the end", QStringLiteral("pass\n"), {PasswordHasControls, PasswordOuterBlanks}, true);
    row("NUL", QStringLiteral("pa") + QChar::Null + QStringLiteral("ss"), {PasswordHasControls}, true);
    row("1024", QString(1024, u'x'), {});
    row("1025", QString(1025, u'x'), {PasswordTooLong}, true);
    row("octets count", QString(513, u'é'), {PasswordTooLong, PasswordNonAscii}, true);
    row("missing", QString(), {PasswordMissing}, true);
}

void TestTyped::passwords()
{
    QFETCH(QString, password);
    QFETCH(QList<int>, expected);
    QFETCH(bool, isError);
    QFETCH(QString, detail);
    record::Typed t = withHost(QStringLiteral("smtp.example.net"));
    t.settings.user = QStringLiteral("ann@example.net");
    t.password = record::traitsOf(password);
    const record::Validated v = record::validated(t);
    QCOMPARE(v.hasErrors(), isError);
    QList<int> found;
    for (const record::Remark &r : v.remarks) {
        found << kind(r.kind);
        QCOMPARE(r.field, Field::Password);
        QVERIFY(password.isEmpty() || !r.detail.contains(password));
        if (!detail.isEmpty() && r.kind == RemarkKind::PasswordTypographic)
            QCOMPARE(r.detail, detail);
    }
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
}

void TestTyped::mailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char16_t *text : {u"ann@example.net", u"a+b@example.net", u"\"john smith\"@example.net", u"user@[192.0.2.1]",
             u"user@[IPv6:2001:db8::1]", u"o'neil@example.net", u"jörg@exämple.net", u"\"a\\\"b\"@example.net",
             u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.net"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << true;
    for (const char16_t *text : {u"", u"ann", u"@example.net", u"ann@", u"a..b@example.net", u".a@example.net", u"a.@example.net",
             u"a b@example.net", u"ann@exa mple.net", u"ann@example.net>", u"ann@192.0.2.1", u"ann@[192.0.2]", u"\"ann@example.net",
             u"ann@example.net\r\nRCPT TO:<b@example.net>", u"ann@@example.net",
             u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.net"})
        QTest::addRow("bad: %s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << false;
    QTest::newRow("254 octets") << QStringLiteral("a@") + QStringLiteral("bbbbbbb.").repeated(31) + QStringLiteral("bbbb") << true;
    QTest::newRow("255 octets") << QStringLiteral("a@") + QStringLiteral("bbbbbbb.").repeated(31) + QStringLiteral("bbbbb") << false;
}

void TestTyped::mailboxes()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(record::isMailbox(text), good);
}

void TestTyped::everythingElse_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("remark");
    QTest::addColumn<bool>("isError");
    const auto row = [](const char *what, const QString &value, int remark, bool isError) {
        QTest::addRow("%s %s", what, qPrintable(value.left(40))) << QString::fromLatin1(what) << value << remark << isError;
    };
    row("mechanism", QStringLiteral("plain"), none, false);
    row("mechanism", QStringLiteral("auto"), none, false);
    row("mechanism", QStringLiteral("SCRAM-SHA-256"), none, false);
    row("mechanism", QStringLiteral("NTLM"), kind(RemarkKind::MechanismUnknown), true);
    row("mechanism", QStringLiteral("PLAIN\r\nRSET"), kind(RemarkKind::MechanismUnknown), true);
    row("from", QStringLiteral("ann@example.net"), none, false);
    row("from", QStringLiteral(" ann@example.net"), kind(RemarkKind::AddressTrimmed), false);
    row("from", QStringLiteral("Ann <ann@example.net>"), kind(RemarkKind::AddressTrimmed), false);
    row("from", QStringLiteral("ann"), kind(RemarkKind::FromMalformed), true);
    row("from", QStringLiteral("<>"), kind(RemarkKind::FromMalformed), true);
    row("to", QStringLiteral("ann@example.net"), kind(RemarkKind::FromMalformed), true);
    row("both", QStringLiteral("ann@exa..mple.net"), kind(RemarkKind::ToMalformed), true);
    row("send", QStringLiteral("ann@example.net"), kind(RemarkKind::MessageWithoutAddresses), true);
    row("ehlo", QStringLiteral("laptop.example.net"), none, false);
    row("ehlo", QStringLiteral("My_PC"), none, false);
    row("ehlo", QStringLiteral("[192.0.2.1]"), none, false);
    row("ehlo", QStringLiteral("[IPv6:2001:db8::1]"), none, false);
    row("ehlo", QStringLiteral("Jean’s MacBook Pro"), kind(RemarkKind::EhloNameMalformed), true);
    row("ehlo", QStringLiteral("a\r\nMAIL FROM:<>"), kind(RemarkKind::EhloNameMalformed), true);
    row("proxy", QStringLiteral("socks5://127.0.0.1:1080"), none, false);
    row("proxy", QStringLiteral("http://user:pass@proxy.example.net:8080"), none, false);
    row("proxy", QStringLiteral("ftp://proxy.example.net"), kind(RemarkKind::ProxyMalformed), true);
    row("proxy", QStringLiteral("http://proxy.example.net/path"), kind(RemarkKind::ProxyMalformed), true);
    row("proxy", QStringLiteral("proxy.example.net"), kind(RemarkKind::ProxyMalformed), true);
    row("proxy", QStringLiteral("http://[::"), kind(RemarkKind::ProxyMalformed), true);
    row("ca", QStringLiteral("/nowhere/ca.pem"), kind(RemarkKind::CaFileUnreadable), true);
    row("ca", QStringLiteral("/tmp"), kind(RemarkKind::CaFileUnreadable), true);
}

void TestTyped::everythingElse()
{
    QFETCH(QString, what);
    QFETCH(QString, value);
    QFETCH(int, remark);
    QFETCH(bool, isError);
    record::Typed t = withHost(QStringLiteral("smtp.example.net"));
    record::Settings &s = t.settings;
    if (what == u"mechanism")
        s.mechanism = value;
    else if (what == u"from")
        s.from = value;
    else if (what == u"to")
        s.to = value;
    else if (what == u"both")
        s.from = QStringLiteral("ann@example.net"), s.to = value;
    else if (what == u"send")
        s.from = value, s.sendMessage = true;
    else if (what == u"ehlo")
        s.ehloName = value;
    else if (what == u"proxy")
        s.proxy = QUrl(value);
    else
        s.caFiles = QStringList {value};
    const record::Validated v = record::validated(t);
    QCOMPARE(v.hasErrors(), isError);
    if (remark == none)
        QVERIFY2(v.remarks.isEmpty(), qPrintable(kinds(v).join(u' ')));
    else
        QVERIFY2(find(v, static_cast<RemarkKind>(remark)), qPrintable(kinds(v).join(u' ')));
    if (remark == kind(RemarkKind::AddressTrimmed))
        QCOMPARE(v.settings.from, QStringLiteral("ann@example.net"));
}

void TestTyped::aPasswordInALinkGoesNowhere()
{
    for (const QString &typed : {QStringLiteral("smtps://ann:hunter2@mail.example.com:465/x"), QStringLiteral("ann:hunter2@mail.example.com"),
             QStringLiteral("https://ann:hun@ter2@mail.example.com")}) {
        const record::Validated v = record::validated(withHost(typed));
        QVERIFY(v.hasErrors());
        QVERIFY2(!v.settings.host.contains(u"hun"), qPrintable(v.settings.host));
        for (const record::Remark &r : v.remarks)
            QVERIFY(!(r.detail + r.suggestedHost + r.suggestedUser).contains(u"hun"));
    }
}

void TestTyped::lineEndsNeverPass_data()
{
    QTest::addColumn<QString>("evil");
    for (const char16_t *text : {u"\r", u"\n", u"\r\n"})
        QTest::addRow("%d", int(text[0]) + int(QString::fromUtf16(text).size())) << QString::fromUtf16(text);
    QTest::newRow("NUL") << QString(QChar::Null);
}

void TestTyped::lineEndsNeverPass()
{
    QFETCH(QString, evil);
    const QString text = QStringLiteral("a") + evil + QStringLiteral("b");
    record::Typed clean = withHost(QStringLiteral("smtp.example.net"));
    clean.settings.user = QStringLiteral("ann@example.net");
    clean.password = record::traitsOf(u"secret");
    QVERIFY(!record::validated(clean).hasErrors());
    QList<record::Typed> all(7, clean);
    all[0].settings.host = text + QStringLiteral(".net");
    all[1].port = QStringLiteral("5") + evil + QStringLiteral("87");
    all[2].settings.user = text;
    all[3].password = record::traitsOf(text);
    all[4].settings.from = text + QStringLiteral("@example.net");
    all[5].settings.ehloName = text;
    all[6].settings.from = QStringLiteral("ann@example.net");
    all[6].settings.to = text + QStringLiteral("@example.net");
    for (const record::Typed &t : std::as_const(all)) {
        const record::Validated v = record::validated(t);
        QVERIFY(v.hasErrors());
        for (const QString &kept : {v.settings.host, v.settings.user, v.settings.from, v.settings.to, v.settings.ehloName})
            QVERIFY(!kept.contains(evil));
    }
}

void TestTyped::hugeInputIsQuick_data()
{
    QTest::addColumn<QString>("huge");
    const qsizetype size = 100'000;
    QTest::newRow("letters") << QString(size, u'a');
    QTest::newRow("dots") << QString(size, u'.');
    QTest::newRow("blanks") << QString(size, u' ');
    QTest::newRow("quotes") << QString(size, u'"');
    QTest::newRow("backslashes") << QString(size, u'\\');
    QTest::newRow("at signs") << QString(size, u'@');
    QTest::newRow("colons") << QString(size, u':');
    QTest::newRow("brackets") << QString(size, u'[');
    QTest::newRow("angles") << QString(size, u'<');
    QTest::newRow("labels") << QStringLiteral("a.").repeated(size / 2);
    QTest::newRow("letters outside ASCII") << QString(size, u'é');
    QTest::newRow("emoji") << QStringLiteral("\U0001F600").repeated(size / 2);
    QTest::newRow("digits") << QString(size, u'1');
}

void TestTyped::hugeInputIsQuick()
{
    QFETCH(QString, huge);
    record::Typed t;
    t.settings.host = t.settings.user = t.settings.from = t.settings.to = t.settings.ehloName = t.settings.mechanism = huge;
    t.port = huge;
    QElapsedTimer timer;
    timer.start();
    t.password = record::traitsOf(huge);
    const record::Validated v = record::validated(t);
    const qint64 took = timer.elapsed();
    QVERIFY(v.hasErrors());
    // 10 ms a field on an idle computer; the margin is for a busy one.
    QVERIFY2(took < 400, qPrintable(QString::number(took)));
    for (const record::Remark &r : v.remarks)
        QVERIFY(r.detail.size() < 3000);
    QVERIFY(v.settings.host.size() < 3000 && v.settings.user.size() < 3000 && v.settings.from.size() < 3000);
}

void TestTyped::validatingTwiceChangesNothing()
{
    record::Typed t = withHost(QStringLiteral(" smtp.mél.example."));
    t.settings.user = QStringLiteral("ann@example.net ");
    t.port = QStringLiteral(" 587");
    t.password = record::traitsOf(u"secret");
    const record::Validated once = record::validated(t);
    record::Typed again;
    again.settings = once.settings;
    again.password = t.password;
    const record::Validated twice = record::validated(again);
    QCOMPARE(twice.settings, once.settings);
    QVERIFY2(twice.remarks.isEmpty(), qPrintable(kinds(twice).join(u' ')));
}

QTEST_APPLESS_MAIN(TestTyped)
#include "tst_typed.moc"
