// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ConnectAttempt.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace envoi::net
{

/// Asks a connected proxy for a tunnel: SOCKS5 (RFC 1928, 1929) or HTTP CONNECT (RFC 9110 §9.3.6). The proxy
/// resolves the name. Reads not one byte beyond its answer, so the tunnel's first byte is the mail server's.
/// The mail account's credentials never come here; those of the proxy are the ones in its own address.
class ProxyHandshake : public QObject
{
    Q_OBJECT
public:
    ProxyHandshake(
        Descriptor connected, const QUrl &proxy, const QString &host, quint16 port, QObject *parent);
    ~ProxyHandshake() override;
    void start(qint64 limitMs);
    [[nodiscard]] Descriptor takeDescriptor();

    [[nodiscard]] static bool supports(const QUrl &proxy);
    [[nodiscard]] static quint16 portOf(const QUrl &proxy);

Q_SIGNALS:
    /// `detail`: what the proxy said when it refused, "403 Forbidden", "SOCKS 05"; empty when it said
    /// nothing. Once.
    void done(bool open, const QString &detail);

private:
    enum class State { Http, SocksMethod, SocksLogin, SocksReply, Done };
    void onReadable();
    bool fill(qsizetype size);
    bool readHttp();
    bool readSocksMethod();
    bool readSocksLogin();
    bool readSocksReply();
    void sendSocksRequest();
    void send(const QByteArray &bytes);
    void finish(bool open, const QString &detail = {});

    Descriptor m_descriptor;
    QUrl m_proxy;
    QString m_host;
    quint16 m_port;
    State m_state = State::Done;
    QByteArray m_answer;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_limit;
};

} // namespace envoi::net
