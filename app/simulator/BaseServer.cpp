// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/BaseServer.h"

namespace envoi::simulator
{

namespace
{

BaseServer::Answer say(const char *reply, BaseServer::Next next = BaseServer::Next::Command)
{
    return { QByteArray(reply) + "\r\n", next };
}

} // namespace

BaseServer::BaseServer(const Script &script)
    : m_script(script)
{
}

QByteArray BaseServer::greeting() const
{
    return "220 " + m_script.hostname + " ESMTP\r\n";
}

void BaseServer::secured()
{
    m_secured = true;
    m_greeted = false;
    m_loggedIn = false;
    m_hasSender = false;
    m_recipients = 0;
    m_login.reset();
}

bool BaseServer::withheld(const QByteArray &keyword) const
{
    for (const QByteArray &word : m_script.withhold) {
        if (word.compare(keyword, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QByteArray BaseServer::capabilities(const QByteArray &name) const
{
    QList<QByteArray> lines{ m_script.hostname + (name.isEmpty() ? QByteArray() : " at your service") };
    const auto offer = [&](const QByteArray &line) {
        if (!withheld(line.split(' ').first()))
            lines.append(line);
    };
    offer("PIPELINING");
    offer("SIZE 35882577");
    if (!m_secured)
        offer("STARTTLS");
    const bool login = m_script.base != Base::Relay && (m_secured || m_script.loginInClear);
    if (login && !m_script.mechanisms.isEmpty())
        offer("AUTH " + m_script.mechanisms.join(' '));
    offer("ENHANCEDSTATUSCODES");
    offer("8BITMIME");
    offer("SMTPUTF8");
    for (const QByteArray &more : m_script.offer)
        lines.append(more);
    QByteArray reply;
    for (qsizetype i = 0; i < lines.size(); ++i)
        reply += (i + 1 < lines.size() ? "250-" : "250 ") + lines.at(i) + "\r\n";
    return reply;
}

BaseServer::Answer BaseServer::command(const QByteArray &line)
{
    if (m_inBody)
        return bodyLine(line);
    if (m_login)
        return loginLine(line);
    const qsizetype blank = line.indexOf(' ');
    const QByteArray verb = line.left(blank < 0 ? line.size() : blank).toUpper();
    const QByteArray arguments = blank < 0 ? QByteArray() : line.mid(blank + 1);
    if (verb == "EHLO" || verb == "HELO") {
        m_greeted = true;
        m_hasSender = false;
        if (arguments.trimmed().isEmpty())
            return say("501 5.5.4 Syntax: EHLO hostname");
        return verb == "EHLO" ? Answer{ capabilities(arguments) }
                              : Answer{ "250 " + m_script.hostname + "\r\n" };
    }
    if (verb == "STARTTLS")
        return startTls();
    if (verb == "AUTH")
        return beginLogin(arguments);
    if (verb == "MAIL")
        return mail(arguments);
    if (verb == "RCPT")
        return rcpt(arguments);
    if (verb == "DATA") {
        if (m_recipients == 0)
            return say("503 5.5.1 Error: need RCPT command");
        m_inBody = true;
        m_message.clear();
        return say("354 End data with <CR><LF>.<CR><LF>", Next::BodyBegins);
    }
    if (verb == "RSET") {
        m_hasSender = false;
        m_recipients = 0;
        return say("250 2.0.0 Ok");
    }
    if (verb == "NOOP")
        return say("250 2.0.0 Ok");
    if (verb == "VRFY")
        return say("252 2.0.0 Cannot verify");
    if (verb == "QUIT")
        return say("221 2.0.0 Bye", Next::Close);
    return say("500 5.5.2 Error: bad syntax");
}

BaseServer::Answer BaseServer::startTls()
{
    if (m_secured)
        return say("503 5.5.1 Error: TLS already active");
    if (withheld("STARTTLS"))
        return say("502 5.5.1 Error: command not implemented");
    return say("220 2.0.0 Ready to start TLS", Next::StartTls);
}

BaseServer::Answer BaseServer::beginLogin(const QByteArray &arguments)
{
    if (m_script.base == Base::Relay || withheld("AUTH"))
        return say("503 5.5.1 Error: authentication not enabled");
    if (!m_secured && !m_script.loginInClear)
        return say("530 5.7.0 Must issue a STARTTLS command first");
    if (m_loggedIn)
        return say("503 5.5.1 Error: already authenticated");
    const QList<QByteArray> words = arguments.split(' ');
    m_mechanism = words.first().toUpper();
    if (!m_script.mechanisms.contains(m_mechanism))
        return say("504 5.5.4 Error: authentication mechanism not supported");
    std::optional<QByteArray> initial;
    if (words.size() > 1) { // RFC 4954 §4: "=" is an initial response without any byte
        const QByteArray &word = words.at(1);
        const auto decoded = QByteArray::fromBase64Encoding(word, QByteArray::AbortOnBase64DecodingErrors);
        if (word != "=" && !decoded)
            return say("501 5.5.2 Error: cannot decode response");
        initial = word == "=" ? QByteArray("") : decoded.decoded;
    }
    m_login = std::make_unique<LoginServer>(m_script.accounts, m_script.hostname);
    return loginAnswer(m_login->begin(m_mechanism, initial));
}

BaseServer::Answer BaseServer::loginLine(const QByteArray &line)
{
    if (line == "*") {
        m_login.reset();
        return say("501 5.7.0 Authentication aborted");
    }
    const auto decoded = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        m_login.reset();
        return say("501 5.5.2 Error: cannot decode response");
    }
    return loginAnswer(m_login->respond(decoded.decoded));
}

BaseServer::Answer BaseServer::loginAnswer(const LoginServer::Answer &answer)
{
    using Verdict = LoginServer::Verdict;
    if (answer.verdict == Verdict::Challenge)
        return { "334 " + answer.challenge.toBase64() + "\r\n" };
    m_login.reset();
    switch (answer.verdict) {
    case Verdict::Challenge:
        break;
    case Verdict::Accepted:
        m_loggedIn = true;
        return say("235 2.7.0 Authentication successful", Next::LoginAccepted);
    case Verdict::Refused:
        return say("535 5.7.8 Error: authentication failed", Next::LoginRefused);
    case Verdict::Malformed:
        return say("501 5.5.2 Error: malformed response");
    case Verdict::UnknownMechanism:
        return say("504 5.5.4 Error: authentication mechanism not supported");
    }
    return {};
}

BaseServer::Answer BaseServer::mail(const QByteArray &arguments)
{
    if (!m_greeted)
        return say("503 5.5.1 Error: send HELO/EHLO first");
    if (m_script.base == Base::Submission && m_script.loginRequired && !m_loggedIn) {
        return m_secured || m_script.loginInClear || withheld("STARTTLS")
            ? say("530 5.7.0 Authentication required")
            : say("530 5.7.0 Must issue a STARTTLS command first");
    }
    if (!arguments.toUpper().startsWith("FROM:"))
        return say("501 5.5.4 Syntax: MAIL FROM:<address>");
    m_hasSender = true;
    m_recipients = 0;
    return say("250 2.1.0 Ok");
}

BaseServer::Answer BaseServer::rcpt(const QByteArray &arguments)
{
    if (!m_hasSender)
        return say("503 5.5.1 Error: need MAIL command");
    const QByteArray upper = arguments.toUpper();
    if (!upper.startsWith("TO:"))
        return say("501 5.5.4 Syntax: RCPT TO:<address>");
    if (m_script.base == Base::Relay) {
        const QByteArray domain = m_script.hostname.mid(m_script.hostname.indexOf('.') + 1).toUpper();
        if (!upper.contains('@' + domain + '>'))
            return { "554 5.7.1 " + arguments.mid(3).split(' ').first() + ": Relay access denied\r\n" };
    }
    ++m_recipients;
    return say("250 2.1.5 Ok");
}

BaseServer::Answer BaseServer::bodyLine(const QByteArray &line)
{
    if (line != ".") {
        m_message += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
        return {};
    }
    m_inBody = false;
    m_hasSender = false;
    m_recipients = 0;
    return say("250 2.0.0 Ok: queued as 4F1B2A0C3D", Next::BodyEnds);
}

} // namespace envoi::simulator
