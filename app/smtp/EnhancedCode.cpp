// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/EnhancedCode.h"

namespace envoi::smtp
{

namespace
{

std::optional<int> number(QByteArrayView &text)
{
    qsizetype digits = 0;
    int value = 0;
    while (digits < text.size() && digits < 4 && text[digits] >= '0' && text[digits] <= '9')
        value = value * 10 + (text[digits++] - '0');
    if (digits == 0 || digits > 3)
        return std::nullopt;
    text = text.sliced(digits);
    return value;
}

bool dot(QByteArrayView &text)
{
    if (text.isEmpty() || text[0] != '.')
        return false;
    text = text.sliced(1);
    return true;
}

} // namespace

std::optional<EnhancedCode> EnhancedCode::parse(QByteArrayView text)
{
    while (!text.isEmpty() && text[0] == ' ')
        text = text.sliced(1);
    const auto category = number(text);
    if (!category || (*category != 2 && *category != 4 && *category != 5) || !dot(text))
        return std::nullopt;
    const auto subject = number(text);
    if (!subject || !dot(text))
        return std::nullopt;
    const auto detail = number(text);
    // "5.7.1.2" is an address or a version, not a status code.
    if (!detail || (!text.isEmpty() && (text[0] == '.' || (text[0] >= '0' && text[0] <= '9'))))
        return std::nullopt;
    return EnhancedCode{ *category, *subject, *detail };
}

QString EnhancedCode::toString() const
{
    return QStringLiteral("%1.%2.%3").arg(category).arg(subject).arg(detail);
}

} // namespace envoi::smtp
