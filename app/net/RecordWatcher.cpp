// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RecordWatcher.h"

namespace envoi::net
{

namespace
{

constexpr int changeCipherSpec = 20;
constexpr int handshake = 22;
constexpr int heartbeat = 24;
constexpr int serverHello = 2;
constexpr int certificateRequest = 13;
constexpr qsizetype headerSize = 5;
constexpr qsizetype messageHeadSize = 6; // type, 24-bit length, and the version that opens a ServerHello

int octet(char c)
{
    return static_cast<unsigned char>(c);
}

// The first byte is a content type, the second the major version, which is 3 in every TLS.
bool mayBegin(QByteArrayView header)
{
    if (octet(header[0]) < changeCipherSpec || octet(header[0]) > heartbeat)
        return false;
    return header.size() < 2 || octet(header[1]) == 3;
}

} // namespace

qsizetype RecordWatcher::feed(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (!m_clear && at < bytes.size()) {
        if (m_left > 0) {
            const qsizetype some = qMin(m_left, bytes.size() - at);
            if (m_type == handshake && m_inClearHandshake)
                handshakeBytes(bytes.sliced(at, some));
            m_left -= some;
            at += some;
            continue;
        }
        m_header.append(bytes[at]);
        if (!mayBegin(m_header)) {
            m_header.chop(1);
            m_clear = true;
            break;
        }
        ++at;
        if (m_header.size() == headerSize) {
            m_type = octet(m_header[0]);
            m_left = octet(m_header[3]) << 8 | octet(m_header[4]);
            if (m_type != handshake && m_type != 21)
                m_inClearHandshake = false;
            m_header.clear();
        }
    }
    return at;
}

void RecordWatcher::handshakeBytes(QByteArrayView payload)
{
    for (qsizetype at = 0; at < payload.size();) {
        if (m_messageLeft > 0) {
            const qsizetype some = qMin(m_messageLeft, payload.size() - at);
            // The head keeps two bytes of the body, which are counted here like the others.
            for (qsizetype i = 0; i < some && m_messageHead.size() < messageHeadSize; ++i)
                m_messageHead.append(payload[at + i]);
            m_messageLeft -= some;
            at += some;
            if (m_serverVersion == 0 && m_messageHead.size() == messageHeadSize
                && octet(m_messageHead[0]) == serverHello)
                m_serverVersion = octet(m_messageHead[4]) << 8 | octet(m_messageHead[5]);
            if (m_messageLeft == 0)
                m_messageHead.clear();
            continue;
        }
        m_messageHead.append(payload[at++]);
        if (m_messageHead.size() == 4) {
            m_messageLeft
                = octet(m_messageHead[1]) << 16 | octet(m_messageHead[2]) << 8 | octet(m_messageHead[3]);
            if (octet(m_messageHead[0]) == certificateRequest)
                m_certificateRequested = true;
            if (m_messageLeft == 0)
                m_messageHead.clear();
        }
    }
}

} // namespace envoi::net
