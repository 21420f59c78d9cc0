// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace envoi::net
{

/// Follows the peer's TLS record layer (RFC 8446 §5.1, RFC 5246 §6.2.1) from outside, to know what QSslSocket
/// does not tell: where the peer stopped speaking TLS, and what it said in clear during the handshake. Pure.
class RecordWatcher
{
public:
    /// Follows `bytes` as far as they are TLS records, and says how many those are. Fewer than given: what
    /// comes behind them begins no record, and isClear() holds from now on.
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] bool isClear() const { return m_clear; }
    /// Bytes that had been taken for the beginning of a record header before isClear(): the clear text begins
    /// with them.
    [[nodiscard]] QByteArray headerFragment() const { return m_clear ? m_header : QByteArray(); }
    /// A CertificateRequest was seen in clear (TLS 1.2; TLS 1.3 encrypts it).
    [[nodiscard]] bool certificateRequested() const { return m_certificateRequested; }
    /// legacy_version of the ServerHello, 0x0301 for TLS 1.0; 0 before it.
    [[nodiscard]] int serverVersion() const { return m_serverVersion; }

private:
    void handshakeBytes(QByteArrayView payload);

    QByteArray m_header; ///< of the record that is beginning
    qsizetype m_left = 0; ///< payload bytes of the record that are still to come
    int m_type = 0;
    bool m_clear = false;
    bool m_inClearHandshake = true; ///< until ChangeCipherSpec or application data
    QByteArray m_messageHead; ///< first bytes of the handshake message that is beginning
    qsizetype m_messageLeft = 0;
    bool m_certificateRequested = false;
    int m_serverVersion = 0;
};

} // namespace envoi::net
