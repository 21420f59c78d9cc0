// SPDX-License-Identifier: GPL-3.0-or-later
// The live test over real sockets, against the scripted server.
#include "OwnMemory.h"
#include "TestRun.h"
#include "tests/TimeFactor.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using record::Security;
using record::StepId;

namespace
{

const QString base = u"BASE submission\nACCOUNT alice@example.net Tr0ub4dor&3-canary\n"_s;
const QString canary = u"Tr0ub4dor&3-canary"_s;

record::Settings settings(Security security = Security::StartTls, bool login = true, bool envelope = true)
{
    record::Settings s;
    s.security = security;
    if (login)
        s.user = u"alice@example.net"_s;
    if (envelope) {
        s.from = u"alice@example.net"_s;
        s.to = u"bob@example.org"_s;
    }
    return s;
}

} // namespace

class TestLiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void works_data();
    void works();
    void cuts_data();
    void cuts();
    void message();
    void withoutLogin();
    void theSecretEndsWithTheRun();
};

void TestLiveTest::works_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<int>("flights");
    const QString all
        = base + u"MECHANISMS SCRAM-SHA-256 SCRAM-SHA-1 CRAM-MD5 PLAIN LOGIN XOAUTH2 OAUTHBEARER\n"_s;
    for (const char *mechanism :
        { "", "SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER" }) {
        const bool oneMove = QLatin1StringView(mechanism) == QLatin1StringView("PLAIN")
            || QLatin1StringView(mechanism).contains(QLatin1StringView("OAUTH"));
        const QString name = QString::fromLatin1(mechanism);
        QTest::addRow("STARTTLS %s", mechanism) << all << Security::StartTls << name << (oneMove ? 8 : 0);
        QTest::addRow("TLS %s", mechanism)
            << all + u"LISTEN tls\n"_s << Security::Tls << name << (oneMove ? 6 : 0);
    }
}

void TestLiveTest::works()
{
    QFETCH(QString, script);
    QFETCH(Security, security);
    QFETCH(QString, mechanism);
    QFETCH(int, flights);
    record::Settings s = settings(security);
    s.mechanism = mechanism;
    TestRun run(script, s, canary);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    QVERIFY(run.run());
    QVERIFY2(run.failure().isEmpty(), (dialogueOf(run.record()) + run.failure().toUtf8()).constData());
    for (const record::StepRecord &step : run.record().steps) {
        if (step.id != StepId::Data && step.id != StepId::Input)
            QVERIFY2(step.outcome == record::Outcome::Passed, record::id(step.id).data());
    }
    const simulator::Session session = run.serverSession();
    QVERIFY(session.loggedIn);
    QCOMPARE(session.mechanism, mechanism.isEmpty() ? u"SCRAM-SHA-256"_s : mechanism);
    QCOMPARE(session.wireFaults, QStringList());
    QVERIFY(!everythingIn(run.record()).contains(canary.toUtf8()));
    if (flights)
        QCOMPARE(session.flights, flights);
    QCOMPARE(run.finishedCount, 1);
    QCOMPARE(run.verdictCount, 1);
}

void TestLiveTest::cuts_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("octet by octet") << 1;
    QTest::newRow("seven octets") << 7;
}

/// Segments and TLS records of any size: the same session.
void TestLiveTest::cuts()
{
    QFETCH(int, size);
    for (const bool tls : { false, true }) {
        const QString script = base + (tls ? u"LISTEN tls\n"_s : QString())
            + u"CUT %1\nS: 220 mx.example.net ESMTP\nSERVE\n"_s.arg(size);
        TestRun run(script, settings(tls ? Security::Tls : Security::StartTls), canary);
        QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
        QVERIFY(run.run());
        QVERIFY2(run.failure().isEmpty(), dialogueOf(run.record()).constData());
        QVERIFY(run.serverSession().loggedIn);
    }
}

void TestLiveTest::message()
{
    record::Settings s = settings();
    TestRun dry(base, s, canary);
    QVERIFY(dry.run());
    QVERIFY(dry.serverSession().messages.isEmpty()); // (150)
    QVERIFY(!dry.serverSession().received.contains("DATA"));
    s.sendMessage = true;
    TestRun run(base, s, canary);
    QVERIFY(run.run());
    QCOMPARE(run.failure(), QString());
    const simulator::Session session = run.serverSession();
    QCOMPARE(session.messages.size(), 1);
    QVERIFY(session.messages.first().contains("Subject: Envoi: test\r\n"));
    QVERIFY(!session.messages.first().contains(canary.toUtf8()));
    QCOMPARE(session.wireFaults, QStringList());
    QCOMPARE(run.record().facts<record::DataFacts>()->finalDotSent, true);
}

void TestLiveTest::withoutLogin()
{
    TestRun run(base + u"LOGIN-OPTIONAL\n"_s, settings(Security::StartTls, false));
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    QVERIFY(run.run());
    QCOMPARE(run.failure(), QString());
    QCOMPARE(run.outcome(StepId::Auth), u"not-applicable"_s);
    QVERIFY(!run.serverSession().received.contains("AUTH"));
    TestRun refused(base, settings(Security::StartTls, false));
    QVERIFY(refused.run());
    QCOMPARE(refused.failure(), u"mail refused 530"_s);
}

/// R8, hostile.md 263: the run may stay on screen for hours, its password does not. The mechanism is one that
/// never tells the server, which is in this process too.
void TestLiveTest::theSecretEndsWithTheRun()
{
    if (sanitized)
        QSKIP("a sanitizer keeps memory of its own");
    const QString password = u"Kanari-"_s + QString::number(QRandomGenerator::global()->generate64(), 36);
    const QByteArray utf8 = password.toUtf8();
    TestRun run(base + u"MECHANISMS CRAM-MD5\nON C~^AUTH\nSILENT\nEND\n"_s, settings(), password);
    run.make();
    bool asked = false;
    int before = 0;
    connect(run.test.get(), &session::LiveTest::waiting, this, [&](StepId step) {
        if (step == StepId::Auth && !std::exchange(asked, true))
            before = hitsInOwnMemory(utf8);
    });
    QVERIFY(run.run());
    QVERIFY(asked);
    QVERIFY(before > 0); // else this search would find nothing
    QCOMPARE(hitsInOwnMemory(utf8), 0);
}

QTEST_GUILESS_MAIN(TestLiveTest)
#include "tst_livetest.moc"
