// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/LoginServer.h"
#include "simulator/Script.h"

#include <memory>

namespace envoi::simulator
{

/// A whole SMTP server's answers to commands in any order (scenarios.md's BASE587, BASE465 and BASE25): what
/// a script does not say differently. Pure: lines in, replies and what to do next out.
class BaseServer
{
public:
    enum class Next { Command, StartTls, Close, LoginAccepted, LoginRefused, BodyBegins, BodyEnds };
    struct Answer {
        QByteArray reply; ///< with line ends; may be empty inside a message
        Next next = Next::Command;
    };

    explicit BaseServer(const Script &script);

    [[nodiscard]] QByteArray greeting() const;
    Answer command(const QByteArray &line);
    void secured(); ///< TLS is up: everything said before is forgotten (RFC 3207 §4.2)

    /// The next line belongs to an AUTH exchange or a message and is no command.
    [[nodiscard]] bool insideExchange() const { return m_login || m_inBody; }
    [[nodiscard]] QByteArray mechanism() const { return m_mechanism; }
    [[nodiscard]] bool loggedIn() const { return m_loggedIn; }
    [[nodiscard]] QByteArray message() const { return m_message; }

private:
    [[nodiscard]] QByteArray capabilities(const QByteArray &name) const;
    [[nodiscard]] bool withheld(const QByteArray &keyword) const;
    Answer startTls();
    Answer beginLogin(const QByteArray &arguments);
    Answer loginLine(const QByteArray &line);
    Answer loginAnswer(const LoginServer::Answer &answer);
    Answer mail(const QByteArray &arguments);
    Answer rcpt(const QByteArray &arguments);
    Answer bodyLine(const QByteArray &line);

    const Script &m_script;
    bool m_secured = false;
    bool m_greeted = false;
    bool m_loggedIn = false;
    bool m_hasSender = false;
    int m_recipients = 0;
    bool m_inBody = false;
    QByteArray m_mechanism;
    QByteArray m_message;
    std::unique_ptr<LoginServer> m_login;
};

} // namespace envoi::simulator
