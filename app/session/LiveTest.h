// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"
#include "record/Typed.h"
#include "sasl/Secret.h"
#include "session/Limits.h"
#include "session/Network.h"

#include <QObject>
#include <memory>

namespace envoi::session
{

/// One run: holds the conversation, keeps the one deadline and the Record. The only loop of the program that
/// carries Wants to the channel and Events back. Lives in the thread that made it; never blocks.
///
///   idle ──start()──► running ──► finished (emitted exactly once, also after stop())
class LiveTest : public QObject
{
    Q_OBJECT
public:
    LiveTest(record::Typed typed, sasl::Secret secret, Limits limits, QObject *parent = nullptr);
    LiveTest(
        record::Typed typed, sasl::Secret secret, Limits limits, Network network, QObject *parent = nullptr);
    ~LiveTest() override;

    void start();
    /// By the user: the socket is aborted and `finished` comes within 200 ms, from the event loop.
    void stop();
    /// A proved explanation ends the wait: the step being waited for ends as TimedOut now.
    void giveUp();

    [[nodiscard]] bool isRunning() const;
    /// What is known so far; the whole record after `finished`.
    [[nodiscard]] const record::Record &record() const;
    /// Milliseconds since start().
    [[nodiscard]] qint64 elapsedMs() const;

Q_SIGNALS:
    /// A step began, learned something or ended; `index` is its place in record().steps.
    void stepChanged(int index);
    /// What is being waited for, and for how long at most.
    void waiting(envoi::record::StepId step, qint64 limitMs);
    /// New lines at the end of record().dialogue, from `first` on. In batches.
    void dialogueAdded(int first);
    /// The verdict is fixed and only QUIT is left (at most Limits::quit); emitted once, before `finished`.
    void verdictReady();
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace envoi::session
