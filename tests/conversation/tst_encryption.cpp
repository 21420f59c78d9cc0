// SPDX-License-Identifier: GPL-3.0-or-later
// TLS in the conversation: STARTTLS, injected bytes, the certificate, alerts after the handshake (hostile.md
// group E).
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

class TestEncryption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void starttls_data();
    void starttls();
    void injected_data();
    void injected();
    void certificateRefused();
    void consent();
    void alertAfterHandshake();
    void clearTextWhereTlsWasDue();
    void brokenHandshake_data();
    void brokenHandshake();
};

void TestEncryption::starttls_data()
{
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<QByteArray>("starttls");
    QTest::addColumn<QString>("failure");
    const QByteArray offered = "250-a\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n";
    QTest::newRow("not offered, AUTH in clear beside it (75)")
        << QByteArray("250-a\r\n250 AUTH PLAIN\r\n") << QByteArray() << u"starttls not-offered"_s;
    QTest::newRow("masked (76)") << QByteArray("250-a\r\n250 XXXXXXXA\r\n") << QByteArray()
                                 << u"starttls not-offered"_s;
    QTest::newRow("no extensions at all")
        << QByteArray("250 a\r\n") << QByteArray() << u"starttls not-offered"_s;
    QTest::newRow("454 (77)") << offered << QByteArray("454 4.7.0 TLS not available\r\n")
                              << u"starttls refused 454"_s;
    for (const char *code : { "221", "235", "250", "299", "334", "354", "500", "502", "530" }) {
        QTest::newRow(code) << offered << QByteArray(code) + " x\r\n"
                            << u"starttls refused "_s + QString::fromLatin1(code);
    }
}

void TestEncryption::starttls()
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

void TestEncryption::injected_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("a whole reply (80)") << QByteArray("250-x\r\n250 AUTH PLAIN\r\n");
    QTest::newRow("one octet") << QByteArray("2");
    QTest::newRow("a blank line") << QByteArray("\r\n");
    QTest::newRow("a fragment") << QByteArray("250-INJ");
    QTest::newRow("a farewell") << QByteArray("421 bye\r\n");
}

void TestEncryption::injected()
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
            return QList{ all };
        done = true;
        return QList{ all, behind };
    };
    two.run();
    QVERIFY(done);
    checkRules(two);
    QCOMPARE(two.failure(), u"starttls injected-data 220"_s);
    QCOMPARE(two.step(StepId::Tls).outcome, Outcome::NotReached);
    QVERIFY(!two.secretLeft(password.toUtf8()));

    // Later still: what the last look before the handshake finds.
    Driver three(settings(Security::StartTls), password);
    three.inClear = behind;
    three.run();
    checkRules(three);
    QCOMPARE(three.failure(), u"starttls injected-data 220"_s);
    QCOMPARE(three.step(StepId::Tls).outcome, Outcome::NotReached);
    QVERIFY(!three.secretLeft(password.toUtf8()));
}

void TestEncryption::certificateRefused()
{
    for (const Security security : { Security::StartTls, Security::Tls }) {
        Driver driver(settings(security), password);
        driver.certificate.accepted = false;
        driver.certificate.problems = { { record::CertificateProblem::SelfSigned, 0, {} } };
        driver.run();
        checkRules(driver);
        QCOMPARE(driver.failure(), u"certificate certificate-rejected"_s);
        QCOMPARE(driver.lines.last(), QByteArray("<TLS>")); // nothing after the handshake
        QVERIFY(!driver.happenings.contains(u"gate"_s));
        QVERIFY(driver.happenings.contains(u"abort"_s));
        QVERIFY(!driver.step(StepId::Certificate).as<record::CertificateFacts>()->acceptedByConsent);
    }
}

void TestEncryption::consent()
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

void TestEncryption::alertAfterHandshake()
{
    for (const Security security : { Security::StartTls, Security::Tls }) {
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
        driver.event(Closed{ 116 });
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
    later.event(Closed{ 80 });
    QCOMPARE(later.failure(), u"auth closed"_s);
}

/// A server that greets in clear on the port of TLS from the start: no injection, it does not speak TLS
/// there.
void TestEncryption::clearTextWhereTlsWasDue()
{
    Driver driver(settings(Security::Tls), password);
    driver.startUpToHandshake();
    driver.feed("220 mx.example.com ESMTP\r\n");
    checkRules(driver);
    QCOMPARE(driver.failure(), u"tls handshake-failed"_s);
    const auto *facts = driver.step(StepId::Tls).as<record::TlsFacts>();
    QCOMPARE(facts->reason, record::TlsReason::NotTls);
    QVERIFY(facts->firstBytes.startsWith("220 mx.example.com"));
    QCOMPARE(driver.lines, QList<QByteArray>{ "<TLS>" });
}

void TestEncryption::brokenHandshake_data()
{
    QTest::addColumn<int>("alert"); // -2: no answer
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("failure");
    QTest::newRow("closed") << -1 << int(record::TlsReason::Closed) << u"tls handshake-failed"_s;
    QTest::newRow("closed with an alert") << 40 << int(record::TlsReason::Alert) << u"tls handshake-failed"_s;
    QTest::newRow("no answer") << -2 << int(record::TlsReason::TimedOut) << u"tls timed-out"_s;
}

void TestEncryption::brokenHandshake()
{
    QFETCH(int, alert);
    QFETCH(int, reason);
    QFETCH(QString, failure);
    Driver driver(settings(Security::Tls), password);
    driver.startUpToHandshake();
    driver.event(
        alert == -2 ? conversation::Event(conversation::TimedOut{}) : conversation::Event(Closed{ alert }));
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    const auto *facts = driver.step(StepId::Tls).as<record::TlsFacts>();
    QCOMPARE(int(facts->reason), reason);
    QCOMPARE(facts->alert, qMax(alert, -1));
}

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
