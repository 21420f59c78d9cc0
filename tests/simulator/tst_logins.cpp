// SPDX-License-Identifier: GPL-3.0-or-later
// Each mechanism of the simulator's server against the client's: right and wrong passwords are told apart.
#include "Run.h"
#include "session/LiveTest.h"

#include <QSignalSpy>
#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;

class TestLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgedByTheServer_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("accepted");
        const QStringList mechanisms{ u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s, u"SCRAM-SHA-1"_s,
            u"SCRAM-SHA-256"_s, u"XOAUTH2"_s, u"OAUTHBEARER"_s };
        for (const QString &mechanism : mechanisms) {
            for (const QString &password : { u"Right-7é"_s, u"wrong"_s }) {
                QTest::newRow(qPrintable(mechanism + u' ' + password))
                    << mechanism << password << (password != u"wrong"_s);
            }
        }
    }

    void judgedByTheServer()
    {
        QFETCH(QString, mechanism);
        QFETCH(QString, password);
        QFETCH(bool, accepted);
        simulator::Simulator server;
        QVERIFY(server.load(
            u"LISTEN tls\nBASE submission\nMECHANISMS "_s + mechanism + u"\nACCOUNT alice Right-7é\n"_s));
        QVERIFY(server.listen());
        const Trust trust(server);
        record::Typed what = typed(server, trust, record::Security::Tls, u"alice"_s, password, {}, {});
        what.settings.mechanism = mechanism;
        session::LiveTest test(what, sasl::Secret(password), {});
        QSignalSpy finished(&test, &session::LiveTest::finished);
        test.start();
        QVERIFY(finished.wait(10'000));
        QVERIFY(QTest::qWaitFor([&] { return server.openConnections() == 0; }, 6'000));
        const simulator::Session session = server.sessions().constFirst();
        QCOMPARE(session.mechanism, mechanism);
        QCOMPARE(session.loggedIn, accepted);
        QCOMPARE(test.record().passed(record::StepId::Auth), accepted);
        QCOMPARE(session.wireFaults, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLogins)
#include "tst_logins.moc"
