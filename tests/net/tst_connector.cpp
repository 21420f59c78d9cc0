// SPDX-License-Identifier: GPL-3.0-or-later
#include "Namespace.h"
#include "TestPeer.h"

#include "net/ConnectAttempt.h"
#include "net/Connector.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <cerrno>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace envoi;
using namespace envoi::net;
using namespace testpeer;
using record::Family;
using record::TcpReason;

namespace
{

const auto loopback = QStringLiteral("127.0.0.1");
const auto loopback6 = QStringLiteral("::1");
const auto dead = QStringLiteral("192.0.2.1");
const auto dead6 = QStringLiteral("2001:db8::1");

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

} // namespace

class TestConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void errnos_data();
    void errnos();
    void connects();
    void outcomes_data();
    void outcomes();
    void nextStartsAtOnceOnFailure();
    void resetAfterConnectingEndsTheRace();
    void slowAddressIsOvertaken_data();
    void slowAddressIsOvertaken();
    void familiesTakeTurns();
    void limits();
    void abortIsSilent();
    void noDescriptorsLeft();
    void http_data();
    void http();
    void socks_data();
    void socks();
    void proxyUnreachable();
    void nothingIsReadBehindTheTunnel();
    void noNetwork(); // last: it leaves the namespace

private:
    record::TcpFacts run(const ConnectRequest &request, int ms = 5'000)
    {
        connector = std::make_unique<Connector>();
        QSignalSpy spy(connector.get(), &Connector::finished);
        clock.start();
        connector->start(request);
        if (spy.isEmpty())
            spy.wait(ms);
        elapsed = clock.elapsed();
        if (spy.size() != 1) {
            record::TcpFacts none;
            none.reason = TcpReason::Abandoned;
            return none;
        }
        return spy.first().first().value<record::TcpFacts>();
    }

    bool isolated = false;
    std::unique_ptr<Connector> connector;
    QElapsedTimer clock;
    qint64 elapsed = 0;
};

#define NEEDS_NAMESPACE                                                                                      \
    if (!isolated)                                                                                           \
    QSKIP("network namespaces are not permitted here")

void TestConnector::initTestCase()
{
    isolated = enterNamespace() && furnishNamespace();
    qRegisterMetaType<record::TcpFacts>();
}

void TestConnector::errnos_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("ipv6");
    QTest::addColumn<TcpReason>("reason");
    QTest::newRow("refused") << ECONNREFUSED << false << TcpReason::Refused;
    QTest::newRow("timed out") << ETIMEDOUT << false << TcpReason::TimedOut;
    QTest::newRow("no route") << EHOSTUNREACH << false << TcpReason::Unreachable;
    QTest::newRow("no net") << ENETUNREACH << true << TcpReason::Unreachable;
    QTest::newRow("net down") << ENETDOWN << false << TcpReason::NoNetwork;
    QTest::newRow("access") << EACCES << false << TcpReason::Forbidden;
    QTest::newRow("permission") << EPERM << false << TcpReason::Forbidden;
    QTest::newRow("reset") << ECONNRESET << false << TcpReason::Closed;
    QTest::newRow("no files") << EMFILE << false << TcpReason::Local;
    QTest::newRow("no memory") << ENOBUFS << false << TcpReason::Local;
    QTest::newRow("IPv6 off") << EADDRNOTAVAIL << true << TcpReason::Unreachable;
    QTest::newRow("no local port") << EADDRNOTAVAIL << false << TcpReason::Local;
}

void TestConnector::errnos()
{
    QFETCH(const int, error);
    QFETCH(const bool, ipv6);
    QFETCH(const TcpReason, reason);
    QCOMPARE(reasonOfErrno(error, ipv6), reason);
}

void TestConnector::connects()
{
    const Peer peer([](int fd) {
        say(fd, "220 hello\r\n");
        hearToTheEnd(fd);
    });
    const auto facts
        = run({ .addresses = { loopback }, .host = QStringLiteral("localhost"), .port = peer.port() });
    QCOMPARE(facts.reason, TcpReason::Connected);
    QCOMPARE(facts.address, loopback);
    QCOMPARE(facts.family, Family::IPv4);
    QCOMPARE(facts.port, peer.port());
    QCOMPARE(facts.localAddress, loopback);
    QVERIFY(facts.proxy.isEmpty());
    QVERIFY(elapsed < 200);
    QCOMPARE(connector->attempts().size(), 1);
    QCOMPARE(connector->attempts().first().reason, TcpReason::Connected);
    const auto socket = connector->takeSocket();
    QVERIFY(socket);
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(socket->readBufferSize(), 64 * 1024);
    QCOMPARE(socket->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
    QTRY_VERIFY(socket->bytesAvailable() == 11);
    QCOMPARE(socket->readAll(), QByteArray("220 hello\r\n"));
    QVERIFY(!connector->takeSocket());
}

void TestConnector::outcomes_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<TcpReason>("reason");
    const auto forbidden = QStringLiteral("198.51.100.1");
    const auto unreachable = QStringLiteral("203.0.113.1");
    const auto hole = QStringLiteral("203.0.113.200");
    const auto noRoute = QStringLiteral("198.18.0.1");
    const auto noRoute6 = QStringLiteral("fd99::1");
    QTest::newRow("refused") << QStringList{ loopback } << TcpReason::Refused;
    QTest::newRow("refused, both families") << QStringList{ loopback6, loopback } << TcpReason::Refused;
    QTest::newRow("silence") << QStringList{ dead } << TcpReason::TimedOut;
    QTest::newRow("silence, both families") << QStringList{ dead6, dead } << TcpReason::TimedOut;
    QTest::newRow("forbidden") << QStringList{ forbidden } << TcpReason::Forbidden;
    QTest::newRow("unreachable") << QStringList{ unreachable } << TcpReason::Unreachable;
    QTest::newRow("black hole route") << QStringList{ hole } << TcpReason::Unreachable;
    QTest::newRow("no route") << QStringList{ noRoute } << TcpReason::Unreachable;
    QTest::newRow("no route, IPv6") << QStringList{ noRoute6 } << TcpReason::Unreachable;
    // The one that answered speaks for all.
    QTest::newRow("IPv6 has no route, IPv4 refuses")
        << QStringList{ noRoute6, loopback } << TcpReason::Refused;
    QTest::newRow("IPv6 has no route, IPv4 is silent")
        << QStringList{ noRoute6, dead } << TcpReason::TimedOut;
    QTest::newRow("one refuses, one is silent") << QStringList{ dead, loopback } << TcpReason::Refused;
    QTest::newRow("no address") << QStringList{} << TcpReason::Unreachable;
    QTest::newRow("not an address") << QStringList{ QStringLiteral("localhost") } << TcpReason::Unreachable;
}

void TestConnector::outcomes()
{
    NEEDS_NAMESPACE;
    QFETCH(const QStringList, addresses);
    QFETCH(const TcpReason, reason);
    const auto facts = run(
        { .addresses = addresses, .port = 9, .oneLimitMs = 120, .allLimitMs = 1'000, .raceDelayMs = 20 });
    QCOMPARE(facts.reason, reason);
    QVERIFY(facts.address.isEmpty());
    QVERIFY(!connector->takeSocket());
    QCOMPARE(connector->attempts().size(), addresses.size());
    for (const auto &attempt : connector->attempts())
        QVERIFY(attempt.reason != TcpReason::Abandoned);
    QVERIFY(elapsed < 500);
}

void TestConnector::nextStartsAtOnceOnFailure()
{
    const Peer peer([](int fd) { hearToTheEnd(fd); });
    // 127.0.0.2 is loopback too, but nobody listens there.
    const auto facts
        = run({ .addresses = { QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.3"), loopback },
            .port = peer.port(),
            .raceDelayMs = 5'000 });
    QCOMPARE(facts.reason, TcpReason::Connected);
    QCOMPARE(facts.address, loopback);
    QVERIFY2(elapsed < 300, QByteArray::number(elapsed).constData());
    const auto attempts = connector->attempts();
    QCOMPARE(attempts.size(), 3);
    QCOMPARE(attempts[0].reason, TcpReason::Refused);
    QCOMPARE(attempts[1].reason, TcpReason::Refused);
    QCOMPARE(attempts[2].reason, TcpReason::Connected);
}

void TestConnector::resetAfterConnectingEndsTheRace()
{
    // The kernel connects and the reset is there before the event loop looks: no other address is tried in
    // its place, as none would be had we looked earlier.
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    connector = std::make_unique<Connector>();
    QSignalSpy spy(connector.get(), &Connector::finished);
    connector->start(
        { .addresses = { loopback, QStringLiteral("127.0.0.2") }, .port = listener.serverPort() });
    const int accepted = ::accept(static_cast<int>(listener.socketDescriptor()), nullptr, nullptr);
    QVERIFY(accepted >= 0);
    reset(accepted);
    ::close(accepted);
    QVERIFY(spy.wait(5'000));
    const auto facts = spy.first().first().value<record::TcpFacts>();
    QCOMPARE(facts.reason, TcpReason::Closed);
    QCOMPARE(facts.address, loopback);
    QCOMPARE(connector->attempts().size(), 1);
}

void TestConnector::slowAddressIsOvertaken_data()
{
    QTest::addColumn<QString>("silent");
    QTest::newRow("IPv6 is broken") << dead6;
    QTest::newRow("IPv4 is broken") << dead;
}

void TestConnector::slowAddressIsOvertaken()
{
    NEEDS_NAMESPACE;
    QFETCH(const QString, silent);
    const Peer peer([](int fd) { hearToTheEnd(fd); });
    const auto facts = run({ .addresses = { silent, loopback }, .port = peer.port(), .raceDelayMs = 100 });
    QCOMPARE(facts.reason, TcpReason::Connected);
    QCOMPARE(facts.address, loopback);
    const auto attempts = connector->attempts();
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0].reason, TcpReason::Abandoned);
    QVERIFY(attempts[0].durationMs >= 95);
    QVERIFY(attempts[1].startMs >= 95 && attempts[1].startMs < 300);
    connector.reset(); // or the peer would wait for an end
}

void TestConnector::familiesTakeTurns()
{
    NEEDS_NAMESPACE;
    QStringList given;
    for (int i = 1; i <= 3; ++i)
        given.append(QStringLiteral("2001:db8::%1").arg(i));
    for (int i = 1; i <= 2; ++i)
        given.append(QStringLiteral("192.0.2.%1").arg(i));
    given.append(given.first()); // twice
    run({ .addresses = given, .port = 9, .oneLimitMs = 150, .allLimitMs = 1'000, .raceDelayMs = 10 });
    QStringList tried;
    for (const auto &attempt : connector->attempts())
        tried.append(attempt.address);
    const QStringList expected{ QStringLiteral("2001:db8::1"), QStringLiteral("192.0.2.1"),
        QStringLiteral("2001:db8::2"), QStringLiteral("192.0.2.2"), QStringLiteral("2001:db8::3") };
    QCOMPARE(tried, expected);
    QCOMPARE(connector->attempts().first().family, Family::IPv6);
    QCOMPARE(connector->attempts().at(1).family, Family::IPv4);
}

void TestConnector::limits()
{
    NEEDS_NAMESPACE;
    QCOMPARE(run({ .addresses = { dead }, .port = 9, .oneLimitMs = 100 }).reason, TcpReason::TimedOut);
    QVERIFY(elapsed >= 100 && elapsed < 250);
    QCOMPARE(run({ .addresses = { dead, dead6 },
                     .port = 9,
                     .oneLimitMs = 5'000,
                     .allLimitMs = 100,
                     .raceDelayMs = 10 })
                 .reason,
        TcpReason::TimedOut);
    QVERIFY(elapsed >= 100 && elapsed < 250);
    for (const auto &attempt : connector->attempts())
        QCOMPARE(attempt.reason, TcpReason::TimedOut);
    // Too many open files is our own trouble, not the server's.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(run({ .addresses = { loopback }, .port = 9 }).reason, TcpReason::Refused); // loads what it needs
    const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC); // the number that the next socket would get
    ::close(next);
    const rlimit none{ rlim_t(next), before.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto facts = run({ .addresses = { dead }, .port = 9, .oneLimitMs = 100 });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(facts.reason, TcpReason::Local);
}

void TestConnector::abortIsSilent()
{
    NEEDS_NAMESPACE;
    for (const QString &address : { dead, loopback }) {
        Connector c;
        QSignalSpy spy(&c, &Connector::finished);
        c.start({ .addresses = { address }, .port = 9 });
        c.abort();
        QTest::qWait(30);
        QCOMPARE(spy.size(), 0);
        QVERIFY(!c.takeSocket());
        // And it can be used again.
        c.start({ .addresses = { loopback }, .port = 9 });
        QTRY_COMPARE(spy.size(), 1);
    }
}

void TestConnector::noDescriptorsLeft()
{
    NEEDS_NAMESPACE;
    const Peer peer([](int fd) { hearToTheEnd(fd); }, 40);
    run({ .addresses = { loopback }, .port = peer.port() });
    connector.reset();
    QTest::qWait(20);
    const auto before = openDescriptors();
    for (int i = 0; i < 30; ++i)
        run({ .addresses = { dead6, dead, loopback }, .port = peer.port(), .raceDelayMs = 1 });
    connector.reset();
    QTRY_COMPARE(openDescriptors(), before);
}

void TestConnector::http_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<TcpReason>("reason");
    QTest::addColumn<QString>("detail");
    const auto ok = TcpReason::Connected;
    const auto no = TcpReason::ProxyFailed;
    QTest::newRow("open") << QByteArray("HTTP/1.1 200 Connection established\r\n\r\n") << ok << QString();
    QTest::newRow("open, with headers") << QByteArray("HTTP/1.0 200 OK\r\nVia: x\r\n\r\n") << ok << QString();
    QTest::newRow("forbidden") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno") << no
                               << QStringLiteral("403 Forbidden");
    QTest::newRow("login") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n") << no
                           << QStringLiteral("407 Proxy Authentication Required");
    QTest::newRow("no status text") << QByteArray("HTTP/1.1 502\r\n\r\n") << no << QStringLiteral("502");
    QTest::newRow("another protocol")
        << QByteArray("220 mx ESMTP\r\n\r\n") << no << QStringLiteral("mx ESMTP");
    QTest::newRow("four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n") << no << QStringLiteral("2000 OK");
    QTest::newRow("two digits") << QByteArray("HTTP/1.1 20 OK\r\n\r\n") << no << QStringLiteral("20 OK");
    QTest::newRow("closes") << QByteArray() << no << QString();
    QTest::newRow("closes in the middle") << QByteArray("HTTP/1.1 20") << no << QString();
    QTest::newRow("never ends") << QByteArray(20'000, 'x') << no << QString();
}

void TestConnector::http()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const TcpReason, reason);
    QFETCH(const QString, detail);
    QByteArray request;
    record::TcpFacts facts;
    {
        const Peer proxy([&](int fd) {
            while (!request.contains("\r\n\r\n")) {
                const QByteArray more = hear(fd);
                if (more.isEmpty())
                    return;
                request += more;
            }
            sayByByte(fd, answer.first(qMin<qsizetype>(40, answer.size())));
            say(fd, answer.sliced(qMin<qsizetype>(40, answer.size())));
        });
        facts = run({ .addresses = {},
            .host = QStringLiteral("mail.example.com"),
            .port = 587,
            .proxy = QUrl(QStringLiteral("http://joe:pw@127.0.0.1:%1").arg(proxy.port())) });
        QCOMPARE(facts.proxy, QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
        connector.reset(); // closes
    }
    QCOMPARE(facts.reason, reason);
    QCOMPARE(facts.proxyDetail, detail);
    QVERIFY(request.startsWith("CONNECT mail.example.com:587 HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nProxy-Authorization: Basic am9lOnB3\r\n"));
}

void TestConnector::socks_data()
{
    QTest::addColumn<bool>("login");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("method"); ///< the server's answers, one after the other
    QTest::addColumn<QByteArray>("loginReply");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("request"); ///< what it must have been asked in the end
    QTest::addColumn<TcpReason>("reason");
    QTest::addColumn<QString>("detail");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const auto name = QStringLiteral("mail.example.com");
    const QByteArray byName = hex("0501000310") + "mail.example.com" + hex("024b");
    const QByteArray open = hex("05000001c0000201024b");
    const auto ok = TcpReason::Connected;
    const auto no = TcpReason::ProxyFailed;
    QTest::newRow("by name") << false << name << hex("0500") << QByteArray() << open << byName << ok
                             << QString();
    QTest::newRow("by IPv4") << false << QStringLiteral("192.0.2.1") << hex("0500") << QByteArray() << open
                             << hex("05010001c0000201024b") << ok << QString();
    QTest::newRow("by IPv6") << false << QStringLiteral("2001:db8::1") << hex("0500") << QByteArray() << open
                             << hex("0501000420010db8000000000000000000000001024b") << ok << QString();
    QTest::newRow("bound to a name") << false << name << hex("0500") << QByteArray()
                                     << hex("0500000303") + "abc" + hex("0001") << byName << ok << QString();
    QTest::newRow("with login") << true << name << hex("0502") << hex("0100") << open << byName << ok
                                << QString();
    QTest::newRow("login refused") << true << name << hex("0502") << hex("0101") << QByteArray()
                                   << QByteArray() << no << QStringLiteral("SOCKS 01");
    QTest::newRow("no method") << false << name << hex("05ff") << QByteArray() << QByteArray() << QByteArray()
                               << no << QStringLiteral("SOCKS FF");
    QTest::newRow("not allowed") << false << name << hex("0500") << QByteArray()
                                 << hex("05020001000000000000") << byName << no << QStringLiteral("SOCKS 02");
    QTest::newRow("refused") << false << name << hex("0500") << QByteArray() << hex("05050001000000000000")
                             << byName << no << QStringLiteral("SOCKS 05");
    QTest::newRow("another protocol") << false << name << QByteArray("HTTP") << QByteArray() << QByteArray()
                                      << QByteArray() << no << QStringLiteral("SOCKS 48");
    QTest::newRow("closes") << false << name << QByteArray() << QByteArray() << QByteArray() << QByteArray()
                            << no << QString();
}

void TestConnector::socks()
{
    QFETCH(const bool, login);
    QFETCH(const QString, host);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, loginReply);
    QFETCH(const QByteArray, reply);
    QFETCH(const QByteArray, request);
    QFETCH(const TcpReason, reason);
    QFETCH(const QString, detail);
    QByteArray hello;
    QByteArray seenLogin;
    QByteArray asked;
    record::TcpFacts facts;
    {
        const Peer proxy([&](int fd) {
            hello = hear(fd);
            sayByByte(fd, method);
            if (!loginReply.isEmpty()) {
                seenLogin = hear(fd);
                sayByByte(fd, loginReply);
            }
            if (reply.isEmpty())
                return;
            asked = hear(fd);
            sayByByte(fd, reply);
        });
        const auto server = login ? QStringLiteral("joe:pw@127.0.0.1") : loopback;
        facts = run({ .addresses = {},
            .host = host,
            .port = 587,
            .proxy = QUrl(QStringLiteral("socks5://%1:%2").arg(server).arg(proxy.port())) });
        connector.reset(); // closes
    }
    QCOMPARE(facts.reason, reason);
    QCOMPARE(facts.proxyDetail, detail);
    QCOMPARE(hello, QByteArray::fromHex(login ? "05020002" : "050100"));
    if (!loginReply.isEmpty())
        QCOMPARE(seenLogin, QByteArray::fromHex("01036a6f65027077"));
    QCOMPARE(asked, request);
}

void TestConnector::proxyUnreachable()
{
    const auto facts = run({ .addresses = {},
        .host = QStringLiteral("mail.example.com"),
        .port = 587,
        .proxy = QUrl(QStringLiteral("socks5://127.0.0.1:9")) });
    QCOMPARE(facts.reason, TcpReason::ProxyFailed);
    QCOMPARE(facts.proxy, QStringLiteral("127.0.0.1:9"));
    QVERIFY(facts.proxyDetail.isEmpty());
    QCOMPARE(connector->attempts().value(0).reason, TcpReason::Refused);
    const auto strange
        = run({ .addresses = { loopback }, .port = 587, .proxy = QUrl(QStringLiteral("ftp://127.0.0.1")) });
    QCOMPARE(strange.reason, TcpReason::ProxyFailed);
}

void TestConnector::nothingIsReadBehindTheTunnel()
{
    const Peer proxy([&](int fd) {
        static_cast<void>(hear(fd));
        say(fd, "HTTP/1.1 200 OK\r\n\r\n220 hello\r\n");
        hearToTheEnd(fd);
    });
    const auto facts = run({ .addresses = {},
        .host = QStringLiteral("mail.example.com"),
        .port = 587,
        .proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port())) });
    QCOMPARE(facts.reason, TcpReason::Connected);
    QCOMPARE(facts.localAddress, loopback);
    const auto socket = connector->takeSocket();
    QTRY_COMPARE(socket->bytesAvailable(), 11);
    QCOMPARE(socket->readAll(), QByteArray("220 hello\r\n"));
}

void TestConnector::noNetwork()
{
    NEEDS_NAMESPACE;
    QVERIFY(hasUsableNetwork());
    QVERIFY(enterNamespace());
    QVERIFY(ip("link set lo up"));
    QVERIFY(!hasUsableNetwork());
    QCOMPARE(run({ .addresses = { dead, dead6 }, .port = 9 }).reason, TcpReason::NoNetwork);
    QCOMPARE(run({ .addresses = { loopback }, .port = 9 }).reason, TcpReason::Refused);
}

QTEST_GUILESS_MAIN(TestConnector)
#include "tst_connector.moc"
