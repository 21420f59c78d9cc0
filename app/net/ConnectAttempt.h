// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Descriptor.h"
#include "record/Facts.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QSocketNotifier;

namespace envoi::net
{

/// What an errno of socket() or connect() means for one address.
[[nodiscard]] record::TcpReason reasonOfErrno(int error, bool ipv6);

/// An interface other than loopback is up and has an address that leads somewhere.
[[nodiscard]] bool hasUsableNetwork();
/// This computer has a global IPv6 address and still no way to `address`: the path is broken, which nobody
/// sees when the system sorts such addresses behind the others. Asks the kernel for a route; nothing is sent.
[[nodiscard]] bool lacksIpv6Route(const QString &address);

/// One non-blocking connect() to one address. Our own rather than QAbstractSocket's, which tells a refusal
/// from the rest and little more, and tries on by itself. `done` comes once, from the event loop.
class ConnectAttempt : public QObject
{
    Q_OBJECT
public:
    ConnectAttempt(const QString &address, quint16 port, QObject *parent);
    ~ConnectAttempt() override;

    void start(qint64 limitMs);
    void cancel(); ///< no signal after it
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] record::Family family() const { return m_family; }
    [[nodiscard]] Descriptor takeDescriptor();

Q_SIGNALS:
    void done(envoi::record::TcpReason reason);

private:
    int beginConnect();
    void finish(record::TcpReason reason);
    void onWritable();

    QString m_address;
    quint16 m_port;
    record::Family m_family = record::Family::Any;
    Descriptor m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_limit;
    bool m_running = false;
};

} // namespace envoi::net
