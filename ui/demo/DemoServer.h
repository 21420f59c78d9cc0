// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"
#include "session/Network.h"
#include "simulator/Simulator.h"

#include <QObject>
#include <QTemporaryFile>

namespace envoi::ui
{

/// The built-in simulator beside the window: one server on this computer for the situation chosen, under an
/// invented name, address and port, so that the demo reads like the real thing. In the demo's network every
/// other name does not exist and every other place refuses: nothing leaves this computer. Its authority is
/// trusted through Settings::caFiles, so by the demo's tests and by nothing else.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override;

    struct Ready {
        record::Settings settings;
        QString password;
    };
    /// Starts the situation's server; nothing when it cannot listen, has nowhere to put its
    /// certificate, or does not exist.
    [[nodiscard]] std::optional<Ready> start(const QString &situation);
    /// Valid as long as this object lives.
    [[nodiscard]] session::Network network() const;

private:
    std::unique_ptr<simulator::Simulator>
        m_nowhere; ///< signs for all of them, and refuses in all other places' stead
    std::unique_ptr<simulator::Simulator> m_server;
    QTemporaryFile m_authorityFile;
    bool m_authorityWritten = false;
    QString m_host;
    quint16 m_shownPort = 587;
};

} // namespace envoi::ui
