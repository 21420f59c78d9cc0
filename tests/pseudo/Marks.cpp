// SPDX-License-Identifier: GPL-3.0-or-later
#include "Marks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace envoi::tests
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isWord(QChar c)
{
    return c.isLetterOrNumber();
}

/// Between two whole texts: a new line, the mark of a list, or the blank after a sentence.
bool mayStandBetween(const QString &between, const QString &before)
{
    if (between.contains(u'\n') || between.contains(QChar(0x2029)))
        return true;
    const QString mark = between.trimmed();
    if (!mark.isEmpty())
        return mark.size() == 1 && u",;·"_s.contains(mark);
    static const QRegularExpression sentence(u"[.!?:…][”»’)\"]?⟧*$"_s);
    return !between.isEmpty() && sentence.match(before).hasMatch();
}

} // namespace

QString faultOf(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d|%n"_s);
    if (place.match(text).hasMatch())
        return u"a place for a value was left empty"_s;
    int depth = 0;
    QString outside;
    QString group;
    QString before;
    for (const QChar c : text) {
        if (c == u'⟦') {
            if (depth++ == 0) {
                if (!before.isEmpty() && !mayStandBetween(outside, before))
                    return u"put together from pieces"_s;
                outside.clear();
                group.clear();
            }
        }
        if (depth > 0)
            group += c;
        else if (isWord(c))
            return u"words outside the translated text"_s;
        else
            outside += c;
        if (c == u'⟧') {
            if (--depth < 0)
                return u"the beginning is cut off"_s;
            if (depth == 0)
                before = group;
        }
    }
    return depth == 0 ? QString() : u"the end is cut off"_s;
}

} // namespace envoi::tests
