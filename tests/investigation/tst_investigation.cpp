// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments beside and after a live test, over real sockets of loopback.
#include "investigation/Investigation.h"
#include "simulator/Simulator.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace envoi;
using diagnosis::Cause;
using diagnosis::Purpose;
using record::Security;
using record::StepId;

namespace
{

/// Names of this test lead to loopback, all others to nothing.
class LoopbackResolver : public net::Resolver
{
public:
    void resolve(const QString &host, record::Family, qint64) override
    {
        record::DnsFacts facts;
        facts.name = host;
        facts.reason = record::DnsReason::NoSuchName;
        if (host == u"smtp.example.net") {
            facts.reason = record::DnsReason::Found;
            facts.addresses = QStringList{ QStringLiteral("127.0.0.1") };
        }
        QMetaObject::invokeMethod(
            this, [this, facts] { Q_EMIT resolved(facts); }, Qt::QueuedConnection);
    }
    void abort() override { }
};

struct Bench {
    simulator::Simulator server;
    QTemporaryFile authority;
    record::Typed typed;
    investigation::Investigation::Options options;
    std::unique_ptr<investigation::Investigation> investigation;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> begun;

    explicit Bench(const QString &script, Security security, bool listening = true)
    {
        if (!server.load(script) || (listening && !server.listen()))
            qFatal("script line %d: %s", server.errorLine(), qPrintable(server.errorText()));
        server.setLimit(0.3);
        if (authority.open()) {
            authority.write(server.authorityPem());
            authority.flush();
        }
        typed.settings.host = QStringLiteral("smtp.example.net");
        typed.settings.port = listening ? server.port() : 1;
        typed.settings.security = security;
        typed.settings.user = QStringLiteral("alice@example.net");
        typed.settings.caFiles << authority.fileName();
        typed.password = record::traitsOf(u"secret");
        options.limits = session::Limits().scaled(0.1); // a greeting may take 6 s
        options.silenceMs = 150;
        options.followUpLimitMs = 1'500;
        options.network.resolver = [] { return std::make_unique<LoopbackResolver>(); };
    }

    void make()
    {
        investigation
            = std::make_unique<investigation::Investigation>(typed, sasl::Secret(u"secret"), options);
        finished = std::make_unique<QSignalSpy>(investigation.get(), &investigation::Investigation::finished);
        begun = std::make_unique<QSignalSpy>(
            investigation.get(), &investigation::Investigation::experimentStarted);
    }

    bool run(int withinMs = 5'000)
    {
        make();
        investigation->start();
        if (finished->isEmpty())
            finished->wait(withinMs);
        return finished->size() == 1;
    }

    [[nodiscard]] Cause cause() const { return diagnosis::diagnose(investigation->result()).cause; }
};

QString base()
{
    return QStringLiteral(
        "BASE submission\nACCOUNT alice@example.net secret\nCERT good names=smtp.example.net\n");
}

} // namespace

class TestInvestigation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksWithoutExperiments();
    void theVerdictDoesNotWaitForGoodbye();
    void tlsProvesWhyAPortIsSilent();
    void slowOnPurposeIsWaitedFor();
    void refusedPortLooksForOthers();
    void noneWhenNotWanted();
    void noneAfterAWrongPassword();
    void inputErrorsMakeNoTraffic();
    void stopWhileTesting();
    void stopWhileFollowingUp();
    void stopWhenSomethingIsHeard();
    void destroyedWhileRunning();
    void experimentsSendNoCredentials();
    void experimentsEndInTime();
};

void TestInvestigation::worksWithoutExperiments()
{
    Bench bench(base(), Security::StartTls);
    QVERIFY(bench.run());
    QCOMPARE(bench.cause(), Cause::Works);
    QCOMPARE(bench.begun->size(), 0);
    QVERIFY(!bench.investigation->isRunning());
}

void TestInvestigation::theVerdictDoesNotWaitForGoodbye()
{
    Bench bench(base() + QStringLiteral("ON C~^QUIT\nSILENT\nEND\n"), Security::StartTls);
    bench.make();
    QSignalSpy concluded(bench.investigation.get(), &investigation::Investigation::concluded);
    bench.investigation->start();
    QVERIFY(concluded.wait());
    QCOMPARE(bench.finished->size(), 0);
    QCOMPARE(bench.cause(), Cause::Works);
    QVERIFY(bench.finished->wait());
    QCOMPARE(concluded.size(), 1);
    QCOMPARE(bench.cause(), Cause::Works);
}

void TestInvestigation::tlsProvesWhyAPortIsSilent()
{
    Bench bench(QStringLiteral("LISTEN tls\n") + base(), Security::StartTls);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(bench.run());
    QVERIFY2(
        timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed()))); // the greeting's limit is 6 s
    QCOMPARE(bench.cause(), Cause::TlsFromStartNeeded);
    QCOMPARE(diagnosis::diagnose(bench.investigation->result()).certainty, diagnosis::Certainty::Proved);
    QCOMPARE(bench.investigation->result().followUps.first().purpose, Purpose::OtherSecurity);
}

void TestInvestigation::slowOnPurposeIsWaitedFor()
{
    Bench bench(QStringLiteral("S: 220-patience\nWAIT 800ms\nS: 220 mx.example.net ESMTP\nSERVE\n") + base(),
        Security::StartTls);
    QVERIFY(bench.run());
    QCOMPARE(bench.cause(), Cause::Works);

    Bench mute(
        QStringLiteral("WAIT 800ms\nS: 220 mx.example.net ESMTP\nSERVE\n") + base(), Security::StartTls);
    QVERIFY(mute.run());
    QCOMPARE(mute.cause(), Cause::Works);
}

void TestInvestigation::refusedPortLooksForOthers()
{
    Bench bench(QStringLiteral("LISTEN nothing\n") + base(), Security::StartTls, false);
    QVERIFY(bench.run());
    QSet<quint16> ports;
    for (const diagnosis::FollowUp &f : bench.investigation->result().followUps) {
        ports << f.record.settings.effectivePort();
        QVERIFY(f.record.settings.user.isEmpty());
    }
    for (const quint16 port : { 587, 465, 25, 2525, 443 })
        QVERIFY2(ports.contains(port), qPrintable(QString::number(port)));
    QCOMPARE(bench.begun->size(), bench.investigation->result().followUps.size());
}

void TestInvestigation::noneWhenNotWanted()
{
    Bench bench(QStringLiteral("LISTEN nothing\n") + base(), Security::StartTls, false);
    bench.options.followUps = false;
    QVERIFY(bench.run());
    QCOMPARE(bench.begun->size(), 0);
    QCOMPARE(bench.cause(), Cause::ConnectionRefused);
}

void TestInvestigation::noneAfterAWrongPassword()
{
    Bench bench(QStringLiteral(
                    "BASE submission\nACCOUNT alice@example.net other\nCERT good names=smtp.example.net\n"),
        Security::StartTls);
    QVERIFY(bench.run());
    QCOMPARE(bench.cause(), Cause::BadCredentials);
    QCOMPARE(bench.begun->size(), 0);
    QCOMPARE(bench.server.sessions().size(), 1);
}

void TestInvestigation::inputErrorsMakeNoTraffic()
{
    Bench bench(base(), Security::StartTls);
    bench.typed.settings.host = QStringLiteral("https://smtp.example.net/");
    QVERIFY(bench.run());
    QCOMPARE(bench.begun->size(), 0);
    QCOMPARE(bench.server.sessions().size(), 0);
    QCOMPARE(bench.cause(), Cause::HostMalformed);
}

void TestInvestigation::stopWhileTesting()
{
    Bench bench(QStringLiteral("SILENT\n"), Security::StartTls);
    bench.make();
    bench.investigation->start();
    QTRY_VERIFY(!bench.begun->isEmpty()); // silent: experiments run beside the test
    QElapsedTimer timer;
    timer.start();
    bench.investigation->stop();
    QVERIFY(bench.finished->wait(1'000));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(bench.investigation->result().record.stopped);
    QTest::qWait(50);
    QCOMPARE(bench.finished->size(), 1);
}

void TestInvestigation::stopWhileFollowingUp()
{
    // The port that was typed answers nonsense; the experiments meet a port that never answers.
    Bench bench(QStringLiteral("CONNECTION 1\nFIN\nEND\nCONNECTION 2+\nSILENT\nEND\n"), Security::StartTls);
    bench.make();
    bench.investigation->start();
    QTRY_VERIFY(!bench.begun->isEmpty());
    QElapsedTimer timer;
    timer.start();
    bench.investigation->stop();
    QVERIFY(bench.finished->wait(1'000));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(50);
    QCOMPARE(bench.finished->size(), 1);
}

void TestInvestigation::stopWhenSomethingIsHeard()
{
    Bench bench(QStringLiteral("LISTEN nothing\n") + base(), Security::StartTls, false);
    bench.make();
    connect(bench.investigation.get(), &investigation::Investigation::experimentFinished,
        bench.investigation.get(), [&bench] { bench.investigation->stop(); });
    bench.investigation->start();
    QVERIFY(bench.finished->wait(3'000));
    QTest::qWait(50);
    QCOMPARE(bench.finished->size(), 1);
}

void TestInvestigation::destroyedWhileRunning()
{
    Bench bench(QStringLiteral("SILENT\n"), Security::StartTls);
    bench.make();
    bench.investigation->start();
    QTRY_VERIFY(!bench.begun->isEmpty());
    bench.finished.reset();
    bench.begun.reset();
    bench.investigation.reset();
    QTest::qWait(50); // nothing is left that could still speak
}

void TestInvestigation::experimentsSendNoCredentials()
{
    Bench bench(QStringLiteral("LISTEN tls\nLOGIN-IN-CLEAR\n") + base(), Security::StartTls);
    QVERIFY(bench.run());
    QTRY_VERIFY(bench.server.openConnections() == 0);
    QVERIFY(bench.server.sessions().size() >= 2);
    for (const simulator::Session &session : bench.server.sessions()) {
        QVERIFY(!session.received.contains("AUTH"));
        QVERIFY(!session.received.contains("secret"));
        QVERIFY(!session.received.contains("alice"));
        QVERIFY(!session.received.contains("MAIL FROM"));
    }
}

void TestInvestigation::experimentsEndInTime()
{
    Bench bench(QStringLiteral("CONNECTION 1\nFIN\nEND\nCONNECTION 2+\nSILENT\nEND\n"), Security::StartTls);
    bench.options.followUpLimitMs = 600;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(bench.run());
    QVERIFY2(timer.elapsed() < 1'200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!bench.investigation->result().followUps.isEmpty());
}

QTEST_GUILESS_MAIN(TestInvestigation)
#include "tst_investigation.moc"
