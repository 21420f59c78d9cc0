// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ConnectAttempt.h"

#include "net/HostNames.h"
#include "net/Milliseconds.h"

#include <QSocketNotifier>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace envoi::net
{

using record::Family;
using record::TcpReason;

namespace
{

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    [[nodiscard]] sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

/// Numeric only, zones of link-local addresses included; asks nobody. `error`: an errno where nothing came of
/// it.
SocketAddress parse(const QString &address, quint16 port, int &error)
{
    error = EAFNOSUPPORT;
    SocketAddress result;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    if (!addressBytes(address))
        return result;
    const int failed
        = ::getaddrinfo(address.toLatin1().constData(), QByteArray::number(port).constData(), &hints, &found);
    if (failed == EAI_MEMORY || failed == EAI_SYSTEM || failed == EAI_AGAIN)
        error = ENOMEM; // a shortage here: says nothing about the address
    if (failed != 0)
        return result;
    std::memcpy(&result.storage, found->ai_addr, found->ai_addrlen);
    result.size = found->ai_addrlen;
    ::freeaddrinfo(found);
    return result;
}

/// A port of our own range without a listener can connect to itself (simultaneous open).
bool isConnectedToItself(int descriptor)
{
    SocketAddress own;
    SocketAddress peer;
    own.size = peer.size = sizeof(sockaddr_storage);
    return ::getsockname(descriptor, own.get(), &own.size) == 0
        && ::getpeername(descriptor, peer.get(), &peer.size) == 0 && own.size == peer.size
        && std::memcmp(own.get(), peer.get(), own.size) == 0;
}

bool leadsSomewhere(const sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(static_cast<const void *>(address));
        return (ntohl(v4->sin_addr.s_addr) >> 16)
            != 0xA9FE; // 169.254/16: nobody gave this computer an address
    }
    if (address->sa_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(static_cast<const void *>(address));
        return !IN6_IS_ADDR_LINKLOCAL(&v6->sin6_addr);
    }
    return false;
}

} // namespace

TcpReason reasonOfErrno(int error, bool ipv6)
{
    switch (error) { // an open set of numbers
    case ECONNREFUSED:
        return TcpReason::Refused;
    case ETIMEDOUT:
        return TcpReason::TimedOut;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
    case ENONET:
    case EINVAL: // a blackhole route says this
    case EAFNOSUPPORT: // IPv6 is not built in
        return TcpReason::Unreachable;
    case EADDRNOTAVAIL: // IPv6 is switched off; for IPv4 it means that no local port is left
        return ipv6 ? TcpReason::Unreachable : TcpReason::Local;
    case EACCES: // a prohibit route, a security module
    case EPERM: // a local packet filter
        return TcpReason::Forbidden;
    case ENETDOWN:
        return TcpReason::NoNetwork;
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE:
        return TcpReason::Closed;
    default: // EMFILE, ENFILE, ENOBUFS, ENOMEM and their kin
        return TcpReason::Local;
    }
}

bool hasUsableNetwork()
{
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) != 0)
        return true; // not known: claim nothing
    bool usable = false;
    for (const ifaddrs *i = list; i && !usable; i = i->ifa_next) {
        const bool up = (i->ifa_flags & IFF_UP) != 0 && (i->ifa_flags & IFF_RUNNING) != 0;
        usable = up && (i->ifa_flags & IFF_LOOPBACK) == 0 && i->ifa_addr && leadsSomewhere(i->ifa_addr);
    }
    ::freeifaddrs(list);
    return usable;
}

bool lacksIpv6Route(const QString &address)
{
    const auto bytes = addressBytes(address);
    if (!bytes || bytes->size() != 16)
        return false;
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) != 0)
        return false;
    bool global = false;
    for (const ifaddrs *i = list; i && !global; i = i->ifa_next) {
        if (!i->ifa_addr || i->ifa_addr->sa_family != AF_INET6 || (i->ifa_flags & IFF_UP) == 0)
            continue;
        sockaddr_in6 own{};
        std::memcpy(&own, i->ifa_addr, sizeof own);
        global = (own.sin6_addr.s6_addr[0] & 0xe0) == 0x20; // 2000::/3, RFC 4291 §2.4
    }
    ::freeifaddrs(list);
    if (!global)
        return false;
    sockaddr_in6 there{};
    there.sin6_family = AF_INET6;
    there.sin6_port = 53; // any: connecting a datagram socket only chooses a route
    std::memcpy(&there.sin6_addr, bytes->constData(), 16);
    const int probe = ::socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return false;
    const bool missing = ::connect(probe, reinterpret_cast<const sockaddr *>(&there), sizeof there) != 0
        && (errno == ENETUNREACH || errno == EHOSTUNREACH);
    ::close(probe);
    return missing;
}

ConnectAttempt::ConnectAttempt(const QString &address, quint16 port, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_port(port)
{
    const auto bytes = addressBytes(address);
    m_family = bytes && bytes->size() == 4 ? Family::IPv4 : Family::IPv6;
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(TcpReason::TimedOut); });
}

ConnectAttempt::~ConnectAttempt() = default;

/// 0 when connected or on the way, else the errno.
int ConnectAttempt::beginConnect()
{
    int unusable = 0;
    const SocketAddress address = parse(m_address, m_port, unusable);
    if (address.size == 0)
        return unusable;
    m_descriptor = Descriptor(
        ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP));
    if (!m_descriptor.isValid())
        return errno;
    const int on = 1;
    ::setsockopt(m_descriptor.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    int error = 0;
    do {
        error = ::connect(m_descriptor.get(), address.get(), address.size) == 0 ? 0 : errno;
    } while (error == EINTR);
    return error == EINPROGRESS || error == EALREADY || error == EISCONN ? 0 : error;
}

void ConnectAttempt::start(qint64 limitMs)
{
    m_running = true;
    const int error = beginConnect();
    if (error != 0) {
        const auto reason = reasonOfErrno(error, m_family == Family::IPv6);
        QMetaObject::invokeMethod(
            this, [this, reason] { finish(reason); }, Qt::QueuedConnection);
        return;
    }
    startDeadline(m_limit, limitMs);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor.get(), QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ConnectAttempt::onWritable);
}

void ConnectAttempt::onWritable()
{
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(m_descriptor.get(), SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    if (error != 0)
        finish(reasonOfErrno(error, m_family == Family::IPv6));
    else
        finish(isConnectedToItself(m_descriptor.get()) ? TcpReason::Refused : TcpReason::Connected);
}

void ConnectAttempt::finish(TcpReason reason)
{
    if (!m_running)
        return;
    const bool connected = reason == TcpReason::Connected;
    // The notifier may be delivering right now; it dies with the event loop's next turn.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_running = false;
    m_limit.stop();
    if (!connected)
        m_descriptor = Descriptor();
    Q_EMIT done(reason);
}

void ConnectAttempt::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_limit.stop();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_descriptor = Descriptor();
}

Descriptor ConnectAttempt::takeDescriptor()
{
    return std::move(m_descriptor);
}

} // namespace envoi::net
