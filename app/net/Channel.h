// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

#include <QObject>
#include <QSslSocket>
#include <memory>

namespace envoi::net
{

struct HandshakeRequest {
    QString name{}; ///< typed host: compared with the certificate, sent as SNI unless an address
    QStringList caFiles{}; ///< trusted besides the system's, on this socket only
    qint64 limitMs = 20'000;
};

/// One connected QSslSocket. Bytes out, bytes in, and the handshake; knows nothing of SMTP. Never blocks.
/// Its gate is shut from startTls() until openGate(): nothing that arrives in between is handed out, nothing
/// leaves. Quick acknowledgements (TCP_QUICKACK) after the handshake where the system has them.
class Channel : public QObject
{
    Q_OBJECT
public:
    explicit Channel(std::unique_ptr<QSslSocket> connected, QObject *parent = nullptr);
    ~Channel() override;

    /// At once, in one segment where it fits. No copy of ours is made; Qt's TLS buffer keeps one until the
    /// next line.
    void write(QByteArrayView bytes);
    /// Everything that has arrived and was not handed out; read by the caller when `readable` says so.
    [[nodiscard]] QByteArray read(qint64 atMost);
    [[nodiscard]] qint64 bytesAvailable() const; ///< must be 0 before startTls()
    void startTls(const HandshakeRequest &request);
    void openGate(); ///< the identity was accepted, or the user consented
    void close(); ///< orderly, at most Limits::quit by the caller's timer
    void abort(); ///< now; no signal comes after it

    /// Something has arrived that Qt has not looked at yet.
    [[nodiscard]] bool hasUnread() const;
    [[nodiscard]] bool isEncrypted() const;
    /// False where it is certain that the peer had received nothing of what was written last when it sent
    /// what was read since. To be asked right after read().
    [[nodiscard]] bool mayHaveBeenHeard() const;
    /// The peer is so near that nothing it says can be told from an answer by what it had received; or the
    /// system does not tell.
    [[nodiscard]] bool isNear() const;
    /// Bytes of the peer that came in clear where a handshake was due; at most 256.
    [[nodiscard]] QByteArray clearBytes() const;

Q_SIGNALS:
    void readable();
    /// The handshake ended well and the chain was judged; the gate is still shut.
    void secured(const envoi::record::TlsFacts &tls, const envoi::record::CertificateFacts &certificate);
    void handshakeFailed(const envoi::record::TlsFacts &tls);
    /// A shortage of this computer ended the connection; nothing else comes after it.
    void failedLocally();
    /// The peer closed or reset. `alert` is a TLS alert that came with it (TLS 1.3 sends 116 after the
    /// handshake), or -1.
    void closed(int alert);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace envoi::net
