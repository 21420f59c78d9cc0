// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/HostLink.h"

#include "record/AddressText.h"
#include "record/HostText.h"

#include <QRegularExpression>
#include <QUrl>

namespace envoi::record
{

namespace
{

std::optional<quint16> portFrom(QStringView digits)
{
    if (!isDecimal(digits) || digits.size() > 5)
        return std::nullopt;
    const uint value = digits.toUInt();
    return value >= 1 && value <= 65535 ? std::optional(static_cast<quint16>(value)) : std::nullopt;
}

} // namespace

HostAndPort splitPort(const QString &text)
{
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close > 0 && (close + 1 == text.size() || text[close + 1] == u':')) {
            const QString port = text.mid(close + 2);
            return { text.mid(1, close - 1), portFrom(port), !port.isEmpty() };
        }
        return { text, {}, false };
    }
    static const QRegularExpression pattern(
        QStringLiteral("^([^:,;\\s]+)(?:\\s*[:,;]\\s*|\\s+)(?:port\\s*:?\\s*)?([0-9]{1,40})$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = pattern.match(text); match.hasMatch())
        return { match.captured(1), portFrom(match.capturedView(2)), true };
    return { text, {}, false };
}

/// A scheme, a path or a share's backslashes.
Remark readUrl(const QString &text)
{
    static const QRegularExpression schemePattern(
        QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]{0,30}):[/\\\\]{0,3}"));
    QString rest = text;
    QString scheme;
    // "host:587/path" has no scheme: what stands before the colon is one only if slashes follow it.
    if (const auto match = schemePattern.match(text);
        match.hasMatch() && (match.captured(0).endsWith(u'/') || match.captured(0).endsWith(u'\\'))) {
        scheme = match.captured(1).toLower();
        rest = text.mid(match.capturedLength());
    }
    while (rest.startsWith(u'/') || rest.startsWith(u'\\'))
        rest.remove(0, 1);
    static const QRegularExpression endOfAuthority(QStringLiteral("[/\\\\?#]"));
    rest = rest.section(endOfAuthority, 0, 0);

    Remark remark;
    remark.kind = RemarkKind::HostIsUrl;
    remark.field = Field::Host;
    remark.isError = true;
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        // Only the name before the colon: what follows it is a password and goes nowhere.
        remark.suggestedUser = QUrl::fromPercentEncoding(rest.first(at).section(u':', 0, 0).toUtf8());
        rest = rest.mid(at + 1);
    }
    const HostAndPort parts = splitPort(rest);
    QString host = parts.host;
    while (host.endsWith(u'.'))
        host.chop(1);
    if (const QString ace = QString::fromLatin1(QUrl::toAce(host)); isUsableHost(host) || isUsableHost(ace))
        remark.suggestedHost = isUsableHost(host) ? host : ace;
    if (!remark.suggestedHost.isEmpty()) {
        remark.suggestedPort = parts.port;
        if (scheme == u"smtps" || scheme == u"submissions") {
            remark.suggestedSecurity = Security::Tls;
            if (!remark.suggestedPort)
                remark.suggestedPort = 465;
        }
    } else {
        remark.suggestedUser.clear();
    }
    remark.detail = scheme;
    return remark;
}

QString withoutUrlPassword(QString text)
{
    static const QRegularExpression pattern(QStringLiteral("(^|//)([^/@:]*):[^/@]*(?=@)"));
    return text.replace(pattern, QStringLiteral("\\1\\2:<password>"));
}

bool looksLikeUrl(const QString &text)
{
    return text.contains(u'/') || text.contains(u'\\') || text.contains(u'?');
}

} // namespace envoi::record
