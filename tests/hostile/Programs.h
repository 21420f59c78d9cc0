// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cases.h"
#include "simulator/Simulator.h"

#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <memory>

namespace hostile
{

/// The server of a case, and how envoi-cli is called to test it.
class Target
{
public:
    explicit Target(const Case &what);

    /// `options=a,b` of SETTINGS too; "{folder}" in them is a folder of the test's own.
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] const Case &what() const { return m_case; }
    [[nodiscard]] envoi::simulator::Simulator &server() { return m_server; }

private:
    Case m_case;
    envoi::simulator::Simulator m_server;
    QTemporaryFile m_authority;
    QTemporaryDir m_folder;
};

/// One run of envoi-cli under torture/failing.cpp.
struct Program {
    const Target *target = nullptr;
    QString failure{}; ///< "connect:2:ENOBUFS"; empty = nothing fails

    int exit = -1; ///< -1: killed, or ended by a signal
    qint64 milliseconds = 0;
    QByteArray out{};
    QByteArray err{};
    QMap<QByteArray, qint64> counts{}; ///< calls by name, and "rss" in KiB

    [[nodiscard]] QJsonObject diagnosis() const;
};

/// Several at once, in the caller's event loop: the servers are in it.
void runAll(QList<Program> &programs, int atOnce, int limitMs);

} // namespace hostile
