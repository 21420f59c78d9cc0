// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SocketOptions.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace envoi::net
{

namespace
{

/// Nothing is wrong with the connection: the system had no memory for the call.
bool isShortage(int error)
{
    return error == ENOBUFS || error == ENOMEM;
}

QByteArray take(qintptr descriptor, qint64 atMost, int flags, bool *ended, bool *shortage = nullptr)
{
    if (descriptor < 0 || atMost <= 0)
        return {};
    QByteArray bytes(atMost, Qt::Uninitialized);
    ssize_t got = -1;
    do {
        got = ::recv(
            static_cast<int>(descriptor), bytes.data(), static_cast<size_t>(atMost), flags | MSG_DONTWAIT);
    } while (got < 0 && errno == EINTR);
    if (ended)
        *ended = got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && !isShortage(errno));
    if (shortage)
        *shortage = got < 0 && isShortage(errno);
    bytes.truncate(qMax<qsizetype>(0, got));
    return bytes;
}

} // namespace

void acknowledgeQuickly([[maybe_unused]] qintptr descriptor)
{
#ifdef TCP_QUICKACK
    if (descriptor < 0)
        return;
    const int on = 1;
    ::setsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

qint64 pendingBytes(qintptr descriptor)
{
    int count = 0;
    if (descriptor < 0 || ::ioctl(static_cast<int>(descriptor), FIONREAD, &count) != 0)
        return 0;
    return count;
}

QByteArray peek(qintptr descriptor, qint64 atMost, bool *shortage)
{
    return take(descriptor, atMost, MSG_PEEK, nullptr, shortage);
}

QByteArray receive(qintptr descriptor, qint64 atMost, bool *ended)
{
    return take(descriptor, atMost, 0, ended);
}

qsizetype send(qintptr descriptor, QByteArrayView bytes)
{
    const ssize_t sent = ::send(static_cast<int>(descriptor), bytes.data(), static_cast<size_t>(bytes.size()),
        MSG_NOSIGNAL | MSG_DONTWAIT);
    return qMax<qsizetype>(0, sent);
}

} // namespace envoi::net
