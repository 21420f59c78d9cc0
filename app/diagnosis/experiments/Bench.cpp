// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/experiments/Bench.h"

#include "record/HostText.h"
#include "record/Providers.h"

namespace envoi::diagnosis
{

namespace
{

using record::Security;
using record::Settings;
using record::StepId;

/// A name that always exists and leads nobody to a mail server (RFC 2606 §3, served by IANA).
QString unrelatedName()
{
    return QStringLiteral("example.com");
}

Security usualSecurity(quint16 port, const record::Provider *provider, const QString &host)
{
    if (provider) {
        for (const record::ProviderServer &server : provider->servers) {
            if (server.port == port && server.host.compare(host, Qt::CaseInsensitive) == 0)
                return server.security;
        }
    }
    return port == 465 || port == 443 || port == 2465 ? Security::Tls : Security::StartTls;
}

bool sameTrial(const Settings &a, const Settings &b)
{
    return a.host.compare(b.host, Qt::CaseInsensitive) == 0 && a.effectivePort() == b.effectivePort()
        && a.effectiveSecurity() == b.effectiveSecurity() && a.family == b.family && a.ehloName == b.ehloName
        && a.lastStep == b.lastStep;
}

/// "smtp.example.net" before "www.example.net": which names of a certificate are worth a look-up.
int rankOfName(const QString &name, const QString &typed)
{
    static const QStringList services{ QStringLiteral("smtp"), QStringLiteral("mail"), QStringLiteral("mx"),
        QStringLiteral("out"), QStringLiteral("submission"), QStringLiteral("smtps"),
        QStringLiteral("relay") };
    int rank = record::registrableDomain(name) == record::registrableDomain(typed) ? 0 : 2;
    if (!services.contains(name.section(u'.', 0, 0)))
        ++rank;
    return rank;
}

} // namespace

bool isPublicName(const QString &host)
{
    if (record::isAddressText(host) || !host.contains(u'.'))
        return false;
    static const QStringList localEndings{ QStringLiteral("local"), QStringLiteral("lan"),
        QStringLiteral("home"), QStringLiteral("internal"), QStringLiteral("corp"),
        QStringLiteral("localdomain"), QStringLiteral("intranet"), QStringLiteral("private"),
        QStringLiteral("arpa"), QStringLiteral("localhost") };
    return !localEndings.contains(host.section(u'.', -1).toLower());
}

bool isPrivateAddress(const QString &address)
{
    if (address.contains(u':')) {
        const QString lower = address.toLower();
        return lower.startsWith(u"fe8") || lower.startsWith(u"fe9") || lower.startsWith(u"fea")
            || lower.startsWith(u"feb") || lower.startsWith(u"fc") || lower.startsWith(u"fd");
    }
    const QStringList parts = address.split(u'.');
    if (parts.size() != 4)
        return false;
    const int a = parts[0].toInt();
    const int b = parts[1].toInt();
    return a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168)
        || (a == 100 && b >= 64 && b <= 127) || (a == 169 && b == 254);
}

Bench::Bench(const Case &what)
    : m_case(&what)
{
}

Settings Bench::bare() const
{
    const Settings &typed = settings();
    Settings s;
    s.host = typed.host;
    s.port = typed.effectivePort();
    s.security = typed.effectiveSecurity();
    s.family = typed.family;
    s.ehloName = typed.ehloName;
    s.proxy = typed.proxy;
    s.caFiles = typed.caFiles;
    return s;
}

void Bench::add(Purpose purpose, const Settings &trial, StepId lastStep)
{
    Experiment e{ purpose, trial };
    e.settings.lastStep = lastStep;
    Settings main = settings();
    main.lastStep = lastStep; // the run itself has gone that far or failed before
    const auto same = [&e](const Settings &other) { return sameTrial(other, e.settings); };
    if (same(main))
        return;
    for (const FollowUp &done : m_case->followUps) {
        if (same(done.record.settings))
            return;
    }
    for (const Experiment &planned : std::as_const(m_experiments)) {
        if (same(planned.settings))
            return;
    }
    m_experiments << e;
}

void Bench::otherPort(quint16 port, StepId lastStep)
{
    if (port == settings().effectivePort())
        return;
    Settings s = bare();
    s.port = port;
    s.security = usualSecurity(port, record::providerOfExactHost(s.host, settings().user), s.host);
    add(Purpose::OtherPort, s, lastStep);
}

void Bench::otherPorts(StepId lastStep)
{
    QList<quint16> ports{ 587, 465, 25, 2525 };
    if (const record::Provider *provider = record::providerOfExactHost(settings().host, settings().user)) {
        for (const quint16 port : provider->portsOf(settings().host)) {
            if (!ports.contains(port))
                ports << port;
        }
    }
    for (const quint16 port : std::as_const(ports))
        otherPort(port, lastStep);
}

void Bench::otherSecurity(Security security, StepId lastStep)
{
    Settings s = bare();
    s.security = security;
    add(Purpose::OtherSecurity, s, lastStep);
}

void Bench::firstBytes()
{
    Settings s = bare();
    s.security = Security::None;
    add(Purpose::FirstBytes, s, StepId::Greeting);
}

void Bench::otherFamily(StepId lastStep)
{
    const auto *tcp = record().facts<record::TcpFacts>();
    const auto *dns = record().facts<record::DnsFacts>();
    if (!dns || dns->fromLiteral)
        return;
    Settings s = bare();
    if (s.family != record::Family::Any) {
        // Only one was allowed: whether the other would do is worth knowing whatever the name has.
        s.family = s.family == record::Family::IPv4 ? record::Family::IPv6 : record::Family::IPv4;
        add(Purpose::OtherFamily, s, lastStep);
        return;
    }
    if (!tcp || tcp->address.isEmpty())
        return;
    const bool usedV6 = tcp->address.contains(u':');
    const bool hasOther = std::any_of(dns->addresses.begin(), dns->addresses.end(),
        [usedV6](const QString &address) { return address.contains(u':') != usedV6; });
    if (!hasOther)
        return;
    s.family = usedV6 ? record::Family::IPv4 : record::Family::IPv6;
    add(Purpose::OtherFamily, s, lastStep);
}

void Bench::anythingReachable()
{
    Settings s = bare();
    s.port = 443;
    s.security = Security::Tls;
    if (settings().effectivePort() != 443)
        add(Purpose::AnythingReachable, s, StepId::Tcp);
}

void Bench::suggestedNames()
{
    const Settings &typed = settings();
    const QString host = typed.host;
    QStringList names;
    const auto offer = [&names, &host](const QString &name) {
        if (!name.isEmpty() && name.compare(host, Qt::CaseInsensitive) != 0
            && !names.contains(name, Qt::CaseInsensitive) && record::isUsableHost(name))
            names << name;
    };
    const auto *input = record().facts<record::InputFacts>();
    const QList<record::Remark> remarks = input ? input->remarks : QList<record::Remark>();
    for (const record::Remark &remark : remarks)
        offer(remark.kind == record::RemarkKind::HostInternational ? QString() : remark.suggestedHost);
    const bool misplaced = std::any_of(remarks.begin(), remarks.end(), [](const record::Remark &r) {
        return r.kind == record::RemarkKind::HostIncoming || r.kind == record::RemarkKind::HostWebmail;
    });
    if (misplaced)
        offer(QStringLiteral("mail.") + host.section(u'.', 1)); // the other usual name of a sending server
    offer(record::nearestHost(host, typed.user));
    if (!record::isAddressText(host) && !record::providerOfHost(host, typed.user)) {
        if (const auto own = record::serverForAddress(typed.user))
            offer(own->host);
        if (const auto named = record::serverForDomain(record::registrableDomain(host)))
            offer(named->host);
    }
    // The name does not exist: the usual names beside it.
    const auto *dns = record().facts<record::DnsFacts>();
    if (dns && (dns->reason == record::DnsReason::NoSuchName || dns->reason == record::DnsReason::NoAddress)
        && host.contains(u'.')) {
        const QString domain = record::registrableDomain(host);
        const QString rest = host == domain ? domain : host.section(u'.', 1);
        if (!host.startsWith(u"smtp."))
            offer(QStringLiteral("smtp.") + rest);
        if (!host.startsWith(u"mail."))
            offer(QStringLiteral("mail.") + rest);
    }
    for (const QString &name : names.mid(0, 3)) {
        Settings s = bare();
        s.host = name;
        static const QList<quint16> mailPorts{ 25, 465, 587, 2525 };
        const bool elsewhere = (misplaced && !mailPorts.contains(s.port))
            || std::any_of(remarks.begin(), remarks.end(), [](const record::Remark &r) {
                   return r.kind == record::RemarkKind::PortIncoming || r.kind == record::RemarkKind::PortWeb;
               });
        if (elsewhere) { // a port for reading mail would not answer under the right name either
            s.port = 587;
            s.security = Security::StartTls;
        }
        if (const record::Provider *provider = record::providerOfExactHost(name, typed.user)) {
            if (!provider->portsOf(name).contains(s.port)) {
                s.port = provider->portsOf(name).value(0, s.port);
                s.security = usualSecurity(s.port, provider, name);
            }
        }
        add(Purpose::SuggestedName, s, StepId::Greeting);
    }
}

void Bench::namesOnCertificate()
{
    const auto *certificate = record().facts<record::CertificateFacts>();
    if (!certificate || certificate->chain.isEmpty())
        return;
    QStringList names;
    const QString typed = settings().host;
    for (const QString &name : certificate->chain.first().names) {
        // A wildcard is no name to type, and neither is an address.
        if (!name.contains(u'*') && record::isUsableHost(name) && !record::isAddressText(name)
            && name.contains(u'.') && name.compare(typed, Qt::CaseInsensitive) != 0)
            names << name;
    }
    std::stable_sort(names.begin(), names.end(),
        [&typed](const QString &a, const QString &b) { return rankOfName(a, typed) < rankOfName(b, typed); });
    for (const QString &name : names.mid(0, 2)) {
        Settings s = bare();
        s.host = name;
        add(Purpose::CertificateNames, s, StepId::Certificate);
    }
}

void Bench::anotherEhloName()
{
    Settings s = bare();
    if (!s.ehloName.isEmpty()) {
        s.ehloName.clear(); // ours: the address literal of RFC 5321 §4.1.4
    } else {
        QString domain = record::domainOfAddress(settings().user);
        if (!record::isUsableHost(domain) || record::isAddressText(domain))
            domain = QStringLiteral("localhost.localdomain");
        s.ehloName = domain;
    }
    add(Purpose::AnotherEhloName, s, StepId::Ehlo);
}

void Bench::anotherNamesAddress()
{
    Settings s = bare();
    s.host = unrelatedName();
    s.port = 443;
    s.security = Security::Tls;
    add(Purpose::OtherName, s, StepId::Dns);
}

void Bench::anotherNamesCertificate()
{
    Settings s = bare();
    s.host = unrelatedName();
    s.port = 443;
    s.security = Security::Tls;
    add(Purpose::OtherName, s, StepId::Certificate);
}

} // namespace envoi::diagnosis
