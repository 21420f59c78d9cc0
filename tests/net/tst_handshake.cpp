// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChannelProbe.h"
#include "TestPeer.h"

#include "net/Channel.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>

using namespace envoi;
using namespace envoi::net;
using namespace testpeer;
using record::TlsReason;

/// One way a server can behave from the first byte of the handshake on, and what the channel must say of it.
struct Case {
    std::function<void(int)> server;
    TlsReason reason = TlsReason::Secured;
    int alert = -1;
    QByteArray firstBytes{};
    int closedAlert = -2; ///< of closed() after secured(); -2: not closed
    int withinMs = 2'000;
};
Q_DECLARE_METATYPE(Case)

class TestHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outcomes_data();
    void outcomes();
    void clearTextIsAlwaysSeen_data();
    void clearTextIsAlwaysSeen();
    void injectedBeforeHandshake();
    void gate();
    void lastWordInClear_data();
    void lastWordInClear();
    void serverName_data();
    void serverName();
    void abortIsSilent_data();
    void abortIsSilent();
    void certificateIsJudged();
    void floodStaysBounded();
    void loweredPolicy();
    void raisedPolicy();
    void noCopyOfClearLines();
    void notConnected();

private:
    [[nodiscard]] TlsWish wish() const { return { &leaf, {}, 0, 0, nullptr, nullptr, false, nullptr }; }
    int runAgain(const QString &opensslConfiguration, const QStringList &arguments);

    QTemporaryDir folder;
    QString caFile;
    testcert::Made root;
    testcert::Made leaf;
    testcert::Made rsaLeaf;
    testcert::Made hugeLeaf;
};

void TestHandshake::initTestCase()
{
    qRegisterMetaType<Case>();
    root = testcert::makeCa({ .commonName = QStringLiteral("Root") });
    leaf = testcert::makeLeaf({}, &root);
    rsaLeaf = testcert::makeLeaf({ .key = testcert::Key::Rsa2048 }, &root);
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many.append(QStringLiteral("host%1.example.com").arg(i));
    hugeLeaf = testcert::makeLeaf({ .dns = many }, &root);
    caFile = folder.filePath(QStringLiteral("root.pem"));
    QFile file(caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(root.pem());
}

void TestHandshake::outcomes_data()
{
    QTest::addColumn<Case>("c");
    const auto tls = [this](std::function<void(TlsWish &)> change, bool stay = true) {
        TlsWish w = wish();
        change(w);
        return [w, stay](int fd) {
            TlsEnd end(fd, w);
            if (end.accept() && stay)
                while (!end.hear().isEmpty()) { }
        };
    };
    const auto records = [](const QByteArray &bytes, bool stay = true) {
        return [=](int fd) {
            static_cast<void>(hear(fd));
            say(fd, bytes);
            if (stay)
                hearToTheEnd(fd);
        };
    };
    QTest::newRow("TLS 1.3") << Case{ tls([](auto &) {}) };
    QTest::newRow("TLS 1.2") << Case{ tls([](auto &w) { w.maximum = TLS1_2_VERSION; }) };
    QTest::newRow("TLS 1.0 only") << Case{ tls([](auto &w) { w.maximum = TLS1_VERSION; }),
        TlsReason::ProtocolVersion, 70 };
    QTest::newRow("TLS 1.1 only") << Case{ tls([](auto &w) { w.maximum = TLS1_1_VERSION; }),
        TlsReason::ProtocolVersion, 70 };
    // A ServerHello of TLS 1.0, from a server that does not look at what we offer.
    QTest::newRow("answers with TLS 1.0")
        << Case{ records(QByteArray::fromHex("160301002a020000260301") + QByteArray(32, 'r')
                     + QByteArray::fromHex("00002f00")),
               TlsReason::ProtocolVersion };
    // RFC 8446 §4.1.3: a server that could do TLS 1.3 marks its random when it is made to do less.
    const auto serverHello = [&](const char *version, const QByteArray &random, const char *cipher) {
        return records(QByteArray::fromHex("160303002a02000026") + QByteArray::fromHex(version) + random
            + QByteArray::fromHex("00") + QByteArray::fromHex(cipher) + QByteArray::fromHex("00"));
    };
    QTest::newRow("answers with TLS 1.1")
        << Case{ serverHello("0302", QByteArray(32, 'r'), "c02f"), TlsReason::ProtocolVersion };
    QTest::newRow("downgraded") << Case{ serverHello("0303", QByteArray(24, 'r') + "DOWNGRD\x01", "c02f"),
        TlsReason::Downgrade };
    QTest::newRow("takes a cipher that nobody offered")
        << Case{ serverHello("0303", QByteArray(32, 'r'), "0004"), TlsReason::NoCommonCipher };
    QTest::newRow("too long a record")
        << Case{ records(QByteArray::fromHex("160303ffff020000")), TlsReason::Other };
    QTest::newRow("small Diffie-Hellman") << Case{ tls([this](auto &w) {
                                                      w.leaf = &rsaLeaf;
                                                      w.maximum = TLS1_2_VERSION;
                                                      w.ciphers = "DHE-RSA-AES128-GCM-SHA256";
                                                      w.dhGroup = "dh_1024_160";
                                                  }),
        TlsReason::KeyTooSmall };
    QTest::newRow("no common cipher") << Case{ tls([this](auto &w) {
                                                  w.leaf = &rsaLeaf;
                                                  w.maximum = TLS1_2_VERSION;
                                                  w.ciphers = "NULL-SHA256";
                                              }),
        TlsReason::NoCommonCipher, 40 };
    QTest::newRow("no common curve") << Case{ tls([](auto &w) {
                                                 w.minimum = TLS1_3_VERSION;
                                                 w.curves = "brainpoolP256r1";
                                             }),
        TlsReason::NoCommonCipher, 40 };
    QTest::newRow("client certificate, TLS 1.2") << Case{ tls([](auto &w) {
                                                             w.maximum = TLS1_2_VERSION;
                                                             w.wantsClientCertificate = true;
                                                         }),
        TlsReason::ClientCertificateRequired, 40 };
    QTest::newRow("client certificate, TLS 1.3")
        << Case{ tls([](auto &w) { w.wantsClientCertificate = true; }), TlsReason::Secured, -1, {}, 116 };
    QTest::newRow("certificate too large")
        << Case{ tls([this](auto &w) { w.leaf = &hugeLeaf; }), TlsReason::CertificateTooLarge };
    for (const int alert : { 10, 20, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 71, 80, 86, 90, 109, 110, 112,
             113, 115, 116, 120, 200 }) {
        TlsReason reason = TlsReason::Alert;
        if (alert == 116 || (alert >= 42 && alert <= 49 && alert != 47))
            reason = TlsReason::ClientCertificateRequired;
        if (alert == 71)
            reason = TlsReason::NoCommonCipher;
        if (alert == 86)
            reason = TlsReason::Downgrade;
        QTest::addRow("alert %d", alert)
            << Case{ records(QByteArray::fromHex("15030300 0202") + char(alert)), reason, alert };
    }
    QTest::newRow("closes at once") << Case{ [](int) {}, TlsReason::Closed };
    QTest::newRow("closes after ClientHello") << Case{ records({}, false), TlsReason::Closed };
    QTest::newRow("resets after ClientHello") << Case{ [](int fd) {
                                                          static_cast<void>(hear(fd));
                                                          reset(fd);
                                                      },
        TlsReason::Closed };
    QTest::newRow("closes inside ServerHello")
        << Case{ records(QByteArray::fromHex("160303007a02000076"), false), TlsReason::Closed };
    QTest::newRow("silence") << Case{ [](int fd) { hearToTheEnd(fd); }, TlsReason::TimedOut };
    QTest::newRow("half a ServerHello, then silence")
        << Case{ records(QByteArray::fromHex("160303007a02000076")), TlsReason::TimedOut };

    const auto clear = [&](const QByteArray &bytes, const QByteArray &seen) {
        return Case{ records(bytes), TlsReason::NotTls, -1, seen };
    };
    const QByteArray http = "HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n<html>";
    QTest::newRow("HTTP") << clear(http, http);
    QTest::newRow("zero bytes") << Case{ records(QByteArray(300, '\0')), TlsReason::NotTls, -1,
        QByteArray(256, '\0') };
    QTest::newRow("SSH") << clear("SSH-2.0-OpenSSH_9.2\r\n", "SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("no line end") << clear("220 mx", "220 mx");
    QTest::newRow("begins like a record") << clear("\x16"
                                                   "abc\n",
        "\x16"
        "abc\n");
    QTest::newRow("300 bytes without line end")
        << Case{ records(QByteArray(300, 'x')), TlsReason::NotTls, -1, QByteArray(256, 'x') };
    QTest::newRow("in clear, then closes")
        << Case{ records("421 busy", false), TlsReason::NotTls, -1, QByteArray("421 busy") };
    QTest::newRow("in the middle of the handshake")
        << Case{ records(QByteArray::fromHex("160303000402000076") + "421 shutting down\r\n"),
               TlsReason::NotTls, -1, QByteArray("421 shutting down\r\n") };
}

void TestHandshake::outcomes()
{
    QFETCH(const Case, c);
    const Peer peer(c.server);
    ChannelProbe probe(peer.port());
    probe.start(c.reason == TlsReason::TimedOut ? 150 : 10'000, caFile);
    QVERIFY(probe.waitForEnd(c.withinMs));
    QCOMPARE(probe.secured + probe.failed, 1);
    QVERIFY2(probe.tls.reason == c.reason,
        qPrintable(
            QStringLiteral("reason %1, code %2").arg(int(probe.tls.reason)).arg(probe.tls.opensslCode)));
    QCOMPARE(probe.tls.alert, c.alert);
    QCOMPARE(probe.tls.firstBytes, c.firstBytes);
    QCOMPARE(probe.channel->clearBytes(), c.firstBytes);
    if (c.reason == TlsReason::Secured) {
        QVERIFY(probe.certificate.accepted);
        QVERIFY(probe.channel->isEncrypted());
        QVERIFY(probe.tls.version == u"TLS 1.3" || probe.tls.version == u"TLS 1.2");
        QVERIFY(!probe.tls.cipher.isEmpty());
    }
    if (c.closedAlert != -2) {
        QTRY_COMPARE(probe.closed, 1);
        QCOMPARE(probe.closedAlert, c.closedAlert);
    } else {
        QCOMPARE(probe.closed, 0);
    }
    const QLatin1String tag(QTest::currentDataTag());
    if (tag.startsWith(QLatin1String("answers with TLS")))
        QCOMPARE(probe.tls.version, tag.last(7));
    // Where there is neither alert nor clear text, the code is for the details.
    if (c.reason != TlsReason::Secured && c.reason != TlsReason::NotTls && c.reason != TlsReason::Closed
        && c.reason != TlsReason::TimedOut)
        QVERIFY2(probe.tls.opensslCode.size() == 8, qPrintable(probe.tls.opensslCode));
}

int TestHandshake::runAgain(const QString &opensslConfiguration, const QStringList &arguments)
{
    QFile file(folder.filePath(QStringLiteral("openssl.cnf")));
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    file.write("openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n[c]\n"
        + opensslConfiguration.toLatin1());
    file.close();
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OPENSSL_CONF"), file.fileName());
    // ThreadSanitizer does not see the locks inside Qt Test; what counts here is the test's own verdict.
    environment.insert(QStringLiteral("TSAN_OPTIONS"), QStringLiteral("exitcode=0"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(30'000))
        return -2;
    const QByteArray output = process.readAll();
    if (process.exitCode() != 0)
        qWarning("%s", output.constData());
    return process.exitCode();
}

/// What the system's OpenSSL settings allow besides changes nothing (#174) …
void TestHandshake::loweredPolicy()
{
    const auto lowered = QStringLiteral("MinProtocol = TLSv1\nCipherString = DEFAULT@SECLEVEL=0\n");
    QCOMPARE(runAgain(lowered, { QStringLiteral("outcomes") }), 0);
}

/// … and what they forbid is a clear failure.
void TestHandshake::raisedPolicy()
{
    if (qEnvironmentVariableIsSet("ENVOI_TEST_RAISED")) {
        const Peer peer([&](int fd) {
            TlsEnd end(fd, wish());
            end.accept();
        });
        ChannelProbe probe(peer.port());
        probe.start(10'000, caFile);
        QVERIFY(probe.waitForEnd(2'000));
        QVERIFY(probe.tls.reason != TlsReason::Secured && probe.tls.reason != TlsReason::TimedOut);
        return;
    }
    qputenv("ENVOI_TEST_RAISED", "1");
    QCOMPARE(
        runAgain(QStringLiteral("CipherString = DEFAULT@SECLEVEL=5\n"), { QStringLiteral("raisedPolicy") }),
        0);
    qunsetenv("ENVOI_TEST_RAISED");
}

/// After a line has left in clear, no copy of it is anywhere in the memory, neither ours nor Qt's. (Inside
/// TLS one of Qt's stays until the next line is written over it.)
void TestHandshake::noCopyOfClearLines()
{
    // The server is another process: its copies are its own.
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    QVERIFY(::bind(listener, generic, size) == 0 && ::listen(listener, 1) == 0);
    QVERIFY(::getsockname(listener, generic, &size) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(10);
        const int fd = ::accept(listener, nullptr, nullptr);
        say(fd, QByteArray::number(hear(fd).size()) + '\n');
        hearToTheEnd(fd);
        ::_exit(0);
    }
    ::close(listener);
    ChannelProbe probe(ntohs(address.sin_port));
    // Long, so that the chances are good that no other use has covered all of a forgotten copy.
    const auto letter = [](int i) { return char('A' + ((i * i * 31 + i * 17 + 5) >> 3) % 26); };
    QByteArray secret(4'000, Qt::Uninitialized);
    for (int i = 0; i < 3'999; ++i)
        secret[i] = letter(i);
    secret[3'999] = '\n';
    probe.channel->write(secret);
    secret.fill('x');
    QTRY_VERIFY(probe.channel->bytesAvailable() > 0);
    QCOMPARE(probe.channel->read(100), QByteArray("4000\n"));
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        QSKIP("no /proc");
    probe.channel->abort();
    ::waitpid(child, nullptr, 0);
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (!line.contains("[heap]") && !line.contains(" rw-p 00000000 00:00 0"))
            continue;
        const auto range = line.left(line.indexOf(' ')).split('-');
        const quint64 from = range.at(0).toULongLong(nullptr, 16);
        const quint64 length = range.at(1).toULongLong(nullptr, 16) - from;
        if (length > (64 << 20) || line.contains("[stack]"))
            continue;
        const std::unique_ptr<char, decltype(&::free)> block(static_cast<char *>(::malloc(length)), ::free);
        memory.seek(qint64(from));
        const qint64 got = memory.read(block.get(), qint64(length));
        for (qint64 i = 0; i + 20 < got; ++i) {
            int same = 0;
            while (same < 20 && block.get()[i + same] == letter(2'000 + same))
                ++same;
            if (same == 20)
                ++found;
        }
    }
    QCOMPARE(found, 0);
}

void TestHandshake::clearTextIsAlwaysSeen_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("byByte");
    QTest::newRow("speaks first") << true << false;
    QTest::newRow("speaks first, byte by byte") << true << true;
    QTest::newRow("answers") << false << false;
    QTest::newRow("answers, byte by byte") << false << true;
}

/// The first bytes of a peer that does not speak TLS, whatever the moment they arrive at: 4 × 200 runs.
void TestHandshake::clearTextIsAlwaysSeen()
{
    QFETCH(const bool, first);
    QFETCH(const bool, byByte);
    const QByteArray banner = "421 4.7.0 Too many connections\r\n";
    constexpr int runs = 200;
    const Peer peer(
        [&](int fd) {
            if (!first)
                static_cast<void>(hear(fd));
            if (byByte)
                sayByByte(fd, banner);
            else
                say(fd, banner);
            hearToTheEnd(fd);
        },
        runs);
    for (int i = 0; i < runs; ++i) {
        ChannelProbe probe(peer.port());
        if (first && i % 2 == 0)
            QTest::qWait(1); // sometimes it has arrived before the handshake, sometimes not
        probe.channel->startTls({ QStringLiteral("mail.example.com"), {}, 10'000 });
        QVERIFY(probe.waitForEnd(2'000));
        QCOMPARE(probe.tls.reason, TlsReason::NotTls);
        QCOMPARE(probe.tls.firstBytes, banner);
    }
}

void TestHandshake::injectedBeforeHandshake()
{
    const Peer peer([&](int fd) {
        say(fd, "220 go\r\n250 AUTH PLAIN\r\n");
        TlsEnd end(fd, wish());
        end.accept();
    });
    ChannelProbe probe(peer.port());
    QTRY_COMPARE(probe.readables > 0, true);
    QCOMPARE(probe.channel->read(8), QByteArray("220 go\r\n"));
    QCOMPARE(probe.channel->bytesAvailable(), 16);
    // The caller has to stop here; if it does not, the channel does.
    probe.channel->startTls({ QStringLiteral("mail.example.com"), {}, 10'000 });
    QVERIFY(probe.waitForEnd(2'000));
    QCOMPARE(probe.tls.reason, TlsReason::NotTls);
    QCOMPARE(probe.tls.firstBytes, QByteArray("250 AUTH PLAIN\r\n"));
    QCOMPARE(probe.channel->read(100), QByteArray());
}

void TestHandshake::gate()
{
    std::atomic<bool> heard = false;
    const Peer peer([&](int fd) {
        TlsEnd end(fd, wish());
        if (!end.accept())
            return;
        end.say("220 hello\r\n");
        heard = end.hear() == "EHLO x\r\n";
        end.say("250 x\r\n");
        static_cast<void>(end.hear());
    });
    ChannelProbe probe(peer.port());
    probe.openOnSecured = false;
    probe.start(10'000, caFile);
    QTRY_COMPARE(probe.secured, 1);
    probe.channel->write("EHLO early\r\n"); // shut: nothing leaves
    QTest::qWait(50);
    QCOMPARE(probe.readables, 0);
    QCOMPARE(probe.channel->bytesAvailable(), 0);
    QCOMPARE(probe.channel->read(100), QByteArray());
    QVERIFY(!heard);
    probe.channel->openGate();
    QTRY_VERIFY(probe.readables > 0);
    QCOMPARE(probe.channel->read(100), QByteArray("220 hello\r\n"));
    probe.channel->write("EHLO x\r\n");
    QTRY_VERIFY(probe.channel->bytesAvailable() > 0);
    QCOMPARE(probe.channel->read(100), QByteArray("250 x\r\n"));
    QVERIFY(heard);
    probe.channel->close();
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.closedAlert, -1);
}

void TestHandshake::lastWordInClear_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("alone") << QByteArray();
    QTest::newRow("behind a reply inside TLS, in one segment") << QByteArray("250 ok\r\n");
}

/// Some servers send their last 421 in clear inside TLS (real-servers.md).
void TestHandshake::lastWordInClear()
{
    QFETCH(const QByteArray, before);
    const Peer peer([&](int fd) {
        TlsEnd end(fd, wish());
        if (!end.accept())
            return;
        static_cast<void>(end.hear());
        if (!before.isEmpty())
            end.say(before);
        say(fd, "421 4.3.2 Shutting down\r\n");
        hearToTheEnd(fd);
    });
    ChannelProbe probe(peer.port());
    probe.start(10'000, caFile);
    QTRY_COMPARE(probe.secured, 1);
    probe.channel->write("NOOP\r\n");
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.channel->clearBytes(), QByteArray("421 4.3.2 Shutting down\r\n"));
    QCOMPARE(probe.received + probe.channel->read(1'000), before);
}

void TestHandshake::serverName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sni");
    QTest::newRow("name") << QStringLiteral("mail.example.com") << QByteArray("mail.example.com");
    QTest::newRow("trailing dot") << QStringLiteral("Mail.Example.com.") << QByteArray("mail.example.com");
    QTest::newRow("IDN") << QStringLiteral("bücher.example") << QByteArray("xn--bcher-kva.example");
    QTest::newRow("underscore") << QStringLiteral("my_host.example.com") << QByteArray("my_host.example.com");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << QByteArray();
    QTest::newRow("IPv6") << QStringLiteral("::1") << QByteArray();
    QTest::newRow("IPv6 in brackets") << QStringLiteral("[::1]") << QByteArray();
}

void TestHandshake::serverName()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, sni);
    const Peer peer([&](int fd) {
        TlsEnd end(fd, wish());
        if (end.accept())
            end.say("name=" + end.sni());
    });
    ChannelProbe probe(peer.port());
    probe.channel->startTls({ typed, { caFile }, 10'000 });
    QVERIFY(probe.waitForEnd(2'000));
    QCOMPARE(probe.tls.reason, TlsReason::Secured);
    QTRY_VERIFY(probe.channel->bytesAvailable() > 0);
    QCOMPARE(probe.channel->read(100), "name=" + sni);
}

void TestHandshake::abortIsSilent_data()
{
    QTest::addColumn<int>("moment");
    QTest::newRow("before the handshake") << 0;
    QTest::newRow("right after startTls") << 1;
    QTest::newRow("in the handshake") << 2;
    QTest::newRow("in the slot of secured") << 3;
    QTest::newRow("afterwards") << 4;
    QTest::newRow("before a failure that is on its way") << 5;
}

void TestHandshake::abortIsSilent()
{
    QFETCH(const int, moment);
    const Peer peer([&](int fd) {
        if (moment == 2)
            return hearToTheEnd(fd);
        TlsEnd end(fd, wish());
        if (end.accept())
            end.say("220 hello\r\n");
        static_cast<void>(end.hear());
    });
    ChannelProbe probe(peer.port());
    if (moment == 3)
        connect(probe.channel.get(), &Channel::secured, this, [&] { probe.channel->abort(); });
    if (moment == 5) {
        probe.channel->close();
        QTRY_COMPARE(probe.closed, 1);
    }
    if (moment > 0)
        probe.start(10'000, caFile);
    if (moment == 2)
        QTest::qWait(20);
    if (moment >= 3 && moment <= 4)
        QTRY_COMPARE(probe.secured, 1);
    const int before = probe.count();
    QElapsedTimer clock;
    clock.start();
    probe.channel->abort();
    QVERIFY(clock.elapsed() < 50);
    QTest::qWait(60);
    QCOMPARE(probe.count(), before);
    QVERIFY(!probe.channel->isEncrypted());
}

void TestHandshake::certificateIsJudged()
{
    const Peer peer(
        [&](int fd) {
            TlsEnd end(fd, wish());
            end.accept();
            static_cast<void>(end.hear());
        },
        3);
    const auto run = [&](const QString &name, const QStringList &caFiles) {
        ChannelProbe probe(peer.port());
        probe.openOnSecured = false;
        probe.channel->startTls({ name, caFiles, 10'000 });
        probe.waitForEnd(2'000);
        return probe.certificate;
    };
    // No run trusts what an earlier one trusted (#178).
    QVERIFY(run(QStringLiteral("mail.example.com"), { caFile }).accepted);
    const auto unknown = run(QStringLiteral("mail.example.com"), {});
    QVERIFY(!unknown.accepted);
    QCOMPARE(unknown.problems.value(0).problem, record::CertificateProblem::IssuerUnknown);
    const auto other = run(QStringLiteral("other.example.com"), { caFile });
    QVERIFY(!other.accepted);
    QCOMPARE(other.problems.value(0).problem, record::CertificateProblem::NameMismatch);
    QCOMPARE(other.chain.value(0).names, QStringList{ QStringLiteral("mail.example.com") });
}

void TestHandshake::floodStaysBounded()
{
    // 20 MB against a shut gate: no more than the two read buffers may be taken in.
    std::atomic<qint64> sent = 0;
    const Peer peer([&](int fd) {
        TlsEnd end(fd, wish());
        if (!end.accept())
            return;
        const timeval soon{ 0, 300'000 };
        ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &soon, sizeof soon);
        const int small = 64 * 1024;
        ::setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
        const QByteArray block(16'000, 'x');
        for (int i = 0; i < 1'250; ++i) {
            qint64 before = sent;
            end.say(block);
            sent = before + block.size();
        }
    });
    ChannelProbe probe(peer.port());
    probe.openOnSecured = false;
    probe.start(10'000, caFile);
    QTRY_COMPARE(probe.secured, 1);
    QTest::qWait(200);
    probe.channel->openGate();
    QTRY_VERIFY(probe.readables > 0);
    QVERIFY2(probe.channel->bytesAvailable() <= 2 * 64 * 1024,
        QByteArray::number(probe.channel->bytesAvailable()).constData());
    probe.channel->abort();
}

void TestHandshake::notConnected()
{
    ChannelProbe probe(quint16(0));
    probe.channel->startTls({ QStringLiteral("mail.example.com"), {}, 10'000 });
    QCOMPARE(probe.failed, 0); // from the event loop, never inside the call
    QVERIFY(probe.waitForEnd(1'000));
    QCOMPARE(probe.tls.reason, TlsReason::Closed);
}

QTEST_GUILESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
