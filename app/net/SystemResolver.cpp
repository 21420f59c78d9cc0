// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SystemResolver.h"

#include "net/HostNames.h"
#include "net/Milliseconds.h"

#include <cerrno>
#include <netdb.h>
#include <sys/socket.h>

namespace envoi::net
{

using record::DnsFacts;
using record::DnsReason;
using record::Family;

namespace
{

/// All in milliseconds, and never more than their share of the whole limit, so that scaled tests keep the
/// order.
qint64 askAfter(qint64 limit)
{
    return qMin<qint64>(1'500, limit / 10);
}
qint64 serverBudget(qint64 limit)
{
    return qMin<qint64>(3'000, limit / 5);
}
/// How long a clear "no" of the name servers waits for a system that may know better (mDNS, VPN).
qint64 patienceWithNo(qint64 limit)
{
    return qMin<qint64>(5'000, limit / 3);
}
/// How long addresses from the name servers wait for the system's.
qint64 patienceWithYes(qint64 limit)
{
    return qMin<qint64>(8'000, limit * 8 / 15);
}

} // namespace

SystemAnswer systemLookup(const QByteArray &name, Family family)
{
    addrinfo hints{};
    hints.ai_family = family == Family::IPv4 ? AF_INET : family == Family::IPv6 ? AF_INET6 : AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    // Without AI_ADDRCONFIG: an address that cannot be reached is worth knowing.
    addrinfo *list = nullptr;
    SystemAnswer answer;
    answer.error = ::getaddrinfo(name.constData(), nullptr, &hints, &list);
    answer.isShortage = answer.error == EAI_MEMORY
        || (answer.error == EAI_SYSTEM
            && (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS));
    if (answer.error != 0)
        return answer;
    for (const addrinfo *i = list; i; i = i->ai_next) {
        char text[NI_MAXHOST] = {};
        if (::getnameinfo(i->ai_addr, i->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0)
            answer.addresses.append(QString::fromLatin1(text));
    }
    ::freeaddrinfo(list);
    answer.addresses.removeDuplicates();
    return answer;
}

SystemResolver::SystemResolver(QString servers, SystemLookup lookup, QObject *parent)
    : Resolver(parent)
    , m_servers(std::move(servers))
    , m_lookup(std::move(lookup))
{
    connect(&m_askTimer, &QTimer::timeout, this, &SystemResolver::askServers);
    connect(&m_patience, &QTimer::timeout, this, &SystemResolver::decide);
    connect(&m_limit, &QTimer::timeout, this, &SystemResolver::decide);
}

SystemResolver::~SystemResolver() = default;

void SystemResolver::resolve(const QString &host, Family family, qint64 limitMs)
{
    abort();
    DnsFacts facts;
    if (const auto address = addressBytes(host)) {
        facts.fromLiteral = true;
        const Family own = address->size() == 4 ? Family::IPv4 : Family::IPv6;
        if (family == Family::Any || family == own)
            facts.addresses = { asciiHost(host) };
        else
            facts.reason = DnsReason::NoAddress;
        return finishLater(facts);
    }
    m_name = asciiHost(host);
    m_family = family;
    m_limitMs = limitMs;
    facts.name = m_name;
    if (m_name.isEmpty()) {
        facts.reason = DnsReason::NoSuchName;
        return finishLater(facts);
    }
    m_clock.start();
    const bool started
        = m_task.start([lookup = m_lookup, name = m_name.toLatin1(), family] { return lookup(name, family); },
            [this](const SystemAnswer &answer) { onSystem(answer); });
    if (!started) {
        facts.reason = DnsReason::Local;
        return finishLater(facts);
    }
    startDeadline(m_limit, limitMs);
    startDeadline(m_askTimer, askAfter(limitMs));
}

void SystemResolver::abort()
{
    ++m_generation;
    m_task.cancel();
    if (m_question) {
        m_question->disconnect(this);
        m_question->abort();
        m_question.release()->deleteLater();
    }
    m_askTimer.stop();
    m_patience.stop();
    m_limit.stop();
    m_system.reset();
    m_fromServers.reset();
}

void SystemResolver::onSystem(const SystemAnswer &answer)
{
    m_system = answer;
    if (answer.addresses.isEmpty())
        askServers();
    decide();
}

void SystemResolver::askServers()
{
    m_askTimer.stop();
    if (m_question)
        return;
    m_question = std::make_unique<DnsQuestion>(m_servers);
    connect(m_question.get(), &DnsQuestion::answered, this, &SystemResolver::onServers);
    m_question->ask(m_name, m_family, serverBudget(m_limitMs));
}

void SystemResolver::onServers(const DnsAnswer &answer)
{
    m_fromServers = answer;
    decide();
}

/// Until when the name servers' answer waits for the system's, in milliseconds of the look-up.
qint64 SystemResolver::patience() const
{
    switch (m_fromServers->reason) {
    case DnsReason::Found:
        return patienceWithYes(m_limitMs);
    case DnsReason::NoAnswer: // they have been waited for already
        return 0;
    case DnsReason::NoSuchName:
    case DnsReason::NoAddress:
    case DnsReason::ServerFailure:
    case DnsReason::Refused:
    case DnsReason::NoResolver:
    case DnsReason::Local:
        return patienceWithNo(m_limitMs);
    }
    return 0;
}

void SystemResolver::decide()
{
    DnsFacts facts;
    facts.name = m_name;
    if (m_system && !m_system->addresses.isEmpty()) {
        facts.addresses = m_system->addresses;
        return finish(facts);
    }
    const bool outOfTime = m_clock.elapsed() >= m_limitMs;
    if (!m_fromServers) {
        if (outOfTime) {
            facts.reason = m_system ? whySystemFailed() : DnsReason::NoAnswer;
            finish(facts);
        }
        return;
    }
    if (!m_system && !outOfTime && m_clock.elapsed() < patience()) {
        startDeadline(m_patience, patience() - m_clock.elapsed());
        return;
    }
    facts.reason = m_fromServers->reason;
    facts.hasMx = m_fromServers->hasMx;
    if (facts.reason == DnsReason::Found) {
        // The servers know the name. A system that denies it (nsswitch, a broken module) is a local fault;
        // one that gave up or hangs would have got these addresses.
        const bool denied = m_system && m_system->error != EAI_AGAIN && m_system->error != EAI_SYSTEM;
        if (denied)
            facts.reason = DnsReason::Local;
        else
            facts.addresses = m_fromServers->addresses;
        return finish(facts);
    }
    // This computer could not even ask: hosts file and VPN are unheard, and a "no" of the servers is none.
    if (m_system && m_system->isShortage)
        facts.reason = DnsReason::Local;
    // A clear "no" of the system outweighs servers that do not answer us.
    const bool saysLittle = facts.reason != DnsReason::NoSuchName && facts.reason != DnsReason::NoAddress;
    if (m_system && saysLittle && whySystemFailed() != DnsReason::NoAnswer)
        facts.reason = whySystemFailed();
    finish(facts);
}

DnsReason SystemResolver::whySystemFailed() const
{
    if (m_system->isShortage)
        return DnsReason::Local;
    switch (m_system->error) { // an open set of numbers
    case EAI_NONAME:
        return DnsReason::NoSuchName;
#ifdef EAI_NODATA
    case EAI_NODATA:
        return DnsReason::NoAddress;
#endif
    case EAI_MEMORY:
        return DnsReason::Local;
    default: // EAI_AGAIN, EAI_FAIL, EAI_SYSTEM: says nothing about the name
        return DnsReason::NoAnswer;
    }
}

void SystemResolver::finish(const DnsFacts &facts)
{
    abort();
    Q_EMIT resolved(facts);
}

void SystemResolver::finishLater(const DnsFacts &facts)
{
    QMetaObject::invokeMethod(
        this,
        [this, facts, run = m_generation] {
            if (run == m_generation)
                Q_EMIT resolved(facts);
        },
        Qt::QueuedConnection);
}

std::unique_ptr<Resolver> systemResolver(const QString &servers, QObject *parent)
{
    return std::make_unique<SystemResolver>(servers, systemLookup, parent);
}

} // namespace envoi::net
