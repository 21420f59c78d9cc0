// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"
#include "simulator/Simulator.h"

#include <QObject>
#include <QTemporaryFile>

namespace envoi::ui {

/// The built-in simulator beside the window: one server on this computer for the situation chosen. Its authority is
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
    /// Starts the situation's server; nothing when it cannot listen or does not exist.
    [[nodiscard]] std::optional<Ready> start(const QString &situation);

private:
    std::unique_ptr<simulator::Simulator> m_authority; ///< signs for all of them
    std::unique_ptr<simulator::Simulator> m_server;
    QTemporaryFile m_authorityFile;
};

} // namespace envoi::ui
