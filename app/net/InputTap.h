// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/RecordWatcher.h"

#include <QObject>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

class QSocketNotifier;

namespace envoi::net
{

/// Looks at each byte of the peer before QSslSocket takes it, from the handshake on. Where the peer stops
/// speaking TLS (a banner in clear on a TLS port, or a last 421 in clear inside TLS), QSslSocket would only
/// say "wrong version number"; the tap keeps such bytes from it and hands them out instead.
///
/// How: an event filter on the read notifier of the socket inside QSslSocket, so it runs right before Qt
/// reads, with every event dispatcher. Qt's read is limited to what was looked at, so nothing slips by. Where
/// the notifier is not found (a proxy engine of Qt), attach() says so and the socket behaves as without a
/// tap.
class InputTap : public QObject
{
    Q_OBJECT
public:
    explicit InputTap(QSslSocket *socket, QObject *parent);

    bool attach();
    void detach();
    /// The peer is known to speak in clear, `bytes` being the beginning: only the rest of its line is waited
    /// for.
    void collectFrom(const QByteArray &bytes);
    [[nodiscard]] const RecordWatcher &records() const { return m_records; }
    /// Bytes in clear so far, at most 256.
    [[nodiscard]] QByteArray clearBytes() const { return m_clearBytes; }

Q_SIGNALS:
    /// The peer stopped speaking TLS: it said a line, 256 bytes, or fell silent or closed. Nothing more is
    /// read.
    void spokeInClear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool beforeRead();
    void collect(qintptr descriptor);
    void finishCollecting();

    QPointer<QTcpSocket> m_plain; ///< the socket inside, on which TLS runs
    QPointer<QSocketNotifier> m_notifier;
    RecordWatcher m_records;
    QByteArray m_clearBytes;
    QTimer m_quiet;
    bool m_collecting = false;
    bool m_done = false;
};

} // namespace envoi::net
