// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cases.h"

using namespace envoi;
using namespace envoi::record;
using namespace Qt::StringLiterals;

RunMade::RunMade(const QString &host, quint16 port, Security security)
{
    record.settings.host = host;
    record.settings.port = port;
    record.settings.security = security;
    record.steps = plannedSteps(record.settings);
}

RunMade &RunMade::user(const QString &name)
{
    record.settings.user = name;
    record.settings.passwordGiven = true;
    record.settings.from = u"alice@example.net"_s;
    record.settings.to = u"bob@example.org"_s;
    record.steps = plannedSteps(record.settings);
    return *this;
}

RunMade &RunMade::remark(RemarkKind kind, bool isError, const QString &suggestedHost)
{
    StepRecord &input = step(StepId::Input);
    InputFacts facts;
    if (const auto *known = input.as<InputFacts>())
        facts = *known;
    Remark made;
    made.kind = kind;
    made.isError = isError;
    made.suggestedHost = suggestedHost;
    facts.remarks << made;
    input.facts = facts;
    return *this;
}

RunMade &RunMade::address(const QString &address)
{
    m_address = address;
    return *this;
}

RunMade &RunMade::greeting(const QByteArray &line)
{
    m_greeting = line;
    return *this;
}

RunMade &RunMade::offers(const QByteArray &keywords)
{
    m_keywords = keywords;
    return *this;
}

StepRecord &RunMade::step(StepId id)
{
    // The last one: EHLO comes twice with STARTTLS.
    for (auto s = record.steps.rbegin(); s != record.steps.rend(); ++s) {
        if (s->id == id)
            return *s;
    }
    StepRecord made;
    made.id = id;
    record.steps << made;
    return record.steps.last();
}

RunMade &RunMade::passesUpTo(StepId last)
{
    bool secured = false;
    const auto end = std::find_if(
        record.steps.rbegin(), record.steps.rend(), [last](const StepRecord &s) { return s.id == last; });
    const qsizetype count = std::distance(end, record.steps.rend());
    for (qsizetype i = 0; i < count; ++i) {
        StepRecord &s = record.steps[i];
        if (s.outcome == Outcome::NotApplicable)
            continue;
        s.outcome = Outcome::Passed;
        if (s.id == StepId::Dns) {
            DnsFacts dns;
            dns.name = record.settings.host;
            dns.addresses << m_address;
            s.facts = dns;
        } else if (s.id == StepId::Tcp) {
            TcpFacts tcp;
            tcp.address = m_address;
            tcp.port = record.settings.effectivePort();
            tcp.family = m_address.contains(u':') ? record::Family::IPv6 : record::Family::IPv4;
            s.facts = tcp;
        } else if (s.id == StepId::Tls) {
            s.facts = TlsFacts{};
            secured = true;
        } else if (s.id == StepId::Greeting) {
            s.reply = smtp::Reply::fromPasted(QString::fromUtf8(m_greeting));
        } else if (s.id == StepId::Ehlo) {
            EhloFacts ehlo;
            ehlo.insideTls = secured;
            for (const QByteArray &keyword : m_keywords.split(' ')) {
                if (keyword.startsWith("AUTH=")) {
                    for (const QByteArray &m : keyword.mid(5).split(','))
                        ehlo.capabilities.mechanisms << QString::fromLatin1(m);
                    ehlo.capabilities.keywords << u"AUTH"_s;
                } else if (!keyword.isEmpty()) {
                    ehlo.capabilities.keywords << QString::fromLatin1(keyword);
                }
            }
            s.facts = ehlo;
        } else if (s.id == StepId::Auth) {
            AuthFacts auth;
            auth.mechanism = u"PLAIN"_s;
            auth.credentialsSent = true;
            auth.insideTls = secured;
            s.facts = auth;
        }
    }
    return *this;
}

RunMade &RunMade::passesAll()
{
    return passesUpTo(StepId::Quit);
}

RunMade &RunMade::fails(StepId id, Failure failure, const Facts &facts)
{
    StepRecord &s = step(id);
    s.outcome = Outcome::Failed;
    s.failure = failure;
    if (!std::holds_alternative<std::monostate>(facts))
        s.facts = facts;
    return *this;
}

RunMade &RunMade::refused(StepId id, const QString &reply, const Facts &facts)
{
    Facts known = facts;
    if (id == StepId::Auth && std::holds_alternative<std::monostate>(facts)) {
        AuthFacts auth;
        auth.mechanism = u"PLAIN"_s;
        auth.credentialsSent = true;
        known = auth;
    }
    fails(id, Failure::Refused, known);
    step(id).reply = smtp::Reply::fromPasted(reply);
    return *this;
}

RunMade &RunMade::violation(StepId id, const QByteArray &bytes)
{
    fails(id, Failure::Violation);
    step(id).violation = smtp::Violation{ smtp::ViolationKind::Malformed, bytes };
    return *this;
}

RunMade &RunMade::followUp(diagnosis::Purpose purpose, const RunMade &other)
{
    followUps << diagnosis::FollowUp{ purpose, other.record };
    return *this;
}

CertificateFacts certificateOf(
    const QStringList &names, const QString &issuer, const QList<CertificateProblem> &problems)
{
    CertificateFacts facts;
    CertificateInfo leaf;
    leaf.names = names;
    leaf.commonName = names.value(0);
    leaf.issuerCommonName = issuer;
    leaf.issuer = u"CN="_s + issuer;
    leaf.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    leaf.notAfter = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    leaf.sha256 = u"AA:BB"_s;
    facts.chain << leaf << CertificateInfo{};
    facts.localTime = QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC);
    for (const CertificateProblem p : problems)
        facts.problems << CertificateFinding{ p, 0, {} };
    return facts;
}
