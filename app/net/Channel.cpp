// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Channel.h"

#include "net/CertificateJudge.h"
#include "net/HostNames.h"
#include "net/InputTap.h"
#include "net/Milliseconds.h"
#include "net/PeerProgress.h"
#include "net/SocketOptions.h"
#include "net/TlsConfiguration.h"
#include "net/TlsOutcome.h"

#include <QSslCipher>
#include <QTimer>
#include <cerrno>
#include <openssl/err.h>

namespace envoi::net
{

using record::TlsFacts;
using record::TlsReason;

namespace
{
constexpr qsizetype clearLimit = 256;
constexpr qint64 nearUs = 5'000;
} // namespace

class Channel::Private
{
public:
    enum class Phase { Clear, Handshake, Shut, Open, Gone };

    Private(Channel *channel, std::unique_ptr<QSslSocket> connected)
        : q(channel)
        , socket(connected.release())
    {
        socket->setReadBufferSize(readBufferLimit);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    ~Private() { dropSocket(); }

    void connectSignals();
    void onReadable();
    void onEncrypted();
    void onError(QAbstractSocket::SocketError error);
    void onGone();
    void onSpokeInClear();
    void end();
    void failHandshake(HandshakeEvidence evidence);
    void failLater(TlsReason reason);
    void dropSocket();
    [[nodiscard]] bool gateOpen() const { return phase == Phase::Clear || phase == Phase::Open; }
    [[nodiscard]] qintptr descriptor() const { return socket ? socket->socketDescriptor() : -1; }

    Channel *q;
    QSslSocket *socket; ///< no parent: it outlives us by one turn of the event loop (deleteLater)
    InputTap *tap = nullptr;
    QTimer limit;
    Phase phase = Phase::Clear;
    HandshakeRequest request;
    QByteArray clear;
    quint64 writtenBefore = 0; ///< octets on the wire when the last flight was written
    int alert = -1;
    QString ownCode; ///< OpenSSL's reason for a fatal alert that we sent
    bool over = false; ///< closed() was said
    bool aborted = false;
};

void Channel::Private::connectSignals()
{
    connect(socket, &QSslSocket::readyRead, q, [this] { onReadable(); });
    connect(socket, &QSslSocket::encrypted, q, [this] { onEncrypted(); });
    connect(socket, &QSslSocket::alertReceived, q,
        [this](QSsl::AlertLevel level, QSsl::AlertType type, const QString &) {
            if (level == QSsl::AlertLevel::Fatal && type != QSsl::AlertType::UnknownAlertMessage)
                alert = static_cast<int>(type);
        });
    // Qt loses OpenSSL's reason when the certificate had faults as well; while our own alert leaves, it is
    // still there.
    connect(socket, &QSslSocket::alertSent, q, [this](QSsl::AlertLevel level) {
        const unsigned long error = ERR_peek_error();
        if (level == QSsl::AlertLevel::Fatal && ERR_GET_LIB(error) == ERR_LIB_SSL)
            ownCode = QStringLiteral("%1").arg(error, 8, 16, QLatin1Char('0')).toUpper();
    });
    connect(socket, &QSslSocket::errorOccurred, q,
        [this](QAbstractSocket::SocketError error) { onError(error); });
    connect(socket, &QSslSocket::disconnected, q, [this] { onGone(); });
    connect(&limit, &QTimer::timeout, q, [this] {
        if (phase == Phase::Handshake)
            failLater(TlsReason::TimedOut);
    });
}

void Channel::Private::onReadable()
{
    acknowledgeQuickly(descriptor());
    if (gateOpen())
        Q_EMIT q->readable();
}

void Channel::Private::onEncrypted()
{
    if (phase != Phase::Handshake)
        return;
    limit.stop();
    phase = Phase::Shut;
    acknowledgeQuickly(descriptor());
    TlsFacts tls;
    tls.version = versionName(socket->sessionProtocol());
    tls.cipher = socket->sessionCipher().name();
    QList<QByteArray> chain;
    const auto certificates = socket->peerCertificateChain();
    for (const QSslCertificate &certificate : certificates)
        chain.append(certificate.toDer());
    const auto judged
        = judge(chain, asciiHost(request.name), request.caFiles, QDateTime::currentDateTimeUtc());
    Q_EMIT q->secured(tls, judged);
}

void Channel::Private::onError(QAbstractSocket::SocketError error)
{
    // Qt calls these network or unknown errors; the number of the call that failed is still there.
    const bool shortage = errno == ENOBUFS || errno == ENOMEM;
    const bool unclear
        = error == QAbstractSocket::NetworkError || error == QAbstractSocket::UnknownSocketError;
    if (error == QAbstractSocket::SocketResourceError || (unclear && shortage)) {
        over = true;
        dropSocket();
        QMetaObject::invokeMethod(q, &Channel::failedLocally, Qt::QueuedConnection);
        return;
    }
    if (phase == Phase::Handshake) {
        HandshakeEvidence evidence;
        evidence.code = opensslCode(socket->errorString());
        if (evidence.code.isEmpty())
            evidence.code = ownCode;
        evidence.closed
            = error == QAbstractSocket::RemoteHostClosedError || error == QAbstractSocket::NetworkError;
        failHandshake(evidence);
        return;
    }
    // Most errors are followed by disconnected(); the others would leave the caller waiting.
    QMetaObject::invokeMethod(
        q,
        [this] {
            if (phase != Phase::Gone && socket && socket->state() != QAbstractSocket::ConnectedState
                && socket->state() != QAbstractSocket::ClosingState)
                onGone();
        },
        Qt::QueuedConnection);
}

void Channel::Private::onGone()
{
    if (phase == Phase::Handshake) {
        HandshakeEvidence evidence;
        evidence.closed = true;
        failHandshake(evidence);
        return;
    }
    end();
}

/// The connection is over. What has arrived can still be read, unless the gate is shut.
void Channel::Private::end()
{
    if (phase == Phase::Gone || over)
        return;
    over = true;
    if (tap)
        tap->detach();
    disconnect(socket, nullptr, q, nullptr);
    Q_EMIT q->closed(alert);
}

void Channel::Private::onSpokeInClear()
{
    clear = tap->clearBytes().first(qMin(clearLimit, tap->clearBytes().size()));
    if (phase != Phase::Handshake)
        return end(); // a last word in clear inside TLS
    HandshakeEvidence evidence;
    evidence.clear = true;
    failHandshake(evidence);
}

void Channel::Private::failHandshake(HandshakeEvidence evidence)
{
    TlsFacts facts;
    evidence.alert = alert;
    if (tap) {
        evidence.certificateRequested = tap->records().certificateRequested();
        facts.version = oldVersionName(tap->records().serverVersion());
    }
    explainHandshake(facts, evidence);
    facts.firstBytes = clear;
    dropSocket();
    Q_EMIT q->handshakeFailed(facts);
}

void Channel::Private::failLater(TlsReason reason)
{
    dropSocket();
    TlsFacts facts;
    facts.reason = reason;
    QMetaObject::invokeMethod(
        &limit,
        [this, facts] {
            if (!aborted)
                Q_EMIT q->handshakeFailed(facts);
        },
        Qt::QueuedConnection);
}

/// Everything about the socket ends here, and no signal of it arrives any more.
void Channel::Private::dropSocket()
{
    limit.stop();
    phase = Phase::Gone;
    if (tap) {
        tap->detach();
        tap->disconnect(q);
    }
    if (!socket)
        return;
    disconnect(socket, nullptr, q, nullptr);
    socket->abort();
    socket->deleteLater(); // it may be in the middle of one of its own signals
    socket = nullptr;
}

Channel::Channel(std::unique_ptr<QSslSocket> connected, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(connected)))
{
    d->connectSignals();
    acknowledgeQuickly(d->descriptor());
    // What came before the signals were connected, or the end, is told as if it came now.
    QMetaObject::invokeMethod(
        &d->limit,
        [this] {
            if (d->phase != Private::Phase::Clear || !d->socket)
                return;
            if (d->socket->state() == QAbstractSocket::UnconnectedState)
                d->onGone();
            else if (d->socket->bytesAvailable() > 0)
                Q_EMIT readable();
        },
        Qt::QueuedConnection);
}

Channel::~Channel() = default;

void Channel::write(QByteArrayView bytes)
{
    if (!d->gateOpen() || !d->socket || bytes.isEmpty()
        || d->socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (const auto progress = peerProgress(d->descriptor()))
        d->writtenBefore = progress->written;
    // In clear past Qt's buffer, which would keep a copy; TLS needs it (the next line is written over it).
    qsizetype sent = 0;
    if (!d->socket->isEncrypted() && d->socket->bytesToWrite() == 0)
        sent = send(d->descriptor(), bytes);
    if (sent < bytes.size()) {
        d->socket->write(bytes.data() + sent, bytes.size() - sent);
        d->socket->flush();
    }
    acknowledgeQuickly(d->descriptor());
}

QByteArray Channel::read(qint64 atMost)
{
    if (!d->gateOpen() || !d->socket)
        return {};
    QByteArray bytes = d->socket->read(atMost);
    if (bytes.isEmpty() && d->phase == Private::Phase::Clear)
        bytes = receive(d->descriptor(), atMost);
    acknowledgeQuickly(d->descriptor());
    return bytes;
}

qint64 Channel::bytesAvailable() const
{
    if (!d->gateOpen() || !d->socket)
        return 0;
    // In clear, what waits in the system counts too: before STARTTLS's handshake there may be nothing at all
    // (#80).
    const qint64 waiting = d->phase == Private::Phase::Clear ? pendingBytes(d->descriptor()) : 0;
    return d->socket->bytesAvailable() + waiting;
}

void Channel::startTls(const HandshakeRequest &request)
{
    if (d->phase != Private::Phase::Clear)
        return;
    d->request = request;
    d->phase = Private::Phase::Handshake;
    if (!hasTls())
        return d->failLater(TlsReason::NoBackend);
    // Qt would only print a warning and stay silent for ever.
    if (!d->socket || d->socket->state() != QAbstractSocket::ConnectedState
        || d->socket->mode() != QSslSocket::UnencryptedMode)
        return d->failLater(TlsReason::Closed);
    d->socket->setSslConfiguration(tlsConfiguration());
    d->socket->setPeerVerifyName(asciiHost(request.name)); // also the SNI, which Qt leaves out for an address
    d->tap = new InputTap(d->socket, this);
    d->tap->attach();
    connect(d->tap, &InputTap::spokeInClear, this, [this] { d->onSpokeInClear(); });
    startDeadline(d->limit, request.limitMs);
    // Qt would hand these out as if they had been encrypted (M3): there is no handshake then.
    if (d->socket->bytesAvailable() > 0)
        return d->tap->collectFrom(d->socket->read(clearLimit));
    d->socket->startClientEncryption();
    if (d->socket)
        d->socket->flush();
}

void Channel::openGate()
{
    if (d->phase != Private::Phase::Shut)
        return;
    d->phase = Private::Phase::Open;
    QMetaObject::invokeMethod(
        &d->limit,
        [this] {
            if (d->gateOpen() && d->socket && d->socket->bytesAvailable() > 0)
                Q_EMIT readable();
        },
        Qt::QueuedConnection);
}

void Channel::close()
{
    if (d->socket)
        d->socket->disconnectFromHost();
}

void Channel::abort()
{
    d->aborted = true;
    d->dropSocket();
}

bool Channel::mayHaveBeenHeard() const
{
    const auto progress = peerProgress(d->descriptor());
    return !progress || d->writtenBefore == 0 || progress->acknowledged > d->writtenBefore;
}

bool Channel::isNear() const
{
    const auto progress = peerProgress(d->descriptor());
    return !progress || progress->roundTripUs < nearUs;
}

bool Channel::hasUnread() const
{
    return pendingBytes(d->descriptor()) > 0;
}

bool Channel::isEncrypted() const
{
    return d->socket && d->socket->isEncrypted();
}

QByteArray Channel::clearBytes() const
{
    return d->clear;
}

} // namespace envoi::net
