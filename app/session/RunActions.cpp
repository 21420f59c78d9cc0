// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Run.h"

#include <QPointer>

namespace envoi::session
{

using namespace conversation;
using record::Outcome;
using record::TcpReason;

namespace
{

/// Look-up, connection and handshake have the same limit in `net`, which knows more about how they ended.
qint64 withGrace(Limit limit, qint64 ms)
{
    const bool watchedBelow = limit == Limit::Dns || limit == Limit::Connect || limit == Limit::Handshake;
    return watchedBelow ? ms + qMax<qint64>(100, ms / 20) : ms;
}

bool ranOutOfTime(const record::StepRecord &step)
{
    if (step.failure == record::Failure::TimedOut)
        return true;
    if (const auto *dns = step.as<record::DnsFacts>())
        return dns->reason == record::DnsReason::NoAnswer;
    if (const auto *tcp = step.as<record::TcpFacts>())
        return tcp->reason == TcpReason::TimedOut;
    if (const auto *tls = step.as<record::TlsFacts>())
        return tls->reason == record::TlsReason::TimedOut;
    return false;
}

} // namespace

void Run::perform(StepBegan action)
{
    m_step = m_record.steps[action.index].id;
    m_record.steps[action.index].startMs = elapsedMs();
    Q_EMIT stepChanged(action.index);
}

void Run::perform(StepEnded action)
{
    keepSleep(); // whatever ended it may have come before our own look
    record::StepRecord &step = m_record.steps[action.index];
    const qint64 startMs = step.startMs;
    step = m_sequence->steps().at(action.index);
    step.startMs = startMs;
    step.durationMs = elapsedMs() - startMs;
    if (ranOutOfTime(step))
        step.limitMs = m_waitLimit;
    const bool well = step.outcome == Outcome::Passed;
    if (auto *greeting = std::get_if<record::GreetingFacts>(&step.facts)) {
        greeting->slow = step.reply && step.durationMs > m_limits.slow;
        if (greeting->slow && well)
            step.outcome = Outcome::Remark;
    } else if (step.as<record::TcpFacts>() && well) {
        // An address that did not answer cost time, and costs it again at every mail.
        const bool silent = std::any_of(m_record.addresses.cbegin(), m_record.addresses.cend(),
            [](const record::AddressAttempt &attempt) { return attempt.reason == TcpReason::TimedOut; });
        if (silent)
            step.outcome = Outcome::Remark;
    }
    Q_EMIT stepChanged(action.index);
}

void Run::perform(const Said &action)
{
    m_dialogue.add({ elapsedMs(), action.step, action.from, action.note, action.text, action.beforeTls });
}

void Run::perform(const Write &action)
{
    if (m_channel)
        m_channel->write(action.bytes.view());
}

void Run::perform(Wait action)
{
    m_waitBegan = elapsedMs();
    m_waitLimit = milliseconds(action.limit);
    m_deadline.start(std::chrono::milliseconds(withGrace(action.limit, m_waitLimit)));
    Q_EMIT waiting(action.step, m_waitLimit);
}

/// Far away, each answer shows what its sender had received (Channel::mayHaveBeenHeard), and nothing has to
/// be waited for. Near, the acknowledgement is as quick as the answer; two milliseconds are nothing there.
void Run::perform(Listen action)
{
    constexpr int lullMs = 2;
    constexpr int restMs = 400; // as the channel gives a line in clear
    m_deadline.stop();
    if (m_lull.isActive() && m_lullForRest)
        return;
    m_lullForRest = action.rest;
    m_lullsMore = 20;
    const bool waits = action.rest || !m_channel || m_channel->isNear() || m_channel->bytesAvailable() > 0;
    m_lull.start(std::chrono::milliseconds(!waits ? 0 : action.rest ? restMs : lullMs));
}

void Run::onLull()
{
    m_lullForRest = false;
    if (const QByteArray bytes = arrived(); !bytes.isEmpty())
        follow(m_sequence->received(bytes));
    else if (m_channel && m_channel->hasUnread() && --m_lullsMore > 0)
        m_lull.start(std::chrono::milliseconds(1)); // inside TLS Qt has not come round to it
    else
        tell(Quiet{});
}

void Run::perform(const DoResolve &action)
{
    m_resolver = m_network.resolver();
    connect(m_resolver.get(), &net::Resolver::resolved, this,
        [this](const record::DnsFacts &facts) { tell(Resolved{ facts }); });
    m_resolver->resolve(action.host, m_record.settings.family, m_limits.dns);
}

void Run::perform(const DoConnect &action)
{
    m_connector = std::make_unique<net::Connector>();
    connect(m_connector.get(), &net::Connector::finished, this, &Run::onConnected);
    m_connectBegan = elapsedMs();
    net::ConnectRequest request;
    request.addresses = action.addresses;
    request.host = m_record.settings.host;
    request.port = m_record.settings.effectivePort();
    request.proxy = m_record.settings.proxy;
    request.oneLimitMs = m_limits.connectOne;
    request.allLimitMs = m_limits.connectAll;
    request.raceDelayMs = m_limits.raceDelay;
    request.dial = m_network.dial;
    m_connector->start(request);
}

void Run::onConnected(const record::TcpFacts &facts)
{
    keepAttempts();
    if (std::unique_ptr<QSslSocket> socket = m_connector->takeSocket()) {
        m_channel = std::make_unique<net::Channel>(std::move(socket));
        connect(m_channel.get(), &net::Channel::readable, this, &Run::onReadable);
        connect(m_channel.get(), &net::Channel::closed, this, &Run::onClosed);
        connect(m_channel.get(), &net::Channel::failedLocally, this, [this] { tell(LocalFault{}); });
        connect(m_channel.get(), &net::Channel::secured, this,
            [this](const record::TlsFacts &tls, const record::CertificateFacts &certificate) {
                tell(Secured{ tls, certificate });
            });
        connect(m_channel.get(), &net::Channel::handshakeFailed, this,
            [this](const record::TlsFacts &tls) { tell(HandshakeFailed{ tls }); });
    }
    record::TcpFacts result = facts;
    if (!m_channel && result.reason == TcpReason::Connected)
        result.reason = TcpReason::Local; // the socket could not be taken over
    // A reset, not a refusal: the connection was there, and gone before we looked. Whether we saw it is
    // chance, so the step that waits for the server's first word tells it in both cases.
    const bool gone = result.reason == TcpReason::Closed && m_record.settings.proxy.isEmpty();
    if (gone)
        result.reason = TcpReason::Connected;
    const QPointer<Run> alive = this;
    tell(Connected{ result });
    if (gone && alive && m_running)
        tell(Closed{});
}

/// Each address's result, also when the race is cut short.
void Run::keepAttempts()
{
    if (!m_connector || !m_record.addresses.isEmpty())
        return;
    m_record.addresses = m_connector->attempts();
    for (record::AddressAttempt &attempt : m_record.addresses)
        attempt.startMs += m_connectBegan;
}

void Run::perform(DoStartTls)
{
    if (!m_channel)
        return;
    // The last look after STARTTLS: what is there now was sent in clear. Where TLS comes first the channel
    // itself waits for the rest of a line that is said in clear.
    if (m_record.settings.effectiveSecurity() == record::Security::StartTls) {
        if (const QByteArray early = m_channel->read(65'536); !early.isEmpty()) {
            follow(m_sequence->received(early));
            return;
        }
    }
    m_channel->startTls({ m_record.settings.host, m_record.settings.caFiles, m_limits.handshake });
}

void Run::perform(OpenGate)
{
    if (m_channel)
        m_channel->openGate();
}

void Run::perform(DoDerive &action)
{
    m_deriving.start(std::move(action.work));
}

void Run::onReadable()
{
    const QByteArray bytes = arrived();
    if (!bytes.isEmpty())
        follow(m_sequence->received(bytes, !m_channel->mayHaveBeenHeard()));
}

/// All that is there at once: whether something follows a reply decides what the reply is worth.
QByteArray Run::arrived()
{
    QByteArray bytes;
    while (m_channel && bytes.size() <= 1'048'576) {
        const QByteArray more = m_channel->read(65'536);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

void Run::onClosed(int alert)
{
    const QPointer<Run> alive = this;
    onReadable();
    if (alive && m_running)
        tell(Closed{ alert });
}

void Run::perform(VerdictFixed)
{
    m_verdict = true;
    m_record.durationMs = elapsedMs();
    if (const std::optional<int> first = m_dialogue.takeFirstNew())
        Q_EMIT dialogueAdded(*first);
    Q_EMIT verdictReady();
}

void Run::perform(CloseChannel action)
{
    m_deadline.stop();
    m_runDeadline.stop();
    m_lull.stop();
    m_watch.stop();
    m_deriving.cancel();
    if (m_resolver)
        m_resolver->abort();
    if (m_connector) {
        keepAttempts();
        m_connector->abort();
    }
    if (m_channel && action.orderly) {
        retireChannel();
    } else if (m_channel) {
        m_channel->abort();
        m_channel.release()->deleteLater(); // it may be in the middle of one of its own signals
    }
}

/// What was written still leaves, and nobody waits for it: the socket goes when the peer has closed, at the
/// latest with us.
void Run::retireChannel()
{
    net::Channel *channel = m_channel.get();
    channel->disconnect(this);
    QTimer::singleShot(std::chrono::milliseconds(m_limits.quit), channel, &net::Channel::abort);
    channel->close();
}

void Run::perform(Over)
{
    m_running = false;
    m_dialogue.finish();
    if (const std::optional<int> first = m_dialogue.takeFirstNew())
        Q_EMIT dialogueAdded(*first);
    Q_EMIT finished();
}

} // namespace envoi::session
