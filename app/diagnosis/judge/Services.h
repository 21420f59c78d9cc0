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
    Tls
};

[[nodiscard]] Service serviceOf(const QByteArray &firstBytes);
/// No text at all, and no beginning of a reply: a protocol that is not made of lines.
[[nodiscard]] bool isBinary(const QByteArray &firstBytes);
/// Its name as people know it; empty for Unknown.
[[nodiscard]] QLatin1StringView nameOf(Service service);
/// IMAP and POP3 belong to the mail family (`wrong-service-or-port`), the others do not
/// (`not-a-mail-server`).
[[nodiscard]] bool isForReadingMail(Service service);

} // namespace envoi::diagnosis
