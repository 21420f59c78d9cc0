// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Capabilities.h"

namespace envoi::smtp
{

namespace
{

constexpr qsizetype mostKeywords = 64; // hostile.md L17
constexpr qsizetype longestKeyword = 512;
constexpr qsizetype longestMechanism = 20; // RFC 4422 §3.1

bool isMechanism(QStringView token)
{
    if (token.isEmpty() || token.size() > longestMechanism)
        return false;
    return std::all_of(token.begin(), token.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

void addOnce(QStringList &list, const QString &item)
{
    if (list.size() < mostKeywords && !list.contains(item))
        list << item;
}

} // namespace

Capabilities Capabilities::fromReply(const Reply &ehlo)
{
    Capabilities result;
    for (qsizetype i = 0; i < ehlo.lines.size(); ++i) {
        // Octets, not characters: "ſTARTTLS" has STARTTLS for its upper case, and a no-break space is no
        // blank.
        const QByteArray text = ehlo.lines[i].sliced(qMin<qsizetype>(4, ehlo.lines[i].size())).simplified();
        if (i == 0) {
            result.domain = decoded(text.split(' ').first()).left(255);
            continue;
        }
        QStringList words = decoded(text.toUpper()).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().size() > longestKeyword)
            continue;
        // "AUTH=LOGIN PLAIN" of servers older than RFC 2554: the mechanisms begin behind the sign.
        if (words.first().startsWith(QLatin1StringView("AUTH="))) {
            const QString behind = words.first().sliced(5);
            words.first() = QStringLiteral("AUTH");
            words.insert(1, behind);
        }
        addOnce(result.keywords, words.first());
        if (words.first() == QLatin1StringView("AUTH")) {
            for (QString word : words.sliced(1)) {
                if (word.startsWith(u'='))
                    word.remove(0, 1);
                if (isMechanism(word))
                    addOnce(result.mechanisms, word);
            }
        } else if (words.first() == QLatin1StringView("SIZE")) {
            bool ok = false;
            const qint64 size = words.value(1).toLongLong(&ok);
            result.size = ok && size > 0 ? size : 0;
        }
    }
    return result;
}

} // namespace envoi::smtp
