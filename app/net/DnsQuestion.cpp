// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/DnsQuestion.h"

#include <ares.h>
#include <arpa/inet.h>
#include <arpa/nameser.h>

namespace envoi::net
{

using record::DnsReason;
using record::Family;

namespace
{

QString textOf(int family, const void *address)
{
    char text[INET6_ADDRSTRLEN] = {};
    return QString::fromLatin1(inet_ntop(family, address, text, sizeof text));
}

QStringList addressesIn(int type, const QByteArray &reply)
{
    QStringList result;
    const auto *bytes = reinterpret_cast<const unsigned char *>(reply.constData());
    const int size = static_cast<int>(reply.size());
    int count = 32;
    if (type == ns_t_a) {
        std::array<ares_addrttl, 32> found{};
        if (ares_parse_a_reply(bytes, size, nullptr, found.data(), &count) == ARES_SUCCESS)
            for (int i = 0; i < count; ++i)
                result.append(textOf(AF_INET, &found[static_cast<std::size_t>(i)].ipaddr));
    } else if (type == ns_t_aaaa) {
        std::array<ares_addr6ttl, 32> found{};
        if (ares_parse_aaaa_reply(bytes, size, nullptr, found.data(), &count) == ARES_SUCCESS)
            for (int i = 0; i < count; ++i)
                result.append(textOf(AF_INET6, &found[static_cast<std::size_t>(i)].ip6addr));
    }
    return result;
}

/// Of two questions about one name, the answer that says more about the name.
int weight(DnsReason reason)
{
    switch (reason) {
    case DnsReason::Found:
        return 8;
    case DnsReason::NoSuchName:
        return 7;
    case DnsReason::ServerFailure:
        return 6;
    case DnsReason::Refused:
        return 5;
    case DnsReason::NoAnswer:
        return 4;
    case DnsReason::NoResolver:
        return 3;
    case DnsReason::Local:
        return 2;
    case DnsReason::NoAddress: // only when both say so
        return 1;
    }
    return 0;
}

} // namespace

DnsQuestion::DnsQuestion(QString servers, QObject *parent)
    : QObject(parent)
    , m_servers(std::move(servers))
{
}

DnsQuestion::~DnsQuestion()
{
    abort();
}

void DnsQuestion::ask(const QString &name, Family family, qint64 budgetMs)
{
    abort();
    m_name = name.toLatin1();
    m_status.clear();
    m_addresses.clear();
    if (!m_channel.open(m_servers, budgetMs)) {
        QMetaObject::invokeMethod(
            this,
            [this, run = m_generation] {
                if (run == m_generation)
                    Q_EMIT answered({ DnsReason::Local, {}, false });
            },
            Qt::QueuedConnection);
        return;
    }
    const bool v6 = family != Family::IPv4;
    const bool v4 = family != Family::IPv6;
    m_pending = int(v6) + int(v4);
    if (v6)
        query(ns_t_aaaa);
    if (v4)
        query(ns_t_a);
}

void DnsQuestion::query(int type)
{
    // A single label is completed with the search list, as getaddrinfo does.
    m_channel.ask(
        m_name, type, [this, type](int status, const QByteArray &reply) { onReply(type, status, reply); },
        !m_name.contains('.'));
}

void DnsQuestion::onReply(int type, int status, const QByteArray &reply)
{
    m_status.insert(type, status);
    if (status == ARES_SUCCESS)
        m_addresses += addressesIn(type, reply);
    if (--m_pending > 0)
        return;
    // Out of c-ares' callback, which may neither ask anew nor be destroyed.
    QMetaObject::invokeMethod(
        this,
        [this, run = m_generation] {
            if (run == m_generation)
                conclude();
        },
        Qt::QueuedConnection);
}

void DnsQuestion::conclude()
{
    const DnsAnswer result = answer();
    if (result.reason == DnsReason::NoAddress && !m_status.contains(ns_t_mx)) {
        m_pending = 1;
        query(ns_t_mx);
        return;
    }
    abort();
    Q_EMIT answered(result);
}

DnsAnswer DnsQuestion::answer() const
{
    DnsAnswer result;
    result.addresses = m_addresses;
    result.hasMx = m_status.value(ns_t_mx, ARES_ENODATA) == ARES_SUCCESS;
    if (!m_addresses.isEmpty())
        return result;
    result.reason = DnsReason::NoAddress;
    for (auto i = m_status.cbegin(); i != m_status.cend(); ++i) {
        const DnsReason reason = i.key() == ns_t_mx ? DnsReason::NoAddress : AresChannel::reasonOf(i.value());
        if (weight(reason) > weight(result.reason))
            result.reason = reason;
    }
    return result;
}

void DnsQuestion::abort()
{
    ++m_generation;
    m_pending = 0;
    m_channel.close();
}

} // namespace envoi::net
