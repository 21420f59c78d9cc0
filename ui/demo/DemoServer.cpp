// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/DemoServer.h"

namespace envoi::ui {

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
    , m_authority(std::make_unique<simulator::Simulator>())
{
    if (m_authorityFile.open()) {
        m_authorityFile.write(m_authority->authorityPem());
        m_authorityFile.close();
    }
}

DemoServer::~DemoServer() = default;

std::optional<DemoServer::Ready> DemoServer::start(const QString &situation)
{
    const auto what = simulator::Simulator::situation(situation);
    if (!what)
        return std::nullopt;
    auto server = std::make_unique<simulator::Simulator>();
    server->shareAuthority(*m_authority);
    if (!server->load(what->script) || !server->listen())
        return std::nullopt;
    m_server = std::move(server);
    Ready ready;
    ready.settings.host = QStringLiteral("127.0.0.1");
    ready.settings.port = m_server->port();
    ready.settings.security = record::securityFromId(what->security).value_or(record::Security::StartTls);
    ready.settings.user = what->user;
    ready.settings.from = what->from;
    ready.settings.to = what->to;
    ready.settings.caFiles = {m_authorityFile.fileName()};
    ready.password = what->password;
    return ready;
}

} // namespace envoi::ui
