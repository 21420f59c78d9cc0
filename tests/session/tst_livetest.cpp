// SPDX-License-Identifier: GPL-3.0-or-later
// The live test over real sockets, against the scripted server.
#include "TestRun.h"

#include <QSignalSpy>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using record::Security;
using record::StepId;

namespace {

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
};

void TestLiveTest::works_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<int>("flights");
    for (const char *mechanism : {"", "SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"}) {
        const bool oneMove = qstrcmp(mechanism, "PLAIN") == 0;
        const QString name = QString::fromLatin1(mechanism);
        QTest::addRow("STARTTLS %s", mechanism) << base << Security::StartTls << name << (oneMove ? 8 : 0);
        QTest::addRow("TLS %s", mechanism) << base + u"LISTEN tls\n"_s << Security::Tls << name << (oneMove ? 6 : 0);
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
    QCOMPARE(session.wireFaults, QStringList());
    QVERIFY(!everythingIn(run.record()).contains(canary.toUtf8()));
    if (flights)
        QCOMPARE(session.flights, flights);
    QCOMPARE(run.finishedCount, 1);
    QCOMPARE(run.verdictCount, 1);
}

QTEST_GUILESS_MAIN(TestLiveTest)
#include "tst_livetest.moc"
