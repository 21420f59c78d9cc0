// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/PeerProgress.h"

#if __has_include(<linux/tcp.h>)
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#endif

#include <cstddef>

namespace envoi::net
{

std::optional<PeerProgress> peerProgress([[maybe_unused]] qintptr descriptor)
{
#if __has_include(<linux/tcp.h>)
    const int socket = static_cast<int>(descriptor);
    tcp_info info{};
    socklen_t size = sizeof info;
    int waiting = 0;
    constexpr std::size_t needed = offsetof(tcp_info, tcpi_bytes_acked) + sizeof info.tcpi_bytes_acked;
    if (socket < 0 || ::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 || size < needed
        || ::ioctl(socket, SIOCOUTQ, &waiting) != 0)
        return std::nullopt;
    return PeerProgress{ info.tcpi_bytes_acked, info.tcpi_bytes_acked + static_cast<quint64>(waiting),
        info.tcpi_rtt };
#else
    return std::nullopt;
#endif
}

} // namespace envoi::net
