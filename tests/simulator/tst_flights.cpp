// SPDX-License-Identifier: GPL-3.0-or-later
// No round trip that the protocol does not need, counted by the server.
#include "Run.h"
#include "session/LiveTest.h"

#include <QSignalSpy>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

class TestFlights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toTheVerdict_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<record::Security>("security");
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<int>("flights");
        const QString starttls = u"BASE submission\nACCOUNT alice@example.net secret\n"_s;
        const QString tls = u"LISTEN tls\n"_s + starttls;
        using record::Security;
        QTest::newRow("STARTTLS") << starttls << Security::StartTls << u"PLAIN"_s << 8;
        QTest::newRow("TLS") << tls << Security::Tls << u"PLAIN"_s << 6;
        // What a mechanism or an old server adds, and nothing else.
        QTest::newRow("STARTTLS, SCRAM: proof and its answer")
            << starttls << Security::StartTls << u"SCRAM-SHA-256"_s << 10;
        QTest::newRow("TLS, CRAM-MD5: the challenge") << tls << Security::Tls << u"CRAM-MD5"_s << 7;
        QTest::newRow("STARTTLS, TLS 1.2: one more in the handshake")
            << u"CERT good max=1.2\n"_s + starttls << Security::StartTls << u"PLAIN"_s << 9;
        // … which the greeting shares when the server speaks first inside TLS.
        QTest::newRow("TLS, TLS 1.2") << u"CERT good max=1.2\n"_s + tls << Security::Tls << u"PLAIN"_s << 6;
        QTest::newRow("no PIPELINING: MAIL and RCPT apart")
            << u"WITHHOLD PIPELINING\n"_s + starttls << Security::StartTls << u"PLAIN"_s << 9;
    }

    void toTheVerdict()
    {
        QFETCH(QString, script);
        QFETCH(record::Security, security);
        QFETCH(QString, mechanism);
        QFETCH(int, flights);
        simulator::Simulator server;
        QVERIFY(server.load(script));
        QVERIFY(server.listen());
        const Trust trust(server);
        record::Typed what = typed(server, trust, security, u"alice@example.net"_s, u"secret"_s,
            u"alice@example.net"_s, u"bob@example.org"_s);
        what.settings.mechanism = mechanism;

        session::LiveTest test(what, sasl::Secret(u"secret"), {});
        QSignalSpy verdict(&test, &session::LiveTest::verdictReady);
        QSignalSpy finished(&test, &session::LiveTest::finished);
        test.start();
        QVERIFY(finished.wait(10'000));
        QVERIFY2(!test.record().failed(), "the run fails");
        QVERIFY(test.record().passed(record::StepId::Rcpt));
        QCOMPARE(verdict.size(), 1);
        QVERIFY(QTest::qWaitFor([&] { return server.openConnections() == 0; }, 6'000));
        const simulator::Session session = server.sessions().constFirst();
        QCOMPARE(session.flights, flights);
        QCOMPARE(server.sessions().size(), 1); // one connection, whatever happens
        QCOMPARE(session.wireFaults, QStringList());
        QVERIFY(session.messages.isEmpty());
        QVERIFY(!session.commands.contains("DATA"));
    }
};

QTEST_GUILESS_MAIN(TestFlights)
#include "tst_flights.moc"
