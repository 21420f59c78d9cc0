// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Port.h"

#include <arpa/inet.h>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace envoi::simulator
{

namespace
{

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
    [[nodiscard]] sockaddr *pointer() { return reinterpret_cast<sockaddr *>(&storage); }
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress made;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&in.sin6_addr, bytes.c, sizeof bytes.c);
        std::memcpy(&made.storage, &in, sizeof in);
        made.size = sizeof in;
    } else {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        in.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&made.storage, &in, sizeof in);
        made.size = sizeof in;
    }
    return made;
}

int newSocket(const QHostAddress &address, int flags)
{
    const int family = address.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
    return ::socket(family, SOCK_STREAM | SOCK_CLOEXEC | flags, 0);
}

quint16 boundPort(int descriptor)
{
    SocketAddress bound;
    bound.size = sizeof bound.storage;
    if (::getsockname(descriptor, bound.pointer(), &bound.size) != 0)
        return 0;
    sockaddr_in in{}; // the port stands at the same place in both families
    std::memcpy(&in, &bound.storage, sizeof in);
    return ntohs(in.sin_port);
}

} // namespace

UnservedPort::UnservedPort(const QHostAddress &address, quint16 port, Manner manner)
{
    const int descriptor = newSocket(address, 0);
    if (descriptor < 0)
        return;
    m_descriptors.push_back(descriptor);
    SocketAddress wanted = socketAddress(address, port);
    if (::bind(descriptor, wanted.pointer(), wanted.size) != 0)
        return;
    m_port = boundPort(descriptor);
    if (manner == Manner::Refusing)
        return;
    if (::listen(descriptor, 0) != 0) {
        m_port = 0;
        return;
    }
    // A backlog of 0 holds one connection; ours takes the place, the second is one too many on any kernel.
    SocketAddress own = socketAddress(address, m_port);
    for (int i = 0; i < 2; ++i) {
        const int filler = newSocket(address, SOCK_NONBLOCK);
        if (filler < 0)
            continue;
        m_descriptors.push_back(filler);
        (void)::connect(filler, own.pointer(), own.size);
    }
}

UnservedPort::~UnservedPort()
{
    for (const int descriptor : m_descriptors)
        ::close(descriptor);
}

} // namespace envoi::simulator
