// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Services.h"

#include <QByteArrayView>
#include <algorithm>

namespace envoi::diagnosis
{

using L = QLatin1StringView;

namespace
{

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "SIP/2.0 400 …", "ICAP/1.0 …": the way HTTP and its kin begin each answer (RFC 9112 §4).
bool beginsWithNameAndVersion(const QByteArray &text)
{
    const qsizetype slash = text.indexOf('/');
    return slash >= 2 && slash <= 12 && std::all_of(text.cbegin(), text.cbegin() + slash, isUpper)
        && text.size() > slash + 3 && isDigit(text[slash + 1]) && text[slash + 2] == '.'
        && isDigit(text[slash + 3]);
}

/// "-NOAUTH …", "-DENIED …": an error of RESP, whose codes are words in capitals. POP3 knows "-ERR" alone.
bool isRedisError(const QByteArray &text)
{
    const auto end = std::find_if_not(text.cbegin() + 1, text.cend(), isUpper);
    return end - text.cbegin() > 3 && (end == text.cend() || *end == ' ');
}

} // namespace

Service serviceOf(const QByteArray &firstBytes)
{
    const QByteArray bytes = firstBytes.left(256);
    if (bytes.size() >= 2 && bytes[1] == 0x03 && bytes[0] >= 0x14 && bytes[0] <= 0x17)
        return Service::Tls; // a TLS record: RFC 8446 §5.1
    if (bytes.size() >= 1 && static_cast<unsigned char>(bytes[0]) == 0xff)
        return Service::Telnet; // RFC 854, IAC
    if (bytes.size() > 5 && bytes[3] == 0 && bytes[4] == 0x0a)
        return Service::Mysql; // a packet with protocol version 10, which is LF
    if (bytes.size() == 4 && bytes[0] >= 0x20 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0)
        return Service::Mysql; // the same, cut at that LF as a line
    const QByteArray text = bytes.trimmed();
    const QByteArray lower = text.toLower();
    if (lower.startsWith("* ok") || lower.startsWith("* preauth") || lower.startsWith("* bye")
        || lower.startsWith("* no") || lower.startsWith("* bad"))
        return Service::Imap;
    if (lower.startsWith("+ok") || lower.startsWith("-err"))
        return Service::Pop3;
    if (text.startsWith('-') && isRedisError(text))
        return Service::Redis;
    if (lower.startsWith("\"implementation\"") || lower.startsWith("\"sieve\""))
        return Service::Sieve;
    if (lower.startsWith("http/")) {
        const QByteArray status = text.mid(text.indexOf(' ') + 1, 3);
        // RFC 6585 §6: 511 is made for gateways that want a log-in first.
        const bool leadsAway
            = (status.startsWith('3') && status != "304") || status == "511" || lower.contains("\nlocation:");
        return leadsAway ? Service::HttpRedirect : Service::Http;
    }
    if (lower.startsWith("<!doctype") || lower.startsWith("<html") || lower.startsWith("<?xml"))
        return Service::Http;
    if (lower.startsWith("ssh-"))
        return Service::Ssh;
    if (lower.startsWith("rfb "))
        return Service::Vnc;
    if (lower.startsWith("rtsp/"))
        return Service::Rtsp;
    if (beginsWithNameAndVersion(text))
        return Service::Versioned;
    // RFC 1459 §2.3: the prefix may be missing.
    if ((lower.startsWith(":") && lower.contains(" notice "))
        || (lower.startsWith("notice ") && lower.contains(" :")) || lower.startsWith("error :"))
        return Service::Irc;
    if (lower.startsWith("200 ") || lower.startsWith("201 ")) {
        if (lower.contains("nntp") || lower.contains("news") || lower.contains("inn"))
            return Service::Nntp;
    }
    if (lower.startsWith("220")) {
        // FTP greets with the same number, RFC 959 §5.4.
        const bool ftp = lower.contains("ftp") || lower.contains("filezilla") || lower.contains("vsftpd");
        return ftp && !lower.contains("smtp") && !lower.contains("mail") ? Service::Ftp : Service::Smtp;
    }
    if (lower.contains("user and pass")) // RFC 959 §4.1.1: the two commands that log in there
        return Service::Ftp;
    const bool coded = text.size() >= 3 && text[0] >= '2' && text[0] <= '5' && text[1] >= '0'
        && text[1] <= '9' && text[2] >= '0' && text[2] <= '9'
        && (text.size() == 3 || text[3] == ' ' || text[3] == '-');
    return coded ? Service::Smtp : Service::Unknown;
}

bool isBinary(const QByteArray &firstBytes)
{
    if (firstBytes.isEmpty() || (firstBytes[0] >= '0' && firstBytes[0] <= '9'))
        return false;
    const bool control = std::any_of(firstBytes.cbegin(), firstBytes.cend(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return (u < 0x20 && u != '\t' && u != '\r' && u != '\n') || u == 0x7f;
    });
    return control || !QUtf8StringView(firstBytes).isValidUtf8();
}

bool mayBeginReply(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(3);
    return std::all_of(head.cbegin(), head.cend(), isDigit);
}

L nameOf(Service service)
{
    switch (service) {
    case Service::Unknown:
        return {};
    case Service::Smtp:
        return L("SMTP");
    case Service::Imap:
        return L("IMAP");
    case Service::Pop3:
        return L("POP3");
    case Service::Sieve:
        return L("ManageSieve");
    case Service::Http:
    case Service::HttpRedirect:
        return L("HTTP");
    case Service::Ssh:
        return L("SSH");
    case Service::Ftp:
        return L("FTP");
    case Service::Vnc:
        return L("VNC");
    case Service::Rtsp:
        return L("RTSP");
    case Service::Mysql:
        return L("MySQL");
    case Service::Irc:
        return L("IRC");
    case Service::Nntp:
        return L("NNTP");
    case Service::Telnet:
        return L("Telnet");
    case Service::Redis:
        return L("Redis");
    case Service::Versioned:
        return {};
    case Service::Tls:
        return L("TLS");
    }
    return {};
}

bool isForReadingMail(Service service)
{
    return service == Service::Imap || service == Service::Pop3 || service == Service::Sieve;
}

} // namespace envoi::diagnosis
