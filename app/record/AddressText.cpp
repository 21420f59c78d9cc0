// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/AddressText.h"

#include "record/HostText.h"

#include <algorithm>

namespace envoi::record
{

namespace
{

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDecimal(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
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
        return isDecimal(part) && part.size() <= 3 && (part.size() == 1 || part.front() != u'0')
            && part.toInt() <= 255;
    });
}

bool isIpv6(QStringView text)
{
    const qsizetype zone = text.indexOf(u'%');
    if (zone == 0 || (zone > 0 && zone + 1 == text.size()))
        return false;
    if (zone > 0 && !std::all_of(text.begin() + zone + 1, text.end(), [](QChar c) {
            return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c == u'.';
        }))
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

bool isAddressText(const QString &host)
{
    return isDottedQuad(host) || isIpv6(host);
}

} // namespace envoi::record
