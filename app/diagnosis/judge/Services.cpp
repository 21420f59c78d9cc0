// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Services.h"

#include <QByteArrayView>

namespace envoi::diagnosis
{

using L = QLatin1StringView;

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
        || lower.startsWith("* no"))
        return Service::Imap;
    if (lower.startsWith("+ok") || lower.startsWith("-err"))
        return Service::Pop3;
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
    if (lower.startsWith(":") && lower.contains(" notice "))
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
