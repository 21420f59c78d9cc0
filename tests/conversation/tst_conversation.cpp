// SPDX-License-Identifier: GPL-3.0-or-later
// Each step × {passes, refused, 421, closes, stalls, stopped}, order, and the rules that hold in every case
// (hostile.md R1–R12).
#include "Driver.h"
#include "Rules.h"

#include <QTest>

using namespace envoi;
using namespace envoi::conversation;
using namespace Qt::Literals::StringLiterals;
using record::Failure;
using record::Outcome;
using record::Security;
using record::StepId;

namespace
{

struct Place {
    const char *name;
    StepId step;
};
constexpr Place places[]{ { "greeting", StepId::Greeting }, { "ehlo", StepId::Ehlo },
    { "starttls", StepId::StartTls }, { "ehlo-tls", StepId::Ehlo }, { "auth", StepId::Auth },
    { "mail", StepId::Mail }, { "rcpt", StepId::Rcpt }, { "data", StepId::Data }, { "body", StepId::Data },
    { "quit", StepId::Quit } };

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passes();
    void fates_data();
    void fates();
    void order_data();
    void order();
    void outOfTurn_data();
    void outOfTurn();
    void beforeItsTime_data();
    void beforeItsTime();
    void farewell_data();
    void farewell();
    void lastStep_data();
    void lastStep();
    void inputErrors();
    void dnsAndTcp();
    void strays_data();
    void strays();
    void truncated();
    void fragmentAtTimeout();
    void proxySkipsDns();
};

void TestConversation::passes()
{
    record::Settings s = settings(Security::StartTls);
    s.sendMessage = true;
    Driver driver(s, password);
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.outcomes(),
        u"input=passed dns=passed tcp=passed greeting=passed ehlo=passed starttls=passed tls=passed certificate=passed ehlo=passed auth=passed mail=passed rcpt=passed data=passed quit=passed"_s);
    QCOMPARE(driver.step(StepId::Auth).as<record::AuthFacts>()->mechanism, u"PLAIN"_s);
    QVERIFY(driver.step(StepId::Auth).as<record::AuthFacts>()->credentialsSent);
    QVERIFY(driver.step(StepId::Data).as<record::DataFacts>()->finalDotSent);
}

void TestConversation::fates_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<bool>("quits"); // QUIT follows
    for (const Place &place : places) {
        const bool isQuit = place.step == StepId::Quit;
        const QString id = record::id(place.step);
        const auto row = [&](const char *name, const QByteArray &reply, const QString &how, bool quits) {
            QTest::addRow("%s %s", place.name, name)
                << QByteArray(place.name) << int(place.step) << reply
                << (isQuit ? QString() : id + u' ' + how) << (quits || isQuit);
        };
        row("450", "450 4.0.0 not now\r\n", u"refused 450"_s, true);
        row("550", "550 5.0.0 never\r\n", u"refused 550"_s, true);
        row("421", "421 4.0.0 busy\r\n", u"refused 421"_s, false);
        row("221", "221 2.0.0 bye\r\n", u"refused 221"_s, false);
        row("closes", "CLOSE", u"closed"_s, false);
        row("stalls", "STALL", u"timed-out"_s, false);
        row("stopped", "STOP", u"stopped"_s, false);
        row("nonsense", "* OK IMAP4rev1\r\n", u"violation"_s, false);
    }
}

void TestConversation::fates()
{
    QFETCH(QByteArray, place);
    QFETCH(int, step);
    QFETCH(QByteArray, reply);
    QFETCH(QString, failure);
    QFETCH(bool, quits);
    record::Settings s = settings(Security::StartTls);
    s.sendMessage = true;
    Driver driver(s, password);
    driver.replies[place] = reply;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QCOMPARE(driver.lines.contains("QUIT"), quits);
    QCOMPARE(driver.lines.count("QUIT"), quits ? 1 : 0);
    if (!failure.isEmpty() && driver.lines.contains("QUIT"))
        QCOMPARE(driver.lines.last(), QByteArray("QUIT"));
    // What comes after the failed place was not sent.
    const auto sent = [&](const char *verb) {
        return std::any_of(driver.lines.cbegin(), driver.lines.cend(),
            [verb](const QByteArray &line) { return line.startsWith(verb); });
    };
    if (static_cast<StepId>(step) < StepId::Auth || place == "ehlo-tls")
        QVERIFY(!sent("AUTH") && !driver.secretLeft(password.toUtf8()));
    if (static_cast<StepId>(step) < StepId::Mail)
        QVERIFY(!sent("MAIL"));
    if (static_cast<StepId>(step) < StepId::Data)
        QVERIFY(!sent("DATA"));
    if (place == "data")
        QVERIFY(!sent("Subject"));
}

void TestConversation::order_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<bool>("login");
    QTest::addColumn<bool>("envelope");
    QTest::addColumn<QList<QByteArray>>("lines");
    using Lines = QList<QByteArray>;
    const QByteArray ehlo = "EHLO [192.0.2.77]";
    const QByteArray auth = "AUTH PLAIN " + (QByteArray("\0ann\0", 5) + password.toUtf8()).toBase64();
    const Lines envelope{ "MAIL FROM:<ann@example.com>", "RCPT TO:<bob@example.org>", "QUIT" };
    QTest::newRow("STARTTLS") << int(Security::StartTls) << true << true
                              << Lines{ ehlo, "STARTTLS", "<TLS>", ehlo, auth } + envelope;
    QTest::newRow("auto is STARTTLS")
        << int(Security::Auto) << true << true << Lines{ ehlo, "STARTTLS", "<TLS>", ehlo, auth } + envelope;
    QTest::newRow("TLS") << int(Security::Tls) << true << true << Lines{ "<TLS>", ehlo, auth } + envelope;
    QTest::newRow("TLS, no login") << int(Security::Tls) << false << true
                                   << Lines{ "<TLS>", ehlo } + envelope;
    QTest::newRow("TLS, no envelope")
        << int(Security::Tls) << true << false << Lines{ "<TLS>", ehlo, auth, "QUIT" };
    QTest::newRow("none, no login") << int(Security::None) << false << true << Lines{ ehlo } + envelope;
    QTest::newRow("STARTTLS without login (92)")
        << int(Security::StartTls) << false << false << Lines{ ehlo, "STARTTLS", "<TLS>", ehlo, "QUIT" };
}

void TestConversation::order()
{
    QFETCH(int, security);
    QFETCH(bool, login);
    QFETCH(bool, envelope);
    QFETCH(QList<QByteArray>, lines);
    Driver driver(settings(static_cast<Security>(security), login, envelope), login ? password : QString());
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), QString());
    QCOMPARE(driver.lines, lines);
    QCOMPARE(driver.flights.size(),
        lines.size() - lines.count("<TLS>")); // without PIPELINING one command in flight
}

void TestConversation::outOfTurn_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *place, const QByteArray &reply, const char *failure) {
        QTest::addRow("%s: %s", place, reply.toPercentEncoding().constData())
            << QByteArray(place) << reply << QString::fromLatin1(failure);
    };
    row("greeting", "220 a\r\n220 b\r\n", "greeting violation 220");
    row("greeting", "220 a\r\n25", "greeting violation 220");
    row("ehlo", "250-a\r\n250 STARTTLS\r\n220 go\r\n", "ehlo violation 250");
    row("ehlo-tls", "250-a\r\n250 AUTH PLAIN\r\n235 ok\r\n", "ehlo violation 250");
    row("auth", "235 ok\r\n250 ok\r\n", "auth violation 235");
    row("mail", "250 ok\r\n250 ok\r\n", "mail violation 250");
    row("rcpt", "250 ok\r\nnonsense\r\n", "rcpt violation 250");
    // After a refusal nothing follows: what comes with it is of no interest, but no QUIT is said into it
    // (83).
    row("starttls", "454 no\r\n235 ok\r\n250 x\r\n354 y\r\n250 z\r\n", "starttls refused 454");
    row("mail", "550 no\r\n250 ok\r\n", "mail refused 550");
}

void TestConversation::outOfTurn()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, reply);
    QFETCH(QString, failure);
    Driver driver(settings(Security::StartTls), password);
    driver.replies[place] = reply;
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QVERIFY(!driver.lines.contains("QUIT"));
    if (failure.contains(u"violation"_s))
        QCOMPARE(driver.failed()->violation->kind, smtp::ViolationKind::Unexpected);

    // The same octets one by one, while it is listened whether something follows the reply.
    Driver bytewise(settings(Security::StartTls), password);
    bytewise.replies = driver.replies;
    bytewise.cut = [](const QByteArray &all) {
        QList<QByteArray> octets;
        for (const char c : all)
            octets << QByteArray(1, c);
        return octets;
    };
    bytewise.run();
    checkRules(bytewise);
    QCOMPARE(bytewise.steps(), driver.steps());
    bytewise.lines.removeAll("QUIT"); // polite behind a refusal, as nobody talks over it yet
    QCOMPARE(bytewise.lines, driver.lines);
}

void TestConversation::beforeItsTime_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("early");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *place, const char *early, const char *failure) {
        QTest::addRow("%s: %s", place, early)
            << QByteArray(place) << QByteArray(early) << QString::fromLatin1(failure);
    };
    row("ehlo", "250 x\r\n", "greeting violation 220");
    row("starttls", "220 go\r\n", "ehlo violation 250");
    row("starttls", "454 no\r\n", "ehlo violation 250");
    row("ehlo-tls", "250 x\r\n", "ehlo violation"); // nothing was said inside TLS before
    row("auth", "235 ok\r\n", "auth violation"); // it may have left: its facts stay
    row("mail", "250 ok\r\n", "auth violation 235");
    row("rcpt", "250 ok\r\n", "mail violation 250");
    row("data", "354 go\r\n", "rcpt violation 250");
    row("data", "554 no\r\n", "data refused 554"); // a message may be refused before its end
    row("mail", "421 bye\r\n", "mail refused 421");
    row("mail", "nonsense\r\n", "mail violation");
    row("quit", "250 ok\r\n", "");
}

/// Replies that left the peer before our command had reached it: they are extra ones to the command before.
void TestConversation::beforeItsTime()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, early);
    QFETCH(QString, failure);
    record::Settings s = settings(Security::StartTls);
    s.sendMessage = true;
    Driver driver(s, password);
    driver.server = [&](const QByteArray &at, const QByteArray &) {
        return at == place ? QByteArray() : driver.replies.value(at);
    };
    driver.run();
    QVERIFY(!driver.sequence.isOver());
    const qsizetype said = driver.lines.size();
    driver.feed(early.first(2), true);
    driver.feed(early.sliced(2)); // meanwhile the command has arrived, but the reply had begun before
    driver.run();
    if (!failure.isEmpty())
        checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QCOMPARE(driver.lines.size(), said + (failure.endsWith(u"554"_s) ? 1 : 0)); // QUIT
    if (place == "auth")
        QVERIFY(driver.step(StepId::Auth).as<record::AuthFacts>()->credentialsSent);
}

void TestConversation::farewell_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("failure");
    QTest::newRow("after the greeting") << QByteArray("greeting") << u"ehlo refused 421"_s;
    QTest::newRow("after EHLO") << QByteArray("ehlo-tls") << u"auth refused 421"_s;
    QTest::newRow("after AUTH") << QByteArray("auth") << u"mail refused 421"_s;
    QTest::newRow("after RCPT") << QByteArray("rcpt") << QString();
}

/// A server may say 421 whenever it must close (RFC 5321 §3.8): the step before passed, the next one hears
/// it.
void TestConversation::farewell()
{
    QFETCH(QByteArray, place);
    QFETCH(QString, failure);
    Driver driver(settings(Security::Tls), password);
    driver.replies[place] += "421 4.3.2 shutting down\r\n";
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), failure);
    QVERIFY(!driver.lines.contains("QUIT")); // the farewell answers it before it is said
    if (failure.startsWith(u"auth"_s)) {
        QVERIFY(!driver.secretLeft(password.toUtf8()));
        QVERIFY(!driver.step(StepId::Auth).as<record::AuthFacts>()->credentialsSent);
    }
}

void TestConversation::lastStep_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<int>("last");
    QTest::addColumn<QList<QByteArray>>("lines");
    using Lines = QList<QByteArray>;
    const QByteArray ehlo = "EHLO [192.0.2.77]";
    QTest::newRow("tcp") << int(Security::None) << int(StepId::Tcp) << Lines{};
    QTest::newRow("greeting") << int(Security::None) << int(StepId::Greeting) << Lines{ "QUIT" };
    QTest::newRow("ehlo") << int(Security::None) << int(StepId::Ehlo) << Lines{ ehlo, "QUIT" };
    QTest::newRow("tls") << int(Security::Tls) << int(StepId::Tls) << Lines{ "<TLS>" };
    QTest::newRow("certificate") << int(Security::Tls) << int(StepId::Certificate) << Lines{ "<TLS>" };
    QTest::newRow("greeting in TLS") << int(Security::Tls) << int(StepId::Greeting)
                                     << Lines{ "<TLS>", "QUIT" };
    QTest::newRow("starttls") << int(Security::StartTls) << int(StepId::StartTls)
                              << Lines{ ehlo, "STARTTLS" };
    QTest::newRow("second ehlo") << int(Security::StartTls) << int(StepId::Ehlo)
                                 << Lines{ ehlo, "STARTTLS", "<TLS>", ehlo, "QUIT" };
    QTest::newRow("no such step here")
        << int(Security::None) << int(StepId::Certificate) << Lines{ ehlo, "QUIT" };
    QTest::newRow("rcpt") << int(Security::None) << int(StepId::Rcpt)
                          << Lines{ ehlo, "MAIL FROM:<ann@example.com>", "RCPT TO:<bob@example.org>",
                                 "QUIT" };
}

void TestConversation::lastStep()
{
    QFETCH(int, security);
    QFETCH(int, last);
    QFETCH(QList<QByteArray>, lines);
    record::Settings s = settings(static_cast<Security>(security), false);
    s.lastStep = static_cast<StepId>(last);
    Driver driver(s);
    driver.run();
    checkRules(driver);
    QCOMPARE(driver.failure(), QString());
    QCOMPARE(driver.lines, lines);
    // Nobody waits for the answer to QUIT.
    if (lines.contains("QUIT"))
        QVERIFY(!driver.dialogue.contains("S: 221 2.0.0 bye"));
}

void TestConversation::inputErrors()
{
    Knowledge known;
    known.settings = settings(Security::Tls);
    known.remarks = { { record::RemarkKind::HostEmpty, record::Field::Host, true, {}, {}, {}, {}, {} } };
    known.hasInputErrors = true;
    Sequence sequence(std::move(known));
    const Actions actions = sequence.start();
    QCOMPARE(sequence.steps().first().failure, Failure::BadInput);
    for (const Action &action : actions)
        QVERIFY(!std::holds_alternative<DoResolve>(action) && !std::holds_alternative<Write>(action));
    QVERIFY(sequence.isOver());
    QVERIFY(sequence.start().empty()); // once
}

void TestConversation::dnsAndTcp()
{
    Driver driver(settings(Security::Tls), password);
    driver.start();
    record::DnsFacts none;
    none.reason = record::DnsReason::NoSuchName;
    driver.event(Resolved{ none });
    checkRules(driver);
    QCOMPARE(driver.failure(), u"dns lookup-failed"_s);

    Driver empty(settings(Security::Tls), password);
    empty.start();
    empty.event(Resolved{}); // "found", and no address
    QCOMPARE(empty.failure(), u"dns lookup-failed"_s);

    Driver refused(settings(Security::Tls), password);
    refused.start();
    record::DnsFacts found;
    found.addresses << u"192.0.2.25"_s;
    refused.event(Resolved{ found });
    record::TcpFacts tcp;
    tcp.reason = record::TcpReason::Refused;
    refused.event(Connected{ tcp });
    checkRules(refused);
    QCOMPARE(refused.failure(), u"tcp connect-failed"_s);
    QVERIFY(refused.lines.isEmpty());

    Driver late(settings(Security::Tls), password);
    late.start();
    late.event(TimedOut{});
    checkRules(late);
    QCOMPARE(late.failure(), u"dns timed-out"_s);
}

void TestConversation::strays_data()
{
    QTest::addColumn<QByteArray>("place"); // where the server has not answered yet
    for (const Place &place : places)
        QTest::newRow(place.name) << QByteArray(place.name);
}

/// Events that nobody asked for change nothing, in every state; after the end nothing does.
void TestConversation::strays()
{
    QFETCH(QByteArray, place);
    record::Settings s = settings(Security::StartTls);
    s.sendMessage = true;
    Driver driver(s, password);
    const QByteArray answer = driver.replies.value(place);
    driver.replies[place] = "";
    driver.run();
    const auto all = [&] {
        driver.event(Begin{});
        driver.event(Resolved{});
        driver.event(Connected{});
        driver.event(Secured{});
        driver.event(HandshakeFailed{});
        driver.event(Answered{ { 235, {}, { "235 ok" } } });
        driver.event(Violated{});
        driver.event(Injected{});
        driver.event(Derived{});
        driver.feed({});
    };
    const QString before = driver.outcomes();
    const qsizetype happened = driver.happenings.size();
    const qsizetype said = driver.lines.size();
    all();
    QCOMPARE(driver.outcomes(), before);
    QCOMPARE(driver.happenings.size(), happened);
    QCOMPARE(driver.lines.size(), said);
    driver.event(Stopped{});
    QCOMPARE(driver.overs, 1);
    QCOMPARE(driver.verdicts, 1);
    const QString after = driver.outcomes();
    all();
    driver.event(Stopped{});
    driver.event(TimedOut{});
    driver.event(Closed{ 116 });
    driver.feed(answer);
    QCOMPARE(driver.outcomes(), after);
    QCOMPARE(driver.overs, 1);
}

void TestConversation::truncated()
{
    Driver driver(settings(Security::Tls, true, false), password);
    driver.replies["auth"] = "";
    driver.run();
    driver.feed("235 2.7.0 ok"); // no line end (3)
    driver.event(Closed{});
    checkRules(driver);
    QCOMPARE(driver.failure(), u"auth violation"_s);
    QCOMPARE(driver.failed()->violation->kind, smtp::ViolationKind::Truncated);
    QVERIFY(driver.dialogue.contains("-- 9 235 2.7.0 ok"));
}

void TestConversation::fragmentAtTimeout()
{
    Driver driver(settings(Security::None, false, false));
    driver.replies["greeting"] = "220 CR alone\r220 b\r"; // (27)
    driver.run();
    driver.event(TimedOut{});
    checkRules(driver);
    QCOMPARE(driver.failure(), u"greeting timed-out"_s);
    QCOMPARE(driver.failed()->violation->excerpt, QByteArray("220 CR alone\r220 b\r"));
}

void TestConversation::proxySkipsDns()
{
    record::Settings s = settings(Security::Tls, false, false);
    s.proxy = QUrl(u"socks5://127.0.0.1:1080"_s);
    Driver driver(s);
    driver.run();
    QCOMPARE(driver.failure(), QString());
    QCOMPARE(driver.step(StepId::Dns).outcome, Outcome::NotApplicable);
    QVERIFY(!driver.happenings.contains(u"begin dns"_s));
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
