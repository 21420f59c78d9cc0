// SPDX-License-Identifier: GPL-3.0-or-later
// Each step × {passes, refused, 421, closes, stalls, stopped}, and the rules that hold in every case (hostile.md R1–R12).
#include "Driver.h"

#include <QTest>

using namespace envoi;
using namespace envoi::conversation;
using namespace Qt::Literals::StringLiterals;
using record::Failure;
using record::Outcome;
using record::Security;
using record::StepId;

namespace {

const QString password = u"Tr0ub4dor"_s;

/// R1: one verdict, one end, at most one failed step, later ones not reached.
void checkRules(const Driver &driver)
{
    QCOMPARE(driver.verdicts, 1);
    QCOMPARE(driver.overs, 1);
    QVERIFY(driver.sequence.isOver());
    QCOMPARE(driver.happenings.last(), u"over"_s);
    int failed = 0;
    bool after = false;
    for (const record::StepRecord &step : driver.steps()) {
        if (after)
            QVERIFY(step.outcome == Outcome::NotReached || step.outcome == Outcome::NotApplicable);
        const bool broken = step.outcome == Outcome::Failed || step.outcome == Outcome::Stopped;
        failed += broken;
        after = after || broken;
        QCOMPARE(step.failure != Failure::None && step.id != StepId::Quit, step.outcome == Outcome::Failed);
    }
    QVERIFY(failed <= 1);
    // R12: only whole, short lines, and at most QUIT after a failure.
    for (const QByteArray &flight : driver.flights) {
        QVERIFY(flight.endsWith("\r\n"));
        for (const QByteArray &line : flight.chopped(2).split('\n'))
            QVERIFY(line.size() <= 511 && !line.chopped(line.endsWith('\r')).contains('\r'));
    }
    // R8: what is shown holds no secret.
    for (const QByteArray &line : driver.dialogue)
        QVERIFY(!line.contains(password.toUtf8()) && !line.contains(password.toUtf8().toBase64()));
}

struct Place {
    const char *name;
    StepId step;
};
constexpr Place places[] {{"greeting", StepId::Greeting}, {"ehlo", StepId::Ehlo}, {"starttls", StepId::StartTls},
    {"ehlo-tls", StepId::Ehlo}, {"auth", StepId::Auth}, {"mail", StepId::Mail}, {"rcpt", StepId::Rcpt},
    {"data", StepId::Data}, {"body", StepId::Data}, {"quit", StepId::Quit}};

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passes();
    void fates_data();
    void fates();
    void order_data();
    void order();
    void pipelining_data();
    void pipelining();
    void refusedInAFlight_data();
    void refusedInAFlight();
    void starttls_data();
    void starttls();
    void injected_data();
    void injected();
    void outOfTurn_data();
    void outOfTurn();
    void farewell_data();
    void farewell();
    void certificateRefused();
    void consent();
    void withheld_data();
    void withheld();
    void notOffered_data();
    void notOffered();
    void fallBackToHelo_data();
    void fallBackToHelo();
    void mechanisms_data();
    void mechanisms();
    void longCredentials();
    void badChallenge();
    void unprovedServer();
    void stoppedInAnOpenExchange();
    void alertAfterHandshake();
    void ehloName_data();
    void ehloName();
    void addresses_data();
    void addresses();
    void message();
    void sizeTooSmall();
    void lastStep_data();
    void lastStep();
    void inputErrors();
    void dnsAndTcp();
    void strays_data();
    void strays();
    void unsafeText();
    void echoedPassword();
    void truncated();
    void fragmentAtTimeout();
    void proxySkipsDns();
};

void TestConversation::passes()
{
    record::Settings s = settings(Security::StartTls);
    s.sendMessage = true;
    Driver driver(s, password);
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.outcomes(),
        u"input=passed dns=passed tcp=passed greeting=passed ehlo=passed starttls=passed tls=passed certificate=passed ehlo=passed auth=passed mail=passed rcpt=passed data=passed quit=passed"_s);
    QCOMPARE(driver.step(StepId::Auth).as<record::AuthFacts>()->mechanism, u"PLAIN"_s);
    QVERIFY(driver.step(StepId::Auth).as<record::AuthFacts>()->credentialsSent);
    QVERIFY(driver.step(StepId::Data).as<record::DataFacts>()->finalDotSent);
}

void TestConversation::fates_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<bool>("quits"); // QUIT follows
    for (const Place &place : places) {
        const bool isQuit = place.step == StepId::Quit;
        const QString id = record::id(place.step);
        const auto row = [&](const char *name, const QByteArray &reply, const QString &how, bool quits) {
            QTest::addRow("%s %s", place.name, name) << QByteArray(place.name) << int(place.step) << reply
                                                     << (isQuit ? QString() : id + u' ' + how) << (quits || isQuit);
        };
        row("450", "450 4.0.0 not now\r\n", u"refused 450"_s, true);
        row("550", "550 5.0.0 never\r\n", u"refused 550"_s, true);
        row("421", "421 4.0.0 busy\r\n", u"refused 421"_s, false);
        row("221", "221 2.0.0 bye\r\n", u"refused 221"_s, false);
        row("closes", "CLOSE", u"closed"_s, false);
        row("stalls", "STALL", u"timed-out"_s, false);
        row("stopped", "STOP", u"stopped"_s, false);
        row("nonsense", "* OK IMAP4rev1\r\n", u"violation"_s, false);
    }
}

void TestConversation::fates()
{
    QFETCH(QByteArray, place);
    QFETCH(int, step);
    QFETCH(QByteArray, reply);
    QFETCH(QString, failure);
    QFETCH(bool, quits);
    record::Settings s = settings(Security::StartTls);
    s.sendMessage = true;
    Driver driver(s, password);
    driver.replies[place] = reply;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QCOMPARE(driver.lines.contains("QUIT"), quits);
    QCOMPARE(driver.lines.count("QUIT"), quits ? 1 : 0);
    if (!failure.isEmpty() && driver.lines.contains("QUIT"))
        QCOMPARE(driver.lines.last(), QByteArray("QUIT"));
    // What comes after the failed place was not sent.
    const auto sent = [&](const char *verb) {
        return std::any_of(driver.lines.cbegin(), driver.lines.cend(), [verb](const QByteArray &line) { return line.startsWith(verb); });
    };
    if (static_cast<StepId>(step) < StepId::Auth || place == "ehlo-tls")
        QVERIFY(!sent("AUTH") && !driver.secretLeft(password.toUtf8()));
    if (static_cast<StepId>(step) < StepId::Mail)
        QVERIFY(!sent("MAIL"));
    if (static_cast<StepId>(step) < StepId::Data)
        QVERIFY(!sent("DATA"));
    if (place == "data")
        QVERIFY(!sent("Subject"));
}

void TestConversation::order_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<bool>("login");
    QTest::addColumn<bool>("envelope");
    QTest::addColumn<QList<QByteArray>>("lines");
    using Lines = QList<QByteArray>;
    const QByteArray ehlo = "EHLO [192.0.2.77]";
    const QByteArray auth = "AUTH PLAIN " + (QByteArray("\0ann\0", 5) + password.toUtf8()).toBase64();
    const Lines envelope {"MAIL FROM:<ann@example.com>", "RCPT TO:<bob@example.org>", "QUIT"};
    QTest::newRow("STARTTLS") << int(Security::StartTls) << true << true
                              << Lines {ehlo, "STARTTLS", "<TLS>", ehlo, auth} + envelope;
    QTest::newRow("auto is STARTTLS") << int(Security::Auto) << true << true
                                      << Lines {ehlo, "STARTTLS", "<TLS>", ehlo, auth} + envelope;
    QTest::newRow("TLS") << int(Security::Tls) << true << true << Lines {"<TLS>", ehlo, auth} + envelope;
    QTest::newRow("TLS, no login") << int(Security::Tls) << false << true << Lines {"<TLS>", ehlo} + envelope;
    QTest::newRow("TLS, no envelope") << int(Security::Tls) << true << false << Lines {"<TLS>", ehlo, auth, "QUIT"};
    QTest::newRow("none, no login") << int(Security::None) << false << true << Lines {ehlo} + envelope;
    QTest::newRow("STARTTLS without login (92)") << int(Security::StartTls) << false << false
                                                 << Lines {ehlo, "STARTTLS", "<TLS>", ehlo, "QUIT"};
}

void TestConversation::order()
{
    QFETCH(int, security);
    QFETCH(bool, login);
    QFETCH(bool, envelope);
    QFETCH(QList<QByteArray>, lines);
    Driver driver(settings(static_cast<Security>(security), login, envelope), login ? password : QString());
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), QString());
    QCOMPARE(driver.lines, lines);
    QCOMPARE(driver.flights.size(), lines.size() - lines.count("<TLS>")); // without PIPELINING one command in flight
}

void TestConversation::pipelining_data()
{
    QTest::addColumn<bool>("sender");
    QTest::addColumn<bool>("recipient");
    QTest::addColumn<bool>("message");
    QTest::addColumn<QByteArray>("flight");
    const QByteArray mail = "MAIL FROM:<ann@example.com>\r\n";
    const QByteArray rcpt = "RCPT TO:<bob@example.org>\r\n";
    QTest::newRow("MAIL, RCPT, QUIT") << true << true << false << mail + rcpt + "QUIT\r\n";
    QTest::newRow("MAIL, QUIT") << true << false << false << mail + "QUIT\r\n";
    QTest::newRow("MAIL, RCPT, then DATA") << true << true << true << "MAIL FROM:<ann@example.com> SIZE=%1\r\n" + rcpt;
}

void TestConversation::pipelining()
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

void TestConversation::refusedInAFlight_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("rcpt");
    QTest::addColumn<QString>("failure");
    QTest::newRow("sender") << QByteArray("530 5.7.0 log in first\r\n") << QByteArray("503 5.5.1 MAIL first\r\n") << u"mail refused 530"_s;
    QTest::newRow("recipient") << QByteArray("250 ok\r\n") << QByteArray("554 5.7.1 relay denied\r\n") << u"rcpt refused 554"_s;
    QTest::newRow("closing") << QByteArray("421 bye\r\n") << QByteArray("") << u"mail refused 421"_s;
    QTest::newRow("closing later") << QByteArray("250 ok\r\n") << QByteArray("421 bye\r\n") << u"rcpt refused 421"_s;
    QTest::newRow("closes") << QByteArray("250 ok\r\n") << QByteArray("CLOSE") << u"rcpt closed"_s;
    QTest::newRow("stalls") << QByteArray("STALL") << QByteArray("STALL") << u"mail timed-out"_s;
}

void TestConversation::refusedInAFlight()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, rcpt);
    QFETCH(QString, failure);
    for (const bool bytewise : {false, true}) {
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

void TestConversation::starttls_data()
{
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<QByteArray>("starttls");
    QTest::addColumn<QString>("failure");
    const QByteArray offered = "250-a\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n";
    QTest::newRow("not offered, AUTH in clear beside it (75)") << QByteArray("250-a\r\n250 AUTH PLAIN\r\n") << QByteArray() << u"starttls not-offered"_s;
    QTest::newRow("masked (76)") << QByteArray("250-a\r\n250 XXXXXXXA\r\n") << QByteArray() << u"starttls not-offered"_s;
    QTest::newRow("no extensions at all") << QByteArray("250 a\r\n") << QByteArray() << u"starttls not-offered"_s;
    QTest::newRow("454 (77)") << offered << QByteArray("454 4.7.0 TLS not available\r\n") << u"starttls refused 454"_s;
    for (const char *code : {"221", "235", "250", "299", "334", "354", "500", "502", "530"}) {
        QTest::newRow(code) << offered << QByteArray(code) + " x\r\n" << u"starttls refused "_s + QString::fromLatin1(code);
    }
}

void TestConversation::starttls()
{
    QFETCH(QByteArray, ehlo);
    QFETCH(QByteArray, starttls);
    QFETCH(QString, failure);
    Driver driver(settings(Security::StartTls), password);
    driver.replies["ehlo"] = ehlo;
    driver.replies["starttls"] = starttls;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QVERIFY(!driver.lines.contains("<TLS>"));
    QVERIFY(!driver.secretLeft(password.toUtf8()));
    QCOMPARE(containing(driver.lines, "AUTH").size(), 0);
}

void TestConversation::injected_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("a whole reply (80)") << QByteArray("250-x\r\n250 AUTH PLAIN\r\n");
    QTest::newRow("one octet") << QByteArray("2");
    QTest::newRow("a blank line") << QByteArray("\r\n");
    QTest::newRow("a fragment") << QByteArray("250-INJ");
    QTest::newRow("a farewell") << QByteArray("421 bye\r\n");
}

void TestConversation::injected()
{
    QFETCH(QByteArray, behind);
    // In one segment with the 220, and in the next one while the handshake is about to begin.
    Driver one(settings(Security::StartTls), password);
    one.replies["starttls"] = "220 go\r\n" + behind;
    one.run();
    checkRules(one);
    QCOMPARE(one.failure(), u"starttls injected-data 220"_s);
    QVERIFY(!one.lines.contains("<TLS>"));
    QVERIFY(!one.lines.contains("QUIT"));
    QVERIFY(one.happenings.contains(u"abort"_s));
    QVERIFY(!one.dialogue.join('|').contains("AUTH PLAIN")); // not read as a reply

    Driver two(settings(Security::StartTls), password);
    two.replies["starttls"] = "220 go\r\n";
    bool done = false;
    two.cut = [&](const QByteArray &all) {
        if (!all.startsWith("220 go\r"))
            return QList {all};
        done = true;
        return QList {all, behind};
    };
    two.run();
    QVERIFY(done);
    checkRules(two);
    QCOMPARE(two.failure(), u"starttls injected-data 220"_s);
    QCOMPARE(two.step(StepId::Tls).outcome, Outcome::NotReached);
    QVERIFY(!two.secretLeft(password.toUtf8()));
}

void TestConversation::outOfTurn_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *place, const QByteArray &reply, const char *failure) {
        QTest::addRow("%s: %s", place, reply.toPercentEncoding().constData()) << QByteArray(place) << reply << QString::fromLatin1(failure);
    };
    row("greeting", "220 a\r\n220 b\r\n", "greeting violation 220");
    row("greeting", "220 a\r\n25", "greeting violation 220");
    row("ehlo", "250-a\r\n250 STARTTLS\r\n220 go\r\n", "ehlo violation 250");
    row("ehlo-tls", "250-a\r\n250 AUTH PLAIN\r\n235 ok\r\n", "ehlo violation 250");
    row("auth", "235 ok\r\n250 ok\r\n", "auth violation 235");
    row("mail", "250 ok\r\n250 ok\r\n", "mail violation 250");
    row("rcpt", "250 ok\r\nnonsense\r\n", "rcpt violation 250");
    // After a refusal nothing follows: what comes with it is of no interest, but no QUIT is said into it (83).
    row("starttls", "454 no\r\n235 ok\r\n250 x\r\n354 y\r\n250 z\r\n", "starttls refused 454");
    row("mail", "550 no\r\n250 ok\r\n", "mail refused 550");
}

void TestConversation::outOfTurn()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, reply);
    QFETCH(QString, failure);
    Driver driver(settings(Security::StartTls), password);
    driver.replies[place] = reply;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QVERIFY(!driver.lines.contains("QUIT"));
    if (failure.contains(u"violation"_s))
        QCOMPARE(driver.failed()->violation->kind, smtp::ViolationKind::Unexpected);
}

void TestConversation::farewell_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("failure");
    QTest::newRow("after the greeting") << QByteArray("greeting") << u"ehlo refused 421"_s;
    QTest::newRow("after EHLO") << QByteArray("ehlo-tls") << u"auth refused 421"_s;
    QTest::newRow("after AUTH") << QByteArray("auth") << u"mail refused 421"_s;
    QTest::newRow("after RCPT") << QByteArray("rcpt") << QString();
}

/// A server may say 421 whenever it must close (RFC 5321 §3.8): the step before passed, the next one hears it.
void TestConversation::farewell()
{
    QFETCH(QByteArray, place);
    QFETCH(QString, failure);
    Driver driver(settings(Security::Tls), password);
    driver.replies[place] += "421 4.3.2 shutting down\r\n";
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QVERIFY(!driver.lines.contains("QUIT")); // the farewell answers it before it is said
    if (failure.startsWith(u"auth"_s)) {
        QVERIFY(!driver.secretLeft(password.toUtf8()));
        QVERIFY(!driver.step(StepId::Auth).as<record::AuthFacts>()->credentialsSent);
    }
}

void TestConversation::certificateRefused()
{
    for (const Security security : {Security::StartTls, Security::Tls}) {
        Driver driver(settings(security), password);
        driver.certificate.accepted = false;
        driver.certificate.problems = {{record::CertificateProblem::SelfSigned, 0, {}}};
        driver.run();
        checkRules(driver);
        QCOMPARE(driver.failure(), u"certificate certificate-rejected"_s);
        QCOMPARE(driver.lines.last(), QByteArray("<TLS>")); // nothing after the handshake
        QVERIFY(!driver.happenings.contains(u"gate"_s));
        QVERIFY(driver.happenings.contains(u"abort"_s));
        QVERIFY(!driver.step(StepId::Certificate).as<record::CertificateFacts>()->acceptedByConsent);
    }
}

void TestConversation::consent()
{
    record::Settings s = settings(Security::Tls);
    s.allowUntrustedCertificate = true;
    Driver driver(s, password);
    driver.certificate.accepted = false;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), QString());
    QCOMPARE(driver.step(StepId::Certificate).outcome, Outcome::Remark); // never a plain pass (204)
    QVERIFY(driver.step(StepId::Certificate).as<record::CertificateFacts>()->acceptedByConsent);
    QVERIFY(!driver.step(StepId::Certificate).as<record::CertificateFacts>()->accepted);
}

void TestConversation::withheld_data()
{
    QTest::addColumn<bool>("allowClear");
    QTest::addColumn<QString>("failure");
    QTest::newRow("nobody consented (94)") << false << u"auth withheld"_s;
    QTest::newRow("consent for this run") << true << QString();
}

void TestConversation::withheld()
{
    QFETCH(bool, allowClear);
    QFETCH(QString, failure);
    record::Settings s = settings(Security::None);
    s.allowPlaintextLogin = allowClear;
    s.allowUntrustedCertificate = true; // consent to a certificate is none to clear text
    Driver driver(s, password);
    driver.replies["ehlo"] = "250-a\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n";
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QCOMPARE(driver.secretLeft(password.toUtf8()), allowClear);
    QCOMPARE(driver.lines.last(), QByteArray("QUIT"));
    QCOMPARE(containing(driver.lines, "AUTH").size(), allowClear ? 1 : 0);
}

void TestConversation::notOffered_data()
{
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<QString>("named");
    QTest::newRow("no AUTH (98)") << QByteArray("250 a\r\n") << QString();
    QTest::newRow("before TLS only (88)") << QByteArray("250-a\r\n250 SIZE\r\n") << QString();
    QTest::newRow("AUTH without mechanisms (66)") << QByteArray("250-a\r\n250 AUTH =\r\n") << QString();
    QTest::newRow("none in common (99)") << QByteArray("250-a\r\n250 AUTH GSSAPI NTLM DIGEST-MD5\r\n") << QString();
    QTest::newRow("only PLUS (130)") << QByteArray("250-a\r\n250 AUTH SCRAM-SHA-256-PLUS\r\n") << QString();
    QTest::newRow("only OAuth, not named") << QByteArray("250-a\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n") << QString();
    QTest::newRow("not the one named") << QByteArray("250-a\r\n250 AUTH PLAIN LOGIN\r\n") << u"CRAM-MD5"_s;
}

void TestConversation::notOffered()
{
    QFETCH(QByteArray, ehlo);
    QFETCH(QString, named);
    record::Settings s = settings(Security::StartTls);
    s.mechanism = named;
    Driver driver(s, password);
    driver.replies["ehlo"] = "250-a\r\n250-AUTH PLAIN CRAM-MD5\r\n250 STARTTLS\r\n"; // forgotten after the handshake (87)
    driver.replies["ehlo-tls"] = ehlo;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth not-offered"_s);
    QVERIFY(!driver.secretLeft(password.toUtf8()));
    QCOMPARE(driver.lines.last(), QByteArray("QUIT"));
    QVERIFY(!driver.step(StepId::Auth).as<record::AuthFacts>()->credentialsSent);
}

void TestConversation::fallBackToHelo_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<bool>("login");
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<QByteArray>("helo");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<bool>("heloSaid");
    const QByteArray ok = "250 mx\r\n";
    QTest::newRow("500, no login (59)") << int(Security::None) << false << QByteArray("500 what\r\n") << ok << QString() << true;
    QTest::newRow("502, no login (59)") << int(Security::None) << false << QByteArray("502 what\r\n") << ok << QString() << true;
    QTest::newRow("login wanted (59)") << int(Security::None) << true << QByteArray("502 what\r\n") << ok << u"auth not-offered"_s << true;
    QTest::newRow("STARTTLS wanted (59)") << int(Security::StartTls) << true << QByteArray("500 what\r\n") << ok << u"starttls not-offered"_s << false;
    QTest::newRow("HELO refused") << int(Security::None) << false << QByteArray("500 what\r\n") << QByteArray("501 no\r\n") << u"ehlo refused 501"_s << true;
    QTest::newRow("HELO not understood") << int(Security::None) << false << QByteArray("500 what\r\n") << QByteArray("500 no\r\n") << u"ehlo refused 500"_s << true;
    for (const char *code : {"501", "504", "550", "554"})
        QTest::newRow(code) << int(Security::None) << false << QByteArray(code) + " name\r\n" << ok << u"ehlo refused "_s + QString::fromLatin1(code) << false;
}

void TestConversation::fallBackToHelo()
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

void TestConversation::mechanisms_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("first"); // reply to the first AUTH line
    QTest::addColumn<QByteArray>("second"); // and to the second
    QTest::addColumn<QString>("failure");
    QTest::addColumn<int>("auths"); // AUTH commands sent
    QTest::newRow("535 is the end (117)") << QByteArray("PLAIN LOGIN") << QByteArray("535 5.7.8 no\r\n") << QByteArray("334 \r\n") << u"auth refused 535"_s << 1;
    QTest::newRow("504 after the password left") << QByteArray("PLAIN LOGIN") << QByteArray("504 no\r\n") << QByteArray("334 \r\n") << u"auth refused 504"_s << 1;
    QTest::newRow("504 before anything left") << QByteArray("CRAM-MD5 PLAIN") << QByteArray("504 no\r\n") << QByteArray("235 ok\r\n") << QString() << 2;
    QTest::newRow("534 before anything left") << QByteArray("SCRAM-SHA-256 PLAIN") << QByteArray("534 no\r\n") << QByteArray("235 ok\r\n") << QString() << 2;
    QTest::newRow("535 before anything left") << QByteArray("CRAM-MD5 PLAIN") << QByteArray("535 no\r\n") << QByteArray("235 ok\r\n") << u"auth refused 535"_s << 1;
    QTest::newRow("504 to all") << QByteArray("SCRAM-SHA-1 CRAM-MD5") << QByteArray("504 no\r\n") << QByteArray("504 no\r\n") << u"auth refused 504"_s << 2;
    for (const char *code : {"220", "250", "251", "299", "354"})
        QTest::addRow("%s is no success (113)", code) << QByteArray("PLAIN") << QByteArray(code) + " ok\r\n" << QByteArray() << u"auth refused "_s + QString::fromLatin1(code) << 1;
    QTest::newRow("334 after PLAIN") << QByteArray("PLAIN") << QByteArray("334 \r\n") << QByteArray("501 cancelled\r\n") << u"auth login-failed"_s << 1;
    QTest::newRow("235 to our * is no success (134)") << QByteArray("PLAIN") << QByteArray("334 \r\n") << QByteArray("235 ok\r\n") << u"auth login-failed"_s << 1;
}

void TestConversation::mechanisms()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, failure);
    QFETCH(int, auths);
    Driver driver(settings(Security::Tls, true, false), password);
    driver.replies["ehlo-tls"] = "250-a\r\n250 AUTH " + offered + "\r\n";
    driver.replies["auth"] = first;
    driver.replies["auth-2"] = second;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    int sent = 0;
    for (const QByteArray &line : driver.lines)
        sent += line.startsWith("AUTH ");
    QCOMPARE(sent, auths);
}

/// Over 512 octets: the form without initial response (102).
void TestConversation::longCredentials()
{
    const QString longPassword(500, u'x');
    Driver driver(settings(Security::Tls, true, false), longPassword);
    driver.replies["auth"] = "334 \r\n";
    driver.replies["auth-2"] = "235 ok\r\n";
    driver.run();
    QCOMPARE(driver.failure(), QString());
    QVERIFY(driver.lines.contains("AUTH PLAIN"));
    QVERIFY(driver.lines.contains((QByteArray("\0ann\0", 5) + longPassword.toUtf8()).toBase64()));
    QVERIFY(driver.dialogue.contains("C: AUTH PLAIN"));
    QVERIFY(driver.dialogue.contains("C: <credentials>"));
}

void TestConversation::badChallenge()
{
    for (const char *challenge : {"!!!", "r=x,s=y,i=1"}) {
        Driver driver(settings(Security::Tls, true, false), password);
        driver.replies["ehlo-tls"] = "250-a\r\n250 AUTH SCRAM-SHA-256 PLAIN\r\n";
        driver.replies["auth"] = QByteArray("334 ") + challenge + "\r\n";
        driver.replies["auth-2"] = "501 5.7.0 cancelled\r\n";
        driver.run();
        checkRules(driver);
        QCOMPARE(driver.failure(), u"auth login-failed"_s);
        QVERIFY(driver.lines.contains("*"));
        QVERIFY(!driver.lines.join('|').contains("AUTH PLAIN")); // the password is not sent by another method (119)
        QCOMPARE(driver.step(StepId::Auth).as<record::AuthFacts>()->fault, record::LoginFault::BadChallenge);
        QVERIFY(!driver.step(StepId::Auth).as<record::AuthFacts>()->credentialsSent);
    }
}

void TestConversation::unprovedServer()
{
    Driver driver(settings(Security::Tls, true, false), password);
    driver.replies["ehlo-tls"] = "250-a\r\n250 AUTH SCRAM-SHA-1\r\n";
    driver.replies["auth"] = "235 welcome\r\n"; // knows nothing of the password
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth login-failed 235"_s);
    QCOMPARE(driver.step(StepId::Auth).as<record::AuthFacts>()->fault, record::LoginFault::ServerNotProved);
}

void TestConversation::stoppedInAnOpenExchange()
{
    Driver driver(settings(Security::Tls, true, false), password);
    driver.replies["ehlo-tls"] = "250-a\r\n250 AUTH LOGIN\r\n";
    driver.replies["auth"] = "334 VXNlcm5hbWU6\r\n";
    driver.replies["auth-2"] = "STOP";
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth stopped"_s);
    QCOMPARE(driver.lines.last(), QByteArray("*"));
    QVERIFY(driver.happenings.contains(u"close"_s)); // what was said still leaves
}

void TestConversation::alertAfterHandshake()
{
    for (const Security security : {Security::StartTls, Security::Tls}) {
        Driver driver(settings(security), password);
        bool told = false;
        driver.server = [&](const QByteArray &place, const QByteArray &) -> QByteArray {
            const bool inside = security == Security::Tls ? place == "greeting" : place == "ehlo-tls";
            if (inside && !told) {
                told = true;
                return {};
            }
            return driver.replies.value(place);
        };
        driver.run();
        QVERIFY(told);
        driver.event(Closed {116});
        checkRules(driver);
        QCOMPARE(driver.failure(), u"tls handshake-failed"_s);
        const auto *facts = driver.step(StepId::Tls).as<record::TlsFacts>();
        QCOMPARE(facts->reason, record::TlsReason::ClientCertificateRequired);
        QCOMPARE(facts->alert, 116);
        QCOMPARE(facts->version, u"TLS 1.3"_s);
        QCOMPARE(driver.step(StepId::Certificate).outcome, Outcome::NotReached);
    }
    // An alert after the server had spoken inside TLS is not about our certificate.
    Driver later(settings(Security::Tls), password);
    later.replies["auth"] = "";
    later.run();
    later.event(Closed {80});
    QCOMPARE(later.failure(), u"auth closed"_s);
}

void TestConversation::ehloName_data()
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
    QTest::newRow("chosen badly") << u"a\r\nMAIL FROM:<>"_s << u"192.0.2.1"_s << QByteArray("[192.0.2.1]");
}

void TestConversation::ehloName()
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
    driver.event(Resolved {dns});
    record::TcpFacts tcp;
    tcp.localAddress = local;
    driver.event(Connected {tcp});
    driver.feed("220 hi\r\n");
    QCOMPARE(driver.lines.value(0), "EHLO " + name);
}

void TestConversation::addresses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("smtpUtf8");
    QTest::addColumn<QByteArray>("mail"); // empty: not sent
    QTest::addColumn<QString>("failure");
    QTest::newRow("ASCII, offered") << u"a@example.com"_s << u"b@example.org"_s << true << QByteArray("MAIL FROM:<a@example.com>") << QString();
    QTest::newRow("domain alone (141)") << u"a@bücher.example"_s << u"b@example.org"_s << false << QByteArray("MAIL FROM:<a@xn--bcher-kva.example>") << QString();
    QTest::newRow("sender, offered (141)") << u"jö@example.com"_s << u"b@example.org"_s << true << QByteArray("MAIL FROM:<j\xC3\xB6@example.com> SMTPUTF8 BODY=8BITMIME") << QString();
    QTest::newRow("sender, not offered (141)") << u"jö@example.com"_s << u"b@example.org"_s << false << QByteArray() << u"mail not-offered"_s;
    QTest::newRow("recipient, offered") << u"a@example.com"_s << u"jö@example.org"_s << true << QByteArray("MAIL FROM:<a@example.com> SMTPUTF8 BODY=8BITMIME") << QString();
    QTest::newRow("recipient, not offered") << u"a@example.com"_s << u"jö@example.org"_s << false << QByteArray() << u"mail not-offered"_s;
    QTest::newRow("malformed sender") << u"a b@example.com"_s << u"b@example.org"_s << false << QByteArray() << u"mail bad-input"_s;
    QTest::newRow("malformed recipient") << u"a@example.com"_s << u"b\r\nDATA"_s << false << QByteArray("MAIL FROM:<a@example.com>") << u"rcpt bad-input"_s;
}

void TestConversation::addresses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, smtpUtf8);
    QFETCH(QByteArray, mail);
    QFETCH(QString, failure);
    for (const bool pipelining : {false, true}) {
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

void TestConversation::message()
{
    record::Settings s = settings(Security::Tls, false);
    s.sendMessage = true;
    Driver driver(s);
    driver.run();
    QCOMPARE(driver.failure(), QString());
    const qsizetype data = driver.lines.indexOf("DATA");
    const qsizetype dot = driver.lines.indexOf(".");
    QVERIFY(data > 0 && dot > data);
    QCOMPARE(driver.lines.mid(dot), (QList<QByteArray> {".", "QUIT"}));
    const QList<QByteArray> message = driver.lines.mid(data + 1, dot - data - 1);
    QCOMPARE(message.value(0), QByteArray("Date: Wed, 04 Mar 2026 05:06:07 +0130"));
    QVERIFY(message.contains("From: <ann@example.com>"));
    QVERIFY(message.contains("To: <bob@example.org>"));
    QVERIFY(message.contains("Message-ID: <envoi.0123456789abcdef@example.com>"));
    QVERIFY(message.contains(""));
    for (const QByteArray &line : message)
        QVERIFY(line.size() <= 78 + 20 && line != "." && std::all_of(line.cbegin(), line.cend(), [](char c) { return c >= 0x20 && c < 0x7F; }));
    // The body leaves in one flight.
    QVERIFY(containing(driver.flights, "Subject").size() == 1 && containing(driver.flights, "Subject").first().endsWith("\r\n.\r\n"));
}

/// Announced before DATA, and not sent when the server says it is too large (69).
void TestConversation::sizeTooSmall()
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

void TestConversation::lastStep_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<int>("last");
    QTest::addColumn<QList<QByteArray>>("lines");
    using Lines = QList<QByteArray>;
    const QByteArray ehlo = "EHLO [192.0.2.77]";
    QTest::newRow("tcp") << int(Security::None) << int(StepId::Tcp) << Lines {};
    QTest::newRow("greeting") << int(Security::None) << int(StepId::Greeting) << Lines {"QUIT"};
    QTest::newRow("ehlo") << int(Security::None) << int(StepId::Ehlo) << Lines {ehlo, "QUIT"};
    QTest::newRow("tls") << int(Security::Tls) << int(StepId::Tls) << Lines {"<TLS>"};
    QTest::newRow("certificate") << int(Security::Tls) << int(StepId::Certificate) << Lines {"<TLS>"};
    QTest::newRow("greeting in TLS") << int(Security::Tls) << int(StepId::Greeting) << Lines {"<TLS>", "QUIT"};
    QTest::newRow("starttls") << int(Security::StartTls) << int(StepId::StartTls) << Lines {ehlo, "STARTTLS"};
    QTest::newRow("second ehlo") << int(Security::StartTls) << int(StepId::Ehlo) << Lines {ehlo, "STARTTLS", "<TLS>", ehlo, "QUIT"};
    QTest::newRow("no such step here") << int(Security::None) << int(StepId::Certificate) << Lines {ehlo, "QUIT"};
    QTest::newRow("rcpt") << int(Security::None) << int(StepId::Rcpt) << Lines {ehlo, "MAIL FROM:<ann@example.com>", "RCPT TO:<bob@example.org>", "QUIT"};
}

void TestConversation::lastStep()
{
    QFETCH(int, security);
    QFETCH(int, last);
    QFETCH(QList<QByteArray>, lines);
    record::Settings s = settings(static_cast<Security>(security), false);
    s.lastStep = static_cast<StepId>(last);
    Driver driver(s);
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), QString());
    QCOMPARE(driver.lines, lines);
    // Nobody waits for the answer to QUIT.
    if (lines.contains("QUIT"))
        QVERIFY(!driver.dialogue.contains("S: 221 2.0.0 bye"));
}

void TestConversation::inputErrors()
{
    Knowledge known;
    known.settings = settings(Security::Tls);
    known.remarks = {{record::RemarkKind::HostEmpty, record::Field::Host, true, {}, {}, {}, {}, {}}};
    known.hasInputErrors = true;
    Sequence sequence(std::move(known));
    const Actions actions = sequence.start();
    QCOMPARE(sequence.steps().first().failure, Failure::BadInput);
    for (const Action &action : actions)
        QVERIFY(!std::holds_alternative<DoResolve>(action) && !std::holds_alternative<Write>(action));
    QVERIFY(sequence.isOver());
    QVERIFY(sequence.start().empty()); // once
}

void TestConversation::dnsAndTcp()
{
    Driver driver(settings(Security::Tls), password);
    driver.start();
    record::DnsFacts none;
    none.reason = record::DnsReason::NoSuchName;
    driver.event(Resolved {none});
    checkRules(driver);
    QCOMPARE(driver.failure(), u"dns lookup-failed"_s);

    Driver empty(settings(Security::Tls), password);
    empty.start();
    empty.event(Resolved {}); // "found", and no address
    QCOMPARE(empty.failure(), u"dns lookup-failed"_s);

    Driver refused(settings(Security::Tls), password);
    refused.start();
    record::DnsFacts found;
    found.addresses << u"192.0.2.25"_s;
    refused.event(Resolved {found});
    record::TcpFacts tcp;
    tcp.reason = record::TcpReason::Refused;
    refused.event(Connected {tcp});
    checkRules(refused);
    QCOMPARE(refused.failure(), u"tcp connect-failed"_s);
    QVERIFY(refused.lines.isEmpty());

    Driver late(settings(Security::Tls), password);
    late.start();
    late.event(TimedOut {});
    checkRules(late);
    QCOMPARE(late.failure(), u"dns timed-out"_s);
}

void TestConversation::strays_data()
{
    QTest::addColumn<QByteArray>("place"); // where the server has not answered yet
    for (const Place &place : places)
        QTest::newRow(place.name) << QByteArray(place.name);
}

/// Events that nobody asked for change nothing, in every state; after the end nothing does.
void TestConversation::strays()
{
    QFETCH(QByteArray, place);
    record::Settings s = settings(Security::StartTls);
    s.sendMessage = true;
    Driver driver(s, password);
    const QByteArray answer = driver.replies.value(place);
    driver.replies[place] = "";
    driver.run();
    const auto all = [&] {
        driver.event(Begin {});
        driver.event(Resolved {});
        driver.event(Connected {});
        driver.event(Secured {});
        driver.event(HandshakeFailed {});
        driver.event(Answered {{235, {}, {"235 ok"}}});
        driver.event(Violated {});
        driver.event(Injected {});
        driver.event(Derived {});
        driver.feed({});
    };
    const QString before = driver.outcomes();
    const qsizetype happened = driver.happenings.size();
    const qsizetype said = driver.lines.size();
    all();
    QCOMPARE(driver.outcomes(), before);
    QCOMPARE(driver.happenings.size(), happened);
    QCOMPARE(driver.lines.size(), said);
    driver.event(Stopped {});
    QCOMPARE(driver.overs, 1);
    QCOMPARE(driver.verdicts, 1);
    const QString after = driver.outcomes();
    all();
    driver.event(Stopped {});
    driver.event(TimedOut {});
    driver.event(Closed {116});
    driver.feed(answer);
    QCOMPARE(driver.outcomes(), after);
    QCOMPARE(driver.overs, 1);
}

/// The last gate before the socket (225): a line end in a value never becomes a second command.
void TestConversation::unsafeText()
{
    for (const QString &user : {u"ann\r\nRCPT TO:<x@y>"_s, u"a\nb"_s}) {
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

void TestConversation::echoedPassword()
{
    const QString canary = u"kÉx9=Zq+Lw72mPaa/t~u"_s;
    const QByteArray plain = (QByteArray("\0ann\0", 5) + canary.toUtf8()).toBase64();
    Driver driver(settings(Security::Tls, true, false), canary);
    driver.replies["auth"] = "535-5.7.8 user ann password " + canary.toUtf8() + " is wrong\r\n535 5.7.8 you sent " + plain + "\r\n";
    driver.run();
    QCOMPARE(driver.failure(), u"auth refused 535"_s);
    const QByteArray shown = driver.dialogue.join('\n') + driver.failed()->reply->lines.join('\n');
    QVERIFY2(!shown.contains(canary.toUtf8()) && !shown.contains(plain), shown.constData());
    QVERIFY(shown.contains("user ann password <password> is wrong"));
    QVERIFY(shown.contains("you sent <credentials>"));
}

void TestConversation::truncated()
{
    Driver driver(settings(Security::Tls, true, false), password);
    driver.replies["auth"] = "";
    driver.run();
    driver.feed("235 2.7.0 ok"); // no line end (3)
    driver.event(Closed {});
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth violation"_s);
    QCOMPARE(driver.failed()->violation->kind, smtp::ViolationKind::Truncated);
    QVERIFY(driver.dialogue.contains("-- 9 235 2.7.0 ok"));
}

void TestConversation::fragmentAtTimeout()
{
    Driver driver(settings(Security::None, false, false));
    driver.replies["greeting"] = "220 CR alone\r220 b\r"; // (27)
    driver.run();
    driver.event(TimedOut {});
    checkRules(driver);
    QCOMPARE(driver.failure(), u"greeting timed-out"_s);
    QCOMPARE(driver.failed()->violation->excerpt, QByteArray("220 CR alone\r220 b\r"));
}

void TestConversation::proxySkipsDns()
{
    record::Settings s = settings(Security::Tls, false, false);
    s.proxy = QUrl(u"socks5://127.0.0.1:1080"_s);
    Driver driver(s);
    driver.run();
    QCOMPARE(driver.failure(), QString());
    QCOMPARE(driver.step(StepId::Dns).outcome, Outcome::NotApplicable);
    QVERIFY(!driver.happenings.contains(u"begin dns"_s));
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
