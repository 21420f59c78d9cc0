// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a script, each tried until it can be done.
#include "simulator/Connection.h"

#include <sys/socket.h>

#if __has_include(<linux/filter.h>)
#include <linux/filter.h>
#endif

namespace envoi::simulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype outputLimit = 256 * 1024;
constexpr int lingerMs = 5000;

} // namespace

Connection::Outcome Connection::attempt(const Step &step)
{
    return std::visit([this](const auto &one) { return attempt(one); }, step);
}

Connection::Outcome Connection::attempt(const Send &step)
{
    if (m_out.size() + m_socket->bytesToWrite() > outputLimit) {
        (void)flush();
        return Outcome::Again;
    }
    queue(filled(step.text));
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const SendBeneath &step)
{
    if (!flush())
        return Outcome::Again;
    const QByteArray bytes = filled(step.text);
    m_recorder.serverBytes(bytes, false);
    m_socket->write(bytes);
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const ExpectLine &step)
{
    if (!flush())
        return Outcome::Again;
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return Outcome::Again;
    if (*line != step.line) {
        fault(u"expected “%1”, got “%2”"_s.arg(QString::fromUtf8(step.line), QString::fromUtf8(*line)));
        queue("500 5.5.1 Error: the script expects another command here\r\n");
        (void)flush();
        finishSending(false);
        return Outcome::Again;
    }
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const MatchLine &step)
{
    if (!flush())
        return Outcome::Again;
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return Outcome::Again;
    const QRegularExpressionMatch match = step.pattern.match(QString::fromUtf8(*line));
    if (!match.hasMatch()) {
        fault(u"expected a line like “%1”, got “%2”"_s.arg(step.pattern.pattern(), QString::fromUtf8(*line)));
        queue("500 5.5.1 Error: the script expects another command here\r\n");
        (void)flush();
        finishSending(false);
        return Outcome::Again;
    }
    m_captures = match.capturedTexts();
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const AwaitBytes &step)
{
    if (!flush() || m_in.size() < step.count)
        return Outcome::Again;
    m_in.remove(0, step.count);
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const StartTls &step)
{
    if (m_tls && !m_handshaking && m_recorder.session().encrypted)
        return Outcome::Done; // LISTEN tls with a TLS step: once is enough
    return handshake(step.tls.value_or(m_stage.script->tls));
}

Connection::Outcome Connection::handshake(const TlsWish &wish)
{
    if (!flush())
        return Outcome::Again;
    if (!m_tls) {
        QStringList names{ QString::fromUtf8(m_stage.script->hostname), u"localhost"_s, u"127.0.0.1"_s,
            u"::1"_s };
        // First the name that the server gives itself, for whoever leads that name here.
        const QString own = m_socket->localAddress().toString();
        if (!names.contains(own))
            names.append(own);
        m_tls = std::make_unique<TlsLayer>(wish, m_stage.authority->issue(wish.certificate, names));
        m_handshaking = true;
        if (!m_in.isEmpty()) { // the ClientHello was faster than the script
            m_recorder.takeBack(m_in.size());
            m_recorder.networkIn(true);
            m_tls->feed(std::exchange(m_in, {}));
        }
    }
    const TlsLayer::Progress progress = m_tls->handshake();
    Session &session = m_recorder.session();
    session.sni = m_tls->serverName();
    session.tlsFault = m_tls->fault();
    const QByteArray toSend = m_tls->takeForNetwork();
    if (!toSend.isEmpty()) {
        // The tickets that TLS 1.3 sends after the handshake are nobody's turn.
        if (progress != TlsLayer::Progress::Done || m_tls->version() != "TLSv1.3"_L1)
            m_recorder.handshakeOut();
        m_socket->write(toSend);
    }
    switch (progress) {
    case TlsLayer::Progress::Going:
        return Outcome::Again;
    case TlsLayer::Progress::Failed:
        finishSending(true);
        return Outcome::Again;
    case TlsLayer::Progress::Done:
        break;
    }
    m_handshaking = false;
    session.encrypted = true;
    session.tlsVersion = m_tls->version();
    m_base.secured();
    const QByteArray plain = m_tls->read();
    m_recorder.clientBytes(plain, true);
    m_in += plain;
    return Outcome::Done;
}

Connection::Outcome Connection::waitFor(qint64 milliseconds)
{
    if (!flush())
        return Outcome::Again;
    if (m_waited) {
        m_waited = m_waiting = false;
        return Outcome::Done;
    }
    if (!m_waiting) {
        m_waiting = true;
        m_timer.start(static_cast<int>(milliseconds));
    }
    return Outcome::Again;
}

Connection::Outcome Connection::attempt(const Pause &step)
{
    return waitFor(step.milliseconds + static_cast<qint64>(step.limits * m_stage.limitSeconds * 1000));
}

Connection::Outcome Connection::attempt(const Cut &step)
{
    if (!flush())
        return Outcome::Again;
    m_cut = step.bytes;
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const Finish &step)
{
    if (!flush())
        return Outcome::Again;
    finishSending(step.unclean);
    return Outcome::Again;
}

/// Half-closes, so that bytes still on their way in cannot turn our FIN into a reset.
void Connection::finishSending(bool unclean)
{
    if (m_closing)
        return;
    m_closing = true;
    if (m_tls && !m_handshaking && !unclean) {
        m_tls->close();
        m_socket->write(m_tls->takeForNetwork());
    }
    const auto shut = [this] { ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR); };
    m_socket->flush();
    if (m_socket->bytesToWrite() == 0)
        shut();
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this, shut] {
            if (m_socket->bytesToWrite() == 0)
                shut();
        });
    m_timer.start(lingerMs);
}

Connection::Outcome Connection::attempt(const Reset &)
{
    if (!flush())
        return Outcome::Again;
    m_socket->flush();
    const linger hard{ 1, 0 };
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    abort();
    return Outcome::Again;
}

Connection::Outcome Connection::attempt(const StaySilent &)
{
    (void)flush();
    m_in.clear();
    return Outcome::Again;
}

Connection::Outcome Connection::attempt(const StopReading &)
{
    m_deaf = true;
    m_socket->setReadBufferSize(1);
    return Outcome::Done;
}

/// A filter that lets no segment of the client through: as if they were lost on the way, acknowledgements
/// too.
Connection::Outcome Connection::attempt(const Lose &step)
{
    if (!flush())
        return Outcome::Again;
    m_socket->flush();
#ifdef SO_ATTACH_FILTER
    const int descriptor = static_cast<int>(m_socket->socketDescriptor());
    sock_filter nothing{ BPF_RET | BPF_K, 0, 0, 0 };
    const sock_fprog program{ 1, &nothing };
    const int off = 0;
    const int failed = step.ends
        ? ::setsockopt(descriptor, SOL_SOCKET, SO_DETACH_FILTER, &off, sizeof off)
        : ::setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
    if (failed)
        fault(u"LOSE: the system does not permit it"_s);
#else
    Q_UNUSED(step)
    fault(u"LOSE: this system has no such thing"_s);
#endif
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const EchoBack &)
{
    queue(std::exchange(m_in, {}));
    (void)flush();
    return Outcome::Again;
}

Connection::Outcome Connection::attempt(const Repeat &step)
{
    if (step.times != 0)
        m_frames.push_back({ &step.block, 0, step.times, step.everyMs, false });
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const Serve &)
{
    m_frames.push_back({ nullptr, 0, 0, 0, true });
    return Outcome::Done;
}

Connection::Outcome Connection::attempt(const Default &)
{
    answerFromBase(m_line);
    return Outcome::Done;
}

} // namespace envoi::simulator
