// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Connector.h"

#include "net/ConnectAttempt.h"
#include "net/HostNames.h"
#include "net/Milliseconds.h"
#include "net/ProxyHandshake.h"
#include "net/Resolver.h"
#include "net/SocketOptions.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTimer>

namespace envoi::net
{

using record::AddressAttempt;
using record::Family;
using record::TcpFacts;
using record::TcpReason;

namespace
{

// A name with more addresses than this is no mail server; the race must not become a flood.
constexpr qsizetype addressLimit = 20;

Family familyOf(const QString &address)
{
    const auto bytes = addressBytes(address);
    return bytes && bytes->size() == 4 ? Family::IPv4 : Family::IPv6;
}

/// RFC 8305 §4: the families take turns, beginning with the one the look-up put first.
QStringList interleaved(const QStringList &addresses)
{
    QStringList first;
    QStringList second;
    for (const QString &address : addresses)
        (familyOf(address) == familyOf(addresses.first()) ? first : second).append(address);
    QStringList result;
    for (qsizetype i = 0; i < qMax(first.size(), second.size()); ++i) {
        if (i < first.size())
            result.append(first[i]);
        if (i < second.size())
            result.append(second[i]);
    }
    result.removeDuplicates();
    return result.first(qMin(addressLimit, result.size()));
}

/// Which result stands for all of them: whoever answered says more than whoever kept silent, and that more
/// than an address that nothing could be sent to.
int weight(TcpReason reason)
{
    switch (reason) {
    case TcpReason::Connected:
        return 9;
    case TcpReason::Refused:
        return 8;
    case TcpReason::Closed:
        return 7;
    case TcpReason::Forbidden:
        return 6;
    case TcpReason::TimedOut:
        return 5;
    case TcpReason::Unreachable:
        return 4;
    case TcpReason::NoNetwork:
        return 3;
    case TcpReason::Local:
        return 2;
    case TcpReason::ProxyFailed:
    case TcpReason::Abandoned:
        return 1;
    }
    return 0;
}

} // namespace

class Connector::Private
{
public:
    explicit Private(Connector *connector)
        : q(connector)
    {
        QObject::connect(&race, &QTimer::timeout, q, [this] { next(); });
        QObject::connect(&all, &QTimer::timeout, q, [this] { outOfTime(); });
    }

    void begin(const QStringList &addresses);
    void beginProxy();
    void next();
    void onDone(qsizetype index, TcpReason reason);
    void decide(qsizetype index);
    void onConnected(qsizetype index);
    void won(Descriptor descriptor);
    void outOfTime();
    void proxyFailed(const QString &detail);
    void failed();
    void finish();
    void clear();
    [[nodiscard]] qint64 left() const { return qMax<qint64>(0, request.allLimitMs - clock.elapsed()); }

    Connector *q;
    ConnectRequest request;
    QElapsedTimer clock;
    QTimer race;
    QTimer all;
    QStringList queue;
    QList<AddressAttempt> attempts;
    std::vector<ConnectAttempt *> running; ///< same index as attempts; children of q
    ProxyHandshake *proxy = nullptr;
    std::unique_ptr<Resolver> proxyResolver;
    std::unique_ptr<QSslSocket> socket;
    TcpFacts facts;
    bool active = false;
    int generation = 0; ///< of the run: a result that waits in the event queue dies with its run
};

void Connector::Private::beginProxy()
{
    facts.proxy
        = request.proxy.host() + QLatin1Char(':') + QString::number(ProxyHandshake::portOf(request.proxy));
    if (!ProxyHandshake::supports(request.proxy))
        return proxyFailed({});
    proxyResolver = systemResolver();
    QObject::connect(proxyResolver.get(), &Resolver::resolved, q, [this](const record::DnsFacts &found) {
        if (found.addresses.isEmpty())
            return proxyFailed({});
        begin(found.addresses);
    });
    proxyResolver->resolve(request.proxy.host(), Family::Any, request.allLimitMs);
}

void Connector::Private::begin(const QStringList &addresses)
{
    if (!active)
        return;
    queue = interleaved(addresses);
    next();
}

void Connector::Private::next()
{
    race.stop();
    if (!active)
        return;
    if (queue.isEmpty()) {
        if (attempts.isEmpty())
            failed();
        return;
    }
    const qsizetype index = attempts.size();
    const quint16 port = request.proxy.isEmpty() ? request.port : ProxyHandshake::portOf(request.proxy);
    const QString address = queue.takeFirst();
    const auto [place, placePort] = request.dial ? request.dial(address, port) : std::pair(address, port);
    auto *attempt = new ConnectAttempt(place, placePort, q);
    attempts.append({ address, familyOf(address), TcpReason::Abandoned, clock.elapsed(), 0 });
    running.push_back(attempt);
    QObject::connect(
        attempt, &ConnectAttempt::done, q, [this, index](TcpReason reason) { onDone(index, reason); });
    attempt->start(qMin(request.oneLimitMs, left()));
    if (!queue.isEmpty())
        startDeadline(race, request.raceDelayMs);
}

void Connector::Private::onDone(qsizetype index, TcpReason reason)
{
    if (!active)
        return;
    AddressAttempt &attempt = attempts[index];
    attempt.reason = reason;
    attempt.durationMs = clock.elapsed() - attempt.startMs;
    if (reason == TcpReason::Connected)
        return onConnected(index);
    if (reason == TcpReason::Closed && request.proxy.isEmpty()) {
        // A reset, not a refusal: this address had won. Whether we saw that before the reset is chance, and
        // must not decide whether the next address is tried.
        decide(index);
        facts.reason = reason;
        return finish();
    }
    if (!queue.isEmpty())
        return next(); // RFC 8305 §5: the next begins at once
    const bool othersRun
        = std::any_of(running.begin(), running.end(), [](auto *a) { return a->isRunning(); });
    if (!othersRun)
        failed();
}

/// The race is over: this address stands for the host.
void Connector::Private::decide(qsizetype index)
{
    race.stop();
    for (std::size_t i = 0; i < running.size(); ++i) {
        if (!running[i]->isRunning())
            continue;
        auto &loser = attempts[static_cast<qsizetype>(i)];
        loser.durationMs = clock.elapsed() - loser.startMs;
        running[i]->cancel();
    }
    facts.address = attempts[index].address;
    facts.family = attempts[index].family;
}

void Connector::Private::onConnected(qsizetype index)
{
    decide(index);
    // IPv6 addresses that were not tried because the system put them last for want of a route: worth knowing.
    const bool triedIpv6 = std::any_of(
        attempts.cbegin(), attempts.cend(), [](const auto &a) { return a.family == Family::IPv6; });
    const auto untried = std::find_if(
        queue.cbegin(), queue.cend(), [](const QString &a) { return familyOf(a) == Family::IPv6; });
    if (!triedIpv6 && untried != queue.cend() && request.proxy.isEmpty() && !request.dial
        && lacksIpv6Route(*untried))
        attempts.append({ *untried, Family::IPv6, TcpReason::Unreachable, clock.elapsed(), 0 });
    Descriptor descriptor = running[static_cast<std::size_t>(index)]->takeDescriptor();
    if (request.proxy.isEmpty())
        return won(std::move(descriptor));
    const QString target = !request.host.isEmpty() ? request.host : request.addresses.value(0);
    proxy = new ProxyHandshake(std::move(descriptor), request.proxy, target, request.port, q);
    QObject::connect(proxy, &ProxyHandshake::done, q, [this](bool open, const QString &detail) {
        if (open)
            won(proxy->takeDescriptor());
        else
            proxyFailed(detail);
    });
    proxy->start(left());
}

void Connector::Private::won(Descriptor descriptor)
{
    socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy); // a tunnel is already part of the descriptor
    socket->setReadBufferSize(readBufferLimit);
    if (!socket->setSocketDescriptor(descriptor.get(), QAbstractSocket::ConnectedState)) {
        socket.reset();
        facts.reason = TcpReason::Local;
        return finish();
    }
    static_cast<void>(descriptor.release()); // the socket's now
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    facts.reason = TcpReason::Connected;
    facts.localAddress = socket->localAddress().toString();
    finish();
}

void Connector::Private::outOfTime()
{
    if (!active)
        return;
    if (proxyResolver)
        proxyResolver->abort();
    for (std::size_t i = 0; i < running.size(); ++i) {
        if (!running[i]->isRunning())
            continue;
        auto &attempt = attempts[static_cast<qsizetype>(i)];
        attempt.reason = TcpReason::TimedOut;
        attempt.durationMs = clock.elapsed() - attempt.startMs;
        running[i]->cancel();
    }
    if (attempts.isEmpty() && request.proxy.isEmpty())
        facts.reason = TcpReason::TimedOut;
    failed();
}

void Connector::Private::proxyFailed(const QString &detail)
{
    facts.proxyDetail = detail;
    facts.reason = TcpReason::ProxyFailed;
    facts.address.clear();
    facts.family = Family::Any;
    finish();
}

void Connector::Private::failed()
{
    const auto best = std::max_element(attempts.cbegin(), attempts.cend(),
        [](const auto &a, const auto &b) { return weight(a.reason) < weight(b.reason); });
    if (!request.proxy.isEmpty())
        return proxyFailed({});
    facts.reason = best == attempts.cend() ? TcpReason::Unreachable : best->reason;
    if (facts.reason == TcpReason::Unreachable && !hasUsableNetwork())
        facts.reason = TcpReason::NoNetwork;
    finish();
}

void Connector::Private::finish()
{
    const TcpFacts result = facts;
    // Children may be delivering the signal that led here.
    for (ConnectAttempt *attempt : running)
        attempt->deleteLater();
    running.clear();
    if (proxy)
        proxy->deleteLater();
    proxy = nullptr;
    race.stop();
    all.stop();
    active = false;
    QMetaObject::invokeMethod(
        &all,
        [this, result, run = generation] {
            if (run == generation)
                Q_EMIT q->finished(result);
        },
        Qt::QueuedConnection);
}

void Connector::Private::clear()
{
    active = false;
    ++generation;
    race.stop();
    all.stop();
    queue.clear();
    for (ConnectAttempt *attempt : running) {
        attempt->cancel();
        attempt->disconnect(q);
        attempt->deleteLater();
    }
    running.clear();
    if (proxy) {
        proxy->disconnect(q);
        proxy->deleteLater();
    }
    proxy = nullptr;
    if (proxyResolver) {
        proxyResolver->disconnect(q);
        proxyResolver->abort();
        proxyResolver.release()->deleteLater();
    }
    socket.reset();
    attempts.clear();
    facts = {};
}

Connector::Connector(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Connector::~Connector() = default;

void Connector::start(const ConnectRequest &request)
{
    d->clear();
    d->request = request;
    d->facts.port = request.port;
    d->active = true;
    d->clock.start();
    startDeadline(d->all, request.allLimitMs);
    if (request.proxy.isEmpty())
        d->begin(request.addresses);
    else
        d->beginProxy();
}

void Connector::abort()
{
    const auto keptAttempts = d->attempts;
    d->clear();
    d->attempts = keptAttempts; // what was tried until then stays known
}

std::unique_ptr<QSslSocket> Connector::takeSocket()
{
    return std::move(d->socket);
}

QList<AddressAttempt> Connector::attempts() const
{
    return d->attempts;
}

} // namespace envoi::net
