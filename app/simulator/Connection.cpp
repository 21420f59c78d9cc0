// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Connection.h"

#include <QHostAddress>
#include <QScopeGuard>

namespace envoi::simulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype outputLimit = 256 * 1024; ///< more waits until the client has read some
constexpr qsizetype inputLimit = 16 * 1024 * 1024; ///< of a client that never ends its line
constexpr int stepsAtOnce = 64; ///< then the event loop has its turn

} // namespace

Connection::Connection(QTcpSocket *socket, int number, const Stage &stage, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_stage(stage)
    , m_part(m_stage.script->partFor(number))
    , m_base(*m_stage.script)
{
    m_cut = m_stage.cut;
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_closing)
            return abort();
        m_waited = true;
        run();
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadable);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { run(); });
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::start()
{
    m_frames.push_back({ &m_part.steps, 0, 1, 0, false });
    run();
}

void Connection::abort()
{
    if (m_over)
        return;
    m_socket->abort();
    onDisconnected();
}

void Connection::onDisconnected()
{
    if (m_over)
        return;
    m_over = true;
    m_timer.stop();
    m_recorder.session().finished = true;
    Q_EMIT finished();
}

void Connection::fault(const QString &what)
{
    if (m_recorder.session().scriptFault.isEmpty())
        m_recorder.session().scriptFault = u"line %1: %2"_s.arg(m_scriptLine).arg(what);
}

// ---- bytes

void Connection::onReadable()
{
    if (m_deaf)
        return;
    const QByteArray raw = m_socket->readAll();
    if (m_tls) {
        m_recorder.networkIn(m_handshaking);
        m_tls->feed(raw);
        if (!m_handshaking) {
            const QByteArray plain = m_tls->read();
            m_recorder.clientBytes(plain, true);
            m_in += plain;
        }
    } else {
        m_recorder.clientBytes(raw, false);
        m_in += raw;
    }
    if (m_closing)
        m_in.clear();
    if (m_in.size() > inputLimit)
        return abort();
    run();
}

std::optional<QByteArray> Connection::takeLine()
{
    const qsizetype end = m_in.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_in.left(end);
    m_in.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

QByteArray Connection::filled(const Text &text) const
{
    QByteArray bytes;
    for (const auto &part : text.parts) {
        if (const auto *plain = std::get_if<QByteArray>(&part)) {
            bytes += *plain;
            continue;
        }
        const Text::Place &place = std::get<Text::Place>(part);
        if (place.capture >= 0)
            bytes += m_captures.value(place.capture).toUtf8();
        else if (place.name == "client")
            bytes += m_socket->peerAddress().toString().toUtf8();
        else if (place.name == "port")
            bytes += QByteArray::number(m_socket->localPort());
        else
            bytes += m_stage.script->hostname;
    }
    return bytes;
}

void Connection::queue(const QByteArray &bytes)
{
    if (!m_closing)
        m_out += bytes;
}

bool Connection::flush()
{
    if (!m_out.isEmpty()) {
        const QByteArray all = std::exchange(m_out, {});
        if (m_cut <= 0 && m_segments.isEmpty()) {
            transmit(all);
        } else {
            const qsizetype piece = m_cut <= 0 ? all.size() : m_cut;
            for (qsizetype at = 0; at < all.size(); at += piece)
                m_segments.append(all.mid(at, piece));
            pump();
        }
    }
    return m_segments.isEmpty();
}

/// One segment a turn of the event loop, so that the kernel does not join them before the client looks.
void Connection::pump()
{
    if (m_pumping || m_segments.isEmpty() || m_over)
        return;
    transmit(m_segments.takeFirst());
    m_socket->flush();
    m_pumping = true;
    QTimer::singleShot(0, this, [this] {
        m_pumping = false;
        if (m_segments.isEmpty())
            run();
        else
            pump();
    });
}

void Connection::transmit(const QByteArray &bytes)
{
    const bool secured = m_tls && !m_handshaking;
    m_recorder.serverBytes(bytes, secured);
    if (!secured) {
        m_socket->write(bytes);
        return;
    }
    m_tls->write(bytes);
    m_socket->write(m_tls->takeForNetwork());
}

// ---- the interpreter

void Connection::run()
{
    if (m_running || m_over)
        return;
    m_running = true;
    const auto done = qScopeGuard([this] { m_running = false; });
    for (int i = 0; i < stepsAtOnce; ++i) {
        if (m_over || m_closing || !advance()) {
            if (!m_over)
                (void)flush();
            return;
        }
    }
    QTimer::singleShot(0, this, &Connection::run);
}

/// Does one thing; false when it has to wait for an event.
bool Connection::advance()
{
    if (m_stage.tlsFromStart && !m_recorder.session().encrypted)
        return handshake(m_stage.script->tls) == Outcome::Done;
    Frame &frame = m_frames.back();
    if (frame.serving)
        return serveOne();
    if (frame.at >= frame.block->size())
        return endOfBlock();
    const Instruction &instruction = frame.block->at(frame.at);
    m_scriptLine = instruction.line;
    const std::size_t depth = m_frames.size();
    if (attempt(instruction.step) == Outcome::Again)
        return false;
    ++m_frames[depth - 1].at; // a new block may have been put on top
    return true;
}

bool Connection::endOfBlock()
{
    Frame &frame = m_frames.back();
    if (frame.repeats < 0 || frame.repeats > 1) {
        if (frame.everyMs > 0 && waitFor(frame.everyMs) == Outcome::Again)
            return false;
        if (frame.repeats > 0)
            --frame.repeats;
        frame.at = 0;
        return !frame.block->empty();
    }
    if (m_frames.size() > 1) {
        m_frames.pop_back();
        return true;
    }
    const bool serves = m_stage.script->base != Base::None || !m_part.handlers.empty();
    if (!serves) {
        if (!flush())
            return false;
        finishSending(false);
        return false;
    }
    // With steps of its own the script has greeted already.
    const bool greets = m_part.steps.empty();
    frame.serving = true;
    if (greets) {
        if (const Handler *handler = handlerFor(Handler::Event::Connect, {}))
            push(handler->block);
        else if (m_stage.script->base != Base::None)
            queue(m_base.greeting());
    }
    return true;
}

const Handler *Connection::handlerFor(Handler::Event event, const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    for (const Handler &handler : m_part.handlers) {
        if (handler.event != event)
            continue;
        if (event != Handler::Event::Line)
            return &handler;
        if (handler.channel != Handler::Channel::Any
            && (handler.channel == Handler::Channel::Secured) != (m_tls != nullptr))
            continue;
        const QRegularExpressionMatch match = handler.pattern.match(text);
        if (!match.hasMatch())
            continue;
        m_captures = match.capturedTexts();
        return &handler;
    }
    return nullptr;
}

void Connection::push(const Block &block)
{
    m_frames.push_back({ &block, 0, 1, 0, false });
}

bool Connection::serveOne()
{
    if (m_out.size() > outputLimit || m_socket->bytesToWrite() > outputLimit) {
        (void)flush();
        return false;
    }
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    m_line = *line;
    if (!m_base.insideExchange()) {
        if (const Handler *handler = handlerFor(Handler::Event::Line, *line)) {
            push(handler->block);
            return true;
        }
    }
    answerFromBase(*line);
    return true;
}

void Connection::answerFromBase(const QByteArray &line)
{
    if (m_stage.script->base == Base::None) {
        queue("500 5.5.2 Error: the script has no answer to this\r\n");
        return fault(u"no handler for: %1"_s.arg(QString::fromUtf8(line)));
    }
    const BaseServer::Answer answer = m_base.command(line);
    Session &session = m_recorder.session();
    session.mechanism = QString::fromLatin1(m_base.mechanism());
    session.loggedIn = m_base.loggedIn();
    static const Block starttls{ { StartTls{}, 0 } }; // with the script's CERT
    static const Block finish{ { Finish{}, 0 } };
    switch (answer.next) {
    case BaseServer::Next::Command:
        break;
    case BaseServer::Next::StartTls:
        push(starttls);
        break;
    case BaseServer::Next::Close:
        push(finish);
        break;
    case BaseServer::Next::LoginAccepted:
        if (const Handler *handler = handlerFor(Handler::Event::LoginAccepted, {}))
            return push(handler->block);
        break;
    case BaseServer::Next::LoginRefused:
        if (const Handler *handler = handlerFor(Handler::Event::LoginRefused, {}))
            return push(handler->block);
        break;
    case BaseServer::Next::BodyBegins:
        m_recorder.bodyBegins();
        break;
    case BaseServer::Next::BodyEnds:
        m_recorder.bodyEnds();
        session.messages.append(m_base.message());
        if (const Handler *handler = handlerFor(Handler::Event::MessageEnded, {}))
            return push(handler->block);
        break;
    }
    queue(answer.reply);
}

} // namespace envoi::simulator
