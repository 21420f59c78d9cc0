// SPDX-License-Identifier: GPL-3.0-or-later
// Stop within 200 ms in every state, exactly one `finished`, giving up, and what happens to a test that is
// destroyed.
#include "../sasl/ScramServer.h"
#include "StopPoints.h"
#include "TestRun.h"
#include "tests/TimeFactor.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <ctime>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using record::Security;
using record::StepId;

namespace
{

const QString password = u"Tr0ub4dor&3-canary"_s;
const QString base = u"BASE submission\nACCOUNT alice@example.net "_s + password
    + u"\nMECHANISMS LOGIN\nWITHHOLD PIPELINING\n"_s;

record::Settings whole(Security security = Security::StartTls)
{
    record::Settings s;
    s.security = security;
    s.user = u"alice@example.net"_s;
    s.from = u"alice@example.net"_s;
    s.to = u"bob@example.org"_s;
    s.sendMessage = true;
    return s;
}

/// A look-up that never comes back.
class HangingResolver : public net::Resolver
{
public:
    void resolve(const QString &, record::Family, qint64) override { }
    void abort() override { }
};

/// Names where the test wants them.
class KnowingResolver : public net::Resolver
{
public:
    explicit KnowingResolver(QStringList addresses)
        : m_addresses(std::move(addresses))
    {
    }
    void resolve(const QString &host, record::Family, qint64) override
    {
        record::DnsFacts facts;
        facts.name = host;
        facts.addresses = m_addresses;
        facts.reason = m_addresses.isEmpty() ? record::DnsReason::NoSuchName : record::DnsReason::Found;
        QMetaObject::invokeMethod(
            this, [this, facts] { Q_EMIT resolved(facts); }, Qt::QueuedConnection);
    }
    void abort() override { }

private:
    QStringList m_addresses;
};

/// Until the test waits in this step (for the n-th time).
bool reach(session::LiveTest *test, StepId step, int times = 1)
{
    QEventLoop loop;
    int seen = 0;
    QObject::connect(test, &session::LiveTest::waiting, &loop, [&](StepId now) {
        seen += now == step;
        if (seen >= times)
            loop.quit();
    });
    QObject::connect(test, &session::LiveTest::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(3000, &loop, &QEventLoop::quit);
    test->start();
    loop.exec();
    return seen >= times;
}

/// SCRAM with as many rounds as we allow: long enough to be stopped in.
class SlowScramServer : public QTcpServer
{
public:
    SlowScramServer()
        : m_scram(QCryptographicHash::Sha256, "alice@example.net", "x", 1'000'000)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            socket->write("220 slow\r\n");
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray line = socket->readAll().trimmed();
                if (line.startsWith("EHLO"))
                    socket->write("250-slow\r\n250 AUTH SCRAM-SHA-256\r\n");
                else if (line.startsWith("AUTH SCRAM-SHA-256 "))
                    socket->write(
                        "334 " + m_scram.first(QByteArray::fromBase64(line.mid(19))).toBase64() + "\r\n");
                else if (line.size() > 10)
                    socket->write("535 5.7.8 that was right or wrong\r\n");
                else if (line == "*" && !toStar.isEmpty())
                    socket->write(toStar);
                said << line;
            });
            connect(socket, &QTcpSocket::disconnected, this, [this] { gone = true; });
        });
    }
    QList<QByteArray> said;
    QByteArray toStar; ///< the answer to "*"
    bool gone = false;

private:
    ScramServer m_scram;
};

} // namespace

class TestStopping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyState_data();
    void everyState();
    void asleepInEveryState_data() { everyState_data(); }
    void asleepInEveryState();
    void aShortSleepIsNone();
    void whileTheKeyIsDerived();
    void whileAChallengeIsOpen_data();
    void whileAChallengeIsOpen();
    void theComputationCounts();
    void theThreadStaysFree();
    void beforeAnything();
    void twice();
    void afterTheEnd();
    void givingUp_data();
    void givingUp();
    void wholeRunLimit();
    void destroyedWhileRunning_data() { everyState_data(); }
    void destroyedWhileRunning();
    void destroyedInFinished();
    void startedTwice();
    void noSuchName();
    void raceOfAddresses();
    void inputErrors();
    void slowGreeting();
    void noGreeting();
    void againAndAgain();
};

void TestStopping::everyState_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("security");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("times");
    const auto row
        = [](const char *name, const QString &script, StepId step, Security security = Security::StartTls,
              int times = 1) { QTest::newRow(name) << script << int(security) << int(step) << times; };
    for (const StopPoint &point : stopPoints(base))
        row(point.name, point.script, point.step, point.security, point.times);
    row("QUIT", base + u"ON C~^QUIT\nSILENT\nEND\n"_s, StepId::Quit);
}

void TestStopping::everyState()
{
    QFETCH(QString, script);
    QFETCH(int, security);
    QFETCH(int, step);
    QFETCH(int, times);
    TestRun run(script, whole(static_cast<Security>(security)), password);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    run.limits = session::Limits();
    if (static_cast<StepId>(step) == StepId::Dns) {
        run.typed.settings.host = u"mail.example.net"_s;
        run.network.resolver = [] { return std::make_unique<HangingResolver>(); };
    }
    run.make();
    QVERIFY(reach(run.test.get(), static_cast<StepId>(step), times));
    QCOMPARE(run.finishedCount, 0);
    QElapsedTimer timer;
    timer.start();
    run.test->stop();
    QCOMPARE(run.finishedCount, 0); // from the event loop, never from inside stop()
    QVERIFY(run.waitUntilFinished(1000));
    QVERIFY2(timer.elapsed() <= 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!run.test->isRunning());
    QTest::qWait(20);
    QCOMPARE(run.finishedCount, 1);
    QCOMPARE(run.verdictCount, 1);
    const bool atQuit = static_cast<StepId>(step) == StepId::Quit; // the verdict was fixed before
    QCOMPARE(run.record().stopped, !atQuit);
    QCOMPARE(run.failure(), atQuit ? QString() : record::id(static_cast<StepId>(step)) + u" none"_s);
    if (!atQuit)
        QVERIFY(run.record().failed()->outcome == record::Outcome::Stopped);
    for (const record::StepRecord &one : run.record().steps)
        QVERIFY(one.outcome != record::Outcome::Failed);
    if (static_cast<StepId>(step) == StepId::Data) {
        QVERIFY(run.server.sessions().last().messages.isEmpty());
    }
}

/// Hostile.md 293: what was waited for ends soon after the computer woke up, however long its limit is.
void TestStopping::asleepInEveryState()
{
    QFETCH(QString, script);
    QFETCH(int, security);
    QFETCH(int, step);
    QFETCH(int, times);
    if (static_cast<StepId>(step) == StepId::Quit)
        QSKIP("the verdict stands by then");
    TestRun run(script, whole(static_cast<Security>(security)), password);
    run.limits = session::Limits();
    run.limits.watch = run.limits.afterSleep = 20;
    if (static_cast<StepId>(step) == StepId::Dns) {
        run.typed.settings.host = u"mail.example.net"_s;
        run.network.resolver = [] { return std::make_unique<HangingResolver>(); };
    }
    qint64 asleep = 86'400'000; // it slept before, too
    run.network.asleepMs = [&asleep] { return asleep; };
    run.make();
    QVERIFY(reach(run.test.get(), static_cast<StepId>(step), times));
    asleep += 3'600'000;
    QVERIFY(run.waitUntilFinished(1000));
    QCOMPARE(run.verdictCount, 1);
    QCOMPARE(run.record().sleptMs, qint64(3'600'000));
    QVERIFY(!run.record().stopped);
    QCOMPARE(run.record().failed()->id, static_cast<StepId>(step));
    const QList<record::DialogueLine> lines = run.record().dialogue;
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const record::DialogueLine &line) {
        return line.note == record::NoteKind::Slept && line.text == u"60"_s;
    }));
}

void TestStopping::aShortSleepIsNone()
{
    TestRun run(u"SILENT\n"_s, whole(), password);
    run.limits.watch = 20;
    qint64 asleep = 0;
    run.network.asleepMs = [&asleep] { return asleep; };
    run.make();
    QVERIFY(reach(run.test.get(), StepId::Greeting));
    asleep = 59'000;
    QVERIFY(run.waitUntilFinished());
    QCOMPARE(run.record().sleptMs, qint64(0));
    QVERIFY(run.record().durationMs >= run.limits.greeting - 50);
}

void TestStopping::whileTheKeyIsDerived()
{
    SlowScramServer server;
    TestRun run(u"SILENT\n"_s, whole(Security::None), password);
    run.typed.settings.port = server.serverPort();
    run.typed.settings.allowPlaintextLogin = true;
    run.limits = session::Limits();
    run.make();
    QVERIFY(reach(run.test.get(), StepId::Auth, 2)); // the reply, then the computation
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    run.test->stop();
    QVERIFY(run.waitUntilFinished(1000));
    QVERIFY2(timer.elapsed() <= 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(run.failure(), u"auth none"_s);
    QVERIFY(!run.record().failed()->as<record::AuthFacts>()->credentialsSent);
}

void TestStopping::whileAChallengeIsOpen_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("501") << QByteArray("501 5.7.0 cancelled\r\n");
    QTest::newRow("235") << QByteArray("235 2.7.0 welcome\r\n");
    QTest::newRow("334") << QByteArray("334 \r\n");
    QTest::newRow("nothing") << QByteArray();
}

/// hostile.md 134: "*" ends the exchange, whatever the server says to it, and nobody waits for that.
void TestStopping::whileAChallengeIsOpen()
{
    QFETCH(QByteArray, answer);
    SlowScramServer server;
    server.toStar = answer;
    TestRun run(u"SILENT\n"_s, whole(Security::None), password);
    run.typed.settings.port = server.serverPort();
    run.typed.settings.allowPlaintextLogin = true;
    run.limits = session::Limits();
    run.make();
    QVERIFY(reach(run.test.get(), StepId::Auth, 2));
    QTest::qWait(20);
    QElapsedTimer timer;
    timer.start();
    run.test->stop();
    QVERIFY(run.waitUntilFinished(1000));
    QTRY_VERIFY_WITH_TIMEOUT(server.gone, 1000);
    QVERIFY2(timer.elapsed() <= 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server.said.last(), QByteArray("*"));
    QVERIFY(run.record().stopped);
    QVERIFY(run.record().failed()->outcome == record::Outcome::Stopped);
    QVERIFY(!run.record().passed(StepId::Auth));
}

/// L5 counts the computation as well (124).
void TestStopping::theComputationCounts()
{
    SlowScramServer server;
    TestRun run(u"SILENT\n"_s, whole(Security::None), password);
    run.typed.settings.port = server.serverPort();
    run.typed.settings.allowPlaintextLogin = true;
    run.limits = session::Limits();
    run.limits.reply = 150;
    QElapsedTimer timer;
    timer.start();
    run.make();
    run.test->start();
    QVERIFY(run.waitUntilFinished(3000));
    QCOMPARE(run.failure(), u"auth timed-out"_s);
    QVERIFY(!run.record().failed()->as<record::AuthFacts>()->credentialsSent);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

/// Nothing holds the thread of the window for more than 100 ms (R6), and the login goes on to its end.
/// Counted in this thread's own processor time, so that a busy computer does not matter.
void TestStopping::theThreadStaysFree()
{
    SlowScramServer server;
    TestRun run(u"SILENT\n"_s, whole(Security::None), password);
    run.typed.settings.port = server.serverPort();
    run.typed.settings.allowPlaintextLogin = true;
    run.limits = session::Limits();
    const auto processorMs = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
    };
    run.make();
    QVERIFY(reach(run.test.get(), StepId::Auth, 2));
    const qint64 before = processorMs();
    QVERIFY(run.waitUntilFinished(30'000));
    QCOMPARE(run.failure(), u"auth refused 535"_s);
    QVERIFY(run.record().failed()->durationMs > 200); // there was something to compute
    QVERIFY2(
        processorMs() - before <= 100 * timeFactor(), qPrintable(QString::number(processorMs() - before)));
}

void TestStopping::beforeAnything()
{
    TestRun run(base, whole(), password);
    run.make();
    run.test->stop(); // not running: nothing to stop
    QTest::qWait(20);
    QCOMPARE(run.finishedCount, 0);
    run.test->start();
    run.test->stop(); // before the first step
    QVERIFY(run.waitUntilFinished(1000));
    QVERIFY(run.record().stopped);
    QVERIFY(run.server.sessions().isEmpty() || run.server.sessions().last().received.isEmpty());
}

void TestStopping::twice()
{
    TestRun run(u"SILENT\n"_s, whole(), password);
    run.make();
    QVERIFY(reach(run.test.get(), StepId::Greeting));
    run.test->stop();
    run.test->stop();
    QVERIFY(run.waitUntilFinished(1000));
    run.test->stop();
    QTest::qWait(20);
    QCOMPARE(run.finishedCount, 1);
}

void TestStopping::afterTheEnd()
{
    TestRun run(base, whole(), password);
    QVERIFY(run.run());
    QCOMPARE(run.failure(), QString());
    const record::Record before = run.record();
    run.test->stop();
    run.test->giveUp();
    run.test->start();
    QTest::qWait(20);
    QCOMPARE(run.finishedCount, 1);
    QVERIFY(run.record() == before);
}

void TestStopping::givingUp_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("security");
    QTest::addColumn<int>("step");
    QTest::newRow("look-up") << base << int(Security::StartTls) << int(StepId::Dns);
    QTest::newRow("connection") << u"LISTEN blackhole\n"_s << int(Security::StartTls) << int(StepId::Tcp);
    QTest::newRow("handshake") << u"SILENT\n"_s << int(Security::Tls) << int(StepId::Tls);
    QTest::newRow("greeting") << u"SILENT\n"_s << int(Security::StartTls) << int(StepId::Greeting);
}

void TestStopping::givingUp()
{
    QFETCH(QString, script);
    QFETCH(int, security);
    QFETCH(int, step);
    TestRun run(script, whole(static_cast<Security>(security)), password);
    run.limits = session::Limits();
    if (static_cast<StepId>(step) == StepId::Dns) {
        run.typed.settings.host = u"mail.example.net"_s;
        run.network.resolver = [] { return std::make_unique<HangingResolver>(); };
    }
    run.make();
    QVERIFY(reach(run.test.get(), static_cast<StepId>(step)));
    QTest::qWait(30);
    run.test->giveUp();
    QVERIFY(run.waitUntilFinished(1000));
    QCOMPARE(run.failure(), record::id(static_cast<StepId>(step)) + u" timed-out"_s);
    QVERIFY(!run.record().stopped);
    QVERIFY(run.record().failed()->limitMs >= 25
        && run.record().failed()->limitMs < 1000); // what was really waited
    if (static_cast<StepId>(step) == StepId::Tcp)
        QCOMPARE(run.record().addresses.size(), 1);
}

void TestStopping::wholeRunLimit()
{
    TestRun run(
        u"BASE submission\nON clear C~^EHLO\nWAIT 200ms\nDEFAULT\nEND\nON C~^STARTTLS\nSILENT\nEND\n"_s,
        whole(), password);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    run.limits = session::Limits();
    run.limits.runWithMessage = 400;
    QVERIFY(run.run(2000));
    QCOMPARE(run.failure(), u"starttls timed-out"_s);
    QVERIFY(run.test->elapsedMs() >= 395 && run.test->elapsedMs() < 1000);
}

void TestStopping::destroyedWhileRunning()
{
    QFETCH(QString, script);
    QFETCH(int, security);
    QFETCH(int, step);
    QFETCH(int, times);
    TestRun run(script, whole(static_cast<Security>(security)), password);
    run.limits = session::Limits();
    if (static_cast<StepId>(step) == StepId::Dns)
        run.network.resolver = [] { return std::make_unique<HangingResolver>(); };
    run.make();
    QVERIFY(reach(run.test.get(), static_cast<StepId>(step), times));
    run.test.reset();
    QTest::qWait(5);
    QCOMPARE(run.finishedCount, 0);
}

void TestStopping::destroyedInFinished()
{
    TestRun run(base, whole(), password);
    run.make();
    QEventLoop loop;
    connect(run.test.get(), &session::LiveTest::finished, &loop, [&] {
        run.test.reset(); // not even deleteLater
        loop.quit();
    });
    run.test->start();
    loop.exec();
    QTest::qWait(5);
    QCOMPARE(run.finishedCount, 1);
}

void TestStopping::startedTwice()
{
    TestRun run(base, whole(), password);
    run.make();
    run.test->start();
    run.test->start();
    QVERIFY(run.waitUntilFinished());
    QCOMPARE(run.server.sessions().size(), 1);
    QCOMPARE(run.finishedCount, 1);
}

void TestStopping::noSuchName()
{
    TestRun run(base, whole(), password);
    run.typed.settings.host = u"mail.example.net"_s;
    run.network.resolver = [] { return std::make_unique<KnowingResolver>(QStringList()); };
    QVERIFY(run.run());
    QCOMPARE(run.failure(), u"dns lookup-failed"_s);
    QVERIFY(run.server.sessions().isEmpty());
}

void TestStopping::raceOfAddresses()
{
    TestRun run(u"BASE submission\nCERT good names=mail.example.net\nACCOUNT alice@example.net "_s + password,
        whole(), password);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    run.typed.settings.host = u"mail.example.net"_s;
    run.network.resolver = [] {
        return std::make_unique<KnowingResolver>(QStringList{ u"::1"_s, u"127.0.0.1"_s });
    };
    QVERIFY(run.run());
    QCOMPARE(run.failure(), QString());
    QCOMPARE(run.record().addresses.size(), 2);
    QCOMPARE(run.record().addresses.last().address, u"127.0.0.1"_s);
    QCOMPARE(run.record().addresses.last().reason, record::TcpReason::Connected);
    QVERIFY(run.record().addresses.first().reason != record::TcpReason::Connected);
    QCOMPARE(run.record().step(StepId::Dns)->as<record::DnsFacts>()->name, u"mail.example.net"_s);
    QCOMPARE(run.serverSession().sni, u"mail.example.net"_s);
}

void TestStopping::inputErrors()
{
    TestRun run(base, whole(), password);
    run.typed.settings.host = u"a b"_s;
    run.network.resolver = [] { return std::make_unique<KnowingResolver>(QStringList{ u"127.0.0.1"_s }); };
    QVERIFY(run.run());
    QCOMPARE(run.failure(), u"input bad-input"_s);
    QVERIFY(!run.record().failed()->as<record::InputFacts>()->remarks.isEmpty());
    QVERIFY(run.server.sessions().isEmpty()); // nothing was sent to the network
    QCOMPARE(run.verdictCount, 1);
}

void TestStopping::slowGreeting()
{
    TestRun run(u"BASE submission\nACCOUNT alice@example.net "_s + password
            + u"\nON connect\nWAIT 150ms\nS: 220 mx.example.net ESMTP\nEND\n"_s,
        whole(), password);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    QVERIFY(run.run()); // `slow` is 100 ms here
    QCOMPARE(run.failure(), QString());
    QCOMPARE(run.outcome(StepId::Greeting), u"remark"_s);
    QVERIFY(run.record().facts<record::GreetingFacts>()->slow);
}

/// What never came was not slow.
void TestStopping::noGreeting()
{
    TestRun run(u"SILENT\n"_s, whole(), password);
    QVERIFY(run.run());
    QCOMPARE(run.failure(), u"greeting timed-out"_s);
    QVERIFY(!run.record().facts<record::GreetingFacts>()->slow);
}

/// Same bytes, same verdict: and nothing of a run is left for the next.
void TestStopping::againAndAgain()
{
    QByteArray first;
    for (int i = 0; i < 20; ++i) {
        TestRun run(base + u"ON C~^RCPT\nS: 450 4.2.0 greylisted\nEND\n"_s, whole(), password);
        QVERIFY(run.run());
        QByteArray dialogue = dialogueOf(run.record());
        dialogue = dialogue.mid(dialogue.indexOf('\n')); // the port differs
        if (first.isEmpty())
            first = dialogue;
        QCOMPARE(dialogue, first);
        QCOMPARE(run.failure(), u"rcpt refused 450"_s);
    }
}

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
