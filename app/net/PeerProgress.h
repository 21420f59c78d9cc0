// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

namespace envoi::net
{

/// What the system knows of how far the peer's TCP is. Each segment of the peer says which octets of ours it
/// had received when it was sent (RFC 9293 §3.4): an answer that came with none of the question's is none.
struct PeerProgress {
    quint64 acknowledged = 0; ///< octets
    quint64 written = 0; ///< acknowledged, or on their way
    qint64 roundTripUs = 0;
};

/// Nothing where the system does not tell.
[[nodiscard]] std::optional<PeerProgress> peerProgress(qintptr descriptor);

} // namespace envoi::net
