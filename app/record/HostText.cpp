// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/HostText.h"

#include "record/LookAlike.h"
#include "record/TypedText.h"

#include <QRegularExpression>
#include <QUrl>

namespace envoi::record {

namespace {

constexpr qsizetype maxNameOctets = 253; // RFC 1035 §2.3.4, without the root label
constexpr qsizetype maxLabelOctets = 63;
/// Nothing longer is read at all: neither a name nor a link that anybody typed.
constexpr qsizetype maxTyped = 2048;

Remark hostError(RemarkKind kind, const QString &detail = {})
{
    Remark r;
    r.kind = kind;
    r.field = Field::Host;
    r.isError = true;
    r.detail = detail;
    return r;
}

Remark hostNote(RemarkKind kind, const QString &detail = {})
{
    Remark r = hostError(kind, detail);
    r.isError = false;
    return r;
}

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isDecimal(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isHexNumber(QStringView text)
{
    return text.size() > 2 && text.startsWith(u"0x", Qt::CaseInsensitive)
        && std::all_of(text.begin() + 2, text.end(), isHexDigit);
}

bool isDottedQuad(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        // A leading zero is octal for one system and decimal for the next.
        return isDecimal(part) && part.size() <= 3 && (part.size() == 1 || part.front() != u'0') && part.toInt() <= 255;
    });
}

/// RFC 4291 §2.2, with a zone after '%' (RFC 4007).
bool isIpv6(QStringView text)
{
    const qsizetype zone = text.indexOf(u'%');
    if (zone == 0 || (zone > 0 && zone + 1 == text.size()))
        return false;
    if (zone > 0
        && !std::all_of(text.begin() + zone + 1, text.end(),
            [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c == u'.'; }))
        return false;
    const QStringView address = zone < 0 ? text : text.first(zone);
    if (address.size() > 45 || !address.contains(u':'))
        return false;
    const qsizetype gap = address.indexOf(u"::");
    if (gap >= 0 && address.indexOf(u"::", gap + 1) >= 0)
        return false;
    const auto groupsOf = [](QStringView side, bool last) -> int {
        if (side.isEmpty())
            return 0;
        int count = 0;
        const auto parts = side.split(u':');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QStringView part = parts[i];
            if (last && i + 1 == parts.size() && part.contains(u'.')) {
                if (!isDottedQuad(part))
                    return -1;
                count += 2;
                continue;
            }
            if (part.isEmpty() || part.size() > 4 || !std::all_of(part.begin(), part.end(), isHexDigit))
                return -1;
            ++count;
        }
        return count;
    };
    if (gap < 0)
        return groupsOf(address, true) == 8;
    const int before = groupsOf(address.first(gap), false);
    const int after = groupsOf(address.sliced(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
}

/// A last label that is a number makes every resolver think of an address (WHATWG URL, "ends in a number").
bool endsInNumber(QStringView name)
{
    const QStringView last = name.sliced(name.lastIndexOf(u'.') + 1);
    return isDecimal(last) || isHexNumber(last);
}

bool isNameCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c == u'.';
}

enum class NameFault { None, BadCharacters, TooLong };

NameFault nameFault(QStringView name)
{
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return NameFault::BadCharacters;
    if (name.size() > maxNameOctets)
        return NameFault::TooLong;
    for (const QStringView label : name.split(u'.')) {
        if (label.size() > maxLabelOctets)
            return NameFault::TooLong;
        if (label.isEmpty() || label.front() == u'-' || label.back() == u'-')
            return NameFault::BadCharacters;
        // An A-label that does not decode stands for nothing (RFC 5890 §2.3.2.1).
        if (label.startsWith(u"xn--", Qt::CaseInsensitive)
            && QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist) == label.toString().toLower())
            return NameFault::BadCharacters;
    }
    return NameFault::None;
}

QList<char32_t> charactersOutsideNames(const QString &text)
{
    QList<char32_t> found;
    forEachCodePoint(text, [&found](char32_t c) {
        const bool fits = c < 0x80 ? isNameCharacter(QChar(static_cast<char16_t>(c))) : QChar::isLetterOrNumber(c);
        if (!fits && found.size() < 8 && !found.contains(c))
            found << c;
    });
    return found;
}

QList<char32_t> charactersOutsideAscii(const QString &text)
{
    QList<char32_t> found;
    forEachCodePoint(text, [&found](char32_t c) {
        if (c > 0x7f && found.size() < 8)
            found << c;
    });
    return found;
}

std::optional<quint16> portFrom(QStringView digits)
{
    if (!isDecimal(digits) || digits.size() > 5)
        return std::nullopt;
    const uint value = digits.toUInt();
    return value >= 1 && value <= 65535 ? std::optional(static_cast<quint16>(value)) : std::nullopt;
}

struct HostAndPort {
    QString host;
    std::optional<quint16> port;
    bool hasPort = false; ///< something stands where a port would
};

/// "[::1]:587", "host:587", "host,587", "host 587".
HostAndPort splitPort(const QString &text)
{
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close > 0 && (close + 1 == text.size() || text[close + 1] == u':')) {
            const QString port = text.mid(close + 2);
            return {text.mid(1, close - 1), portFrom(port), !port.isEmpty()};
        }
        return {text, {}, false};
    }
    static const QRegularExpression pattern(QStringLiteral("^([^:,;\\s]+)(?:\\s*[:,;]\\s*|\\s+)(?:port\\s*:?\\s*)?([0-9]{1,40})$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = pattern.match(text); match.hasMatch())
        return {match.captured(1), portFrom(match.capturedView(2)), true};
    return {text, {}, false};
}

/// A link: everything that has a scheme, a path or a share's backslashes.
Remark readUrl(const QString &text)
{
    static const QRegularExpression schemePattern(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]{0,30}):[/\\\\]{0,3}"));
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

    Remark remark = hostError(RemarkKind::HostIsUrl);
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

/// The text to keep in a Record when it is a link with a password in it.
QString withoutUrlPassword(QString text)
{
    static const QRegularExpression pattern(QStringLiteral("(^|//)([^/@:]*):[^/@]*(?=@)"));
    return text.replace(pattern, QStringLiteral("\\1\\2:<password>"));
}

bool looksLikeUrl(const QString &text)
{
    return text.contains(u'/') || text.contains(u'\\') || text.contains(u'?');
}

QString withTypicalSlipsMended(const QString &text)
{
    QString mended;
    for (const QChar c : text) {
        if (isBlank(c.unicode()) || isInvisible(c.unicode()))
            continue;
        mended += c == u',' || c == u';' ? QChar(u'.') : c;
    }
    static const QRegularExpression dots(QStringLiteral("\\.{2,}"));
    mended.replace(dots, QStringLiteral("."));
    return mended.contains(u'.') && isUsableHost(mended) && !endsInNumber(mended) ? mended : QString();
}

} // namespace

bool isAddressText(const QString &host)
{
    return isDottedQuad(host) || isIpv6(host);
}

bool isUsableHost(const QString &host)
{
    return isAddressText(host) || (nameFault(host) == NameFault::None && !endsInNumber(host));
}

HostText readHost(const QString &typed)
{
    const Trimmed clean = trimmed(typed);
    HostText read;
    read.host = clean.text;
    if (clean.text.isEmpty()) {
        read.remarks << hostError(RemarkKind::HostEmpty);
        return read;
    }
    if (!clean.removed.isEmpty())
        read.remarks << hostNote(RemarkKind::HostTrimmed, clean.removed);
    if (clean.text.size() > maxTyped) {
        read.host = clean.text.first(64) + u'…';
        read.remarks << hostError(RemarkKind::HostTooLong, QString::number(clean.text.size()));
        return read;
    }
    const auto fail = [&read](const Remark &remark) {
        read.remarks << remark;
        return read;
    };

    QString text = clean.text;
    if (hasLineControls(text)) {
        Remark bad = hostError(RemarkKind::HostHasBadCharacters, spelledOut(charactersOutsideNames(text)));
        read.host = text.simplified().remove(QChar::Null);
        return fail(bad);
    }
    static const QRegularExpression mailto(QStringLiteral("^mailto:"), QRegularExpression::CaseInsensitiveOption);
    text.remove(mailto);
    if (looksLikeUrl(text)) {
        read.host = withoutUrlPassword(text);
        return fail(readUrl(text));
    }
    if (text.contains(u'@')) {
        Remark remark = hostError(RemarkKind::HostIsAddress, text.section(u'@', -1).toLower());
        if (const QString local = text.section(u'@', 0, -2); !local.isEmpty() && !local.contains(u':'))
            remark.suggestedUser = text;
        read.host = withoutUrlPassword(text);
        return fail(remark);
    }
    if (isIpv6(text))
        return read;
    if (const HostAndPort parts = splitPort(text); parts.hasPort || text.startsWith(u'[')) {
        if (!parts.hasPort && isIpv6(parts.host)) {
            read.host = parts.host;
            read.remarks << hostNote(RemarkKind::HostTrimmed, QStringLiteral("[ ]"));
            return read;
        }
        if (parts.hasPort && (isUsableHost(parts.host) || !QUrl::toAce(parts.host).isEmpty()) && !isDecimal(parts.host)) {
            // "host:99999": the digits are no port, and all that can be said is that they do not belong there.
            Remark remark = parts.port ? hostError(RemarkKind::HostHasPort, text) : hostError(RemarkKind::HostHasBadCharacters, QStringLiteral(":"));
            remark.suggestedHost
                = isUsableHost(parts.host) ? parts.host : QString::fromLatin1(QUrl::toAce(parts.host));
            remark.suggestedPort = parts.port;
            return fail(remark);
        }
    }
    if (text.size() > 1 && text.endsWith(u'.') && !text.endsWith(u"..")) {
        text.chop(1);
        read.remarks << hostNote(RemarkKind::HostTrailingDot);
    }
    if (isDecimal(text))
        return fail(hostError(RemarkKind::HostIsNumber, text.left(40)));
    if (isDottedQuad(text)) {
        read.host = text;
        return read;
    }
    if (nameFault(text) == NameFault::None && endsInNumber(text))
        return fail(hostError(RemarkKind::HostAddressForm, text));

    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        const MixedScripts mixed = mixedScripts(text);
        if (!mixed.foreign.isEmpty()) {
            Remark remark = hostError(RemarkKind::HostMixedScripts, mixed.foreign);
            if (const QString latin = latinLookAlike(text); isUsableHost(latin))
                remark.suggestedHost = latin;
            return fail(remark);
        }
        const QList<char32_t> bad = charactersOutsideNames(text);
        const bool hiddenInside = std::any_of(bad.begin(), bad.end(), [](char32_t c) { return isInvisible(c) || isBlank(c); });
        const QString ace = hiddenInside ? QString() : QString::fromLatin1(QUrl::toAce(text));
        if (!ace.isEmpty() && nameFault(ace) == NameFault::None && !endsInNumber(ace)) {
            Remark remark = hostNote(RemarkKind::HostInternational, text);
            remark.suggestedHost = ace;
            read.host = ace;
            read.remarks << remark;
            return read;
        }
        const bool tooLong = !hiddenInside && ace.isEmpty() && text.size() > maxLabelOctets && bad.isEmpty();
        Remark remark = hostError(tooLong ? RemarkKind::HostTooLong : RemarkKind::HostHasBadCharacters,
            tooLong ? QString::number(text.size()) : spelledOut(bad.isEmpty() ? charactersOutsideAscii(text) : bad));
        remark.suggestedHost = withTypicalSlipsMended(text);
        return fail(remark);
    }

    switch (nameFault(text)) {
    case NameFault::None:
        break;
    case NameFault::TooLong:
        return fail(hostError(RemarkKind::HostTooLong, QString::number(text.size())));
    case NameFault::BadCharacters: {
        QString detail = spelledOut(charactersOutsideNames(text));
        if (detail.isEmpty())
            detail = text.contains(u"..") || text.startsWith(u'.') || text == u"." ? QStringLiteral(".") : QStringLiteral("-");
        Remark remark = hostError(RemarkKind::HostHasBadCharacters, detail);
        remark.suggestedHost = withTypicalSlipsMended(text);
        return fail(remark);
    }
    }
    read.host = text;
    return read;
}

} // namespace envoi::record
