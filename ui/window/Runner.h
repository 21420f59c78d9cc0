// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "investigation/Investigation.h"

#include <QElapsedTimer>
#include <QTimer>
#include <memory>
#include <optional>

namespace envoi::ui
{

/// One test after the other, as the window needs it: what runs, where it is, and what came out last. Two
/// tests of the same server keep 3 s apart (ux.md 34): the second one waits, and can be stopped while it
/// does.
class Runner : public QObject
{
    Q_OBJECT
public:
    explicit Runner(QObject *parent = nullptr);
    ~Runner() override;

    [[nodiscard]] const investigation::Investigation::Options &options() const { return m_options; }
    void setOptions(const investigation::Investigation::Options &options) { m_options = options; }
    /// `waitMs` replaces each limit of one wait.
    void start(const record::Typed &typed, sasl::Secret secret, std::optional<qint64> waitMs = {});
    void stop();
    void setApart(qint64 milliseconds) { m_apartMs = milliseconds; } ///< between two tests of one server
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// While running: what is known so far. Else the last result.
    [[nodiscard]] const record::Record &record() const;
    [[nodiscard]] const diagnosis::Case &result() const { return m_result; }
    [[nodiscard]] const record::Record &former() const
    {
        return m_former;
    } ///< the result before the last one
    [[nodiscard]] int currentStep() const { return m_current; }

Q_SIGNALS:
    void started();
    void holding(qint64 milliseconds); ///< the start is put off by that long
    void progressed();
    void waiting(envoi::record::StepId step, qint64 limitMs);
    void dialogueAdded();
    void experimentStarted(const envoi::diagnosis::Experiment &experiment);
    void experimentFinished(const envoi::diagnosis::FollowUp &followUp);
    void finished(); ///< there is a verdict; the session may still be saying goodbye
    void completed(); ///< and now it has ended: the result is whole
    void cancelled(); ///< stopped before it began: there is no result

private:
    void begin();
    void conclude();
    void complete();
    void dropClosing();
    [[nodiscard]] qint64 holdOff(const record::Typed &typed) const;
    investigation::Investigation::Options m_options;
    std::unique_ptr<investigation::Investigation> m_investigation;
    std::unique_ptr<investigation::Investigation> m_closing; ///< its verdict is known, its QUIT not answered
    record::Typed m_typed;
    sasl::Secret m_secret;
    std::optional<qint64> m_waitMs;
    diagnosis::Case m_result;
    record::Record m_former;
    QTimer m_hold;
    QElapsedTimer m_sinceEnd;
    QString m_lastServer;
    qint64 m_apartMs = 3'000;
    int m_current = -1;
    bool m_running = false;
};

} // namespace envoi::ui
