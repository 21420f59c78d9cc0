// SPDX-License-Identifier: GPL-3.0-or-later
// AUTH in the conversation: when it is withheld, which mechanism, and what ends an exchange (hostile.md group
// F).
#include "Driver.h"
#include "Rules.h"

#include "sasl/Scram.h"

#include <QTest>

using namespace envoi;
using namespace envoi::conversation;
using namespace Qt::Literals::StringLiterals;
using record::Failure;
using record::Outcome;
using record::Security;
using record::StepId;

class TestAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withheld_data();
    void withheld();
    void withheldFromTheUnverified();
    void notOffered_data();
    void notOffered();
    void mechanisms_data();
    void mechanisms();
    void longCredentials();
    void brokenExchange_data();
    void brokenExchange();
    void unusablePassword();
    void unprovedServer();
    void stoppedInAnOpenExchange();
    void echoedPassword();
};

void TestAuth::withheld_data()
{
    QTest::addColumn<bool>("allowClear");
    QTest::addColumn<QString>("failure");
    QTest::newRow("nobody consented (94)") << false << u"auth withheld"_s;
    QTest::newRow("consent for this run") << true << QString();
}

void TestAuth::withheld()
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

/// The step's own gate: it does not rely on the certificate's step having ended the run.
void TestAuth::withheldFromTheUnverified()
{
    for (const bool consented : { false, true }) {
        Knowledge known;
        known.settings = settings(Security::Tls);
        known.settings.allowUntrustedCertificate = consented;
        known.settings.allowPlaintextLogin
            = true; // consent to clear text is none to a stranger's certificate
        known.secret = sasl::Secret(password);
        known.insideTls = true;
        known.capabilities.keywords << u"AUTH"_s;
        known.capabilities.mechanisms << u"PLAIN"_s;
        const Want want = makeStep(StepId::Auth)->on(Begin{}, known);
        const Finish *end = std::get_if<Finish>(&want);
        QCOMPARE(end == nullptr, consented);
        if (end)
            QCOMPARE(end->failure, Failure::Withheld);
    }
}

void TestAuth::notOffered_data()
{
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<QString>("named");
    QTest::newRow("no AUTH (98)") << QByteArray("250 a\r\n") << QString();
    QTest::newRow("before TLS only (88)") << QByteArray("250-a\r\n250 SIZE\r\n") << QString();
    QTest::newRow("AUTH without mechanisms (66)") << QByteArray("250-a\r\n250 AUTH =\r\n") << QString();
    QTest::newRow("none in common (99)")
        << QByteArray("250-a\r\n250 AUTH GSSAPI NTLM DIGEST-MD5\r\n") << QString();
    QTest::newRow("only PLUS (130)") << QByteArray("250-a\r\n250 AUTH SCRAM-SHA-256-PLUS\r\n") << QString();
    QTest::newRow("only OAuth, not named")
        << QByteArray("250-a\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n") << QString();
    QTest::newRow("not the one named") << QByteArray("250-a\r\n250 AUTH PLAIN LOGIN\r\n") << u"CRAM-MD5"_s;
}

void TestAuth::notOffered()
{
    QFETCH(QByteArray, ehlo);
    QFETCH(QString, named);
    record::Settings s = settings(Security::StartTls);
    s.mechanism = named;
    Driver driver(s, password);
    driver.replies["ehlo"]
        = "250-a\r\n250-AUTH PLAIN CRAM-MD5\r\n250 STARTTLS\r\n"; // forgotten after the handshake (87)
    driver.replies["ehlo-tls"] = ehlo;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth not-offered"_s);
    QVERIFY(!driver.secretLeft(password.toUtf8()));
    QCOMPARE(driver.lines.last(), QByteArray("QUIT"));
    QVERIFY(!driver.step(StepId::Auth).as<record::AuthFacts>()->credentialsSent);
}

void TestAuth::mechanisms_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("first"); // reply to the first AUTH line
    QTest::addColumn<QByteArray>("second"); // and to the second
    QTest::addColumn<QString>("failure");
    QTest::addColumn<int>("auths"); // AUTH commands sent
    QTest::newRow("535 is the end (117)") << QByteArray("PLAIN LOGIN") << QByteArray("535 5.7.8 no\r\n")
                                          << QByteArray("334 \r\n") << u"auth refused 535"_s << 1;
    QTest::newRow("504 after the password left") << QByteArray("PLAIN LOGIN") << QByteArray("504 no\r\n")
                                                 << QByteArray("334 \r\n") << u"auth refused 504"_s << 1;
    QTest::newRow("504 before anything left") << QByteArray("CRAM-MD5 PLAIN") << QByteArray("504 no\r\n")
                                              << QByteArray("235 ok\r\n") << QString() << 2;
    QTest::newRow("534 before anything left") << QByteArray("SCRAM-SHA-256 PLAIN") << QByteArray("534 no\r\n")
                                              << QByteArray("235 ok\r\n") << QString() << 2;
    QTest::newRow("535 before anything left") << QByteArray("CRAM-MD5 PLAIN") << QByteArray("535 no\r\n")
                                              << QByteArray("235 ok\r\n") << u"auth refused 535"_s << 1;
    QTest::newRow("504 to all") << QByteArray("SCRAM-SHA-1 CRAM-MD5") << QByteArray("504 no\r\n")
                                << QByteArray("504 no\r\n") << u"auth refused 504"_s << 2;
    for (const char *code : { "220", "250", "251", "299", "354" })
        QTest::addRow("%s is no success (113)", code)
            << QByteArray("PLAIN") << QByteArray(code) + " ok\r\n"
            << QByteArray() << u"auth refused "_s + QString::fromLatin1(code) << 1;
    QTest::newRow("334 after PLAIN") << QByteArray("PLAIN") << QByteArray("334 \r\n")
                                     << QByteArray("501 cancelled\r\n") << u"auth login-failed"_s << 1;
    QTest::newRow("235 to our * is no success (134)")
        << QByteArray("PLAIN") << QByteArray("334 \r\n") << QByteArray("235 ok\r\n") << u"auth login-failed"_s
        << 1;
}

void TestAuth::mechanisms()
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
void TestAuth::longCredentials()
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

void TestAuth::brokenExchange_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<record::LoginFault>("fault");
    using record::LoginFault;
    QTest::newRow("not base64") << u"SCRAM-SHA-256"_s << QByteArray("!!!") << LoginFault::BadChallenge;
    QTest::newRow("no SCRAM") << u"SCRAM-SHA-256"_s << QByteArray("r=x,s=y,i=1") << LoginFault::BadChallenge;
    QTest::newRow("too few rounds") << u"SCRAM-SHA-256"_s << QByteArray("1") << LoginFault::IterationsRefused;
    QTest::newRow("too long") << u"CRAM-MD5"_s << QByteArray(12'292, 'A') << LoginFault::ChallengeTooLong;
    QTest::newRow("again and again") << u"CRAM-MD5"_s << QByteArray("PDEuMkBteD4=")
                                     << LoginFault::TooManyChallenges;
}

/// We end the exchange with "*"; the password is not sent by another method (119).
void TestAuth::brokenExchange()
{
    QFETCH(QString, mechanism);
    QFETCH(QByteArray, challenge);
    QFETCH(record::LoginFault, fault);
    Driver driver(settings(Security::Tls, true, false), password);
    driver.server = [&](const QByteArray &place, const QByteArray &line) -> QByteArray {
        if (place == "ehlo-tls")
            return "250-a\r\n250 AUTH " + mechanism.toLatin1() + " PLAIN\r\n";
        if (line == "*")
            return "501 5.7.0 cancelled\r\n";
        if (place.startsWith("auth") && challenge == "1") {
            const QByteArray first = QByteArray::fromBase64(line.mid(line.lastIndexOf(' ') + 1));
            return "334 " + (sasl::nonceOf(first).prepend("r=") + "x,s=c2FsdA==,i=4095").toBase64() + "\r\n";
        }
        return place.startsWith("auth") ? "334 " + challenge + "\r\n" : driver.replies.value(place);
    };
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth login-failed"_s);
    QVERIFY(driver.lines.contains("*"));
    QVERIFY(!driver.lines.join('|').contains("AUTH PLAIN"));
    const auto *facts = driver.step(StepId::Auth).as<record::AuthFacts>();
    QCOMPARE(facts->fault, fault);
    QCOMPARE(facts->credentialsSent, fault == record::LoginFault::TooManyChallenges);
}

/// A control character that no mechanism can send: nothing of the login leaves.
void TestAuth::unusablePassword()
{
    Driver driver(settings(Security::Tls, true, false), u"a\0bcdef"_s);
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth login-failed"_s);
    QCOMPARE(driver.step(StepId::Auth).as<record::AuthFacts>()->fault, record::LoginFault::PasswordUnusable);
    QVERIFY(containing(driver.lines, "AUTH").isEmpty());
}

void TestAuth::unprovedServer()
{
    Driver driver(settings(Security::Tls, true, false), password);
    driver.replies["ehlo-tls"] = "250-a\r\n250 AUTH SCRAM-SHA-1\r\n";
    driver.replies["auth"] = "235 welcome\r\n"; // knows nothing of the password
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth login-failed 235"_s);
    QCOMPARE(driver.step(StepId::Auth).as<record::AuthFacts>()->fault, record::LoginFault::ServerNotProved);
}

void TestAuth::stoppedInAnOpenExchange()
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

void TestAuth::echoedPassword()
{
    const QString canary = u"kÉx9=Zq+Lw72mPaa/t~u"_s;
    const QByteArray plain = (QByteArray("\0ann\0", 5) + canary.toUtf8()).toBase64();
    Driver driver(settings(Security::Tls, true, false), canary);
    driver.replies["auth"] = "535-5.7.8 user ann password " + canary.toUtf8()
        + " is wrong\r\n535 5.7.8 you sent " + plain + "\r\n";
    driver.run();
    QCOMPARE(driver.failure(), u"auth refused 535"_s);
    const QByteArray shown = driver.dialogue.join('\n') + driver.failed()->reply->lines.join('\n');
    QVERIFY2(!shown.contains(canary.toUtf8()) && !shown.contains(plain), shown.constData());
    QVERIFY(shown.contains("user ann password <password> is wrong"));
    QVERIFY(shown.contains("you sent <credentials>"));

    // In a line that is no reply at all, of which an excerpt is kept.
    Driver broken(settings(Security::Tls, true, false), canary);
    broken.replies["auth"] = "you sent " + canary.toUtf8() + "\r\n";
    broken.run();
    QCOMPARE(broken.failure(), u"auth violation"_s);
    QCOMPARE(broken.failed()->violation->excerpt, QByteArray("you sent <password>"));
}

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
