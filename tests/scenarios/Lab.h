// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NameServer.h"
#include "Scenario.h"

#include "simulator/Simulator.h"

#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace scenarios
{

/// A network of one's own without a way out: this process must stand in fresh network and mount namespaces
/// (see enterCommand). Addresses that nobody serves lead into a hole; those named refuse, those served
/// answer.
class Lab
{
public:
    /// `unshare …` that runs a program in such namespaces, or empty where the system does not permit it.
    [[nodiscard]] static QStringList enterCommand();

    /// Interfaces, routes and the resolver; false with `error` when something is not permitted.
    bool build();
    [[nodiscard]] QString error() const { return m_error; }

    bool open(const Scenario &scenario);
    void close();
    [[nodiscard]] QString authorityFile() const;

private:
    bool run(const QString &command);
    bool addAddress(const QString &address);

    QTemporaryDir m_folder;
    NameServer m_names;
    envoi::simulator::Simulator m_authority;
    std::vector<std::unique_ptr<envoi::simulator::Simulator>> m_servers;
    QStringList m_undo;
    QStringList m_added;
    QString m_error;
};

} // namespace scenarios
