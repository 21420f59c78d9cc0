// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <cstring>

/// How often the octets stand in this process's own writable memory, `needle` itself left out. Read in place:
/// a copy of what is searched would be found the next time.
inline int hitsInOwnMemory(const QByteArray &needle)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int hits = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (!line.contains(" rw-p "))
            continue;
        const QList<QByteArray> range = line.split(' ').first().split('-');
        const auto *at = reinterpret_cast<const char *>(range.value(0).toULongLong(nullptr, 16));
        const auto *const end = reinterpret_cast<const char *>(range.value(1).toULongLong(nullptr, 16));
        while (at < end) {
            const auto *found = static_cast<const char *>(::memmem(at, static_cast<std::size_t>(end - at),
                needle.constData(), static_cast<std::size_t>(needle.size())));
            if (!found)
                break;
            hits += found != needle.constData();
            at = found + 1;
        }
    }
    return hits;
}
