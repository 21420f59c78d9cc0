// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/DemoServer.h"

#include "ui/demo/DemoResolver.h"

#include <QRegularExpression>

namespace envoi::ui
{

namespace
{

/// The name that the script gives its server, or the demo's own.
QString hostOf(const QString &script)
{
    static const QRegularExpression named(
        QStringLiteral("^HOSTNAME +(\\S+)"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = named.match(script);
    return match.hasMatch() ? match.captured(1) : QStringLiteral("smtp.example.net");
}

QString demoAddress()
{
    return QStringLiteral("203.0.113.25");
} // RFC 5737: never anybody's

/// The port that people have in that situation.
quint16 portOf(const simulator::Simulator::Situation &situation)
{
    if (situation.id == QLatin1String("imap-port"))
        return 143;
    if (situation.id == QLatin1String("http-answer"))
        return 80;
    if (situation.id == QLatin1String("tls-expected"))
        return 465;
    if (situation.id == QLatin1String("plain-expected"))
        return 587;
    return situation.security == QLatin1String("tls") ? 465 : 587;
}

} // namespace

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
    , m_nowhere(std::make_unique<simulator::Simulator>())
{
    if (m_nowhere->load(QStringLiteral("LISTEN nothing\n")))
        m_nowhere->listen();
    if (m_authorityFile.open()) {
        const QByteArray pem = m_nowhere->authorityPem();
        m_authorityWritten = m_authorityFile.write(pem) == pem.size() && m_authorityFile.flush();
        m_authorityFile.close();
    }
}

DemoServer::~DemoServer() = default;

std::optional<DemoServer::Ready> DemoServer::start(const QString &situation)
{
    const auto what = simulator::Simulator::situation(situation);
    if (!what || !m_authorityWritten)
        return std::nullopt;
    auto server = std::make_unique<simulator::Simulator>();
    server->shareAuthority(*m_nowhere);
    const QString host = hostOf(what->script);
    if (!server->load(QStringLiteral("HOSTNAME %1\n").arg(host) + what->script) || !server->listen())
        return std::nullopt;
    m_server = std::move(server);
    m_host = host;
    m_shownPort = portOf(*what);
    Ready ready;
    ready.settings.host = host;
    ready.settings.port = m_shownPort;
    ready.settings.security = record::securityFromId(what->security).value_or(record::Security::StartTls);
    ready.settings.user = what->user;
    ready.settings.from = what->from;
    ready.settings.to = what->to;
    ready.settings.caFiles = { m_authorityFile.fileName() };
    ready.password = what->password;
    return ready;
}

session::Network DemoServer::network() const
{
    session::Network network;
    network.resolver = [this] {
        // The second name is the hosting company's, on the certificate of "wrong name".
        return std::make_unique<DemoResolver>(
            QStringList{ m_host, QStringLiteral("smtp.hosting.example") }, demoAddress());
    };
    network.dial = [this](const QString &address, quint16 port) {
        const bool there = m_server && address == demoAddress() && port == m_shownPort;
        return std::pair(QStringLiteral("127.0.0.1"), there ? m_server->port() : m_nowhere->port());
    };
    return network;
}

} // namespace envoi::ui
