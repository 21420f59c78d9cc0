// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/AresChannel.h"

#include "net/Milliseconds.h"

#include <QSocketNotifier>
#include <ares.h>
#include <arpa/nameser.h>
#include <mutex>

namespace envoi::net
{

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

} // namespace

struct AresChannel::Asked {
    AresChannel *channel;
    Answer answer;
};

AresChannel::AresChannel(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

AresChannel::~AresChannel()
{
    close();
}

bool AresChannel::open(const QString &servers, qint64 budgetMs)
{
    close();
    if (!libraryReady())
        return false;
    ares_options options{};
    // With NOCHECKRESP a failure and a refusal come back as such; otherwise both read "could not contact".
    options.flags = ARES_FLAG_NOCHECKRESP;
    options.tries = tries;
    options.timeout = static_cast<int>(qMax<qint64>(1, budgetMs));
    options.sock_state_cb = [](void *self, ares_socket_t descriptor, int readable, int writable) {
        static_cast<AresChannel *>(self)->onSocket(descriptor, readable != 0, writable != 0);
    };
    options.sock_state_cb_data = this;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TRIES | ARES_OPT_TIMEOUTMS | ARES_OPT_SOCK_STATE_CB;
    // Twice: the time for each server depends on how many there are. c-ares doubles it in the second round.
    for (int round = 0; round < 2; ++round) {
        if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
            m_channel = nullptr;
            return false;
        }
        if (!servers.isEmpty()
            && ares_set_servers_ports_csv(m_channel, servers.toLatin1().constData()) != ARES_SUCCESS)
            return false;
        if (round == 0) {
            options.timeout = static_cast<int>(qMax<qint64>(1, budgetMs / 3 / countServers(m_channel)));
            ares_destroy(std::exchange(m_channel, nullptr));
        }
    }
    return true;
}

record::DnsReason AresChannel::reasonOf(int status)
{
    using record::DnsReason;
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

void AresChannel::ask(const QByteArray &name, int type, Answer answer, bool complete)
{
    ++m_pending;
    auto *asked = new Asked{ this, std::move(answer) }; // the callback, which comes in every case, frees it
    const auto callback = [](void *argument, int status, int, unsigned char *bytes, int size) {
        const std::unique_ptr<Asked> owned(static_cast<Asked *>(argument));
        if (status == ARES_EDESTRUCTION || status == ARES_ECANCELLED)
            return;
        --owned->channel->m_pending;
        const bool has = bytes && size > 0;
        owned->answer(status, has ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray());
    };
    if (complete)
        ares_search(m_channel, name.constData(), ns_c_in, type, callback, asked);
    else
        ares_query(m_channel, name.constData(), ns_c_in, type, callback, asked);
    restartTimer();
}

void AresChannel::onSocket(int descriptor, bool readable, bool writable)
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

void AresChannel::process(int readable, int writable)
{
    if (!m_channel)
        return;
    ares_process_fd(m_channel, readable, writable);
    restartTimer();
}

void AresChannel::restartTimer()
{
    m_timer.stop();
    if (!m_channel || m_pending == 0)
        return;
    timeval left{};
    if (const timeval *next = ares_timeout(m_channel, nullptr, &left))
        startDeadline(m_timer, next->tv_sec * 1000 + (next->tv_usec + 999) / 1000);
}

void AresChannel::close()
{
    m_pending = 0;
    m_timer.stop();
    if (m_channel)
        ares_destroy(std::exchange(m_channel, nullptr));
    m_notifiers.clear();
}

} // namespace envoi::net
