// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

namespace envoi::diagnosis
{

/// Who speaks, judged by the first bytes.
enum class Service {
    Unknown,
    Smtp,
    Imap,
    Pop3,
    Sieve,
    Http,
    HttpRedirect,
    Ssh,
    Ftp,
    Vnc,
    Rtsp,
    Mysql,
    Irc,
    Nntp,
    Telnet,
    Redis,
    Versioned, ///< a line that begins with another protocol's name and version: "SIP/2.0 400 …"
    Tls
};

[[nodiscard]] Service serviceOf(const QByteArray &firstBytes);
/// No text at all, and no beginning of a reply: a protocol that is not made of lines.
[[nodiscard]] bool isBinary(const QByteArray &firstBytes);
/// "250-mx" or "2": what a mail server could have begun to say; nothing at all, too.
[[nodiscard]] bool mayBeginReply(const QByteArray &bytes);
/// Its name as people know it; empty where there is none.
[[nodiscard]] QLatin1StringView nameOf(Service service);
/// IMAP and POP3 belong to the mail family (`wrong-service-or-port`), the others do not
/// (`not-a-mail-server`).
[[nodiscard]] bool isForReadingMail(Service service);

} // namespace envoi::diagnosis
