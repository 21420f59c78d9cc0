// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/HostText.h"

#include "record/AddressText.h"
#include "record/HostLink.h"
#include "record/LookAlike.h"
#include "record/TypedText.h"

#include <QRegularExpression>
#include <QUrl>

namespace envoi::record
{

namespace
{

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
        const bool fits
            = c < 0x80 ? isNameCharacter(QChar(static_cast<char16_t>(c))) : QChar::isLetterOrNumber(c);
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
    static const QRegularExpression mailto(
        QStringLiteral("^mailto:"), QRegularExpression::CaseInsensitiveOption);
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
        if (parts.hasPort && (isUsableHost(parts.host) || !QUrl::toAce(parts.host).isEmpty())
            && !isDecimal(parts.host)) {
            // "host:99999": the digits are no port, and all that can be said is that they do not belong
            // there.
            Remark remark = parts.port ? hostError(RemarkKind::HostHasPort, text)
                                       : hostError(RemarkKind::HostHasBadCharacters, QStringLiteral(":"));
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
        const bool hiddenInside
            = std::any_of(bad.begin(), bad.end(), [](char32_t c) { return isInvisible(c) || isBlank(c); });
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
            tooLong ? QString::number(text.size())
                    : spelledOut(bad.isEmpty() ? charactersOutsideAscii(text) : bad));
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
            detail = text.contains(u"..") || text.startsWith(u'.') || text == u"." ? QStringLiteral(".")
                                                                                   : QStringLiteral("-");
        Remark remark = hostError(RemarkKind::HostHasBadCharacters, detail);
        remark.suggestedHost = withTypicalSlipsMended(text);
        return fail(remark);
    }
    }
    read.host = text;
    return read;
}

} // namespace envoi::record
