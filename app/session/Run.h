// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Sequence.h"
#include "net/Channel.h"
#include "net/Connector.h"
#include "record/Typed.h"
#include "session/Deriving.h"
#include "session/DialogueKeeper.h"
#include "session/Limits.h"
#include "session/Network.h"

#include <QElapsedTimer>
#include <QTimer>
#include <deque>

namespace envoi::session
{

/// What LiveTest is inside: does what the Sequence wants, one action after the other, carries events back,
/// keeps the one deadline and the Record.
class Run : public QObject
{
    Q_OBJECT
public:
    Run(record::Typed typed, sasl::Secret secret, Limits limits, Network network);
    ~Run() override;

    void start();
    void stop();
    void giveUp();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const record::Record &record() const { return m_record; }
    [[nodiscard]] qint64 elapsedMs() const { return m_clock.isValid() ? m_clock.elapsed() : 0; }

Q_SIGNALS:
    void stepChanged(int index);
    void waiting(envoi::record::StepId step, qint64 limitMs);
    void dialogueAdded(int first);
    void verdictReady();
    void finished();

private:
    void begin();
    void tell(const conversation::Event &event) { follow(m_sequence->handle(event)); }
    void follow(conversation::Actions actions);

    void perform(conversation::StepBegan action);
    void perform(conversation::StepEnded action);
    void perform(const conversation::Said &action);
    void perform(const conversation::Write &action);
    void perform(conversation::Wait action);
    void perform(conversation::Listen action);
    void perform(const conversation::DoResolve &action);
    void perform(const conversation::DoConnect &action);
    void perform(conversation::DoStartTls action);
    void perform(conversation::OpenGate action);
    void perform(conversation::DoDerive &action);
    void perform(conversation::VerdictFixed action);
    void perform(conversation::CloseChannel action);
    void perform(conversation::Over action);

    void onConnected(const record::TcpFacts &facts);
    void keepAttempts();
    void onReadable();
    void onClosed(int alert);
    void onDeadline();
    void onLull();
    void onWatch();
    void keepSleep();
    [[nodiscard]] QByteArray arrived();
    void retireChannel();
    [[nodiscard]] qint64 milliseconds(conversation::Limit limit) const;

    record::Typed m_typed;
    sasl::Secret m_secret;
    Limits m_limits;
    Network m_network;
    record::Record m_record;
    DialogueKeeper m_dialogue{ m_record.dialogue };
    std::optional<conversation::Sequence> m_sequence;
    std::deque<conversation::Action> m_actions;
    QElapsedTimer m_clock;
    QTimer m_deadline; ///< of what is being waited for
    QTimer m_runDeadline; ///< L9
    QTimer m_watch; ///< did the computer sleep?
    QTimer m_lull; ///< between a reply and what we say next
    bool m_lullForRest = false;
    int m_lullsMore = 0;
    record::StepId m_step = record::StepId::Input; ///< the one under way
    qint64 m_asleepBefore = 0;
    qint64 m_waitBegan = 0;
    qint64 m_waitLimit = 0;
    qint64 m_connectBegan = 0;
    std::unique_ptr<net::Resolver> m_resolver;
    std::unique_ptr<net::Connector> m_connector;
    std::unique_ptr<net::Channel> m_channel;
    Deriving m_deriving;
    bool m_running = false;
    bool m_following = false;
    bool m_verdict = false;
};

} // namespace envoi::session
