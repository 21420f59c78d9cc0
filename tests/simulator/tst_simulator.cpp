// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator against a bare QSslSocket: what scripts promise, before anything of Envoi relies on it.
#include "simulator/Simulator.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace envoi::simulator;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Waits for lines with the event loop of the test; the simulator lives in the same thread.
class Client
{
public:
    explicit Client(const Simulator &server, const QString &sni = u"localhost"_s)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(server.authorityPem()));
        socket.setSslConfiguration(configuration);
        socket.setPeerVerifyName(sni);
        socket.connectToHost(u"127.0.0.1"_s, server.port());
    }
    QByteArray line()
    {
        if (!QTest::qWaitFor([this] { return socket.canReadLine() || closed(); }, 5000))
            return "(timed out in state " + QByteArray::number(socket.state()) + ')';
        return socket.canReadLine() ? socket.readLine().trimmed() : "(closed)"_ba;
    }
    QByteArray reply() ///< all lines of one, joined by |
    {
        QByteArray all = line();
        while (all.split('|').last().mid(3, 1) == "-")
            all += '|' + line();
        return all;
    }
    QByteArray ask(const QByteArray &command)
    {
        socket.write(command + "\r\n");
        return reply();
    }
    bool tls()
    {
        socket.startClientEncryption();
        return QTest::qWaitFor([this] { return socket.isEncrypted() || closed(); }, 5000)
            && socket.isEncrypted();
    }
    bool closed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitClosed()
    {
        return QTest::qWaitFor([this] { return closed(); }, 5000);
    }

    QSslSocket socket;
};

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private:
    Simulator *make(const QString &script)
    {
        auto *simulator = new Simulator(&m_keeper);
        if (!simulator->load(script))
            qFatal("line %d: %s", simulator->errorLine(), qPrintable(simulator->errorText()));
        simulator->setLimit(0.05);
        if (!simulator->listen())
            qFatal("no port");
        return simulator;
    }
    static Session last(const Simulator &simulator)
    {
        return QTest::qWaitFor([&] { return simulator.openConnections() == 0; }, 6000)
            ? simulator.sessions().last()
            : Session{};
    }
    QObject m_keeper;

private Q_SLOTS:
    void cleanup() { qDeleteAll(m_keeper.children()); }

    void speaksLineByLine()
    {
        Simulator *s = make(
            u"S: 220 \\{hostname} ready\nC~ ^EHLO (\\S+)\nS: 250-hello \\1\nS: 250 \\{client}\nC: QUIT\nS: 221\n"_s);
        Client c(*s);
        QCOMPARE(c.line(), "220 mx.example.net ready"_ba);
        QCOMPARE(c.ask("ehlo me"), "250-hello me|250 127.0.0.1"_ba);
        QCOMPARE(c.ask("QUIT"), "221"_ba);
        QVERIFY(c.waitClosed());
        const Session session = last(*s);
        QVERIFY(session.scriptFault.isEmpty());
        QCOMPARE(session.commands, (QList<QByteArray>{ "ehlo me", "QUIT" }));
        QCOMPARE(session.exchange.size(), 5);
        QVERIFY(session.wireFaults.isEmpty());
    }

    void saysWhereTheClientLeftTheScript()
    {
        Simulator *s = make(u"S: 220\nC: EHLO me\nS: 250\n"_s);
        Client c(*s);
        c.line();
        QVERIFY(c.ask("HELO me").startsWith("500 "));
        QVERIFY(c.waitClosed());
        QCOMPARE(last(*s).scriptFault, u"line 2: expected “EHLO me”, got “HELO me”"_s);
    }

    void baseLogsIn_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("code");
        const auto plain
            = [](const char *text, int size) { return "AUTH PLAIN " + QByteArray(text, size).toBase64(); };
        QTest::newRow("right") << plain("\0alice\0secret", 13) << "235"_ba;
        QTest::newRow("wrong password") << plain("\0alice\0secreT", 13) << "535"_ba;
        QTest::newRow("unknown user") << plain("\0bobby\0secret", 13) << "535"_ba;
        QTest::newRow("malformed") << plain("alice secret", 12) << "501"_ba;
        QTest::newRow("not base64") << "AUTH PLAIN %%%"_ba
                                    << "501"_ba;
        QTest::newRow("unknown mechanism") << "AUTH NTLM"_ba
                                           << "504"_ba;
    }

    void baseLogsIn()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, code);
        Simulator *s = make(u"BASE submission\nACCOUNT alice secret\n"_s);
        Client c(*s);
        QCOMPARE(c.line().left(3), "220"_ba);
        QVERIFY(!c.ask("EHLO me").contains("AUTH"));
        QCOMPARE(c.ask(command).left(3), "530"_ba); // not before TLS
        QCOMPARE(c.ask("STARTTLS").left(3), "220"_ba);
        QVERIFY2(c.tls(), qPrintable(c.socket.errorString()));
        QVERIFY(c.ask("EHLO me").contains("AUTH SCRAM-SHA-256"));
        QCOMPARE(c.ask("MAIL FROM:<alice@example.net>").left(3), "530"_ba);
        QCOMPARE(c.ask(command).left(3), code);
        c.ask("QUIT");
        QVERIFY(c.waitClosed());
        const Session session = last(*s);
        QVERIFY(session.encrypted);
        QCOMPARE(session.loggedIn, code == "235");
        QCOMPARE(session.sni, u"localhost"_s);
        QVERIFY(session.receivedInClear.endsWith("STARTTLS\r\n"));
    }

    void pipelinedEnvelopeIsOneReply()
    {
        Simulator *s = make(u"BASE submission\nLOGIN-OPTIONAL\n"_s);
        Client c(*s);
        c.line();
        c.ask("EHLO me");
        c.socket.write("MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n");
        QCOMPARE(c.line().left(3), "250"_ba);
        QCOMPARE(c.line().left(3), "250"_ba);
        QCOMPARE(c.line().left(3), "354"_ba);
        QCOMPARE(c.ask("Subject: x\r\n\r\n..dot\r\n.").left(3), "250"_ba);
        c.ask("QUIT");
        const Session session = last(*s);
        QCOMPARE(session.messages, (QList<QByteArray>{ "Subject: x\r\n\r\n.dot\r\n" }));
        QCOMPARE(session.wireFaults, QStringList());
        QCOMPARE(session.flights, 5); // connection, greeting, EHLO, envelope, message
    }

    void noticesWhatAClientMustNotDo()
    {
        Simulator *s = make(u"BASE submission\nWITHHOLD PIPELINING\nLOGIN-OPTIONAL\n"_s);
        Client c(*s);
        c.line();
        c.ask("EHLO me");
        c.socket.write("MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\n");
        c.line();
        c.line();
        c.socket.write("NOOP\n");
        c.line();
        c.ask("VRFY " + QByteArray(13'000, 'x'));
        c.socket.abort();
        const QStringList faults = last(*s).wireFaults;
        QCOMPARE(faults.size(), 3);
        QVERIFY(faults.at(0).contains("command before the reply"_L1));
        QVERIFY(faults.at(1).contains("LF alone"_L1));
        QVERIFY(faults.at(2).contains("octets"_L1));
    }

    void handlersAnswerInAnyOrder()
    {
        Simulator *s = make(uR"(
BASE submission
LOGIN-OPTIONAL
ON connect
S: 220-first
S: 220 second
END
ON clear C~^EHLO
S: 250-mx
S: 250 STARTTLS
END
ON C~^MAIL FROM:<(.*)>
S: 553 5.7.1 <\1>: not owned
END
ON C~^NOOP
DEFAULT
END
)"_s);
        Client c(*s);
        QCOMPARE(c.reply(), "220-first|220 second"_ba);
        QCOMPARE(c.ask("EHLO me"), "250-mx|250 STARTTLS"_ba);
        QCOMPARE(c.ask("STARTTLS").left(3), "220"_ba);
        QVERIFY(c.tls());
        QVERIFY(c.ask("EHLO me").contains("PIPELINING"));
        QCOMPARE(c.ask("MAIL FROM:<a@b>"), "553 5.7.1 <a@b>: not owned"_ba);
        QCOMPARE(c.ask("NOOP"), "250 2.0.0 Ok"_ba);
        c.socket.abort();
        QVERIFY(last(*s).finished);
    }

    void endsInEveryWay_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("error");
        QTest::newRow("FIN") << u"FIN"_s << int(QAbstractSocket::RemoteHostClosedError);
        QTest::newRow("RST") << u"RST"_s << int(QAbstractSocket::RemoteHostClosedError);
        QTest::newRow("end of script") << QString() << int(QAbstractSocket::RemoteHostClosedError);
    }

    void endsInEveryWay()
    {
        QFETCH(QString, how);
        QFETCH(int, error);
        Simulator *s = make(u"S: 421 4.3.2 busy\nWAIT 1xlimit\n"_s + how + u'\n');
        Client c(*s);
        QCOMPARE(c.line(), "421 4.3.2 busy"_ba);
        QVERIFY2(
            c.waitClosed(), qPrintable(u"state %1, %2"_s.arg(c.socket.state()).arg(c.socket.errorString())));
        QCOMPARE(int(c.socket.error()), error);
    }

    void silentStaysOpen()
    {
        Simulator *s = make(u"SILENT\n"_s);
        Client c(*s);
        QVERIFY(QTest::qWaitFor([&] { return c.socket.state() == QAbstractSocket::ConnectedState; }, 2000));
        c.socket.write("EHLO me\r\n");
        QTest::qWait(100);
        QVERIFY(!c.closed());
        QCOMPARE(c.socket.bytesAvailable(), 0);
        c.socket.abort();
        QCOMPARE(last(*s).received, "EHLO me\r\n"_ba);
    }

    void cutsEveryByte()
    {
        Simulator *s = make(u"CUT 1\nS: 220 in single bytes\nCUT 0\nC: QUIT\nS: 221\n"_s);
        Client c(*s);
        int pieces = 0;
        connect(&c.socket, &QSslSocket::readyRead, &c.socket, [&] { ++pieces; });
        QCOMPARE(c.line(), "220 in single bytes"_ba);
        QVERIFY2(pieces > 10, qPrintable(QString::number(pieces)));
        QCOMPARE(c.ask("QUIT"), "221"_ba);
    }

    void waitsForItsPartOfTheLimit()
    {
        Simulator *s = make(u"WAIT 2xlimit\nS: 220\n"_s);
        QElapsedTimer timer;
        timer.start();
        Client c(*s);
        QCOMPARE(c.line(), "220"_ba);
        QVERIFY(timer.elapsed() >= 100);
    }

    void repeatsWithoutEndButBounded()
    {
        Simulator *s = make(
            u"S+ 250-\nREPEAT forever\nS+ AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nEND\n"_s);
        Client c(*s);
        QVERIFY(QTest::qWaitFor([&] { return c.socket.bytesAvailable() > 100'000; }, 5000));
        c.socket.abort();
        QVERIFY(last(*s).finished);
        QVERIFY(last(*s).sent.size() < 64 * 1024 * 1024);
    }

    void connectionsDiffer()
    {
        Simulator *s = make(u"CONNECTION 2\nS: 421 too many\nEND\nS: 220 welcome\nSILENT\n"_s);
        Client first(*s);
        QCOMPARE(first.line(), "220 welcome"_ba);
        Client second(*s);
        QCOMPARE(second.line(), "421 too many"_ba);
        Client third(*s);
        QCOMPARE(third.line(), "220 welcome"_ba);
        QCOMPARE(s->sessions().size(), 3);
    }

    void flightsOfImplicitTls()
    {
        Simulator *s = make(u"LISTEN tls\nBASE submission\nACCOUNT alice secret\n"_s);
        Client c(*s);
        QVERIFY(QTest::qWaitFor([&] { return c.socket.state() == QAbstractSocket::ConnectedState; }, 2000));
        QVERIFY(c.tls());
        QCOMPARE(c.line().left(3), "220"_ba);
        c.ask("EHLO me");
        QCOMPARE(c.ask("AUTH PLAIN " + QByteArray("\0alice\0secret", 13).toBase64()).left(3), "235"_ba);
        c.socket.write("MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nRSET\r\n");
        c.line();
        c.line();
        c.line();
        c.ask("QUIT");
        QVERIFY(c.waitClosed());
        const Session session = last(*s);
        QCOMPARE(session.flights, 6);
        QVERIFY(session.receivedInClear.isEmpty());
        QCOMPARE(session.tlsVersion, u"TLSv1.3"_s);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<int>("error"); ///< QSslError, -2 = none
        const auto row
            = [](const char *wish, int error) { QTest::newRow(wish) << QString::fromLatin1(wish) << error; };
        row("good", -2);
        row("rsa2048", -2);
        row("ends-soon", -2);
        row("thousand-names", -2);
        row("expired", QSslError::CertificateExpired);
        row("not-yet", QSslError::CertificateNotYetValid);
        row("wrong-name", QSslError::HostNameMismatch);
        row("self-signed", QSslError::SelfSignedCertificate);
        row("no-intermediate", QSslError::UnableToGetLocalIssuerCertificate);
        row("unknown-issuer", QSslError::UnableToGetLocalIssuerCertificate);
        row("untrusted-root", QSslError::SelfSignedCertificateInChain);
        row("avast", QSslError::UnableToGetLocalIssuerCertificate);
        row("client-only", QSslError::InvalidPurpose);
        row("expired-intermediate", QSslError::CertificateExpired);
        row("not-a-ca", QSslError::InvalidCaCertificate);
        row("weak-rsa1024", QSslError::UnspecifiedError);
        row("sha1", QSslError::UnspecifiedError);
        row("unknown-critical", QSslError::UnspecifiedError);
        row("good names=smtp.example.net", QSslError::HostNameMismatch);
        row("good to=-1s", QSslError::CertificateExpired);
    }

    void certificates()
    {
        QFETCH(QString, wish);
        QFETCH(int, error);
        Simulator *s = make(u"LISTEN tls\nCERT "_s + wish + u"\nBASE submission\n"_s);
        Client c(*s);
        QList<int> errors;
        connect(&c.socket, &QSslSocket::sslErrors, &c.socket, [&](const QList<QSslError> &list) {
            for (const QSslError &one : list)
                errors.append(one.error());
        });
        QVERIFY(QTest::qWaitFor([&] { return c.socket.state() == QAbstractSocket::ConnectedState; }, 2000));
        const bool secured = c.tls();
        QCOMPARE(secured, error == -2);
        if (error != -2)
            QVERIFY2(errors.contains(error), qPrintable(u"got %1"_s.arg(errors.value(0, -2))));
    }

    void oldAndOddTls_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("TLS 1.0 only") << u"LISTEN tls\nCERT good max=1.0\nBASE submission\n"_s;
        QTest::newRow("TLS 1.1 only") << u"LISTEN tls\nCERT good max=1.1\nBASE submission\n"_s;
        QTest::newRow("no common cipher")
            << u"LISTEN tls\nCERT good max=1.2 ciphers=NULL\nBASE submission\n"_s;
        QTest::newRow("client certificate")
            << u"LISTEN tls\nCERT good max=1.2 client-cert=required\nBASE submission\n"_s;
        QTest::newRow("alert 112") << u"BYTES 5\nS! \\x15\\x03\\x03\\x00\\x02\\x02\\x70\n"_s;
        QTest::newRow("speaks in clear") << u"S: 220 plain\nSILENT\n"_s;
        QTest::newRow("too large") << u"LISTEN tls\nCERT too-large\nBASE submission\n"_s;
    }

    void oldAndOddTls()
    {
        QFETCH(QString, script);
        Simulator *s = make(script);
        Client c(*s);
        QVERIFY(QTest::qWaitFor([&] { return c.socket.state() == QAbstractSocket::ConnectedState; }, 2000));
        QVERIFY(!c.tls());
        c.socket.abort();
        QVERIFY(last(*s).finished);
        QVERIFY(!last(*s).encrypted);
    }

    void injectsBeforeTheHandshake()
    {
        Simulator *s
            = make(u"S: 220\nC: STARTTLS\nS: 220 go\nS: 250-injected\nTLS\nC: EHLO me\nS: 250 inside\n"_s);
        Client c(*s);
        c.line();
        QCOMPARE(c.ask("STARTTLS"), "220 go"_ba);
        QVERIFY(
            QTest::qWaitFor([&] { return c.socket.bytesAvailable() == 14; }, 1000)); // in the same segment
        QVERIFY(c.tls());
        c.socket.abort();
    }

    void refusesAndSwallows()
    {
        Simulator *nothing = make(u"LISTEN nothing\n"_s);
        Client refused(*nothing);
        QVERIFY(refused.waitClosed());
        QCOMPARE(refused.socket.error(), QAbstractSocket::ConnectionRefusedError);

        Simulator *hole = make(u"LISTEN blackhole\n"_s);
        Client lost(*hole);
        QTest::qWait(300);
        QCOMPARE(lost.socket.state(), QAbstractSocket::ConnectingState);
    }

    void listensOnSeveralAddresses()
    {
        Simulator *s = make(u"BASE submission\n"_s);
        const quint16 port = s->port();
        QVERIFY(s->listenTls(QHostAddress::LocalHost));
        QVERIFY(s->port() != port);
        QVERIFY(s->listen(QHostAddress(u"127.0.0.2"_s), port));
        QTcpSocket second;
        second.connectToHost(u"127.0.0.2"_s, port);
        QVERIFY(QTest::qWaitFor([&] { return second.canReadLine(); }, 2000));
        QCOMPARE(second.readLine().left(3), "220"_ba);
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
