// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Reply.h"

namespace envoi::smtp
{

namespace
{

/// The text of one line behind code and separator. A bare code has none: RFC 5321 §4.2.
QByteArrayView textOf(const QByteArray &line)
{
    return line.size() > 4 ? QByteArrayView(line).sliced(4) : QByteArrayView();
}

QByteArray withoutEnhancedCode(QByteArrayView text)
{
    if (!EnhancedCode::parse(text))
        return text.toByteArray();
    while (!text.isEmpty() && text[0] == ' ')
        text = text.sliced(1);
    while (!text.isEmpty() && (text[0] == '.' || (text[0] >= '0' && text[0] <= '9')))
        text = text.sliced(1);
    while (!text.isEmpty() && text[0] == ' ')
        text = text.sliced(1);
    return text.toByteArray();
}

} // namespace

QList<QByteArray> Reply::texts() const
{
    QList<QByteArray> result;
    result.reserve(lines.size());
    for (const QByteArray &line : lines)
        result << withoutEnhancedCode(textOf(line));
    return result;
}

QString Reply::text() const
{
    QStringList parts;
    for (const QByteArray &text : texts()) {
        if (!text.isEmpty())
            parts << decoded(text);
    }
    return parts.join(u' ');
}

QString Reply::verbatim() const
{
    QStringList parts;
    for (const QByteArray &line : lines)
        parts << decoded(line);
    return parts.join(u'\n');
}

} // namespace envoi::smtp
