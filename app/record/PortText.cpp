// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/PortText.h"

#include "record/TypedText.h"
#include "smtp/Reply.h"

namespace envoi::record
{

namespace
{

Remark note(RemarkKind kind, std::optional<quint16> port = {}, std::optional<Security> security = {})
{
    Remark r;
    r.kind = kind;
    r.field = Field::Port;
    r.suggestedPort = port;
    r.suggestedSecurity = security;
    return r;
}

} // namespace

PortText readPort(const QString &typed, quint16 number)
{
    PortText read;
    read.port = number;
    if (typed.isEmpty())
        return read;
    const Trimmed clean = trimmed(typed);
    if (!clean.removed.isEmpty()) {
        read.remarks << note(RemarkKind::PortTrimmed);
        read.remarks.last().detail = clean.removed;
    }
    if (clean.text.isEmpty())
        return read;

    // "0587", "5e2" and digits of other scripts mean something else to the next program.
    const bool digits = clean.text.size() <= 5 && clean.text.front() != u'0'
        && std::all_of(clean.text.begin(), clean.text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const uint value = digits ? clean.text.toUInt() : 0;
    if (value < 1 || value > 65535) {
        Remark bad = note(RemarkKind::PortMalformed);
        bad.isError = true;
        bad.detail = smtp::shown(clean.text.left(40));
        read.remarks << bad;
        read.port = 0;
        read.usable = false;
        return read;
    }
    read.port = static_cast<quint16>(value);
    return read;
}

QList<Remark> portRemarks(const Settings &settings)
{
    const quint16 port = settings.effectivePort();
    const Security security = settings.effectiveSecurity();
    switch (port) {
    case 465: // RFC 8314 §3.3: TLS from the first byte
        if (security != Security::Tls)
            return { note(RemarkKind::PortUnusualForSecurity, 587, Security::Tls) };
        return {};
    case 587:
    case 25:
        if (security == Security::Tls)
            return { note(RemarkKind::PortUnusualForSecurity, 465, Security::StartTls) };
        if (port == 25 && settings.hasLogin())
            return { note(RemarkKind::PortRelay, 587, Security::StartTls) };
        return {};
    case 110:
    case 143:
        return { note(RemarkKind::PortIncoming, 587, Security::StartTls) };
    case 993:
    case 995:
        return { note(RemarkKind::PortIncoming, 465, Security::Tls) };
    case 80:
    case 8080:
        return { note(RemarkKind::PortWeb, 587, Security::StartTls) };
    case 443:
    case 8443:
        return { note(RemarkKind::PortWeb, 465, Security::Tls) };
    default:
        return {};
    }
}

} // namespace envoi::record
