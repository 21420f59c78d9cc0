// SPDX-License-Identifier: GPL-3.0-or-later
// EHLO, the envelope and the message (hostile.md group G).
#include "Driver.h"
#include "Rules.h"

#include <QTest>

using namespace envoi;
using namespace envoi::conversation;
using namespace Qt::Literals::StringLiterals;
using record::Failure;
using record::Outcome;
using record::Security;
using record::StepId;

class TestEnvelope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pipelining_data();
    void pipelining();
    void refusedInAFlight_data();
    void refusedInAFlight();
    void fallBackToHelo_data();
    void fallBackToHelo();
    void ehloName_data();
    void ehloName();
    void addresses_data();
    void addresses();
    void message();
    void sizeTooSmall();
    void unsafeText();
};

void TestEnvelope::pipelining_data()
{
    QTest::addColumn<bool>("sender");
    QTest::addColumn<bool>("recipient");
    QTest::addColumn<bool>("message");
    QTest::addColumn<QByteArray>("flight");
    const QByteArray mail = "MAIL FROM:<ann@example.com>\r\n";
    const QByteArray rcpt = "RCPT TO:<bob@example.org>\r\n";
    QTest::newRow("MAIL, RCPT, QUIT") << true << true << false << mail + rcpt + "QUIT\r\n";
    QTest::newRow("MAIL, QUIT") << true << false << false << mail + "QUIT\r\n";
    QTest::newRow("MAIL, RCPT, then DATA")
        << true << true << true << "MAIL FROM:<ann@example.com> SIZE=%1\r\n" + rcpt;
}

void TestEnvelope::pipelining()
{
    QFETCH(bool, sender);
    QFETCH(bool, recipient);
    QFETCH(bool, message);
    QFETCH(QByteArray, flight);
    record::Settings s = settings(Security::Tls, true, false);
    s.from = sender ? u"ann@example.com"_s : QString();
    s.to = recipient ? u"bob@example.org"_s : QString();
    s.sendMessage = message;
    Driver driver(s, password);
    driver.replies["ehlo-tls"] = "250-mx\r\n250-PIPELINING\r\n250-SIZE 1000000\r\n250 AUTH PLAIN\r\n";
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), QString());
    const auto *data = driver.step(StepId::Data).as<record::DataFacts>();
    const qint64 size = data ? data->messageBytes : 0;
    flight.replace("%1", QByteArray::number(size));
    QVERIFY2(driver.flights.contains(flight), driver.flights.join('|').constData());
    // The verdict is fixed before the reply to QUIT is looked at.
    QVERIFY(driver.happenings.indexOf(u"verdict"_s) < driver.happenings.indexOf(u"end quit passed"_s));
    QCOMPARE(driver.step(StepId::Quit).outcome, Outcome::Passed);
}

void TestEnvelope::refusedInAFlight_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("rcpt");
    QTest::addColumn<QString>("failure");
    QTest::newRow("sender") << QByteArray("530 5.7.0 log in first\r\n")
                            << QByteArray("503 5.5.1 MAIL first\r\n") << u"mail refused 530"_s;
    QTest::newRow("recipient") << QByteArray("250 ok\r\n") << QByteArray("554 5.7.1 relay denied\r\n")
                               << u"rcpt refused 554"_s;
    QTest::newRow("closing") << QByteArray("421 bye\r\n") << QByteArray("") << u"mail refused 421"_s;
    QTest::newRow("closing later") << QByteArray("250 ok\r\n") << QByteArray("421 bye\r\n")
                                   << u"rcpt refused 421"_s;
    QTest::newRow("closes") << QByteArray("250 ok\r\n") << QByteArray("CLOSE") << u"rcpt closed"_s;
    QTest::newRow("stalls") << QByteArray("STALL") << QByteArray("STALL") << u"mail timed-out"_s;
}

void TestEnvelope::refusedInAFlight()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, rcpt);
    QFETCH(QString, failure);
    for (const bool bytewise : { false, true }) {
        Driver driver(settings(Security::Tls), password);
        driver.replies["ehlo-tls"] = "250-mx\r\n250-PIPELINING\r\n250 AUTH PLAIN\r\n";
        driver.replies["mail"] = mail;
        driver.replies["rcpt"] = rcpt;
        if (bytewise) {
            driver.cut = [](const QByteArray &all) {
                QList<QByteArray> pieces;
                for (const char c : all)
                    pieces << QByteArray(1, c);
                return pieces;
            };
        }
        driver.run();
        checkRules(driver);
        QCOMPARE(driver.failure(), failure);
        QCOMPARE(driver.lines.count("QUIT"), 1); // it left with the flight, and not twice
    }
}

void TestEnvelope::fallBackToHelo_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<bool>("login");
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<QByteArray>("helo");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<bool>("heloSaid");
    const QByteArray ok = "250 mx\r\n";
    QTest::newRow("500, no login (59)")
        << int(Security::None) << false << QByteArray("500 what\r\n") << ok << QString() << true;
    QTest::newRow("502, no login (59)")
        << int(Security::None) << false << QByteArray("502 what\r\n") << ok << QString() << true;
    QTest::newRow("login wanted (59)")
        << int(Security::None) << true << QByteArray("502 what\r\n") << ok << u"auth not-offered"_s << true;
    QTest::newRow("STARTTLS wanted (59)") << int(Security::StartTls) << true << QByteArray("500 what\r\n")
                                          << ok << u"starttls not-offered"_s << false;
    QTest::newRow("HELO refused") << int(Security::None) << false << QByteArray("500 what\r\n")
                                  << QByteArray("501 no\r\n") << u"ehlo refused 501"_s << true;
    QTest::newRow("HELO not understood") << int(Security::None) << false << QByteArray("500 what\r\n")
                                         << QByteArray("500 no\r\n") << u"ehlo refused 500"_s << true;
    for (const char *code : { "501", "504", "550", "554" })
        QTest::newRow(code) << int(Security::None) << false << QByteArray(code) + " name\r\n"
                            << ok << u"ehlo refused "_s + QString::fromLatin1(code) << false;
}

void TestEnvelope::fallBackToHelo()
{
    QFETCH(int, security);
    QFETCH(bool, login);
    QFETCH(QByteArray, ehlo);
    QFETCH(QByteArray, helo);
    QFETCH(QString, failure);
    QFETCH(bool, heloSaid);
    Driver driver(settings(static_cast<Security>(security), login, false), login ? password : QString());
    driver.replies["ehlo"] = ehlo;
    driver.replies["helo"] = helo;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QCOMPARE(driver.lines.contains("HELO [192.0.2.77]"), heloSaid);
    if (failure.isEmpty())
        QCOMPARE(driver.step(StepId::Ehlo).outcome, Outcome::Remark);
}

void TestEnvelope::ehloName_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("IPv4") << QString() << u"192.0.2.1"_s << QByteArray("[192.0.2.1]");
    QTest::newRow("IPv6") << QString() << u"2001:db8::1"_s << QByteArray("[IPv6:2001:db8::1]");
    QTest::newRow("link-local with scope") << QString() << u"fe80::1%eth0"_s << QByteArray("[IPv6:fe80::1]");
    QTest::newRow("mapped") << QString() << u"::ffff:192.0.2.1"_s << QByteArray("[192.0.2.1]");
    QTest::newRow("unknown") << QString() << QString() << QByteArray("[127.0.0.1]");
    QTest::newRow("chosen") << u"pc.example.com"_s << u"192.0.2.1"_s << QByteArray("pc.example.com");
    // The last gate: these came past the check of what was typed (225: both gates tested apart).
    QTest::newRow("with blanks") << u"Jean PC"_s << u"192.0.2.1"_s << QByteArray("[192.0.2.1]");
    QTest::newRow("an A-label stands for it")
        << u"Jean’s-Mac"_s << u"192.0.2.1"_s << QByteArray("xn--jeans-mac-jb0e");
    QTest::newRow("with a parameter") << u"pc>"_s << u"192.0.2.1"_s << QByteArray("[192.0.2.1]");
    QTest::newRow("too long") << QString(256, u'a') << u"192.0.2.1"_s << QByteArray("[192.0.2.1]");
    QTest::newRow("chosen badly") << u"a\r\nMAIL FROM:<>"_s << u"192.0.2.1"_s << QByteArray("[192.0.2.1]");
}

void TestEnvelope::ehloName()
{
    QFETCH(QString, chosen);
    QFETCH(QString, local);
    QFETCH(QByteArray, name);
    record::Settings s = settings(Security::None, false, false);
    s.ehloName = chosen;
    s.lastStep = StepId::Ehlo;
    Driver driver(s);
    driver.start();
    record::DnsFacts dns;
    dns.addresses << u"192.0.2.25"_s;
    driver.event(Resolved{ dns });
    record::TcpFacts tcp;
    tcp.localAddress = local;
    driver.event(Connected{ tcp });
    driver.feed("220 hi\r\n");
    driver.event(Quiet{});
    QCOMPARE(driver.lines.value(0), "EHLO " + name);
}

void TestEnvelope::addresses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("smtpUtf8");
    QTest::addColumn<QByteArray>("mail"); // empty: not sent
    QTest::addColumn<QString>("failure");
    QTest::newRow("ASCII, offered") << u"a@example.com"_s << u"b@example.org"_s << true
                                    << QByteArray("MAIL FROM:<a@example.com>") << QString();
    QTest::newRow("domain alone (141)") << u"a@bücher.example"_s << u"b@example.org"_s << false
                                        << QByteArray("MAIL FROM:<a@xn--bcher-kva.example>") << QString();
    QTest::newRow("sender, offered (141)")
        << u"jö@example.com"_s << u"b@example.org"_s << true
        << QByteArray("MAIL FROM:<j\xC3\xB6@example.com> SMTPUTF8 BODY=8BITMIME") << QString();
    QTest::newRow("sender, not offered (141)")
        << u"jö@example.com"_s << u"b@example.org"_s << false << QByteArray() << u"mail not-offered"_s;
    QTest::newRow("recipient, offered")
        << u"a@example.com"_s << u"jö@example.org"_s << true
        << QByteArray("MAIL FROM:<a@example.com> SMTPUTF8 BODY=8BITMIME") << QString();
    QTest::newRow("recipient, not offered")
        << u"a@example.com"_s << u"jö@example.org"_s << false << QByteArray() << u"mail not-offered"_s;
    QTest::newRow("malformed sender")
        << u"a b@example.com"_s << u"b@example.org"_s << false << QByteArray() << u"mail bad-input"_s;
    QTest::newRow("malformed recipient") << u"a@example.com"_s << u"b\r\nDATA"_s << false
                                         << QByteArray("MAIL FROM:<a@example.com>") << u"rcpt bad-input"_s;
}

void TestEnvelope::addresses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, smtpUtf8);
    QFETCH(QByteArray, mail);
    QFETCH(QString, failure);
    for (const bool pipelining : { false, true }) {
        record::Settings s = settings(Security::Tls, false);
        s.from = from;
        s.to = to;
        Driver driver(s);
        driver.replies["ehlo-tls"] = QByteArray("250-a\r\n") + (pipelining ? "250-PIPELINING\r\n" : "")
            + (smtpUtf8 ? "250-SMTPUTF8\r\n250-8BITMIME\r\n" : "") + "250 HELP\r\n";
        driver.run();
        checkRules(driver);
        QCOMPARE(driver.failure(), failure);
        QCOMPARE(containing(driver.lines, "MAIL").value(0), mail);
        QCOMPARE(driver.lines.last(), QByteArray("QUIT"));
        QVERIFY(!driver.lines.contains("DATA"));
    }
}

void TestEnvelope::message()
{
    record::Settings s = settings(Security::Tls, false);
    s.sendMessage = true;
    Driver driver(s);
    driver.run();
    QCOMPARE(driver.failure(), QString());
    const qsizetype data = driver.lines.indexOf("DATA");
    const qsizetype dot = driver.lines.indexOf(".");
    QVERIFY(data > 0 && dot > data);
    QCOMPARE(driver.lines.mid(dot), (QList<QByteArray>{ ".", "QUIT" }));
    const QList<QByteArray> message = driver.lines.mid(data + 1, dot - data - 1);
    QCOMPARE(message.value(0), QByteArray("Date: Wed, 04 Mar 2026 05:06:07 +0130"));
    QVERIFY(message.contains("From: <ann@example.com>"));
    QVERIFY(message.contains("To: <bob@example.org>"));
    QVERIFY(message.contains("Message-ID: <envoi.0123456789abcdef@example.com>"));
    QVERIFY(message.contains(""));
    for (const QByteArray &line : message)
        QVERIFY(line.size() <= 78 + 20 && line != "."
            && std::all_of(line.cbegin(), line.cend(), [](char c) { return c >= 0x20 && c < 0x7F; }));
    // The body leaves in one flight.
    QVERIFY(containing(driver.flights, "Subject").size() == 1
        && containing(driver.flights, "Subject").first().endsWith("\r\n.\r\n"));
}

/// Announced before DATA, and not sent when the server says it is too large (69).
void TestEnvelope::sizeTooSmall()
{
    record::Settings s = settings(Security::Tls, false);
    s.sendMessage = true;
    Driver driver(s);
    driver.replies["ehlo-tls"] = "250-a\r\n250 SIZE 100\r\n";
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), u"mail not-offered"_s);
    QVERIFY(containing(driver.lines, "MAIL").isEmpty());
    s.sendMessage = false; // a dry run has no size
    Driver dry(s);
    dry.replies["ehlo-tls"] = "250-a\r\n250 SIZE 100\r\n";
    dry.run();
    QCOMPARE(dry.failure(), QString());
}

/// The last gate before the socket (225): a line end in a value never becomes a second command.
void TestEnvelope::unsafeText()
{
    for (const QString &user : { u"ann\r\nRCPT TO:<x@y>"_s, u"a\nb"_s }) {
        record::Settings s = settings(Security::Tls, true, false);
        s.user = user;
        Driver driver(s, password); // base64 takes it: nothing breaks out
        driver.run();
        QVERIFY(containing(driver.lines, "RCPT").isEmpty());
    }
    record::Settings s = settings(Security::Tls, false);
    s.from = u"a@example.com\r\nQUIT"_s;
    Driver driver(s);
    driver.run();
    QCOMPARE(driver.failure(), u"mail bad-input"_s);
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
