// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/DnsQuestion.h"

#include "net/Milliseconds.h"

#include <QSocketNotifier>
#include <ares.h>
#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <mutex>

namespace envoi::net
{

using record::DnsReason;
using record::Family;

namespace
{

constexpr int tries = 2;

bool libraryReady()
{
    static std::once_flag once;
    static bool ready = false;
    std::call_once(once, [] { ready = ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS; });
    return ready;
}

int countServers(ares_channel channel)
{
    ares_addr_port_node *list = nullptr;
    int count = 0;
    if (ares_get_servers_ports(channel, &list) == ARES_SUCCESS) {
        for (const auto *i = list; i; i = i->next)
            ++count;
        ares_free_data(list);
    }
    return qMax(1, count);
}

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

DnsReason reasonOf(int status)
{
    switch (status) { // an open set of numbers
    case ARES_SUCCESS: // records, but none of the kind asked for
    case ARES_ENODATA:
        return DnsReason::NoAddress;
    case ARES_ENOTFOUND:
    case ARES_EBADNAME:
        return DnsReason::NoSuchName;
    case ARES_EREFUSED:
        return DnsReason::Refused;
    case ARES_ETIMEOUT:
        return DnsReason::NoAnswer;
    case ARES_ECONNREFUSED: // nothing listens there, or nothing can be sent at all
        return DnsReason::NoResolver;
    case ARES_ENOMEM:
        return DnsReason::Local;
    default: // SERVFAIL, FORMERR, NOTIMP, an answer that cannot be read
        return DnsReason::ServerFailure;
    }
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

struct DnsQuestion::Asked {
    DnsQuestion *question;
    int type;
};

DnsQuestion::DnsQuestion(QString servers, QObject *parent)
    : QObject(parent)
    , m_servers(std::move(servers))
{
    connect(&m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

DnsQuestion::~DnsQuestion()
{
    abort();
}

bool DnsQuestion::open(qint64 budgetMs)
{
    if (!libraryReady())
        return false;
    ares_options options{};
    // With NOCHECKRESP a failure and a refusal come back as such; otherwise both read "could not contact".
    options.flags = ARES_FLAG_NOCHECKRESP;
    options.tries = tries;
    options.timeout = static_cast<int>(qMax<qint64>(1, budgetMs));
    options.sock_state_cb = [](void *self, ares_socket_t descriptor, int readable, int writable) {
        static_cast<DnsQuestion *>(self)->onSocket(descriptor, readable != 0, writable != 0);
    };
    options.sock_state_cb_data = this;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TRIES | ARES_OPT_TIMEOUTMS | ARES_OPT_SOCK_STATE_CB;
    // Twice: the time for each server depends on how many there are. c-ares doubles it in the second round.
    for (int round = 0; round < 2; ++round) {
        if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
            m_channel = nullptr;
            return false;
        }
        if (!m_servers.isEmpty()
            && ares_set_servers_ports_csv(m_channel, m_servers.toLatin1().constData()) != ARES_SUCCESS)
            return false;
        if (round == 0) {
            options.timeout = static_cast<int>(qMax<qint64>(1, budgetMs / 3 / countServers(m_channel)));
            ares_destroy(std::exchange(m_channel, nullptr));
        }
    }
    return true;
}

void DnsQuestion::ask(const QString &name, Family family, qint64 budgetMs)
{
    abort();
    m_name = name.toLatin1();
    m_status.clear();
    m_addresses.clear();
    if (!open(budgetMs)) {
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
    restartTimer();
}

void DnsQuestion::query(int type)
{
    auto *asked = new Asked{ this, type }; // the callback, which comes in every case, frees it
    const auto callback = [](void *argument, int status, int, unsigned char *bytes, int size) {
        const std::unique_ptr<Asked> owned(static_cast<Asked *>(argument));
        if (status == ARES_EDESTRUCTION || status == ARES_ECANCELLED)
            return;
        const bool has = bytes && size > 0;
        owned->question->onReply(owned->type, status,
            has ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray());
    };
    // A single label is completed with the search list, as getaddrinfo does.
    if (m_name.contains('.'))
        ares_query(m_channel, m_name.constData(), ns_c_in, type, callback, asked);
    else
        ares_search(m_channel, m_name.constData(), ns_c_in, type, callback, asked);
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
        restartTimer();
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
        const DnsReason reason = i.key() == ns_t_mx ? DnsReason::NoAddress : reasonOf(i.value());
        if (weight(reason) > weight(result.reason))
            result.reason = reason;
    }
    return result;
}

void DnsQuestion::onSocket(int descriptor, bool readable, bool writable)
{
    // The notifier may be delivering right now, and the descriptor closes when we return.
    const auto retire = [](std::shared_ptr<QSocketNotifier> &notifier) {
        if (notifier)
            notifier->setEnabled(false);
        notifier.reset();
    };
    const auto later = [](QSocketNotifier *notifier) { notifier->deleteLater(); };
    Notifiers &both = m_notifiers[descriptor];
    if (readable && !both.read) {
        both.read = { new QSocketNotifier(descriptor, QSocketNotifier::Read), later };
        connect(both.read.get(), &QSocketNotifier::activated, this,
            [this, descriptor] { process(descriptor, ARES_SOCKET_BAD); });
    } else if (!readable) {
        retire(both.read);
    }
    if (writable && !both.write) {
        both.write = { new QSocketNotifier(descriptor, QSocketNotifier::Write), later };
        connect(both.write.get(), &QSocketNotifier::activated, this,
            [this, descriptor] { process(ARES_SOCKET_BAD, descriptor); });
    } else if (!writable) {
        retire(both.write);
    }
    if (!both.read && !both.write)
        m_notifiers.remove(descriptor);
}

void DnsQuestion::process(int readable, int writable)
{
    if (!m_channel)
        return;
    ares_process_fd(m_channel, readable, writable);
    restartTimer();
}

void DnsQuestion::restartTimer()
{
    m_timer.stop();
    if (!m_channel || m_pending == 0)
        return;
    timeval left{};
    if (const timeval *next = ares_timeout(m_channel, nullptr, &left))
        startDeadline(m_timer, next->tv_sec * 1000 + (next->tv_usec + 999) / 1000);
}

void DnsQuestion::abort()
{
    ++m_generation;
    m_pending = 0;
    m_timer.stop();
    if (m_channel)
        ares_destroy(std::exchange(m_channel, nullptr));
    m_notifiers.clear();
}

} // namespace envoi::net
