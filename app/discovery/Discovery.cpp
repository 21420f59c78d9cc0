// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/Discovery.h"

#include "record/HostText.h"
#include "record/MailboxText.h"

namespace envoi::discovery
{

using record::Provider;
using record::ProviderNote;
using record::ProviderServer;
using record::Security;
using record::ServiceRecord;
using record::UserNameForm;

namespace
{

constexpr qsizetype mostProposals = 6;

/// The address without what mail programs put around it; empty when it is none.
QString cleaned(const QString &typed)
{
    const QString address = record::addressPart(typed);
    return record::isMailbox(address) && record::isUsableHost(record::domainOfAddress(address)) ? address
                                                                                                : QString();
}

QString userFor(UserNameForm form, const QString &address)
{
    switch (form) {
    case UserNameForm::Email:
        return address;
    case UserNameForm::LocalPart:
        return address.left(address.lastIndexOf(u'@'));
    case UserNameForm::Other: // a number, a key: only its owner knows
        break;
    }
    return {};
}

Proposal fromServer(
    Source source, const ProviderServer &server, const Provider &provider, const QString &address)
{
    Proposal proposal;
    proposal.source = source;
    proposal.host = server.host;
    proposal.port = server.port;
    proposal.security = server.security;
    proposal.user = userFor(server.userName, address);
    proposal.provider = &provider;
    return proposal;
}

bool isPartOf(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain)
        || record::registrableDomain(host) == record::registrableDomain(domain);
}

/// A name that a stranger may send us to: no address, nothing on this computer or in this network.
bool isPublicName(const QString &host)
{
    static const QStringList own{ QStringLiteral("localhost"), QStringLiteral("local"),
        QStringLiteral("localdomain"), QStringLiteral("internal"), QStringLiteral("lan"),
        QStringLiteral("home"), QStringLiteral("arpa") };
    return record::isUsableHost(host) && !record::isAddressText(host) && host.contains(u'.')
        && !own.contains(host.section(u'.', -1));
}

std::optional<Proposal> fromRecord(
    const ServiceRecord &record, Security security, const QString &domain, const QString &address)
{
    const QString host = record.target.toLower();
    if (!isPublicName(host) || record.port < 1 || record.port > 65'535)
        return std::nullopt;
    Proposal proposal;
    proposal.source = Source::ServiceRecord;
    proposal.host = host;
    proposal.port = static_cast<quint16>(record.port);
    proposal.security = security;
    proposal.provider = record::providerOfExactHost(host, address);
    proposal.user = address; // RFC 6186 §4: the whole address first
    if (proposal.provider) {
        for (const ProviderServer &server : proposal.provider->servers) {
            if (server.host == host)
                proposal.user = userFor(server.userName, address);
        }
    }
    proposal.priority = record.priority;
    proposal.outside = !isPartOf(host, domain);
    proposal.oddPort = (security == Security::Tls && record.port == 587)
        || (security == Security::StartTls && record.port == 465);
    return proposal;
}

void addRecords(
    Found &found, const record::ServiceRecords &records, Security security, const QString &address)
{
    QList<ServiceRecord> sorted = records.records;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ServiceRecord &a, const ServiceRecord &b) {
        return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
    });
    for (const ServiceRecord &record : std::as_const(sorted)) {
        if (record.target.isEmpty()) {
            found.notOffered = true;
            continue;
        }
        const auto proposal = fromRecord(record, security, found.domain, address);
        if (!proposal)
            ++found.unusable;
        else if (!found.proposals.contains(*proposal))
            found.proposals << *proposal;
    }
}

/// The provider whose mail exchanger this is, by the longest ending in our list. Filters and forwarders say
/// nothing about where mail is sent from.
const Provider *providerOfExchanger(const QString &exchanger)
{
    const Provider *best = nullptr;
    qsizetype longest = 0;
    for (const Provider &provider : record::providers()) {
        if (provider.servers.isEmpty() || provider.has(ProviderNote::MxNotUsable)
            || provider.has(ProviderNote::MxMayBeForwardOnly) || provider.has(ProviderNote::ForwardingService)
            || provider.has(ProviderNote::RelayService))
            continue;
        for (const QString &ending : provider.mx) {
            if (ending.size() > longest && (exchanger == ending || exchanger.endsWith(u'.' + ending))) {
                best = &provider;
                longest = ending.size();
            }
        }
    }
    return best;
}

void addExchangers(Found &found, const record::ServiceRecords &records, const QString &address)
{
    QList<ServiceRecord> sorted = records.records;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const ServiceRecord &a, const ServiceRecord &b) { return a.priority < b.priority; });
    found.takesNoMail = sorted.size() == 1 && sorted.first().target.isEmpty();
    for (const ServiceRecord &record : std::as_const(sorted)) {
        const QString exchanger = record.target.toLower();
        const Provider *provider = providerOfExchanger(exchanger);
        if (!provider)
            continue;
        Proposal proposal = fromServer(Source::MailExchanger, provider->servers.first(), *provider, address);
        proposal.exchanger = exchanger;
        proposal.outside = !isPartOf(proposal.host, found.domain);
        // What the domain itself publishes outranks a conclusion; one conclusion is enough.
        const bool known
            = std::any_of(found.proposals.cbegin(), found.proposals.cend(), [&](const Proposal &other) {
                  return other.host == proposal.host && other.port == proposal.port;
              });
        if (!known)
            found.proposals << proposal;
        return;
    }
}

} // namespace

Found fromList(const QString &address)
{
    Found found;
    const QString clean = cleaned(address);
    found.domain = record::domainOfAddress(clean);
    const Provider *provider = found.domain.isEmpty() ? nullptr : record::providerOfDomain(found.domain);
    if (!provider)
        return found;
    found.provider = provider;
    // The preferred server and, where there is one, its other way of encryption.
    for (const ProviderServer &server : provider->servers) {
        const bool first = found.proposals.isEmpty();
        if (first
            || (found.proposals.size() < 2 && server.host == found.proposals.first().host
                && server.security != found.proposals.first().security && server.port != 25))
            found.proposals << fromServer(Source::ProviderList, server, *provider, clean);
    }
    return found;
}

Found fromDns(const QString &address, const record::ServiceFacts &facts)
{
    Found found;
    const QString clean = cleaned(address);
    found.domain = record::domainOfAddress(clean);
    if (found.domain.isEmpty())
        return found;
    addRecords(found, facts.submissions, Security::Tls, clean);
    addRecords(found, facts.submission, Security::StartTls, clean);
    // Priorities order both kinds together (RFC 6186 §3.4); TLS from the first octet goes first (RFC 8314
    // §3.3).
    std::stable_sort(found.proposals.begin(), found.proposals.end(),
        [](const Proposal &a, const Proposal &b) { return a.priority < b.priority; });
    while (found.proposals.size() > mostProposals)
        found.proposals.removeLast();
    addExchangers(found, facts.exchangers, clean);
    // Where nothing answered at all, that is what there is to say.
    using record::DnsReason;
    for (const record::ServiceRecords *part : { &facts.submissions, &facts.submission, &facts.exchangers }) {
        const bool said = part->reason == DnsReason::Found || part->reason == DnsReason::NoAddress
            || part->reason == DnsReason::NoSuchName;
        if (said) {
            found.reason = DnsReason::Found;
            break;
        }
        found.reason = part->reason;
    }
    if (facts.exchangers.reason == DnsReason::NoSuchName && found.proposals.isEmpty())
        found.reason = DnsReason::NoSuchName;
    return found;
}

QStringList serviceNames(const QString &domain)
{
    return { QStringLiteral("_submissions._tcp.") + domain, QStringLiteral("_submission._tcp.") + domain };
}

} // namespace envoi::discovery
