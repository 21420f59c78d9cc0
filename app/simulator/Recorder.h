// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Simulator.h"

namespace envoi::simulator
{

/// The wire recorder of one connection: what came when, how many flights, and what a client must never do.
class Recorder
{
public:
    Recorder() { m_session.flights = 1; } // the TCP connection
    /// Bytes came off the network. During a handshake each turn of the client is a flight.
    void networkIn(bool inHandshake);
    /// Bytes of a handshake left.
    void handshakeOut();
    void clientBytes(const QByteArray &bytes, bool secured);
    void serverBytes(const QByteArray &bytes, bool secured);
    /// The last `count` bytes taken for clear text were the beginning of a handshake.
    void takeBack(qsizetype count);
    void bodyBegins(); ///< after 354
    void bodyEnds();

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Session &session() const { return m_session; }

private:
    void clientSpoke();
    void serverSpoke();
    void line(const QByteArray &withEnd);
    void wireFault(const QString &what);

    Session m_session;
    bool m_serverSpoke = false;
    bool m_clientSpoke = false;
    bool m_flightIsNew = false;
    bool m_replied = false; ///< the server said something since the client's last line
    bool m_pipelining = false;
    bool m_inBody = false;
    bool m_bodyOfScript = false; ///< it ends with the dot, not with bodyEnds()
    bool m_previousMayJoin = false; ///< the last command may share a flight with the next
    QByteArray m_partial;
    QByteArray m_answer; ///< the code that follows the last command
    bool m_handshakeInClear = false;
};

} // namespace envoi::simulator
