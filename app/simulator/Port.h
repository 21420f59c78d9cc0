// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <vector>

namespace envoi::simulator
{

/// A port that is taken but never served: it refuses connections, or lets them time out. Kept until
/// destroyed.
class UnservedPort
{
public:
    enum class Manner {
        Refusing, ///< bound without listening: RST to every SYN
        BlackHole, ///< listening with a full queue: SYNs are dropped (Linux)
    };
    UnservedPort(const QHostAddress &address, quint16 port, Manner manner);
    ~UnservedPort();
    UnservedPort(const UnservedPort &) = delete;
    UnservedPort &operator=(const UnservedPort &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; } ///< 0 = could not be had

private:
    std::vector<int> m_descriptors;
    quint16 m_port = 0;
};

} // namespace envoi::simulator
