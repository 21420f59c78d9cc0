// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/TypedText.h"

#include <QList>

namespace envoi::record
{

bool isBlank(char32_t c)
{
    return c != 0 && QChar::isSpace(c);
}

bool isInvisible(char32_t c)
{
    return c == 0x00ad || c == 0x061c || c == 0x180e || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c != 0 && QChar::category(c) == QChar::Other_Control && !QChar::isSpace(c));
}

Trimmed trimmed(QStringView text)
{
    // All of these are in the basic plane: looking at single units is enough.
    const auto removable = [](QChar c) { return isBlank(c.unicode()) || isInvisible(c.unicode()); };
    QList<char32_t> removed;
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && removable(text[begin]))
        removed << text[begin++].unicode();
    while (end > begin && removable(text[end - 1]))
        removed << text[--end].unicode();
    QStringList points;
    for (const char32_t c : std::as_const(removed)) {
        const QString point = codePoint(c);
        if (!points.contains(point) && points.size() < 8)
            points << point;
    }
    return { text.sliced(begin, end - begin).toString(), points.join(u' ') };
}

QString codePoint(char32_t c)
{
    return QStringLiteral("U+%1").arg(QString::number(static_cast<uint>(c), 16).toUpper(), 4, u'0');
}

QString spelledOut(const QList<char32_t> &characters)
{
    QStringList parts;
    for (const char32_t c : characters) {
        const QString part = c > 0x20 && c < 0x7f ? QString(QChar(static_cast<char16_t>(c))) : codePoint(c);
        if (!parts.contains(part) && parts.size() < 8)
            parts << part;
    }
    return parts.join(u' ');
}

bool hasLineControls(QStringView text)
{
    return text.contains(QChar::Null) || text.contains(u'\r') || text.contains(u'\n');
}

} // namespace envoi::record
