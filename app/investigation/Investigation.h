// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "session/LiveTest.h"

#include <QObject>
#include <memory>

namespace envoi::investigation
{

/// A live test, and after a failure (or a silence of 3 s) the experiments that can explain it: the one place
/// where `session` and `diagnosis` meet, below the window and the command line. Emits `finished` exactly
/// once.
///
///   the test ──► verdict fixed ──► experiments, in parallel, without credentials ──► concluded ──► finished
///        └─ silent for silenceMs ─► experiments beside it; one that proves why ends the wait
class Investigation : public QObject
{
    Q_OBJECT
public:
    struct Options {
        bool followUps = true;
        session::Limits limits;
        qint64 followUpLimitMs = 5'000; ///< all experiments together, counted from the failure
        qint64 silenceMs = 3'000;
        session::Network network; ///< for tests, which put names where they want; experiments use it too
    };

    Investigation(record::Typed typed, sasl::Secret secret, Options options, QObject *parent = nullptr);
    ~Investigation() override;

    void start();
    void stop(); ///< everything, within 200 ms
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const session::LiveTest &test() const;
    [[nodiscard]] const diagnosis::Case &result() const; ///< grows while running, whole after `finished`

Q_SIGNALS:
    void stepChanged(int index);
    void waiting(envoi::record::StepId step, qint64 limitMs);
    void dialogueAdded(int first);
    void experimentStarted(const envoi::diagnosis::Experiment &experiment);
    void experimentFinished(int followUpIndex);
    /// Once, at last with `finished`: nothing that is still under way can change the verdict. A server that
    /// is slow to say goodbye keeps nobody waiting for it.
    void concluded();
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace envoi::investigation
