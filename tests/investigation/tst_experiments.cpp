// SPDX-License-Identifier: GPL-3.0-or-later
// Which failure asks for which experiments: records in, purposes out.
#include "diagnosis/Diagnosis.h"

#include <QTest>

using namespace envoi;
using namespace envoi::record;
using diagnosis::Case;
using diagnosis::Experiment;
using diagnosis::Purpose;

namespace
{

Settings settings(const QString &host, quint16 port, Security security)
{
    Settings s;
    s.host = host;
    s.port = port;
    s.security = security;
    s.user = QStringLiteral("alice@example.net");
    s.passwordGiven = true;
    s.from = s.to = s.user;
    return s;
}

/// A run that failed at the first step with this id, everything before it passed.
Case failedAt(const Settings &s, StepId id, Failure failure, const Facts &facts = {},
    const QStringList &addresses = { QStringLiteral("198.51.100.7") })
{
    Case c;
    c.record.settings = s;
    c.record.steps = plannedSteps(s);
    for (StepRecord &step : c.record.steps) {
        if (step.outcome == Outcome::NotApplicable)
            continue;
        if (step.id == id) {
            step.outcome = Outcome::Failed;
            step.failure = failure;
            step.facts = facts;
            break;
        }
        step.outcome = Outcome::Passed;
        if (step.id == StepId::Dns) {
            DnsFacts dns;
            dns.name = s.host;
            dns.addresses = addresses;
            step.facts = dns;
        } else if (step.id == StepId::Tcp) {
            TcpFacts tcp;
            tcp.address = addresses.value(0);
            tcp.port = s.effectivePort();
            step.facts = tcp;
        }
    }
    return c;
}

StepRecord &failing(Case &c)
{
    for (StepRecord &step : c.record.steps) {
        if (step.outcome == Outcome::Failed)
            return step;
    }
    return c.record.steps.first();
}

smtp::Reply reply(const char *text)
{
    return *smtp::Reply::fromPasted(QString::fromLatin1(text));
}

QStringList told(const QList<Experiment> &experiments)
{
    QStringList lines;
    for (const Experiment &e : experiments) {
        lines << QStringLiteral("%1 %2:%3 %4 to %5%6")
                     .arg(diagnosis::id(e.purpose), e.settings.host)
                     .arg(e.settings.effectivePort())
                     .arg(record::id(e.settings.effectiveSecurity()), record::id(e.settings.lastStep),
                         e.settings.ehloName.isEmpty() ? QString()
                                                       : QStringLiteral(" as ") + e.settings.ehloName);
    }
    return lines;
}

const QString host = QStringLiteral("smtp.example.net");

TcpFacts tcp(TcpReason reason)
{
    TcpFacts facts;
    facts.reason = reason;
    return facts;
}

TlsFacts tls(TlsReason reason)
{
    TlsFacts facts;
    facts.reason = reason;
    return facts;
}

DnsFacts dns(DnsReason reason)
{
    DnsFacts facts;
    facts.reason = reason;
    return facts;
}

CertificateFacts wrongName(const QStringList &names)
{
    CertificateFacts facts;
    CertificateInfo leaf;
    leaf.names = names;
    facts.chain << leaf;
    facts.problems << CertificateFinding{ CertificateProblem::NameMismatch, 0, {} };
    return facts;
}

const QStringList otherPortsOf587{ QStringLiteral("other-port smtp.example.net:465 tls to greeting"),
    QStringLiteral("other-port smtp.example.net:25 starttls to greeting"),
    QStringLiteral("other-port smtp.example.net:2525 starttls to greeting") };

} // namespace

class TestExperiments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chosen_data();
    void chosen();
    void neverWithCredentials();
    void neverTwice();
    void silence();
    void certificateNames();
    void nothingAfterAStop();
};

Q_DECLARE_METATYPE(Case)

void TestExperiments::chosen_data()
{
    QTest::addColumn<Case>("what");
    QTest::addColumn<QStringList>("expected"); // all of them
    const auto row = [](const char *name, const Case &c, const QStringList &expected) {
        QTest::newRow(name) << c << expected;
    };
    const Settings usual = settings(host, 587, Security::StartTls);
    const QString reachable = QStringLiteral("anything-reachable smtp.example.net:443 tls to tcp");

    row("refused", failedAt(usual, StepId::Tcp, Failure::ConnectFailed, tcp(TcpReason::Refused)),
        otherPortsOf587 + QStringList{ reachable });
    row("timed out", failedAt(usual, StepId::Tcp, Failure::TimedOut, tcp(TcpReason::TimedOut)),
        otherPortsOf587 + QStringList{ reachable });
    row("forbidden here", failedAt(usual, StepId::Tcp, Failure::ConnectFailed, tcp(TcpReason::Forbidden)),
        {});
    Case asleep = failedAt(usual, StepId::Tcp, Failure::TimedOut, tcp(TcpReason::TimedOut));
    asleep.record.sleptMs = 3'600'000;
    row("the computer slept", asleep, {});
    row("proxy", failedAt(usual, StepId::Tcp, Failure::ConnectFailed, tcp(TcpReason::ProxyFailed)), {});
    row("no network", failedAt(usual, StepId::Tcp, Failure::ConnectFailed, tcp(TcpReason::NoNetwork)), {});
    row("private address for a public name",
        failedAt(usual, StepId::Tcp, Failure::ConnectFailed, tcp(TcpReason::Refused),
            { QStringLiteral("10.1.1.1") }),
        QStringList{ QStringLiteral("other-name example.com:443 tls to dns") } + otherPortsOf587
            + QStringList{ reachable });

    row("a name that does not exist",
        failedAt(settings(QStringLiteral("smpt.example.net"), 587, Security::StartTls), StepId::Dns,
            Failure::LookupFailed, dns(DnsReason::NoSuchName)),
        { QStringLiteral("suggested-name smtp.example.net:587 starttls to greeting"),
            QStringLiteral("suggested-name mail.example.net:587 starttls to greeting") });
    row("no resolver", failedAt(usual, StepId::Dns, Failure::LookupFailed, dns(DnsReason::NoAnswer)), {});
    row("this name's servers fail",
        failedAt(usual, StepId::Dns, Failure::LookupFailed, dns(DnsReason::ServerFailure)),
        { QStringLiteral("other-name example.com:443 tls to dns") });

    row("silent greeting", failedAt(usual, StepId::Greeting, Failure::TimedOut),
        QStringList{ QStringLiteral("other-security smtp.example.net:587 tls to greeting") }
            + otherPortsOf587);
    row("closed greeting", failedAt(usual, StepId::Greeting, Failure::Closed),
        QStringList{ QStringLiteral("other-security smtp.example.net:587 tls to greeting") }
            + otherPortsOf587);
    Case alert = failedAt(settings(host, 465, Security::None), StepId::Greeting, Failure::Violation);
    failing(alert).violation
        = smtp::Violation{ smtp::ViolationKind::Malformed, QByteArray::fromHex("1503010002020a") };
    row("a TLS alert instead of words", alert,
        { QStringLiteral("other-security smtp.example.net:465 tls to greeting") });
    Case imap = failedAt(usual, StepId::Greeting, Failure::Violation);
    failing(imap).violation = smtp::Violation{ smtp::ViolationKind::Malformed, "* OK IMAP4rev1" };
    row("another service", imap, otherPortsOf587);

    row("clear words to a handshake",
        failedAt(settings(host, 587, Security::Tls), StepId::Tls, Failure::HandshakeFailed,
            tls(TlsReason::NotTls)),
        { QStringLiteral("other-security smtp.example.net:587 starttls to ehlo") });
    row("old TLS",
        failedAt(settings(host, 465, Security::Tls), StepId::Tls, Failure::HandshakeFailed,
            tls(TlsReason::ProtocolVersion)),
        {});
    row("STARTTLS broken off",
        failedAt(usual, StepId::Tls, Failure::HandshakeFailed, tls(TlsReason::Closed)),
        { QStringLiteral("other-port smtp.example.net:465 tls to tls") });
    row("old TLS after STARTTLS",
        failedAt(usual, StepId::Tls, Failure::HandshakeFailed, tls(TlsReason::ProtocolVersion)), {});
    row("no STARTTLS", failedAt(usual, StepId::StartTls, Failure::NotOffered),
        { QStringLiteral("other-port smtp.example.net:465 tls to ehlo") });
    row("no AUTH on 25", failedAt(settings(host, 25, Security::StartTls), StepId::Auth, Failure::NotOffered),
        { QStringLiteral("other-port smtp.example.net:465 tls to ehlo"),
            QStringLiteral("other-port smtp.example.net:587 starttls to ehlo") });

    AuthFacts other;
    other.offered = QStringList{ QStringLiteral("GSSAPI") };
    row("other mechanisms",
        failedAt(settings(host, 25, Security::StartTls), StepId::Auth, Failure::NotOffered, other), {});

    const auto refusedWith = [](const Settings &s, StepId id, const char *text) {
        Case c = failedAt(s, id, Failure::Refused);
        failing(c).reply = reply(text);
        return c;
    };
    row("EHLO name refused",
        refusedWith(usual, StepId::Ehlo, "501 5.5.4 Syntactically invalid EHLO argument(s)"),
        { QStringLiteral("another-ehlo-name smtp.example.net:587 starttls to ehlo as example.net") });
    Settings named = usual;
    named.ehloName = QStringLiteral("My_PC");
    row("typed EHLO name refused",
        refusedWith(named, StepId::Ehlo, "501 5.5.4 Syntactically invalid EHLO argument(s)"),
        { QStringLiteral("another-ehlo-name smtp.example.net:587 starttls to ehlo") });
    // Asking again could only make these worse.
    row("too many connections",
        refusedWith(usual, StepId::Greeting, "421 4.7.0 Too many connections from your host"), {});
    row("busy", refusedWith(usual, StepId::Greeting, "421 4.3.2 Service not available, try again later"), {});
    row("blocked", refusedWith(usual, StepId::Greeting, "554 5.7.1 Your IP address is blacklisted"), {});
    row("wrong password", refusedWith(usual, StepId::Auth, "535 5.7.8 Authentication credentials invalid"),
        {});
    row("relay denied", refusedWith(usual, StepId::Rcpt, "554 5.7.1 Relay access denied"), {});
    row("typed wrongly", failedAt(usual, StepId::Input, Failure::BadInput, InputFacts{}), {});
}

void TestExperiments::chosen()
{
    QFETCH(Case, what);
    QFETCH(QStringList, expected);
    QCOMPARE(told(diagnosis::nextExperiments(what)), expected);
}

void TestExperiments::neverWithCredentials()
{
    Settings s = settings(host, 587, Security::StartTls);
    s.mechanism = QStringLiteral("PLAIN");
    s.sendMessage = true;
    s.allowPlaintextLogin = s.allowUntrustedCertificate = true;
    const auto experiments
        = diagnosis::nextExperiments(failedAt(s, StepId::Tcp, Failure::TimedOut, tcp(TcpReason::TimedOut)));
    QVERIFY(!experiments.isEmpty());
    for (const Experiment &e : experiments) {
        QVERIFY(e.settings.user.isEmpty() && !e.settings.passwordGiven && e.settings.mechanism.isEmpty());
        QVERIFY(e.settings.from.isEmpty() && e.settings.to.isEmpty() && !e.settings.sendMessage);
        QVERIFY(!e.settings.allowPlaintextLogin && !e.settings.allowUntrustedCertificate);
        QVERIFY(e.settings.lastStep < StepId::Auth);
    }
}

void TestExperiments::neverTwice()
{
    Case c = failedAt(
        settings(host, 587, Security::StartTls), StepId::Tcp, Failure::TimedOut, tcp(TcpReason::TimedOut));
    for (int batch = 0; batch < 5; ++batch) {
        const auto experiments = diagnosis::nextExperiments(c);
        QVERIFY(batch == 0 ? !experiments.isEmpty() : experiments.isEmpty());
        for (const Experiment &e : experiments) {
            Case held = failedAt(e.settings, StepId::Tcp, Failure::TimedOut, tcp(TcpReason::TimedOut));
            c.followUps << diagnosis::FollowUp{ e.purpose, held.record };
        }
    }
}

void TestExperiments::silence()
{
    Case c = failedAt(settings(host, 465, Security::StartTls), StepId::Greeting, Failure::TimedOut);
    failing(c).outcome = Outcome::NotReached;
    QCOMPARE(told(diagnosis::nextExperiments(c, StepId::Greeting)),
        QStringList{ QStringLiteral("other-security smtp.example.net:465 tls to greeting") });
    QCOMPARE(told(diagnosis::nextExperiments(c, StepId::Auth)), QStringList());

    Case dead = failedAt(settings(host, 465, Security::Tls), StepId::Tcp, Failure::TimedOut);
    failing(dead).outcome = Outcome::NotReached;
    QCOMPARE(diagnosis::nextExperiments(dead, StepId::Tcp).size(), 4); // 587, 25, 2525 and 443
}

void TestExperiments::certificateNames()
{
    const Settings s = settings(host, 465, Security::Tls);
    QCOMPARE(told(diagnosis::nextExperiments(failedAt(s, StepId::Certificate, Failure::CertificateRejected,
                 wrongName({ QStringLiteral("*.example.net"), QStringLiteral("www.example.net"),
                     QStringLiteral("mail.example.net") })))),
        (QStringList{ QStringLiteral("certificate-names mail.example.net:465 tls to certificate"),
            QStringLiteral("certificate-names www.example.net:465 tls to certificate") }));
    // Nothing to do with the typed name: does everything lead there?
    QCOMPARE(told(diagnosis::nextExperiments(failedAt(s, StepId::Certificate, Failure::CertificateRejected,
                 wrongName({ QStringLiteral("login.hotel.example") })))),
        (QStringList{ QStringLiteral("certificate-names login.hotel.example:465 tls to certificate"),
            QStringLiteral("other-name example.com:443 tls to certificate") }));
}

void TestExperiments::nothingAfterAStop()
{
    Case c = failedAt(
        settings(host, 587, Security::StartTls), StepId::Tcp, Failure::TimedOut, tcp(TcpReason::TimedOut));
    c.record.stopped = true;
    QVERIFY(diagnosis::nextExperiments(c).isEmpty());
    c.record.stopped = false;
    c.record.source = Source::Reply;
    QVERIFY(diagnosis::nextExperiments(c).isEmpty());
}

QTEST_APPLESS_MAIN(TestExperiments)
#include "tst_experiments.moc"
