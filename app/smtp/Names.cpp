// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Names.h"

#include <QUrl>

namespace envoi::smtp
{

namespace
{

bool isLabel(QByteArrayView label)
{
    if (label.isEmpty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
        return false;
    return std::all_of(label.begin(), label.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isHexGroup(QStringView group)
{
    return !group.isEmpty() && group.size() <= 4 && std::all_of(group.begin(), group.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

/// 16-bit groups in one half of an address; -1 when it is none. An IPv4 tail counts as two.
int groups(QStringView half, bool mayEndInIPv4)
{
    if (half.isEmpty())
        return 0;
    int count = 0;
    const auto parts = half.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isHexGroup(parts[i]))
            ++count;
        else if (mayEndInIPv4 && i == parts.size() - 1 && isIPv4(parts[i]))
            count += 2;
        else
            return -1;
    }
    return count;
}

} // namespace

std::optional<QByteArray> asDomain(const QString &text)
{
    if (text.size() > 1024)
        return std::nullopt;
    QString name = text;
    if (name.endsWith(u'.'))
        name.chop(1);
    const bool ascii = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x80; });
    // toAce gives nothing for what IDNA forbids; it would also rewrite plain ASCII that is no name at all.
    const QByteArray domain = ascii ? name.toLatin1().toLower() : QUrl::toAce(name);
    if (domain.isEmpty() || domain.size() > 253)
        return std::nullopt;
    for (const QByteArray &label : domain.split('.')) {
        if (!isLabel(label))
            return std::nullopt;
    }
    return domain;
}

bool isIPv4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return false;
    for (const QStringView part : parts) {
        if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part[0] == u'0'))
            return false;
        int value = 0;
        for (const QChar c : part) {
            if (c < u'0' || c > u'9')
                return false;
            value = value * 10 + (c.unicode() - u'0');
        }
        if (value > 255)
            return false;
    }
    return true;
}

bool isIPv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0)
        return groups(text, true) == 8;
    const int before = groups(text.first(gap), false);
    const int after = groups(text.sliced(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
}

std::optional<QByteArray> addressLiteral(const QString &address)
{
    const QString bare = address.section(u'%', 0, 0);
    if (isIPv4(bare))
        return "[" + bare.toLatin1() + "]";
    if (isIPv6(bare))
        return "[IPv6:" + bare.toLatin1() + "]";
    return std::nullopt;
}

std::optional<QByteArray> asEhloName(const QString &text)
{
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        const QString inner = text.sliced(1, text.size() - 2);
        if (inner.startsWith(QLatin1StringView("IPv6:"), Qt::CaseInsensitive))
            return isIPv6(QStringView(inner).sliced(5)) ? std::optional(text.toLatin1()) : std::nullopt;
        return isIPv4(inner) ? std::optional(text.toLatin1()) : std::nullopt;
    }
    return asDomain(text);
}

} // namespace envoi::smtp
