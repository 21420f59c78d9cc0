// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Recorder.h"

namespace envoi::simulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype commandLimit = 512; ///< RFC 5321 §4.5.3.1.4
constexpr qsizetype saslLimit = 12'288; ///< RFC 4954 §4
constexpr qsizetype mailLimit
    = 512 + 500; ///< MAIL with parameters may be longer (RFC 4954 §3, RFC 6531 §3.4)

/// Commands that may share a flight where PIPELINING is offered (RFC 2920 §3.1).
bool mayJoin(const QByteArray &command)
{
    const QByteArray verb = command.left(4).toUpper();
    return verb == "MAIL" || verb == "RCPT" || verb == "RSET" || verb == "QUIT";
}

bool hasVerb(const QByteArray &command)
{
    static const QList<QByteArray> verbs{ "EHLO", "HELO", "STAR", "AUTH", "MAIL", "RCPT", "DATA", "RSET",
        "NOOP", "QUIT" };
    return verbs.contains(command.left(4).toUpper());
}

} // namespace

void Recorder::wireFault(const QString &what)
{
    m_session.wireFaults.append(what);
}

void Recorder::clientSpoke()
{
    m_clientSpoke = true;
    if (m_serverSpoke || m_session.flights == 1) {
        ++m_session.flights;
        m_flightIsNew = true;
    }
    m_serverSpoke = false;
}

void Recorder::serverSpoke()
{
    if (!m_clientSpoke && !m_serverSpoke)
        ++m_session.flights; // the greeting in clear answers the connection itself
    m_serverSpoke = true;
}

void Recorder::networkIn(bool inHandshake)
{
    if (inHandshake)
        clientSpoke();
}

void Recorder::handshakeOut()
{
    serverSpoke();
}

void Recorder::clientBytes(const QByteArray &bytes, bool secured)
{
    if (bytes.isEmpty())
        return;
    clientSpoke();
    if (m_flightIsNew && bytes.startsWith("QUIT"))
        --m_session.flights; // after the verdict
    m_flightIsNew = false;
    m_session.received += bytes;
    if (!secured)
        m_session.receivedInClear += bytes;
    if (m_session.exchange.isEmpty() || !m_session.exchange.last().fromClient
        || m_session.exchange.last().secured != secured)
        m_session.exchange.append({ true, secured, {} });
    m_session.exchange.last().bytes += bytes;

    // A handshake where none was expected: no lines, so nothing to say about them.
    m_handshakeInClear
        = m_handshakeInClear || (!secured && m_partial.isEmpty() && bytes.startsWith("\x16\x03"));
    if (m_handshakeInClear)
        return;
    m_partial += bytes;
    for (;;) {
        const qsizetype end = m_partial.indexOf('\n');
        if (end < 0)
            break;
        line(m_partial.left(end + 1));
        m_partial.remove(0, end + 1);
    }
}

void Recorder::line(const QByteArray &withEnd)
{
    QByteArray text = withEnd.chopped(1);
    if (text.endsWith('\r'))
        text.chop(1);
    else
        wireFault(u"line ended by LF alone"_s);
    if (text.contains('\r') || text.contains('\0'))
        wireFault(u"CR or NUL inside a line"_s);
    if (m_inBody) {
        m_inBody = !m_bodyOfScript || text != ".";
        return;
    }
    const bool command = hasVerb(text);
    const qsizetype limit = text.startsWith("AUTH ") || !command ? saslLimit
        : text.startsWith("MAIL")                                ? mailLimit
                                                                 : commandLimit;
    if (withEnd.size() > limit)
        wireFault(u"line of %1 octets"_s.arg(withEnd.size()));
    if (m_session.sent.isEmpty())
        wireFault(u"command before the greeting"_s);
    else if (!m_replied
        && !(m_pipelining && m_previousMayJoin && (mayJoin(text) || text.toUpper() == "DATA")))
        wireFault(u"command before the reply to the last one: %1"_s.arg(QString::fromUtf8(text.left(40))));
    m_replied = false;
    m_answer.clear();
    m_previousMayJoin = mayJoin(text);
    m_session.commands.append(text);
}

void Recorder::serverBytes(const QByteArray &bytes, bool secured)
{
    if (bytes.isEmpty())
        return;
    serverSpoke();
    m_replied = true;
    // A script that answers DATA by itself tells nobody that the message begins.
    m_answer += bytes.first(qMin(bytes.size(), 3 - qMin(m_answer.size(), qsizetype(3))));
    if (!m_inBody && m_answer == "354" && !m_session.commands.isEmpty()
        && m_session.commands.last().toUpper() == "DATA")
        m_inBody = m_bodyOfScript = true;
    m_session.sent += bytes;
    m_pipelining = m_pipelining || m_session.sent.right(4096).toUpper().contains("PIPELINING");
    if (m_session.exchange.isEmpty() || m_session.exchange.last().fromClient
        || m_session.exchange.last().secured != secured)
        m_session.exchange.append({ false, secured, {} });
    m_session.exchange.last().bytes += bytes;
}

void Recorder::takeBack(qsizetype count)
{
    if (count <= 0)
        return;
    m_session.received.chop(count);
    m_session.receivedInClear.chop(count);
    m_partial.clear();
    m_handshakeInClear = false;
    if (!m_session.exchange.isEmpty() && m_session.exchange.last().fromClient)
        m_session.exchange.last().bytes.chop(count);
}

void Recorder::bodyBegins()
{
    m_inBody = true;
    m_bodyOfScript = false;
}

void Recorder::bodyEnds()
{
    m_inBody = false;
}

} // namespace envoi::simulator
