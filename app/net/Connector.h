// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

#include <QObject>
#include <QSslSocket>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <memory>
#include <utility>

namespace envoi::net
{

/// Where a connection to this address and port is really made: the demo and tests put whole networks on
/// loopback with it.
using Dial = std::function<std::pair<QString, quint16>(const QString &address, quint16 port)>;

struct ConnectRequest {
    QStringList addresses{}; ///< in the order of the look-up; interleaved by family here (RFC 8305)
    QString host{}; ///< for a proxy that resolves by itself
    quint16 port = 0;
    QUrl proxy{}; ///< empty = direct, whatever the system or the environment says
    qint64 oneLimitMs = 10'000;
    qint64 allLimitMs = 30'000;
    qint64 raceDelayMs = 250;
    Dial dial{}; ///< empty = there; the facts name the address asked for in any case
};

/// Races the addresses, one socket an attempt, and keeps each one's result. Emits `finished` exactly once,
/// unless aborted; `socket` then holds the winner, if any, connected, with a read-buffer limit (L10) and low
/// delay.
class Connector : public QObject
{
    Q_OBJECT
public:
    explicit Connector(QObject *parent = nullptr);
    ~Connector() override;
    void start(const ConnectRequest &request);
    void abort();
    [[nodiscard]] std::unique_ptr<QSslSocket> takeSocket();
    /// Times are milliseconds since start().
    [[nodiscard]] QList<record::AddressAttempt> attempts() const;

Q_SIGNALS:
    void finished(const envoi::record::TcpFacts &facts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace envoi::net
