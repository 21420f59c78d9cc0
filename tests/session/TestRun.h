// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/LiveTest.h"
#include "simulator/Simulator.h"

#include <QTemporaryFile>

/// A live test against a script on a free port of loopback, with limits that make a stall short.
class TestRun : public QObject
{
    Q_OBJECT
public:
    /// `settings` are filled with the server's address and authority.
    explicit TestRun(
        const QString &script, envoi::record::Settings settings = {}, const QString &password = {});

    /// From start() to finished; false when that took longer than `withinMs`.
    bool run(int withinMs = 5000);
    bool waitUntilFinished(int withinMs = 5000);
    /// Waits for the server's side of the connection to end.
    envoi::simulator::Session serverSession();

    [[nodiscard]] const envoi::record::Record &record() const { return test->record(); }
    /// "passed", "failed" … of the last step with this id.
    [[nodiscard]] QString outcome(envoi::record::StepId id) const;
    /// "auth refused 535": the failed step, how it failed, and the code; "" when none did.
    [[nodiscard]] QString failure() const;

    envoi::simulator::Simulator server;
    envoi::record::Typed typed;
    envoi::session::Limits limits
        = envoi::session::Limits().scaled(0.02); ///< 60 s → 1.2 s, L1 300 ms, QUIT 60 ms
    envoi::session::Network network;
    QString password;
    std::unique_ptr<envoi::session::LiveTest> test;
    int finishedCount = 0;
    int verdictCount = 0;
    qint64 verdictMs = -1;
    QString scriptError;

    void make(); ///< the test, not yet started
private:
    QTemporaryFile m_authority;
};

/// Everything that a record holds, as text: where a secret could be.
QByteArray everythingIn(const envoi::record::Record &record);
QByteArray dialogueOf(const envoi::record::Record &record);
