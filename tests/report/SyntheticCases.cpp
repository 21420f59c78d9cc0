// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyntheticCases.h"

#include <QTimeZone>

using namespace envoi;
using namespace envoi::record;
using namespace Qt::Literals::StringLiterals;

namespace
{

smtp::Reply reply(const QList<QByteArray> &lines)
{
    smtp::Reply made;
    made.code = lines.first().left(3).toInt();
    made.lines = lines;
    made.enhanced = smtp::EnhancedCode::parse(
        QByteArrayView(lines.first()).sliced(std::min<qsizetype>(4, lines.first().size())));
    return made;
}

CertificateInfo certificate(const QString &name, int n)
{
    CertificateInfo info;
    info.subject = u"CN="_s + name;
    info.issuer = u"CN=R11,O=Let's Encrypt,C=US"_s;
    info.commonName = name;
    info.issuerCommonName = u"R11"_s;
    info.issuerOrganization = u"Let's Encrypt"_s;
    info.names = { name, u"www."_s + name, u"203.0.113.9"_s };
    info.notBefore = QDateTime({ 2026, 1, 1 }, { 0, 0, 0, 500 }, Qt::UTC);
    info.notAfter = QDateTime({ 2026, 3, 31 }, { 23, 59, 59 }, Qt::UTC);
    info.keyType = u"RSA"_s;
    info.keyBits = 2'048 + n;
    info.signature = u"sha256WithRSAEncryption"_s;
    info.sha256 = u"AA:BB:CC"_s;
    info.der = QByteArray("\x30\x82\x00\xff\x00", 5) + QByteArray::number(n);
    return info;
}

StepRecord &stepOf(Record &record, StepId id, int nth = 0)
{
    for (StepRecord &step : record.steps) {
        if (step.id == id && nth-- == 0)
            return step;
    }
    record.steps << StepRecord{};
    record.steps.last().id = id;
    return record.steps.last();
}

void pass(Record &record, StepId id, Facts facts, int nth = 0)
{
    StepRecord &step = stepOf(record, id, nth);
    step.outcome = Outcome::Passed;
    step.startMs = 10;
    step.durationMs = 1'234;
    step.facts = std::move(facts);
}

Settings settings()
{
    Settings made;
    made.host = u"smtp.example.net"_s;
    made.port = 587;
    made.security = Security::StartTls;
    made.user = u"jane.doe@example.net"_s;
    made.passwordGiven = true;
    made.from = u"jane.doe@example.net"_s;
    made.to = u"john@example.org"_s;
    return made;
}

EhloFacts ehlo(bool insideTls)
{
    EhloFacts facts;
    facts.announcedName = u"[192.0.2.7]"_s;
    facts.insideTls = insideTls;
    facts.capabilities.domain = u"mx.example.net"_s;
    facts.capabilities.keywords = { u"PIPELINING"_s, u"STARTTLS"_s, u"SIZE"_s };
    facts.capabilities.size = 35'882'577;
    if (insideTls)
        facts.capabilities.mechanisms = { u"PLAIN"_s, u"LOGIN"_s };
    return facts;
}

} // namespace

diagnosis::Case workingCase()
{
    diagnosis::Case what;
    Record &record = what.record;
    record.settings = settings();
    record.steps = plannedSteps(record.settings);
    pass(record, StepId::Input,
        InputFacts{ { Remark{
            RemarkKind::UserTrimmed, Field::User, false, {}, {}, {}, {}, u"jane.doe@example.net"_s } } });
    pass(record, StepId::Dns,
        DnsFacts{
            DnsReason::Found, u"smtp.example.net"_s, { u"2001:db8::9"_s, u"203.0.113.9"_s }, false, false });
    pass(record, StepId::Tcp,
        TcpFacts{ TcpReason::Connected, u"203.0.113.9"_s, Family::IPv4, 587, u"192.0.2.7"_s, {}, {} });
    pass(record, StepId::Greeting, GreetingFacts{ true });
    stepOf(record, StepId::Greeting).outcome = Outcome::Remark;
    stepOf(record, StepId::Greeting).reply = reply({ "220 mx.example.net ESMTP" });
    pass(record, StepId::Ehlo, ehlo(false));
    stepOf(record, StepId::Ehlo).reply
        = reply({ "250-mx.example.net", "250-PIPELINING", "250-STARTTLS", "250 SIZE 35882577" });
    pass(record, StepId::StartTls, StartTlsFacts{ true });
    pass(record, StepId::Tls,
        TlsFacts{ TlsReason::Secured, u"TLS 1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, -1, {}, {} });
    CertificateFacts facts;
    facts.accepted = true;
    facts.typedName = u"smtp.example.net"_s;
    facts.localTime = QDateTime({ 2026, 2, 2 }, { 10, 0, 0 }, Qt::UTC);
    facts.chain = { certificate(u"smtp.example.net"_s, 0), certificate(u"R11"_s, 1) };
    facts.problems = { CertificateFinding{ CertificateProblem::CaAsServer, 1, u"R11"_s } };
    pass(record, StepId::Certificate, facts);
    pass(record, StepId::Ehlo, ehlo(true), 1);
    AuthFacts auth;
    auth.mechanism = u"PLAIN"_s;
    auth.offered = { u"PLAIN"_s, u"LOGIN"_s };
    auth.credentialsSent = true;
    auth.insideTls = true;
    pass(record, StepId::Auth, auth);
    stepOf(record, StepId::Auth).reply = reply({ "235 2.7.0 Authentication successful" });
    pass(record, StepId::Mail, EnvelopeFacts{ u"jane.doe@example.net"_s });
    pass(record, StepId::Rcpt, EnvelopeFacts{ u"john@example.org"_s });
    pass(record, StepId::Quit, std::monostate{});
    record.addresses = { AddressAttempt{ u"2001:db8::9"_s, Family::IPv6, TcpReason::Unreachable, 0, 1 },
        AddressAttempt{ u"203.0.113.9"_s, Family::IPv4, TcpReason::Connected, 1, 12 } };
    record.dialogue = {
        DialogueLine{ 12, StepId::Tcp, Direction::Note, NoteKind::Connected, u"203.0.113.9:587"_s, false },
        DialogueLine{
            40, StepId::Greeting, Direction::Server, NoteKind::None, u"220 mx.example.net ESMTP"_s, true },
        DialogueLine{
            90, StepId::Auth, Direction::Client, NoteKind::None, u"AUTH PLAIN <credentials>"_s, false },
        DialogueLine{ 99, StepId::Mail, Direction::Client, NoteKind::None,
            u"MAIL FROM:<jane.doe@example.net>"_s, false },
    };
    record.environment.created = QDateTime({ 2026, 2, 2 }, { 12, 0, 0, 42 }, QTimeZone("Europe/Paris"));
    record.environment.program = u"0.1.0"_s;
    record.environment.qt = u"6.4.2"_s;
    record.environment.tls = u"OpenSSL 3.0.22"_s;
    record.environment.system = u"Debian GNU/Linux 12"_s;
    record.durationMs = 1'999;
    return what;
}

namespace
{

/// The working run up to `id`, where it fails.
diagnosis::Case failing(
    StepId id, Failure failure, const std::function<void(StepRecord &)> &change, int nth = 0)
{
    diagnosis::Case what = workingCase();
    bool after = false;
    for (StepRecord &step : what.record.steps) {
        const bool isIt = step.id == id && nth-- == 0;
        if (after) {
            step = StepRecord{};
            step.id = id;
        }
        if (isIt) {
            step.outcome = Outcome::Failed;
            step.failure = failure;
            change(step);
            after = true;
        }
    }
    // The ids of what was not reached come from the plan again.
    const QList<StepRecord> plan = plannedSteps(what.record.settings);
    for (qsizetype i = 0; i < plan.size(); ++i)
        what.record.steps[i].id = plan.at(i).id;
    return what;
}

diagnosis::Case refused(StepId id, const QList<QByteArray> &lines)
{
    return failing(id, Failure::Refused, [&lines](StepRecord &step) { step.reply = reply(lines); });
}

} // namespace

diagnosis::Case floodedCase()
{
    diagnosis::Case what
        = refused(StepId::Ehlo, QList<QByteArray>(512, QByteArray("550-") + QByteArray(250, '\x01')));
    for (int i = 0; i < 9'000; ++i) {
        what.record.dialogue << DialogueLine{ i, StepId::Ehlo, Direction::Server, NoteKind::None,
            QString::number(i) + QString(250, u'é'), true };
    }
    for (StepRecord &step : what.record.steps) {
        if (auto *facts = std::get_if<CertificateFacts>(&step.facts))
            facts->chain.first().names = QStringList(3'000, QString(60, u'n'));
    }
    what.followUps = { diagnosis::FollowUp{ diagnosis::Purpose::OtherPort, what.record } };
    return what;
}

QList<NamedCase> syntheticCases()
{
    QList<NamedCase> cases{ { u"works"_s, workingCase() } };
    cases << NamedCase{ u"empty"_s, {} };
    cases << NamedCase{ u"421 at greeting"_s,
        refused(StepId::Greeting, { "421-4.3.2 Busy", "421 4.3.2 Try later" }) };
    cases << NamedCase{ u"530 at mail"_s, refused(StepId::Mail, { "530 5.7.0 Authentication required" }) };
    cases << NamedCase{ u"535 naming the user"_s,
        refused(StepId::Auth, { "535 5.7.8 jane.doe@example.net: authentication failed" }) };
    cases << NamedCase{ u"controls in a reply"_s,
        refused(StepId::Mail, { QByteArray("554 \x1b[31m\x07 a\0b", 14), "554 \xe9\xff <b>&amp;`" }) };
    cases << NamedCase{ u"bidi in a reply"_s,
        refused(StepId::Rcpt, { QByteArray("550 \xe2\x80\xae evil \xd7\x90\xd7\x91") }) };
    cases << NamedCase{
        u"markup in a reply"_s,
        refused(StepId::Rcpt,
            { "550 ``` ```` ![x](http://198.51.100.1/x) @everyone", "550 </pre><script>alert(1)</script>" })
    };
    cases << NamedCase{ u"long line"_s,
        refused(StepId::Rcpt, { QByteArray("550 ") + QByteArray(9'000, 'x') }) };
    cases << NamedCase{ u"violation"_s, failing(StepId::Greeting, Failure::Violation, [](StepRecord &step) {
                           step.violation = smtp::Violation{ smtp::ViolationKind::Malformed,
                               QByteArray("* OK IMAP4rev1\r\n\0\xff", 18) };
                       }) };
    cases << NamedCase{ u"timed out"_s, failing(StepId::Greeting, Failure::TimedOut, [](StepRecord &step) {
                           step.limitMs = 60'000;
                           step.tolerated = { smtp::Tolerated::BareLf, smtp::Tolerated::LongLine };
                       }) };
    cases << NamedCase{ u"no such name"_s,
        failing(StepId::Dns, Failure::LookupFailed, [](StepRecord &step) {
            step.facts = DnsFacts{ DnsReason::NoSuchName, u"smtp.exmaple.net"_s, {}, false, true };
        }) };
    cases << NamedCase{ u"refused port"_s, failing(StepId::Tcp, Failure::ConnectFailed, [](StepRecord &step) {
                           step.facts = TcpFacts{ TcpReason::Refused, {}, Family::Any, 587, {},
                               u"proxy.example:1080"_s, u"\u0085 403 Forbidden"_s };
                       }) };
    cases << NamedCase{ u"not tls"_s, failing(StepId::Tls, Failure::HandshakeFailed, [](StepRecord &step) {
                           step.facts = TlsFacts{ TlsReason::NotTls, {}, {}, 70, u"0A00010B"_s,
                               QByteArray("220 mx\r\n\0\x80", 10) };
                       }) };
    cases << NamedCase{ u"expired certificate"_s,
        failing(StepId::Certificate, Failure::CertificateRejected, [](StepRecord &step) {
            CertificateFacts facts = std::get<CertificateFacts>(step.facts);
            facts.accepted = false;
            facts.problems = { CertificateFinding{ CertificateProblem::Expired, 0, {} },
                CertificateFinding{ CertificateProblem::NameMismatch, 0, u"jane.doe.example"_s } };
            step.facts = facts;
        }) };
    cases << NamedCase{ u"login fault"_s, failing(StepId::Auth, Failure::LoginFailed, [](StepRecord &step) {
                           AuthFacts facts = std::get<AuthFacts>(step.facts);
                           facts.fault = LoginFault::ServerNotProved;
                           facts.serverText = u"{\"status\":\"400\"}"_s;
                           step.facts = facts;
                       }) };
    cases << NamedCase{ u"data"_s, failing(StepId::Data, Failure::Closed, [](StepRecord &step) {
                           step.facts = DataFacts{ 4'711, true };
                       }) };
    {
        diagnosis::Case what = workingCase();
        Settings &all = what.record.settings;
        all.port = 0;
        all.security = Security::Auto;
        all.mechanism = u"SCRAM-SHA-256"_s;
        all.sendMessage = true;
        all.ehloName = u"pc.example.net"_s;
        all.family = Family::IPv6;
        all.proxy = QUrl(u"socks5://proxy.example:1080"_s);
        all.caFiles = { u"/tmp/ça.pem"_s };
        all.allowPlaintextLogin = true;
        all.allowUntrustedCertificate = true;
        all.lastStep = StepId::Ehlo;
        what.record.environment.hasNetwork = false;
        what.record.stopped = true;
        cases << NamedCase{ u"every setting"_s, what };
    }
    {
        diagnosis::Case what = refused(StepId::Tcp, { "421 x" });
        what.record.source = Source::Reply;
        what.record.stageKnown = false;
        what.followUps = { diagnosis::FollowUp{ diagnosis::Purpose::OtherPort, workingCase().record },
            diagnosis::FollowUp{
                diagnosis::Purpose::FirstBytes, refused(StepId::Greeting, { "554 no" }).record } };
        cases << NamedCase{ u"follow-ups"_s, what };
    }
    {
        // Every remark there is, so that each name is written and read.
        diagnosis::Case what = workingCase();
        InputFacts facts;
        for (int kind = 0; kind <= static_cast<int>(RemarkKind::PlaintextLogin); ++kind) {
            Remark remark;
            remark.kind = static_cast<RemarkKind>(kind);
            remark.field = Field::Host;
            remark.isError = kind % 2 == 0;
            remark.detail = u"U+2019"_s;
            remark.suggestedHost = u"smtp.example.net"_s;
            remark.suggestedPort = 465;
            remark.suggestedSecurity = Security::Tls;
            facts.remarks << remark;
        }
        what.record.steps.first().facts = facts;
        cases << NamedCase{ u"every remark"_s, what };
    }
    return cases;
}
