// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

/// Moves this process (while it has one thread) into a network namespace of its own, with nothing but
/// loopback. False where the system does not permit that.
inline bool enterNamespace()
{
    const auto uid = ::getuid();
    const auto gid = ::getgid();
    if (::unshare(CLONE_NEWNET) == 0)
        return true;
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    const auto put = [](const char *path, const QByteArray &text) {
        const int file = ::open(path, O_WRONLY | O_CLOEXEC);
        const bool written = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
        ::close(file);
        return written;
    };
    put("/proc/self/setgroups", "deny");
    return put("/proc/self/uid_map", "0 " + QByteArray::number(uid) + " 1")
        && put("/proc/self/gid_map", "0 " + QByteArray::number(gid) + " 1");
}

/// ip, of iproute2: "link set lo up".
inline bool ip(const char *arguments)
{
    return QProcess::execute(QStringLiteral("ip"), QString::fromLatin1(arguments).split(u' ')) == 0;
}

/// Loopback, and a device on which everything vanishes: 192.0.2.0/24 and 2001:db8::/64 are black holes. Other
/// routes refuse in their own ways.
inline bool furnishNamespace()
{
    // Which of the two a kernel has differs.
    const bool device = ip("link add hole type dummy") || ip("link add hole type ifb");
    return device && ip("link set lo up") && ip("addr add 192.0.2.9/24 dev hole")
        && ip("-6 addr add 2001:db8::9/64 dev hole nodad") && ip("link set hole arp off up")
        && ip("route add prohibit 198.51.100.0/25") && ip("route add unreachable 203.0.113.0/25")
        && ip("route add blackhole 203.0.113.128/25");
}
