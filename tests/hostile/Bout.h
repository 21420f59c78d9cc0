// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cases.h"
#include "investigation/Investigation.h"
#include "simulator/Simulator.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

namespace hostile
{

/// One run of Envoi against one hostile server, experiments included, with limits that make a stall short.
class Bout : public QObject
{
    Q_OBJECT
public:
    /// `cut`: octets a segment, 0 = as the script has it.
    Bout(const Case &what, int cut);

    void start();
    /// The run and the server's side of it are over.
    [[nodiscard]] bool isOver() const;
    /// Frees sockets and files; what was observed stays.
    void settle();

    [[nodiscard]] const envoi::diagnosis::Case &result() const { return m_result; }
    [[nodiscard]] const QList<envoi::simulator::Session> &sessions() const { return m_sessions; }
    [[nodiscard]] qint64 milliseconds() const { return m_milliseconds; }
    [[nodiscard]] int finishedCount() const { return m_finished; }
    [[nodiscard]] int verdictCount() const { return m_verdicts; }

Q_SIGNALS:
    void over();

private:
    void onProgress();

    Case m_case;
    std::unique_ptr<envoi::simulator::Simulator> m_server;
    QTemporaryFile m_authority;
    std::unique_ptr<envoi::investigation::Investigation> m_run;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceFinish;
    envoi::diagnosis::Case m_result;
    QList<envoi::simulator::Session> m_sessions;
    qint64 m_milliseconds = -1;
    int m_finished = 0;
    int m_verdicts = 0;
    bool m_told = false;
};

/// All bouts, at most `atOnce` beside each other: what costs time is silence, not work.
void hold(const QList<Bout *> &bouts, int atOnce);

} // namespace hostile
