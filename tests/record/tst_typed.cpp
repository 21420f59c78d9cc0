// SPDX-License-Identifier: GPL-3.0-or-later
#include "Remarks.h"
#include "tests/TimeFactor.h"

#include "record/Typed.h"

#include <QElapsedTimer>
#include <QTest>

using namespace envoi;
using namespace envoi::tests;
using record::Field;
using record::RemarkKind;
using record::Security;

class TestTyped : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ports_data();
    void ports();
    void unusualPairs_data();
    void unusualPairs();
    void users_data();
    void users();
    void passwords_data();
    void passwords();
    void everythingElse_data();
    void everythingElse();
    void lineEndsNeverPass_data();
    void lineEndsNeverPass();
    void hugeInputIsQuick_data();
    void hugeInputIsQuick();
    void validatingTwiceChangesNothing();
};

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
    for (const char16_t *text : { u"0", u"65536", u"-1", u"+25", u"５８７", u"0587", u"5e2", u"25;ls",
             u"587.0", u"0x19", u"smtp", u"1000000000000000000000000000000", u"5 87" })
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << none << false;
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
        QTest::addRow("%d %s%s", port, record::id(s).data(), login ? " login" : "")
            << port << static_cast<int>(s) << login << expected;
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
    QTest::newRow("directory") << QStringLiteral("CORP\\ann") << none << false << QStringLiteral("CORP\\ann")
                               << QString();
    QTest::newRow("blank after") << ann + u' ' << kind(RemarkKind::UserTrimmed) << false << ann << QString();
    QTest::newRow("zero width") << u'\u200b' + ann << kind(RemarkKind::UserTrimmed) << false << ann
                                << QString();
    QTest::newRow("no domain") << QStringLiteral("john") << kind(RemarkKind::UserIncomplete) << false
                               << QStringLiteral("john") << QStringLiteral("john@example.net");
    QTest::newRow("at the end") << QStringLiteral("john@") << kind(RemarkKind::UserIncomplete) << false
                                << QStringLiteral("john@") << QStringLiteral("john@example.net");
    QTest::newRow("blank inside") << QStringLiteral("ann @example.net") << kind(RemarkKind::UserIncomplete)
                                  << false << QStringLiteral("ann @example.net") << ann;
    QTest::newRow("1024") << QString(1012, u'a') + QStringLiteral("@example.net") << none << false
                          << QString() << QString();
    QTest::newRow("1025") << QString(1013, u'a') + QStringLiteral("@example.net")
                          << kind(RemarkKind::UserTooLong) << true << QString() << QString();
    QTest::newRow("octets count") << QString(600, u'é') << kind(RemarkKind::UserTooLong) << true << QString()
                                  << QString();
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
    const auto row = [](const char *name, const QString &password, const QList<RemarkKind> &expected,
                         bool isError = false, const QString &detail = {}) {
        QList<int> numbers;
        for (const RemarkKind k : expected)
            numbers << kind(k);
        QTest::newRow(name) << password << numbers << isError << detail;
    };
    using enum RemarkKind;
    row("plain", QStringLiteral("s3cret!"), {});
    row("blank before", QStringLiteral(" secret"), { PasswordOuterBlanks });
    row("blank after", QStringLiteral("secret "), { PasswordOuterBlanks });
    row("groups", QStringLiteral("abcd efgh ijkl mnop"), { PasswordInnerBlanks });
    row("typographic", QStringLiteral("it\u2019s\u2011me"), { PasswordTypographic }, false,
        QStringLiteral("U+2011 U+2019"));
    row("NBSP inside", QStringLiteral("ab\u00a0cd"), { PasswordInnerBlanks, PasswordTypographic }, false,
        QStringLiteral("U+00A0"));
    row("NBSP after", QStringLiteral("abcd\u00a0"), { PasswordOuterBlanks, PasswordTypographic });
    row("letters outside ASCII", QStringLiteral("pässwört"), { PasswordNonAscii });
    row("full width", QStringLiteral("ｐａｓｓ"), { PasswordNonAscii });
    row("decomposed", QStringLiteral("pa\u0308ss"), { PasswordNonAscii, PasswordDecomposed });
    row("zero width", QStringLiteral("pa\u200bss"), { PasswordInvisible });
    row("tab", QStringLiteral("pa\tss"), { PasswordInnerBlanks, PasswordInvisible });
    row("bell", QStringLiteral("pa\u0007ss"), { PasswordInvisible });
    row("CR", QStringLiteral("pa\rss"), { PasswordHasControls }, true);
    row("LF at the end", QStringLiteral("pass\n"), { PasswordHasControls, PasswordOuterBlanks }, true);
    row("NUL", QStringLiteral("pa") + QChar::Null + QStringLiteral("ss"), { PasswordHasControls }, true);
    row("1024", QString(1024, u'x'), {});
    row("1025", QString(1025, u'x'), { PasswordTooLong }, true);
    row("octets count", QString(513, u'é'), { PasswordTooLong, PasswordNonAscii }, true);
    row("missing", QString(), { PasswordMissing }, true);
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

void TestTyped::everythingElse_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("remark");
    QTest::addColumn<bool>("isError");
    const auto row = [](const char *what, const QString &value, int remark, bool isError) {
        QTest::addRow("%s %s", what, qPrintable(value.left(40)))
            << QString::fromLatin1(what) << value << remark << isError;
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
        s.caFiles = QStringList{ value };
    const record::Validated v = record::validated(t);
    QCOMPARE(v.hasErrors(), isError);
    if (remark == none)
        QVERIFY2(v.remarks.isEmpty(), qPrintable(kinds(v).join(u' ')));
    else
        QVERIFY2(find(v, static_cast<RemarkKind>(remark)), qPrintable(kinds(v).join(u' ')));
    if (remark == kind(RemarkKind::AddressTrimmed))
        QCOMPARE(v.settings.from, QStringLiteral("ann@example.net"));
}

void TestTyped::lineEndsNeverPass_data()
{
    QTest::addColumn<QString>("evil");
    for (const char16_t *text : { u"\r", u"\n", u"\r\n" })
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
        for (const QString &kept :
            { v.settings.host, v.settings.user, v.settings.from, v.settings.to, v.settings.ehloName })
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
    t.settings.host = t.settings.user = t.settings.from = t.settings.to = t.settings.ehloName
        = t.settings.mechanism = huge;
    t.port = huge;
    QElapsedTimer timer;
    timer.start();
    t.password = record::traitsOf(huge);
    const record::Validated v = record::validated(t);
    const qint64 took = timer.elapsed();
    QVERIFY(v.hasErrors());
    // 10 ms a field on an idle computer; the margin is for a busy one.
    QVERIFY2(took < 400 * timeFactor(), qPrintable(QString::number(took)));
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
