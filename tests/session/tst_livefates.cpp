// SPDX-License-Identifier: GPL-3.0-or-later
// Over real sockets: each step × {refused 4xx, 5xx, 421, closes, resets, stalls}, in clear and inside TLS,
// and what must never happen meanwhile.
#include "TestRun.h"

#include "tests/TimeFactor.h"

#include <QTest>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using record::Security;
using record::StepId;

namespace
{

const QString canary = u"kEx9=Zq+Lw72mPaa/t~u"_s;
const QString base = u"BASE submission\nACCOUNT alice@example.net "_s + canary + u"\nMECHANISMS PLAIN\n"_s;

record::Settings whole()
{
    record::Settings s;
    s.security = Security::StartTls;
    s.user = u"alice@example.net"_s;
    s.from = u"alice@example.net"_s;
    s.to = u"bob@example.org"_s;
    s.sendMessage = true;
    return s;
}

// The message has 13 lines before its dot (conversation/TestMessage.cpp).
#define ANY_LINE "C~ .*\n"
#define MESSAGE_LINES                                                                                        \
    ANY_LINE ANY_LINE ANY_LINE ANY_LINE ANY_LINE ANY_LINE ANY_LINE ANY_LINE ANY_LINE ANY_LINE ANY_LINE       \
        ANY_LINE ANY_LINE

// A byte now and then: no wait begins anew with it (R4). Four of these take longer than any limit with its
// tolerance.
#define DROP "S+ 2\nWAIT 70ms\n"
#define DRIP DROP DROP DROP DROP DROP DROP DROP DROP

struct Place {
    const char *name;
    const char *handler; ///< up to the fault
    StepId step;
    bool beforeLogin;
};
constexpr Place places[]{
    { "greeting", "ON connect\n", StepId::Greeting, true },
    { "ehlo", "ON clear C~^EHLO\n", StepId::Ehlo, true },
    { "starttls", "ON C~^STARTTLS\n", StepId::StartTls, true },
    { "second ehlo", "ON secured C~^EHLO\n", StepId::Ehlo, true },
    { "auth", "ON C~^AUTH\n", StepId::Auth, false },
    { "mail", "ON C~^MAIL\n", StepId::Mail, false },
    { "rcpt", "ON C~^RCPT\n", StepId::Rcpt, false },
    { "data", "ON C~^DATA\n", StepId::Data, false },
    { "body", "ON C~^DATA\nS: 354 go on\n" MESSAGE_LINES "C: .\n", StepId::Data, false },
};

} // namespace

class TestLiveFates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fates_data();
    void fates();
    void quitIsNoFailure_data();
    void quitIsNoFailure();
    void handshakes_data();
    void handshakes();
    void connection_data();
    void connection();
    void hostile_data();
    void hostile();
};

void TestLiveFates::fates_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("beforeLogin");
    QTest::addColumn<QString>("failure");
    struct Fate {
        const char *name;
        const char *steps;
        const char *how;
    };
    for (const Place &place : places) {
        for (const Fate &fate : { Fate{ "4xx", "S: 451 4.3.0 not now\n", "refused 451" },
                 Fate{ "5xx", "S: 550 5.7.1 never\n", "refused 550" },
                 Fate{ "421", "S: 421 4.3.2 closing\nFIN\n", "refused 421" },
                 Fate{ "closes", "FIN\n", "closed" }, Fate{ "resets", "RST\n", "closed" },
                 Fate{ "stalls", "SILENT\n", "timed-out" },
                 Fate{ "drips", DRIP DRIP DRIP DRIP "SILENT\n", "timed-out" },
                 Fate{ "half a reply", "S+ 250 2.0.0 O\nFIN\n", "violation" } }) {
            QTest::addRow("%s %s", place.name, fate.name)
                << base + QLatin1StringView(place.handler) + QLatin1StringView(fate.steps) + u"END\n"_s
                << place.beforeLogin << record::id(place.step) + u' ' + QLatin1StringView(fate.how);
        }
    }
}

void TestLiveFates::fates()
{
    QFETCH(QString, script);
    QFETCH(bool, beforeLogin);
    QFETCH(QString, failure);
    TestRun run(script, whole(), canary);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    run.limits
        = session::Limits().scaled(0.002 * timeFactor()); // replies 120 ms, DATA 240 ms, final dot 360 ms
    run.limits.handshake = run.limits.dns = run.limits.connectAll = 3000; // only the server is slow
    run.limits.connectOne = 1000;
    QVERIFY(run.run());
    // A reset that comes at once is seen before the connection is handed over: the same thing, told a step
    // earlier.
    if (failure == u"greeting closed"_s && run.failure() == u"tcp connect-failed"_s)
        return;
    QCOMPARE(run.failure(), failure);
    QCOMPARE(run.finishedCount, 1);
    QCOMPARE(run.verdictCount, 1);
    const record::StepRecord *failed = run.record().failed();
    if (failed->failure == record::Failure::TimedOut) {
        QVERIFY(failed->limitMs > 0);
        QVERIFY2(failed->durationMs >= failed->limitMs - 5, qPrintable(QString::number(failed->durationMs)));
        QVERIFY2(failed->durationMs <= failed->limitMs + 1000 * timeFactor(),
            qPrintable(QString::number(failed->durationMs)));
    }
    const simulator::Session server = run.serverSession();
    QVERIFY2(server.scriptFault.isEmpty(), qPrintable(server.scriptFault));
    if (!QByteArray(QTest::currentDataTag())
             .startsWith("body")) // a script of lines takes the message for commands
        QCOMPARE(server.wireFaults, QStringList());
    QVERIFY(!server.receivedInClear.contains("AUTH"));
    if (beforeLogin)
        QVERIFY(!server.received.contains("AUTH"));
    QVERIFY(!everythingIn(run.record()).contains(canary.toUtf8()));
}

void TestLiveFates::quitIsNoFailure_data()
{
    QTest::addColumn<QString>("handler");
    for (const char *steps :
        { "SILENT", "FIN", "FIN unclean", "RST", "S: 500 what?", "S: nonsense", "S+ 22", "S: 221 bye" })
        QTest::newRow(steps) << QString::fromLatin1(steps);
}

void TestLiveFates::quitIsNoFailure()
{
    QFETCH(QString, handler);
    record::Settings s = whole();
    s.sendMessage = false;
    TestRun run(base + u"WITHHOLD PIPELINING\nON C~^QUIT\n"_s + handler + u"\nEND\n"_s, s, canary);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    QVERIFY(run.run());
    QCOMPARE(run.failure(), QString());
    QCOMPARE(run.outcome(StepId::Rcpt), u"passed"_s);
    QVERIFY(run.verdictMs >= 0 && run.test->elapsedMs() - run.verdictMs < run.limits.quit + 200); // L8
}

void TestLiveFates::handshakes_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("security");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<int>("reason");
    using record::TlsReason;
    const auto row
        = [](const char *name, const QString &script, Security security, const QString &failure,
              TlsReason reason) { QTest::newRow(name) << script << int(security) << failure << int(reason); };
    row("plain greeting where TLS is due (52)", u"S: 220 mx ESMTP\nSILENT\n"_s, Security::Tls,
        u"tls handshake-failed"_s, TlsReason::NotTls);
    row("HTTP where TLS is due", u"BYTES 1\nS: HTTP/1.1 400 Bad Request\nFIN\n"_s, Security::Tls,
        u"tls handshake-failed"_s, TlsReason::NotTls);
    row("closed after ClientHello (159)", u"BYTES 1\nFIN\n"_s, Security::Tls, u"tls handshake-failed"_s,
        TlsReason::Closed);
    row("220 and closed (13)", base + u"ON C~^STARTTLS\nS: 220 go\nFIN\nEND\n"_s, Security::StartTls,
        u"tls handshake-failed"_s, TlsReason::Closed);
    row("silence after ClientHello (158)", u"SILENT\n"_s, Security::Tls, u"tls timed-out"_s,
        TlsReason::TimedOut);
    row("220 and plain text (85)",
        base + u"ON C~^STARTTLS\nS: 220 go\nBYTES 1\nS: 500 what?\nSILENT\nEND\n"_s, Security::StartTls,
        u"tls handshake-failed"_s, TlsReason::NotTls);
    row("client certificate, TLS 1.3 (156)",
        u"BASE submission\nLISTEN tls\nCERT good client-cert=required\n"_s, Security::Tls,
        u"tls handshake-failed"_s, TlsReason::ClientCertificateRequired);
    row("client certificate, STARTTLS (156)", u"BASE submission\nCERT good client-cert=required\n"_s,
        Security::StartTls, u"tls handshake-failed"_s, TlsReason::ClientCertificateRequired);
    row("TLS 1.1 only (153)", u"BASE submission\nLISTEN tls\nCERT good max=1.1\n"_s, Security::Tls,
        u"tls handshake-failed"_s, TlsReason::ProtocolVersion);
}

void TestLiveFates::handshakes()
{
    QFETCH(QString, script);
    QFETCH(int, security);
    QFETCH(QString, failure);
    QFETCH(int, reason);
    record::Settings s = whole();
    s.security = static_cast<Security>(security);
    TestRun run(script, s, canary);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    run.limits.handshake = 300;
    QVERIFY(run.run());
    QCOMPARE(run.failure(), failure);
    const auto *facts = run.record().failed()->as<record::TlsFacts>();
    QVERIFY(facts);
    QCOMPARE(int(facts->reason), reason);
    if (facts->reason == record::TlsReason::NotTls)
        QVERIFY(!facts->firstBytes.isEmpty());
    const simulator::Session server = run.serverSession();
    QVERIFY(!server.received.contains("AUTH") && !server.received.contains("MAIL"));
    QCOMPARE(run.finishedCount, 1);
}

void TestLiveFates::connection_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<int>("reason");
    QTest::newRow("refused") << u"LISTEN nothing\n"_s << u"tcp connect-failed"_s
                             << int(record::TcpReason::Refused);
    QTest::newRow("never answered") << u"LISTEN blackhole\n"_s << u"tcp connect-failed"_s
                                    << int(record::TcpReason::TimedOut);
}

void TestLiveFates::connection()
{
    QFETCH(QString, script);
    QFETCH(QString, failure);
    QFETCH(int, reason);
    TestRun run(script, whole(), canary);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    run.limits.connectOne = 200;
    run.limits.connectAll = 400;
    QVERIFY(run.run());
    QCOMPARE(run.failure(), failure);
    QCOMPARE(int(run.record().failed()->as<record::TcpFacts>()->reason), reason);
    QCOMPARE(run.record().addresses.size(), 1);
    QCOMPARE(int(run.record().addresses.first().reason), reason);
    if (static_cast<record::TcpReason>(reason) == record::TcpReason::TimedOut)
        QVERIFY(run.record().failed()->limitMs > 0);
}

void TestLiveFates::hostile_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("security");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *name, const QString &script, const char *failure,
                         Security security = Security::StartTls) {
        QTest::newRow(name) << script << int(security) << QString::fromLatin1(failure);
    };
    const QString starttls = base + u"ON C~^STARTTLS\n"_s;
    row("injected behind the 220, then TLS (80)",
        starttls + u"S: 220 go\nS: 250-x\nS: 250 AUTH PLAIN\nTLS good\nSERVE\nEND\n"_s,
        "starttls injected-data 220");
    row("half a line behind the 220", starttls + u"S: 220 go\nS+ 250-INJ\nTLS good\nSERVE\nEND\n"_s,
        "starttls injected-data 220");
    row("all replies at once (83)", starttls + u"S: 454 no\nS: 235 ok\nS: 250 x\nS: 354 y\nEND\n"_s,
        "starttls refused 454");
    row("two greetings (42)", u"S: 220 a\nS: 220 b\nSILENT\n"_s, "greeting violation 220");
    row("HTTP (46)", u"S: HTTP/1.1 400 Bad Request\nS: Content-Type: text/html\nFIN\n"_s,
        "greeting violation");
    row("IMAP (47)", u"S: * OK IMAP4rev1 ready\nSILENT\n"_s, "greeting violation");
    row("a TLS alert in clear (51)", u"S+ \\x15\\x03\\x01\\x00\\x02\\x02\\x46\nSILENT\n"_s,
        "greeting violation");
    row("no line ends (18)",
        u"REPEAT forever\nS+ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nEND\n"_s,
        "greeting violation");
    row("endless lines (23)", base + u"ON clear C~^EHLO\nREPEAT forever\nS: 250-x\nEND\nEND\n"_s,
        "ehlo violation");
    row("lines of CR alone (27)", u"S+ 220 a\\r220 b\\r\nSILENT\n"_s, "greeting timed-out");
    row("STARTTLS not offered, AUTH in clear beside it (75)", base + u"WITHHOLD STARTTLS\nLOGIN-IN-CLEAR\n"_s,
        "starttls not-offered");
    row("login in clear without consent (94)", base + u"LOGIN-IN-CLEAR\n"_s, "auth withheld", Security::None);
    row("certificate of another name (182)", base + u"CERT wrong-name\n"_s,
        "certificate certificate-rejected");
    row("self-signed (183)", base + u"LISTEN tls\nCERT self-signed\n"_s, "certificate certificate-rejected",
        Security::Tls);
    row("speaks inside TLS before it is trusted (97)",
        base + u"ON C~^STARTTLS\nS: 220 go\nTLS expired\nS: 250 AUTH PLAIN\nS: 235 ok\nSILENT\nEND\n"_s,
        "certificate certificate-rejected");
}

void TestLiveFates::hostile()
{
    QFETCH(QString, script);
    QFETCH(int, security);
    QFETCH(QString, failure);
    record::Settings s = whole();
    s.security = static_cast<Security>(security);
    TestRun run(script, s, canary);
    QVERIFY2(run.scriptError.isEmpty(), qPrintable(run.scriptError));
    run.limits.greeting = 400;
    QVERIFY(run.run());
    QCOMPARE(run.failure(), failure);
    QCOMPARE(run.finishedCount, 1);
    const simulator::Session server = run.serverSession();
    QVERIFY(!server.receivedInClear.contains("AUTH"));
    QVERIFY(!server.received.contains("AUTH"));
    if (failure.startsWith(u"certificate"_s))
        QVERIFY(server.received == server.receivedInClear); // nothing after the handshake
    QVERIFY(!everythingIn(run.record()).contains(canary.toUtf8()));
}

QTEST_GUILESS_MAIN(TestLiveFates)
#include "tst_livefates.moc"
