// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Base64.h"

namespace envoi::smtp
{

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    qsizetype padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    for (const char c : text.chopped(padding)) {
        const bool inAlphabet = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '+' || c == '/';
        if (!inAlphabet)
            return std::nullopt;
    }
    return QByteArray::fromBase64(text.toByteArray());
}

} // namespace envoi::smtp
