// SPDX-License-Identifier: GPL-3.0-or-later
// What moves a run: the timers, the user's wishes, and the loop that does one action after the other. How
// each action is done is in RunActions.cpp.
#include "session/Run.h"

#include "session/Surroundings.h"

#include <QPointer>
#include <QUuid>

namespace envoi::session
{

using namespace conversation;

Run::Run(record::Typed typed, sasl::Secret secret, Limits limits, Network network)
    : m_typed(std::move(typed))
    , m_secret(std::move(secret))
    , m_limits(limits)
    , m_network(std::move(network))
{
    for (QTimer *timer : { &m_deadline, &m_runDeadline, &m_lull }) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one is 3 s late on 60 s
    }
    connect(&m_deadline, &QTimer::timeout, this, &Run::onDeadline);
    connect(&m_runDeadline, &QTimer::timeout, this, &Run::onDeadline);
    connect(&m_lull, &QTimer::timeout, this, &Run::onLull);
    connect(&m_watch, &QTimer::timeout, this, &Run::onWatch);
    connect(&m_deriving, &Deriving::derived, this,
        [this](const std::shared_ptr<smtp::WipedBytes> &saltedPassword) {
            tell(Derived{ std::move(*saltedPassword) });
        });
    m_record.settings = record::validated(m_typed).settings;
    m_record.steps = record::plannedSteps(m_record.settings);
}

Run::~Run()
{
    m_deriving.cancel();
    if (m_resolver)
        m_resolver->abort();
    if (m_connector)
        m_connector->abort();
    if (m_channel)
        m_channel->abort();
}

void Run::start()
{
    if (m_running || m_sequence)
        return;
    m_running = true;
    m_clock.start();
    m_asleepBefore = m_network.asleepMs();
    m_watch.start(std::chrono::milliseconds(m_limits.watch));
    // From the event loop: nobody is told of a result before start() has returned.
    QMetaObject::invokeMethod(this, &Run::begin, Qt::QueuedConnection);
}

void Run::begin()
{
    record::Validated input = record::validated(m_typed);
    Knowledge known;
    known.hasInputErrors = input.hasErrors();
    known.settings = input.settings;
    known.remarks = std::move(input.remarks);
    known.secret = std::move(m_secret);
    known.now = QDateTime::currentDateTime();
    known.token = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_sequence.emplace(std::move(known));
    m_record.steps = m_sequence->steps();
    m_runDeadline.start(
        std::chrono::milliseconds(m_record.settings.sendMessage ? m_limits.runWithMessage : m_limits.run));
    const QPointer<Run> alive = this;
    follow(m_sequence->start());
    // While the look-up or the connection is under way: it loads the TLS library, which is needed soon.
    if (alive)
        m_record.environment = surroundings();
}

void Run::stop()
{
    if (!m_running)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_running)
                return;
            m_record.stopped = !m_verdict;
            if (m_sequence)
                tell(Stopped{});
        },
        Qt::QueuedConnection);
}

void Run::giveUp()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_running && m_sequence && !m_verdict)
                onDeadline();
        },
        Qt::QueuedConnection);
}

void Run::onDeadline()
{
    m_waitLimit = qMin(m_waitLimit, elapsedMs() - m_waitBegan);
    const bool connecting = m_connector && m_record.addresses.isEmpty();
    keepAttempts();
    for (record::AddressAttempt &attempt : m_record.addresses) {
        // Nobody won: those still under way were not abandoned for another, they did not answer.
        if (connecting && attempt.reason == record::TcpReason::Abandoned) {
            attempt.reason = record::TcpReason::TimedOut;
            attempt.durationMs = elapsedMs() - attempt.startMs;
        }
    }
    tell(TimedOut{});
}

/// Deadlines stand still while the computer sleeps, and the connection is most likely dead after it: nobody
/// should wait for the rest of a minute then (hostile.md 293).
void Run::onWatch()
{
    keepSleep();
    if (m_record.sleptMs > 0 && m_deadline.isActive() && m_deadline.remainingTime() > m_limits.afterSleep)
        m_deadline.start(std::chrono::milliseconds(m_limits.afterSleep));
    follow({}); // tells of the new line
}

/// Sleeps of under a minute are left out: servers wait for longer than that.
void Run::keepSleep()
{
    constexpr qint64 minuteMs = 60'000;
    const qint64 slept = m_network.asleepMs() - m_asleepBefore;
    if (m_verdict || slept < minuteMs || slept < m_record.sleptMs + minuteMs)
        return;
    m_record.sleptMs = slept;
    m_dialogue.add({ elapsedMs(), m_step, record::Direction::Note, record::NoteKind::Slept,
        QString::number(slept / minuteMs), false });
}

/// Actions may lead to further ones while they are done: those wait for their turn.
void Run::follow(Actions actions)
{
    std::move(actions.begin(), actions.end(), std::back_inserter(m_actions));
    if (std::exchange(m_following, true))
        return;
    const QPointer<Run> alive = this;
    while (!m_actions.empty()) {
        Action action = std::move(m_actions.front());
        m_actions.pop_front();
        std::visit([this](auto &one) { perform(one); }, action);
        if (!alive) // whoever heard of it put an end to us
            return;
    }
    m_following = false;
    if (const std::optional<int> first = m_dialogue.takeFirstNew())
        Q_EMIT dialogueAdded(*first);
}

qint64 Run::milliseconds(Limit limit) const
{
    switch (limit) {
    case Limit::Dns:
        return m_limits.dns;
    case Limit::Connect:
        return m_limits.connectAll;
    case Limit::Handshake:
        return m_limits.handshake;
    case Limit::Greeting:
        return m_limits.greeting;
    case Limit::Reply:
        return m_limits.reply;
    case Limit::DataReply:
        return m_limits.dataReply;
    case Limit::FinalDot:
        return m_limits.finalDot;
    case Limit::Quit:
        return m_limits.quit;
    }
    return m_limits.reply;
}

} // namespace envoi::session
