// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/MailboxText.h"

#include "record/HostText.h"
#include "record/TypedText.h"

#include <QUrl>

namespace envoi::record
{

namespace
{

constexpr qsizetype maxLocalOctets = 64;
constexpr qsizetype maxMailboxOctets = 254;

bool isAtext(QChar c)
{
    const char16_t u = c.unicode();
    if (u > 0x7f)
        return !isBlank(u) && !isInvisible(u);
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9')
        || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

/// Length of the local part at the start of `text`, or 0 when there is none.
qsizetype localPartLength(const QString &text)
{
    if (text.startsWith(u'"')) {
        for (qsizetype i = 1; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (c == '"')
                return i + 1;
            if (c == '\\')
                ++i;
            else if (c < 0x20 || c == 0x7f)
                return 0;
            if (i >= text.size() || text[i].unicode() < 0x20 || text[i].unicode() == 0x7f)
                return 0;
        }
        return 0;
    }
    qsizetype i = 0;
    bool dotAllowed = false;
    for (; i < text.size() && text[i] != u'@'; ++i) {
        if (text[i] == u'.') {
            if (!dotAllowed)
                return 0;
            dotAllowed = false;
        } else if (isAtext(text[i])) {
            dotAllowed = true;
        } else {
            return 0;
        }
    }
    return dotAllowed ? i : 0; // neither empty nor ending in a dot
}

bool isDomainPart(const QString &domain)
{
    if (domain.startsWith(u'[') && domain.endsWith(u']')) {
        const QString inner = domain.mid(1, domain.size() - 2);
        return inner.startsWith(u"IPv6:", Qt::CaseInsensitive)
            ? isAddressText(inner.mid(5)) && inner.mid(5).contains(u':')
            : isAddressText(inner) && !inner.contains(u':');
    }
    if (isUsableHost(domain))
        return !isAddressText(domain);
    const bool ascii = std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 0x80; });
    return !ascii && isUsableHost(QString::fromLatin1(QUrl::toAce(domain)));
}

} // namespace

QString addressPart(const QString &typed)
{
    QString text = trimmed(typed).text;
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.mid(7).section(u'?', 0, 0);
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>'))
        text = trimmed(QStringView(text).sliced(open + 1, text.size() - open - 2)).text;
    return text;
}

bool isMailbox(const QString &text)
{
    // UTF-8 is never shorter than UTF-16 has units, so this bounds the work.
    if (text.size() > maxMailboxOctets || text.toUtf8().size() > maxMailboxOctets)
        return false;
    const qsizetype local = localPartLength(text);
    if (local == 0 || local >= text.size() || text[local] != u'@')
        return false;
    return QStringView(text).first(local).toUtf8().size() <= maxLocalOctets
        && isDomainPart(text.mid(local + 1));
}

} // namespace envoi::record
