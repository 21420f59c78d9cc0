// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Channel.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <netinet/in.h>
#include <sys/socket.h>

/// A channel on a loopback connection, with everything it said counted.
class ChannelProbe : public QObject
{
public:
    /// Port 0: a socket that is not connected.
    explicit ChannelProbe(quint16 port)
    {
        auto socket = std::make_unique<QSslSocket>();
        if (port != 0) {
            const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
                qFatal("not connected");
            socket->setSocketDescriptor(descriptor);
        }
        using envoi::net::Channel;
        channel = std::make_unique<Channel>(std::move(socket));
        connect(channel.get(), &Channel::readable, this, [this] {
            ++readables;
            if (readAll)
                received += channel->read(1 << 20);
        });
        connect(channel.get(), &Channel::secured, this, [this](const auto &t, const auto &c) {
            ++secured;
            tls = t;
            certificate = c;
            if (openOnSecured)
                channel->openGate();
        });
        connect(channel.get(), &Channel::handshakeFailed, this, [this](const auto &t) {
            ++failed;
            tls = t;
        });
        connect(channel.get(), &Channel::closed, this, [this](int alert) {
            ++closed;
            closedAlert = alert;
        });
    }

    void start(qint64 limitMs, const QString &caFile)
    {
        channel->startTls({ QStringLiteral("mail.example.com"), { caFile }, limitMs });
    }

    /// By events, not by looking again every 10 ms: some tests do this hundreds of times.
    bool waitForEnd(int ms)
    {
        QEventLoop loop;
        using envoi::net::Channel;
        connect(channel.get(), &Channel::secured, &loop, &QEventLoop::quit);
        connect(channel.get(), &Channel::handshakeFailed, &loop, &QEventLoop::quit);
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        if (secured + failed == 0)
            loop.exec();
        return secured + failed > 0;
    }

    [[nodiscard]] int count() const { return secured + failed + closed + readables; }

    std::unique_ptr<envoi::net::Channel> channel;
    envoi::record::TlsFacts tls;
    envoi::record::CertificateFacts certificate;
    QByteArray received;
    int secured = 0;
    int failed = 0;
    int closed = 0;
    int closedAlert = -2;
    int readables = 0;
    bool openOnSecured = true;
    bool readAll = false;
};
