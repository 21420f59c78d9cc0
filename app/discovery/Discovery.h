// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Providers.h"
#include "record/ServiceRecord.h"

/// Settings from an address: first from our own list, off-line; then, when somebody asked for it, from what
/// the mail domain publishes in the DNS. Pure: the questions themselves are net's. No password is ever
/// involved.
namespace envoi::discovery
{

enum class Source {
    ProviderList, ///< resources/providers.json
    ServiceRecord, ///< _submissions._tcp or _submission._tcp (RFC 6186, RFC 8314)
    MailExchanger, ///< the domain's mail goes to a provider of our list
};

/// One way to send for this address.
struct Proposal {
    Source source = Source::ProviderList;
    QString host;
    quint16 port = 0;
    record::Security security = record::Security::StartTls;
    QString user; ///< empty = cannot be told from the address
    const record::Provider *provider = nullptr; ///< of our list, when it is one of those
    int priority = 0; ///< of the record; lower comes first
    bool outside = false; ///< the server is not part of the mail domain: show it and ask (RFC 6186 §6)
    bool oddPort = false; ///< the record's kind says one way of encryption, its port the other
    QString exchanger; ///< where the domain's mail goes
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

struct Found {
    QString domain; ///< an A-label name; empty = the text is no address
    QList<Proposal> proposals; ///< best first
    const record::Provider *provider = nullptr; ///< known, but each customer has a server of their own
    bool notOffered = false; ///< the domain publishes that it offers no outgoing server (target ".")
    bool takesNoMail = false; ///< null MX (RFC 7505): the address is probably mistyped
    int unusable = 0; ///< records that name no usable server
    record::DnsReason reason = record::DnsReason::Found; ///< why the DNS gave nothing
};

/// What our own list says; nothing leaves the computer.
[[nodiscard]] Found fromList(const QString &address);
/// What the DNS said about the address' domain, read with all mistrust: it comes from outside.
[[nodiscard]] Found fromDns(const QString &address, const record::ServiceFacts &facts);
/// The names that are asked for, to be said before asking: two SRV records.
[[nodiscard]] QStringList serviceNames(const QString &domain);

} // namespace envoi::discovery
