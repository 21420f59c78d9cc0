// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

/// The few system calls on a connected TCP socket that Qt has no names for. None of them blocks.
namespace envoi::net
{

/// L10 of the limits: an unread peer cannot fill the memory.
inline constexpr qint64 readBufferLimit = 65'536;

/// Acknowledge at once, where the system has that. Not sticky on Linux: to be called again after each read
/// and write.
void acknowledgeQuickly(qintptr descriptor);

/// Bytes that have arrived and that nobody read; 0 when unknown.
[[nodiscard]] qint64 pendingBytes(qintptr descriptor);

/// A copy of at most `atMost` bytes, which stay where they are. `shortage`: the system had no memory to look,
/// which says nothing about the connection.
[[nodiscard]] QByteArray peek(qintptr descriptor, qint64 atMost, bool *shortage = nullptr);

/// Takes at most `atMost` bytes. `ended`: the peer closed or reset.
[[nodiscard]] QByteArray receive(qintptr descriptor, qint64 atMost, bool *ended = nullptr);

/// Hands over as much as the system takes at once; how much that was.
[[nodiscard]] qsizetype send(qintptr descriptor, QByteArrayView bytes);

} // namespace envoi::net
