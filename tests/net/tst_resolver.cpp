// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestNameServer.h"

#include "net/SystemResolver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <chrono>
#include <netdb.h>

using namespace envoi;
using namespace envoi::net;
using record::DnsFacts;
using record::DnsReason;
using record::Family;

namespace
{

const auto host = QStringLiteral("mail.example.com");

SystemLookup says(int error, const QStringList &addresses = {})
{
    return [=](const QByteArray &, Family) { return SystemAnswer{ error, addresses }; };
}

/// A system that takes its time, as getaddrinfo does with a dead resolver.
SystemLookup saysAfter(int ms, int error, const QStringList &addresses = {})
{
    return [=](const QByteArray &, Family) {
        std::this_thread::sleep_for(std::chrono::milliseconds(ms));
        return SystemAnswer{ error, addresses };
    };
}

QString nobody()
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.bind(QHostAddress::LocalHost, 0);
    return QStringLiteral("127.0.0.1:%1").arg(socket.localPort()); // free again when this returns
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data();
    void literals();
    void reasons_data();
    void reasons();
    void systemCounts();
    void nameIsPrepared();
    void familyIsObeyed();
    void deadServers();
    void deadServersAndHungSystem();
    void hungSystemButServersKnow();
    void slowSystemIsWaitedFor();
    void everythingHangs();
    void abortAtOnce();
    void deletedWhileHanging();
    void exitWhileHanging();
    void hostsFile();

private:
    DnsFacts run(Resolver &resolver, const QString &name, Family family = Family::Any, qint64 limit = 10'000)
    {
        QSignalSpy spy(&resolver, &Resolver::resolved);
        clock.start();
        resolver.resolve(name, family, limit);
        if (!spy.isEmpty())
            qFatal("from inside the call");
        spy.wait(int(limit) + 1'000);
        elapsed = clock.elapsed();
        QTest::qWait(5);
        if (spy.size() != 1)
            qFatal("%d answers", int(spy.size()));
        return spy.first().first().value<DnsFacts>();
    }

    QElapsedTimer clock;
    qint64 elapsed = 0;
};

void TestResolver::literals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); ///< empty: taken for a name
    const auto row = [](const char *typed, const char *address) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(address);
    };
    row("192.0.2.1", "192.0.2.1");
    row("2001:db8::1", "2001:db8::1");
    row("[2001:db8::1]", "2001:db8::1");
    row("::ffff:1.2.3.4", "::ffff:1.2.3.4");
    row("fe80::1%lo", "fe80::1%lo");
    row("::1", "::1");
    for (const char *name : { "127.1", "0x7f.1", "2130706433", "010.0.0.1", "1.2.3.4.5", "256.1.1.1", "1.2.3",
             "[1.2.3.4]", "[::1", "::1]", "fe80::1%", ":::", "1.2.3.4x", "::12345" })
        row(name, "");
}

void TestResolver::literals()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    int lookups = 0;
    SystemResolver resolver(nobody(), [&](const QByteArray &, Family) {
        ++lookups;
        return SystemAnswer{ EAI_NONAME, {} };
    });
    const DnsFacts facts = run(resolver, typed);
    QCOMPARE(facts.fromLiteral, !address.isEmpty());
    QCOMPARE(lookups, address.isEmpty() ? 1 : 0);
    if (!address.isEmpty()) {
        QCOMPARE(facts.addresses, QStringList{ address });
        QCOMPARE(facts.reason, DnsReason::Found);
        QVERIFY(facts.name.isEmpty());
    } else {
        QCOMPARE(facts.reason, DnsReason::NoSuchName);
    }
}

void TestResolver::reasons_data()
{
    QTest::addColumn<int>("rcode");
    QTest::addColumn<bool>("mx");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<DnsReason>("reason");
    QTest::newRow("no such name") << 3 << false << EAI_NONAME << DnsReason::NoSuchName;
    QTest::newRow("no address") << 0 << false << EAI_NODATA << DnsReason::NoAddress;
    QTest::newRow("no address, but mail") << 0 << true << EAI_NODATA << DnsReason::NoAddress;
    QTest::newRow("failure") << 2 << false << EAI_AGAIN << DnsReason::ServerFailure;
    QTest::newRow("refused") << 5 << false << EAI_AGAIN << DnsReason::Refused;
    QTest::newRow("not implemented") << 4 << false << EAI_AGAIN << DnsReason::ServerFailure;
    QTest::newRow("silence") << -1 << false << EAI_AGAIN << DnsReason::NoAnswer;
    QTest::newRow("garbage") << -2 << false << EAI_AGAIN << DnsReason::NoAnswer;
    // What the system says clearly outweighs servers that do not answer us.
    QTest::newRow("silence to us alone") << -1 << false << EAI_NONAME << DnsReason::NoSuchName;
    QTest::newRow("failure to us alone, no address") << 2 << false << EAI_NODATA << DnsReason::NoAddress;
    QTest::newRow("no memory") << -1 << false << EAI_MEMORY << DnsReason::Local;
}

void TestResolver::reasons()
{
    QFETCH(const int, rcode);
    QFETCH(const bool, mx);
    QFETCH(const int, systemError);
    QFETCH(const DnsReason, reason);
    TestNameServer server;
    server.names.insert(host, { rcode, {}, mx });
    SystemResolver resolver(server.address(), says(systemError));
    const DnsFacts facts = run(resolver, host, Family::Any, 1'500);
    if (rcode == -2 && facts.reason == DnsReason::ServerFailure)
        return; // unreadable: either is fair
    QCOMPARE(facts.reason, reason);
    QCOMPARE(facts.hasMx, mx);
    QCOMPARE(facts.name, host);
    QVERIFY(facts.addresses.isEmpty());
    QCOMPARE(
        server.asked.contains(host + QStringLiteral(" 15")), reason == DnsReason::NoAddress && rcode == 0);
    QVERIFY(elapsed < 800);
}

void TestResolver::systemCounts()
{
    // Addresses of the system are taken as they are, in its order, and nobody else is asked.
    TestNameServer server;
    const QStringList addresses{ QStringLiteral("2001:db8::5"), QStringLiteral("192.0.2.5") };
    SystemResolver resolver(server.address(), says(0, addresses));
    const DnsFacts facts = run(resolver, host);
    QCOMPARE(facts.reason, DnsReason::Found);
    QCOMPARE(facts.addresses, addresses);
    QCOMPARE(server.asked, QStringList());
    QVERIFY(elapsed < 200);
    // A system that denies what the servers know is at fault itself; one that gave up is not.
    server.names.insert(host, { 0, { QHostAddress(QStringLiteral("192.0.2.7")) } });
    SystemResolver denying(server.address(), says(EAI_NONAME));
    QCOMPARE(run(denying, host).reason, DnsReason::Local);
    SystemResolver tired(server.address(), says(EAI_AGAIN));
    const DnsFacts rescued = run(tired, host);
    QCOMPARE(rescued.reason, DnsReason::Found);
    QCOMPARE(rescued.addresses, QStringList{ QStringLiteral("192.0.2.7") });
}

void TestResolver::nameIsPrepared()
{
    std::string seen; // not Qt's: written in another thread
    SystemResolver resolver({}, [&](const QByteArray &name, Family) {
        seen = name.toStdString();
        return SystemAnswer{ 0, { QStringLiteral("192.0.2.1") } };
    });
    QCOMPARE(run(resolver, QStringLiteral("Bücher.Example.")).name, QStringLiteral("xn--bcher-kva.example"));
    QCOMPARE(seen, std::string("xn--bcher-kva.example"));
    QCOMPARE(run(resolver, QStringLiteral("a..b")).name, QStringLiteral("a..b"));
}

void TestResolver::familyIsObeyed()
{
    TestNameServer server;
    server.names.insert(host, { 0, {} });
    Family seen = Family::Any;
    SystemResolver resolver(server.address(), [&](const QByteArray &, Family family) {
        seen = family;
        return SystemAnswer{ EAI_NODATA, {} };
    });
    QCOMPARE(run(resolver, host, Family::IPv6).reason, DnsReason::NoAddress);
    QCOMPARE(seen, Family::IPv6);
    QVERIFY(server.asked.contains(host + QStringLiteral(" 28")));
    QVERIFY(!server.asked.contains(host + QStringLiteral(" 1")));
    QCOMPARE(run(resolver, QStringLiteral("192.0.2.1"), Family::IPv6).reason, DnsReason::NoAddress);
}

void TestResolver::deadServers()
{
    SystemResolver resolver(nobody(), says(EAI_AGAIN));
    QCOMPARE(run(resolver, host).reason, DnsReason::NoResolver);
    QVERIFY(elapsed < 500);
}

void TestResolver::deadServersAndHungSystem()
{
    TestNameServer silent;
    silent.names.insert(host, { -1 });
    SystemResolver resolver(silent.address(), saysAfter(3'000, EAI_AGAIN));
    // With 15 s to spend: asked after 1.5 s, given up after 3 s more. Here a tenth of that.
    QCOMPARE(run(resolver, host, Family::Any, 1'500).reason, DnsReason::NoAnswer);
    QVERIFY2(elapsed >= 300 && elapsed < 700, QByteArray::number(elapsed).constData());
}

void TestResolver::hungSystemButServersKnow()
{
    TestNameServer server;
    server.names.insert(host,
        { 0, { QHostAddress(QStringLiteral("192.0.2.7")), QHostAddress(QStringLiteral("2001:db8::7")) } });
    SystemResolver resolver(server.address(), saysAfter(3'000, EAI_AGAIN));
    const DnsFacts facts = run(resolver, host, Family::Any, 1'500);
    QCOMPARE(facts.reason, DnsReason::Found);
    QCOMPARE(facts.addresses.size(), 2);
    QVERIFY(elapsed >= 700 && elapsed < 1'100);
    // A clear "no" is believed sooner.
    SystemResolver no(server.address(), saysAfter(3'000, EAI_AGAIN));
    QCOMPARE(run(no, QStringLiteral("other.example.com"), Family::Any, 1'500).reason, DnsReason::NoSuchName);
    QVERIFY(elapsed >= 450 && elapsed < 800);
}

void TestResolver::slowSystemIsWaitedFor()
{
    // Only the system knows this one (hosts file behind a slow module, mDNS, VPN): the servers' "no" must not
    // win.
    TestNameServer server;
    SystemResolver resolver(server.address(), saysAfter(300, 0, { QStringLiteral("192.0.2.9") }));
    const DnsFacts facts = run(resolver, host, Family::Any, 1'500);
    QCOMPARE(facts.reason, DnsReason::Found);
    QCOMPARE(facts.addresses, QStringList{ QStringLiteral("192.0.2.9") });
    QVERIFY(!server.asked.isEmpty());
}

void TestResolver::everythingHangs()
{
    TestNameServer half;
    half.names.insert(host, { .rcode = 0, .silentForAaaa = true });
    SystemResolver resolver(half.address(), saysAfter(3'000, EAI_AGAIN));
    QCOMPARE(run(resolver, host, Family::Any, 400).reason, DnsReason::NoAnswer);
    QVERIFY(elapsed < 600);
}

void TestResolver::abortAtOnce()
{
    TestNameServer silent;
    silent.names.insert(host, { -1 });
    SystemResolver resolver(silent.address(), saysAfter(500, 0, { QStringLiteral("192.0.2.9") }));
    QSignalSpy spy(&resolver, &Resolver::resolved);
    resolver.resolve(host, Family::Any, 1'000);
    QTRY_VERIFY(!silent.asked.isEmpty());
    clock.start();
    resolver.abort();
    QVERIFY(clock.elapsed() <= 50);
    QTest::qWait(600);
    QCOMPARE(spy.size(), 0);
    // A literal's answer, which is on its way, is held back too.
    resolver.resolve(QStringLiteral("192.0.2.1"), Family::Any, 1'000);
    resolver.abort();
    QTest::qWait(20);
    QCOMPARE(spy.size(), 0);
    // And the next question gets its own answer, not that of the former.
    SystemResolver again({}, [](const QByteArray &name, Family) {
        std::this_thread::sleep_for(std::chrono::milliseconds(name == "slow.example" ? 100 : 1));
        return SystemAnswer{ 0,
            { name == "slow.example" ? QStringLiteral("192.0.2.1") : QStringLiteral("192.0.2.2") } };
    });
    again.resolve(QStringLiteral("slow.example"), Family::Any, 1'000);
    QCOMPARE(
        run(again, QStringLiteral("fast.example")).addresses, QStringList{ QStringLiteral("192.0.2.2") });
    QTest::qWait(150);
}

void TestResolver::deletedWhileHanging()
{
    for (int i = 0; i < 50; ++i) {
        SystemResolver resolver(nobody(), saysAfter(i % 3, 0, { QStringLiteral("192.0.2.9") }));
        resolver.resolve(host, Family::Any, 1'000);
        if (i % 2)
            QTest::qWait(1);
    }
    QTest::qWait(20);
}

void TestResolver::exitWhileHanging()
{
    // This program once more, as one whose look-up hangs for ten seconds while it quits.
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ENVOI_TEST_HANG"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    clock.start();
    process.start(QCoreApplication::applicationFilePath());
    QVERIFY(process.waitForFinished(5'000));
    QVERIFY2(clock.elapsed() < 2'000, QByteArray::number(clock.elapsed()).constData());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestResolver::hostsFile()
{
    const auto resolver = systemResolver(nobody());
    const DnsFacts facts = run(*resolver, QStringLiteral("localhost"));
    QCOMPARE(facts.reason, DnsReason::Found);
    QVERIFY(facts.addresses.contains(QStringLiteral("127.0.0.1"))
        || facts.addresses.contains(QStringLiteral("::1")));
    QVERIFY(!facts.fromLiteral);
    QCOMPARE(facts.name, QStringLiteral("localhost"));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("ENVOI_TEST_HANG")) {
        SystemResolver resolver(nobody(), saysAfter(10'000, 0));
        resolver.resolve(host, Family::Any, 15'000);
        QTimer::singleShot(100, &app, &QCoreApplication::quit);
        return QCoreApplication::exec();
    }
    TestResolver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_resolver.moc"
