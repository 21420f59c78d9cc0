// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"
#include "simulator/Simulator.h"

#include <QByteArray>
#include <QTemporaryFile>

namespace envoi::cli
{

/// What leads into a situation that is being played: port, settings, command line, and the authority's
/// certificate in a file that lives as long as this object.
class SimulatedSettings
{
public:
    SimulatedSettings(const simulator::Simulator &server, const simulator::Simulator::Situation &situation);

    [[nodiscard]] QByteArray text(const explanation::Language &language) const;
    [[nodiscard]] QByteArray json() const;

private:
    [[nodiscard]] QString command() const;

    simulator::Simulator::Situation m_situation;
    quint16 m_port = 0;
    QTemporaryFile m_authority;
};

} // namespace envoi::cli
