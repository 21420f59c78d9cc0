// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HostNames.h"

#include <QUrl>
#include <arpa/inet.h>

namespace envoi::net
{

namespace
{

QStringView withoutBrackets(QStringView text)
{
    const bool bracketed = text.size() > 2 && text.front() == u'[' && text.back() == u']';
    return bracketed ? text.sliced(1, text.size() - 2) : text;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

std::optional<QByteArray> addressBytes(QStringView text)
{
    const QStringView bare = withoutBrackets(text);
    if (!isAscii(bare) || bare.contains(QChar(u'\0')))
        return std::nullopt;
    if (bare.size() == text.size()) {
        QByteArray four(4, '\0');
        if (inet_pton(AF_INET, bare.toLatin1().constData(), four.data()) == 1)
            return four;
    }
    const qsizetype zone = bare.indexOf(u'%');
    const QStringView number = zone > 0 && zone + 1 < bare.size() ? bare.first(zone) : bare;
    QByteArray sixteen(16, '\0');
    if (inet_pton(AF_INET6, number.toLatin1().constData(), sixteen.data()) == 1)
        return sixteen;
    return std::nullopt;
}

QString asciiHost(QStringView typed)
{
    if (addressBytes(typed))
        return withoutBrackets(typed).toString();
    QStringView name = typed;
    if (name.endsWith(u'.'))
        name.chop(1);
    // toAce would refuse names that the resolver does not mind; plain ASCII needs no conversion.
    if (isAscii(name))
        return name.toString().toLower();
    return QString::fromLatin1(QUrl::toAce(name.toString()));
}

} // namespace envoi::net
