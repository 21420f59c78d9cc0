// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen on the wire, and what experiments add to it; and that nothing claims more than was seen.
#include "Cases.h"

#include "diagnosis/Certainties.h"
#include "diagnosis/judge/GreetingDate.h"
#include "diagnosis/judge/Services.h"

#include <QTest>

using namespace envoi;
using namespace envoi::record;
using namespace envoi::diagnosis;
using namespace Qt::StringLiterals;

class TestDiagnosisJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void noFixLowersSecurity_data() { verdicts_data(); }
    void noFixLowersSecurity();
    void certaintyStaysUnderItsCeiling_data() { verdicts_data(); }
    void certaintyStaysUnderItsCeiling();
    void tableOfEvidence();
    void excludedExplanationsAreGone();
    void anAcceptedLoginSettlesItsRemarks();
    void noStarttlsWhereItIsNotOffered();
    void firstFix_data();
    void firstFix();
    void passwordIsRefusedOnlyWhenJudged_data();
    void passwordIsRefusedOnlyWhenJudged();
    void aReplyInsideAReplyCounts();
    void moreTellingWordsWin();
    void datesInGreetings_data();
    void datesInGreetings();
    void firstBytes_data();
    void firstBytes();
};

namespace
{

TcpFacts tcp(TcpReason reason)
{
    TcpFacts f;
    f.reason = reason;
    return f;
}
TlsFacts tls(TlsReason reason, const QByteArray &bytes = {})
{
    TlsFacts f;
    f.reason = reason;
    f.firstBytes = bytes;
    return f;
}
DnsFacts dns(DnsReason reason)
{
    DnsFacts f;
    f.reason = reason;
    return f;
}
AuthFacts offered(const QStringList &mechanisms)
{
    AuthFacts f;
    f.offered = mechanisms;
    return f;
}

RunMade opened(quint16 port, Security security)
{
    return RunMade(u"smtp.example.net"_s, port, security).passesUpTo(StepId::Greeting);
}
RunMade closed(quint16 port, TcpReason reason)
{
    return RunMade(u"smtp.example.net"_s, port)
        .passesUpTo(StepId::Dns)
        .fails(StepId::Tcp, Failure::ConnectFailed, tcp(reason));
}
RunMade silentPort(quint16 port)
{
    return closed(port, TcpReason::TimedOut);
}
RunMade silentGreeting(quint16 port)
{
    return RunMade(u"smtp.example.net"_s, port)
        .passesUpTo(StepId::Tcp)
        .fails(StepId::Greeting, Failure::TimedOut);
}

} // namespace

void TestDiagnosisJudges::verdicts_data()
{
    QTest::addColumn<Case>("what");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<StepId>("step");
    QTest::addColumn<Certainty>("certainty");
    const auto row = [](const char *name, const RunMade &run, Cause cause, StepId step, Certainty certainty) {
        QTest::newRow(name) << run.asCase() << cause << step << certainty;
    };
    using enum Cause;
    using enum Certainty;
    const QString host = u"smtp.example.net"_s;

    // Look-up
    row("no such name",
        RunMade(u"mail.nowhere.example"_s)
            .passesUpTo(StepId::Input)
            .fails(StepId::Dns, Failure::LookupFailed, dns(DnsReason::NoSuchName)),
        HostNotFound, StepId::Dns, Proved);
    row("no address",
        RunMade()
            .passesUpTo(StepId::Input)
            .fails(StepId::Dns, Failure::LookupFailed, dns(DnsReason::NoAddress)),
        HostHasNoAddress, StepId::Dns, Proved);
    row("resolver silent",
        RunMade()
            .passesUpTo(StepId::Input)
            .fails(StepId::Dns, Failure::LookupFailed, dns(DnsReason::NoAnswer)),
        DnsNotAnswering, StepId::Dns, Likely);

    // The computer slept (hostile.md 293): nobody's silence is blamed for it, and what was said stands.
    const auto slept = [](RunMade run) {
        run.record.sleptMs = 3'600'000;
        return run;
    };
    row("asleep while a name was looked up",
        slept(RunMade()
                  .passesUpTo(StepId::Input)
                  .fails(StepId::Dns, Failure::LookupFailed, dns(DnsReason::NoAnswer))),
        ConnectionLost, StepId::Dns, Proved);
    row("asleep while a port was silent", slept(silentPort(587)), ConnectionLost, StepId::Tcp, Proved);
    row("asleep before the greeting", slept(silentGreeting(587)), ConnectionLost, StepId::Greeting, Proved);
    row("asleep, and a server that took its leave",
        slept(RunMade().passesUpTo(StepId::Certificate).refused(StepId::Ehlo, u"421 4.4.2 idle"_s)),
        ConnectionLost, StepId::Ehlo, Proved);
    row("asleep, and refused afterwards",
        slept(RunMade()
                  .passesUpTo(StepId::Certificate)
                  .user(u"alice@example.net"_s)
                  .refused(StepId::Auth, u"535 5.7.8 wrong password"_s)),
        BadCredentials, StepId::Auth, Likely);

    // Doors
    row("silent, nothing else known", silentPort(587), ConnectionTimedOut, StepId::Tcp, Proved);
    row("silent, another port speaks",
        silentPort(25).followUp(Purpose::OtherPort, opened(587, Security::StartTls)), PortBlockedByNetwork,
        StepId::Tcp, Proved);
    row("only mail is silent",
        silentPort(587)
            .followUp(Purpose::OtherPort, silentPort(465))
            .followUp(Purpose::AnythingReachable, opened(443, Security::Tls)),
        PortBlockedByNetwork, StepId::Tcp, Likely);
    row("all is silent",
        silentPort(587)
            .followUp(Purpose::OtherPort, silentPort(465))
            .followUp(Purpose::AnythingReachable, silentPort(443)),
        ConnectionTimedOut, StepId::Tcp, Proved);
    row("refused everywhere",
        closed(587, TcpReason::Refused).followUp(Purpose::OtherPort, closed(465, TcpReason::Refused)),
        ConnectionRefused, StepId::Tcp, Proved);
    // A refusal may be the machine's own: no claim against the network.
    row("an odd port refuses, 587 speaks",
        closed(2500, TcpReason::Refused).followUp(Purpose::OtherPort, opened(587, Security::StartTls)),
        ConnectionRefused, StepId::Tcp, Proved);
    row("forbidden here", closed(587, TcpReason::Forbidden), BlockedOnThisComputer, StepId::Tcp, Proved);

    // Mode
    row("silence, TLS answers",
        silentGreeting(587).followUp(
            Purpose::OtherSecurity, RunMade(host, 587, Security::Tls).passesUpTo(StepId::Certificate)),
        TlsFromStartNeeded, StepId::Greeting, Proved);
    row("silence on 465, not looked further", silentGreeting(465), TlsFromStartNeeded, StepId::Greeting,
        Likely);
    row("silence, TLS was tried and failed",
        silentGreeting(587).followUp(Purpose::OtherSecurity,
            RunMade(host, 587, Security::Tls)
                .passesUpTo(StepId::Tcp)
                .fails(StepId::Tls, Failure::HandshakeFailed, tls(TlsReason::TimedOut))),
        NoGreeting, StepId::Greeting, Proved);
    row("a greeting where TLS was expected",
        RunMade(host, 587, Security::Tls)
            .passesUpTo(StepId::Tcp)
            .fails(StepId::Tls, Failure::HandshakeFailed,
                tls(TlsReason::NotTls, "220 mx.example.net ESMTP\r\n")),
        StarttlsNeeded, StepId::Tls, Proved);
    // real-servers.md: the 421 in clear is the reason, the broken handshake its trace.
    row("a 421 in clear where TLS was expected",
        RunMade(host, 465, Security::Tls)
            .passesUpTo(StepId::Tcp)
            .fails(StepId::Tls, Failure::HandshakeFailed,
                tls(TlsReason::NotTls, "421 4.7.0 Too many connections\r\n")),
        TooManyConnections, StepId::Tls, Likely);
    row("TLS bytes as greeting",
        RunMade(host, 465)
            .passesUpTo(StepId::Tcp)
            .violation(StepId::Greeting, QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7)),
        TlsFromStartNeeded, StepId::Greeting, Proved);
    row("IMAP",
        RunMade(host, 993, Security::Tls)
            .passesUpTo(StepId::Certificate)
            .violation(StepId::Greeting, "* OK IMAP4rev1 ready"),
        WrongServiceOrPort, StepId::Greeting, Proved);
    row("SSH", RunMade(host, 22).passesUpTo(StepId::Tcp).violation(StepId::Greeting, "SSH-2.0-OpenSSH_9.2"),
        NotAMailServer, StepId::Greeting, Proved);
    row("a hotspot's page",
        RunMade()
            .passesUpTo(StepId::Tcp)
            .violation(StepId::Greeting, "HTTP/1.1 302 Found\r\nLocation: http://login/"),
        CaptivePortal, StepId::Greeting, Likely);

    // Certificates
    const auto certificate
        = [&host](const CertificateFacts &facts, const QByteArray &greeting = "220 mx.example.net ESMTP") {
              return RunMade(host)
                  .greeting(greeting)
                  .passesUpTo(StepId::Tls)
                  .fails(StepId::Certificate, Failure::CertificateRejected, facts);
          };
    using enum CertificateProblem;
    row("expired", certificate(certificateOf({ host }, u"Some CA"_s, { Expired })), CertificateExpired,
        StepId::Certificate, Likely);
    row("expired, and the server's clock agrees",
        certificate(certificateOf({ host }, u"Some CA"_s, { Expired }),
            "220 mx ESMTP; Fri, 1 May 2026 00:10:00 +0000"),
        CertificateExpired, StepId::Certificate, Proved);
    row("expired here, valid there",
        certificate(certificateOf({ host }, u"Some CA"_s, { Expired }),
            "220 mx ESMTP; Sun, 1 Mar 2026 00:10:00 +0000"),
        ClockWrong, StepId::Certificate, Likely);
    row("another name", certificate(certificateOf({ u"mail.example.net"_s }, u"Some CA"_s, { NameMismatch })),
        CertificateNameMismatch, StepId::Certificate, Proved);
    row("an antivirus",
        certificate(certificateOf({ host }, u"avast! Web/Mail Shield Root"_s, { IssuerUnknown })),
        CertificateIntercepted, StepId::Certificate, Likely);
    row("a hotspot",
        certificate(certificateOf({ u"login.hotel-wifi.example"_s }, u"Some CA"_s, { NameMismatch })),
        CaptivePortal, StepId::Certificate, Likely);

    // Log-in
    row("nothing offered",
        RunMade()
            .user(u"alice@example.net"_s)
            .passesUpTo(StepId::Ehlo)
            .fails(StepId::Auth, Failure::NotOffered, offered({})),
        AuthNotAvailable, StepId::Auth, Proved);
    row("only OAuth",
        RunMade()
            .user(u"alice@example.net"_s)
            .passesUpTo(StepId::Ehlo)
            .fails(StepId::Auth, Failure::NotOffered, offered({ u"XOAUTH2"_s })),
        BasicAuthDisabled, StepId::Auth, Likely);
    row("withheld",
        RunMade(host, 587, Security::None)
            .user(u"alice@example.net"_s)
            .passesUpTo(StepId::Ehlo)
            .fails(StepId::Auth, Failure::Withheld),
        LoginWithheld, StepId::Auth, Proved);
    row("hung up on",
        RunMade().user(u"alice@example.net"_s).passesUpTo(StepId::Auth).fails(StepId::Auth, Failure::Closed),
        ConnectionLost, StepId::Auth, Proved);
    row("short name",
        RunMade()
            .user(u"john"_s)
            .passesUpTo(StepId::Ehlo)
            .refused(StepId::Auth, u"535 5.7.8 Error: authentication failed"_s),
        UserNameIncomplete, StepId::Auth, Likely);
    row("a provider that wants app passwords",
        RunMade(u"smtp.gmail.com"_s)
            .user(u"a@gmail.com"_s)
            .passesUpTo(StepId::Ehlo)
            .refused(StepId::Auth, u"535 5.7.8 Username and Password not accepted"_s),
        AppPasswordRequired, StepId::Auth, Likely);
    // real-servers.md: 530 in clear where logging in is not even offered: encryption comes first.
    row("log in first, in clear",
        RunMade(host, 587, Security::None)
            .offers("STARTTLS")
            .passesUpTo(StepId::Ehlo)
            .refused(StepId::Mail, u"530 5.7.0 Authentication required"_s),
        StarttlsRequiredFirst, StepId::Mail, Likely);

    row(
        "stopped",
        [] {
            RunMade r;
            r.passesUpTo(StepId::Tcp).fails(StepId::Greeting, Failure::None);
            r.record.stopped = true;
            r.record.steps[3].outcome = Outcome::Stopped;
            return r;
        }(),
        StoppedByUser, StepId::Greeting, Proved);
    row("works", RunMade().user(u"alice@example.net"_s).passesAll(), Works, StepId::Quit, Proved);
    row("works without login", RunMade().passesAll(), WorksWithoutLogin, StepId::Quit, Proved);
    row("QUIT is no failure",
        RunMade().user(u"alice@example.net"_s).passesUpTo(StepId::Rcpt).fails(StepId::Quit, Failure::Closed),
        Works, StepId::Quit, Proved);
}

void TestDiagnosisJudges::verdicts()
{
    QFETCH(Case, what);
    QFETCH(Cause, cause);
    QFETCH(StepId, step);
    QFETCH(Certainty, certainty);
    const Diagnosis verdict = diagnose(what);
    QCOMPARE(diagnosis::id(verdict.cause), diagnosis::id(cause));
    QCOMPARE(record::id(verdict.step), record::id(step));
    QCOMPARE(diagnosis::id(verdict.certainty), diagnosis::id(certainty));
    QVERIFY(verdict.alternatives.size() <= 3);
    QVERIFY(!verdict.alternatives.contains(verdict.cause));
    QVERIFY(diagnose(what) == verdict);
}

void TestDiagnosisJudges::noFixLowersSecurity()
{
    QFETCH(Case, what);
    const Diagnosis verdict = diagnose(what);
    for (const Fix &fix : verdict.fixes)
        QVERIFY(fix.set.value(Field::Security) != u"none"_s);
}

void TestDiagnosisJudges::certaintyStaysUnderItsCeiling()
{
    QFETCH(Case, what);
    const Diagnosis verdict = diagnose(what);
    // Without a second look nothing may be claimed beyond its row; with one, only what experiments can prove.
    const auto strongest = allowed(verdict.cause, Basis::Experiment);
    QVERIFY(verdict.certainty >= strongest);
    Case bare = what;
    bare.followUps.clear();
    const Diagnosis alone = diagnose(bare);
    const StepRecord *greeting = bare.record.step(StepId::Greeting);
    const bool secondClock = greeting && greeting->reply && dateInGreeting(greeting->reply->text());
    if (!secondClock)
        QVERIFY2(
            alone.certainty >= allowed(alone.cause, Basis::Observation), diagnosis::id(alone.cause).data());
}

void TestDiagnosisJudges::tableOfEvidence()
{
    for (int i = 0; i < causeCount; ++i) {
        const auto cause = static_cast<Cause>(i);
        // More evidence never allows less.
        QVERIFY(allowed(cause, Basis::Code) >= allowed(cause, Basis::Words));
        QVERIFY(allowed(cause, Basis::Words) >= allowed(cause, Basis::Observation));
        QVERIFY(allowed(cause, Basis::Observation) >= allowed(cause, Basis::Experiment));
        if (cause != Cause::Ok)
            QVERIFY(allowed(cause, Basis::Words) != Certainty::Proved);
    }
    for (const Cause c : { Cause::BadCredentials, Cause::AuthRequired, Cause::IpBlocklisted,
             Cause::CaptivePortal, Cause::StarttlsStripped })
        QCOMPARE(allowed(c, Basis::Experiment), Certainty::Likely);
}

void TestDiagnosisJudges::excludedExplanationsAreGone()
{
    // Another port answers: "nothing answers" is no longer possible.
    const Diagnosis blocked
        = silentPort(25).followUp(Purpose::OtherPort, opened(587, Security::StartTls)).verdict();
    QVERIFY(!blocked.alternatives.contains(Cause::ConnectionTimedOut));
    QCOMPARE(blocked.fixes.constFirst().set.value(Field::Port), u"587"_s);
    QCOMPARE(blocked.details.value(Detail::OpenPorts), u"587"_s);
    // TLS was tried on the silent port and failed.
    const Diagnosis tried = silentGreeting(587)
                                .followUp(Purpose::OtherSecurity,
                                    RunMade(u"smtp.example.net"_s, 587, Security::Tls)
                                        .passesUpTo(StepId::Tcp)
                                        .fails(StepId::Tls, Failure::HandshakeFailed, tls(TlsReason::Closed)))
                                .verdict();
    QVERIFY(!tried.alternatives.contains(Cause::TlsFromStartNeeded));
    // A name on a certificate is offered only when an experiment shows that it leads here.
    const auto mismatch = [] {
        return RunMade()
            .passesUpTo(StepId::Tls)
            .fails(StepId::Certificate, Failure::CertificateRejected,
                certificateOf({ u"ssl0.other.test"_s }, u"Some CA"_s, { CertificateProblem::NameMismatch }));
    };
    QVERIFY(mismatch().verdict().fixes.isEmpty());
    const Diagnosis shown = mismatch()
                                .followUp(Purpose::CertificateNames,
                                    RunMade(u"ssl0.other.test"_s).passesUpTo(StepId::Certificate))
                                .verdict();
    QCOMPARE(shown.fixes.constFirst().set.value(Field::Host), u"ssl0.other.test"_s);
    const Diagnosis elsewhere
        = mismatch()
              .followUp(Purpose::CertificateNames,
                  RunMade(u"ssl0.other.test"_s)
                      .address(u"198.51.100.99"_s)
                      .passesUpTo(StepId::Tcp)
                      .fails(StepId::Tls, Failure::HandshakeFailed, tls(TlsReason::Closed)))
              .verdict();
    QVERIFY(elsewhere.fixes.isEmpty());
}

void TestDiagnosisJudges::anAcceptedLoginSettlesItsRemarks()
{
    const auto typed = [] {
        return RunMade()
            .user(u"alice"_s)
            .remark(RemarkKind::UserIncomplete)
            .remark(RemarkKind::PasswordInnerBlanks)
            .remark(RemarkKind::PasswordTypographic)
            .remark(RemarkKind::PortUnusualForSecurity);
    };
    QCOMPARE(typed().passesAll().verdict().remarks, QList{ Cause::PortUnusualForSecurity });
    QCOMPARE(
        typed().passesUpTo(StepId::Auth).refused(StepId::Mail, u"451 4.3.0 local error"_s).verdict().remarks,
        QList{ Cause::PortUnusualForSecurity });
    const QList<Cause> before
        = typed().passesUpTo(StepId::Tcp).fails(StepId::Greeting, Failure::TimedOut).verdict().remarks;
    QVERIFY(before.contains(Cause::UserNameIncomplete));
    QVERIFY(before.contains(Cause::PasswordHasSuspiciousCharacters));
}

void TestDiagnosisJudges::noStarttlsWhereItIsNotOffered()
{
    const auto withheld = [](quint16 port, const QByteArray &keywords) {
        return RunMade(u"smtp.example.net"_s, port, Security::None)
            .user(u"alice@example.net"_s)
            .offers(keywords)
            .passesUpTo(StepId::Ehlo)
            .fails(StepId::Auth, Failure::Withheld)
            .verdict()
            .fixes;
    };
    for (const quint16 port : { quint16(25), quint16(587), quint16(2525) }) {
        const QList<Fix> offered = withheld(port, "STARTTLS AUTH=PLAIN");
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.constFirst().certainty, Certainty::Proved);
        QCOMPARE(offered.constFirst().set, (QMap<Field, QString>{ { Field::Security, u"starttls"_s } }));
        // The server has just said that this port knows no STARTTLS: another one is proposed.
        const QList<Fix> bare = withheld(port, "AUTH=PLAIN");
        QCOMPARE(bare.size(), 1);
        QCOMPARE(bare.constFirst().certainty, Certainty::Possible);
        QCOMPARE(bare.constFirst().set.value(Field::Port), port == 587 ? u"465"_s : u"587"_s);
    }
}

void TestDiagnosisJudges::passwordIsRefusedOnlyWhenJudged_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<PasswordState>("state");
    QTest::newRow("wrong") << u"535 5.7.8 Authentication failed"_s << PasswordState::Refused;
    QTest::newRow("S118")
        << u"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."_s
        << PasswordState::Unknown;
    QTest::newRow("S119") << u"535 5.7.139 Authentication unsuccessful, basic authentication is disabled."_s
                          << PasswordState::Unknown;
    QTest::newRow("S125") << u"454 4.7.0 Temporary authentication failure"_s << PasswordState::Unknown;
    QTest::newRow("S126") << u"454 4.7.0 Too many login attempts, please try again later."_s
                          << PasswordState::Unknown;
    QTest::newRow("S129") << u"534 5.7.14 Please log in via your web browser and then try again."_s
                          << PasswordState::Unknown;
    QTest::newRow("S131") << u"535 5.7.0 Too many authentication failures"_s << PasswordState::Unknown;
    QTest::newRow("S136")
        << u"535 5.7.8 plaintext authentication disallowed on non-secure (SSL/TLS) connections."_s
        << PasswordState::Unknown;
}

void TestDiagnosisJudges::passwordIsRefusedOnlyWhenJudged()
{
    QFETCH(QString, reply);
    QFETCH(PasswordState, state);
    const Diagnosis verdict = RunMade()
                                  .user(u"alice@example.net"_s)
                                  .passesUpTo(StepId::Ehlo)
                                  .refused(StepId::Auth, reply)
                                  .verdict();
    QCOMPARE(diagnosis::id(verdict.password), diagnosis::id(state));
}

void TestDiagnosisJudges::aReplyInsideAReplyCounts()
{
    // S106b: the 535 in the chain shows that a log-in was tried and refused, whatever the 530 in front says.
    const auto reply = smtp::Reply::fromPasted(
        u"530 5.7.57 Client not authenticated to send mail; Error: 535 5.7.139 Authentication unsuccessful"_s);
    const Diagnosis verdict = diagnose({ recordOfReply(*reply, StepId::Mail, {}), {} });
    QCOMPARE(diagnosis::id(verdict.cause), diagnosis::id(Cause::BadCredentials));
    QCOMPARE(diagnosis::id(verdict.password), diagnosis::id(PasswordState::Unknown));
    const auto alone = smtp::Reply::fromPasted(u"530 5.7.57 Client not authenticated to send mail"_s);
    QCOMPARE(diagnosis::id(diagnose({ recordOfReply(*alone, StepId::Mail, {}), {} }).cause),
        diagnosis::id(Cause::AuthRequired));
}

void TestDiagnosisJudges::moreTellingWordsWin()
{
    const auto causeOf = [](const QString &text) {
        return diagnosis::id(
            diagnose({ recordOfReply(*smtp::Reply::fromPasted(text), StepId::Auth, {}), {} }).cause);
    };
    QCOMPARE(causeOf(u"535 5.7.8 Authentication failed: please log in via your web browser first"_s),
        diagnosis::id(Cause::WebLoginRequired));
    QCOMPARE(causeOf(u"535 5.7.8 Authentication failed: application password required"_s),
        diagnosis::id(Cause::AppPasswordRequired));
    QCOMPARE(causeOf(u"535 5.7.8 Authentication failed: account is locked"_s),
        diagnosis::id(Cause::AccountLockedOrDisabled));
    QCOMPARE(causeOf(u"535 5.7.8 Authentication failed"_s), diagnosis::id(Cause::BadCredentials));
}

void TestDiagnosisJudges::firstFix_data()
{
    QTest::addColumn<Case>("what");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("port"); // of the fix that is offered first
    QTest::addColumn<Certainty>("certainty");
    const auto row
        = [](const char *name, const RunMade &run, Cause cause, const QString &port, Certainty certainty) {
              QTest::newRow(name) << run.asCase() << cause << port << certainty;
          };
    using enum Cause;
    using enum Certainty;
    const auto foreign = [](quint16 port, Security security, const QByteArray &bytes) {
        return RunMade(u"smtp.example.net"_s, port, security)
            .passesUpTo(StepId::Tcp)
            .violation(StepId::Greeting, bytes)
            .followUp(Purpose::OtherPort, opened(587, Security::StartTls));
    };
    row("only port 25 is open, and a login is wanted",
        RunMade()
            .user(u"ann@example.net"_s)
            .passesUpTo(StepId::Dns)
            .fails(StepId::Tcp, Failure::ConnectFailed, tcp(TcpReason::Refused))
            .followUp(Purpose::OtherPort, opened(25, Security::StartTls)),
        ConnectionRefused, u"25"_s, Possible);
    row("IMAP, and 587 speaks", foreign(143, Security::StartTls, "* OK IMAP4rev1"), WrongServiceOrPort,
        u"587"_s, Likely);
    row("SSH, and 587 speaks", foreign(22, Security::StartTls, "SSH-2.0-x"), NotAMailServer, u"587"_s,
        Likely);
    row("a web server that waits inside TLS",
        RunMade(u"smtp.example.net"_s, 443)
            .remark(RemarkKind::PortWeb)
            .passesUpTo(StepId::Tcp)
            .fails(StepId::Greeting, Failure::TimedOut)
            .followUp(Purpose::OtherSecurity,
                RunMade(u"smtp.example.net"_s, 443, Security::Tls)
                    .passesUpTo(StepId::Certificate)
                    .fails(StepId::Greeting, Failure::TimedOut))
            .followUp(Purpose::OtherPort, opened(587, Security::StartTls)),
        NotAMailServer, u"587"_s, Likely);
    row("STARTTLS breaks off, and 465 does TLS",
        RunMade()
            .passesUpTo(StepId::StartTls)
            .fails(StepId::Tls, Failure::HandshakeFailed, tls(TlsReason::Closed))
            .followUp(Purpose::OtherPort, opened(465, Security::Tls)),
        TlsHandshakeFailed, u"465"_s, Likely);
    row("STARTTLS breaks off, and so does 465",
        RunMade()
            .passesUpTo(StepId::StartTls)
            .fails(StepId::Tls, Failure::HandshakeFailed, tls(TlsReason::Closed))
            .followUp(Purpose::OtherPort,
                RunMade(u"smtp.example.net"_s, 465, Security::Tls)
                    .passesUpTo(StepId::Tcp)
                    .fails(StepId::Tls, Failure::HandshakeFailed, tls(TlsReason::Closed))),
        TlsHandshakeFailed, QString(), Possible);
}

void TestDiagnosisJudges::firstFix()
{
    QFETCH(Case, what);
    QFETCH(Cause, cause);
    QFETCH(QString, port);
    QFETCH(Certainty, certainty);
    const Diagnosis verdict = diagnose(what);
    QCOMPARE(diagnosis::id(verdict.cause), diagnosis::id(cause));
    QCOMPARE(verdict.fixes.isEmpty(), port.isEmpty());
    if (port.isEmpty())
        return;
    QCOMPARE(verdict.fixes.constFirst().set.value(Field::Port), port);
    QCOMPARE(int(verdict.fixes.constFirst().certainty), int(certainty));
    QCOMPARE(verdict.details.value(Detail::SuggestedPort), port);
}

void TestDiagnosisJudges::datesInGreetings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime june(QDate(2016, 6, 2), QTime(11, 24, 34), Qt::UTC);
    QTest::newRow("RFC 5322") << u"mx ESMTP ready at Thu, 2 Jun 2016 04:24:34 -0700"_s << june;
    QTest::newRow("no weekday") << u"mx ESMTP; 02 Jun 2016 11:24:34 +0000 (GMT)"_s << june;
    QTest::newRow("two digits") << u"mx ESMTP 2 Jun 16 11:24:34 GMT"_s << june;
    QTest::newRow("ctime") << u"mx ESMTP Thu Jun  2 11:24:34 2016"_s << june;
    QTest::newRow("ISO") << u"mx ESMTP 2016-06-02T13:24:34+02:00"_s << june;
    QTest::newRow("none") << u"mx.example.net ESMTP Exim 4.96.2 #2"_s << QDateTime();
    QTest::newRow("nonsense") << u"mx ESMTP 99 Jun 2016 99:99"_s << QDateTime();
}

void TestDiagnosisJudges::datesInGreetings()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, date);
    QCOMPARE(dateInGreeting(text).value_or(QDateTime()), date);
}

void TestDiagnosisJudges::firstBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("service");
    QTest::newRow("smtp") << QByteArray("220 mx ESMTP") << int(Service::Smtp);
    QTest::newRow("smtp refusal") << QByteArray("554 no") << int(Service::Smtp);
    QTest::newRow("ftp") << QByteArray("220 ProFTPD Server") << int(Service::Ftp);
    QTest::newRow("imap") << QByteArray("* OK ready") << int(Service::Imap);
    QTest::newRow("pop") << QByteArray("+OK ready") << int(Service::Pop3);
    QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 Found") << int(Service::HttpRedirect);
    QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request") << int(Service::Http);
    QTest::newRow("tls alert") << QByteArray("\x15\x03\x01\x00\x02", 5) << int(Service::Tls);
    QTest::newRow("nothing") << QByteArray() << int(Service::Unknown);
    QTest::newRow("imap error") << QByteArray("* BAD Error in IMAP command") << int(Service::Imap);
    QTest::newRow("pop error") << QByteArray("-ERR Unknown command.") << int(Service::Pop3);
    QTest::newRow("redis") << QByteArray("-NOAUTH Authentication required.") << int(Service::Redis);
    QTest::newRow("minus alone") << QByteArray("-") << int(Service::Unknown);
    QTest::newRow("minus and a code") << QByteArray("-220 hi") << int(Service::Unknown);
    QTest::newRow("sip") << QByteArray("SIP/2.0 400 Bad Request") << int(Service::Versioned);
    QTest::newRow("spamd") << QByteArray("SPAMD/1.5 76 Bad header line") << int(Service::Versioned);
    QTest::newRow("slash") << QByteArray("A/B testing") << int(Service::Unknown);
    QTest::newRow("irc without a prefix") << QByteArray("NOTICE AUTH :*** Looking up") << int(Service::Irc);
    QTest::newRow("ftp asks for a log-in")
        << QByteArray("530 Please login with USER and PASS.") << int(Service::Ftp);
    QTest::newRow("noise") << QByteArray("\x01\x02") << int(Service::Unknown);
}

void TestDiagnosisJudges::firstBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, service);
    QCOMPARE(int(serviceOf(bytes)), service);
}

QTEST_APPLESS_MAIN(TestDiagnosisJudges)
#include "tst_diagnosis_judges.moc"
