// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/Typed.h"
#include "record/TypedText.h"

#include <QList>

namespace envoi::record
{

namespace
{

constexpr qsizetype maxPasswordOctets = 1024; // hostile.md 232

/// What word processors and chats put in place of plain ASCII: quotes, dashes, dots, blanks of other widths.
bool isTypographic(char32_t c)
{
    return c == 0x00a0 || c == 0x00ab || c == 0x00bb || c == 0x00b4 || c == 0x02bc
        || (c >= 0x2000 && c <= 0x200a) || (c >= 0x2010 && c <= 0x201f) || c == 0x2026 || c == 0x202f
        || (c >= 0x2032 && c <= 0x2037) || c == 0x2039 || c == 0x203a || c == 0x205f || c == 0x2212
        || c == 0x3000;
}

} // namespace

PasswordTraits traitsOf(QStringView password)
{
    PasswordTraits traits;
    traits.given = !password.isEmpty();
    if (!traits.given)
        return traits;

    traits.outerBlanks = isBlank(password.front().unicode()) || isBlank(password.back().unicode());
    QList<char32_t> typographic;
    qsizetype octets = 0;
    bool visibleSeen = false;
    bool blankAfterVisible = false;
    forEachCodePoint(password, [&](char32_t c) {
        octets += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (c == 0 || c == '\r' || c == '\n') {
            traits.controls = true;
            return;
        }
        const bool blank = isBlank(c);
        if (isTypographic(c)) {
            if (!typographic.contains(c) && typographic.size() < 8)
                typographic << c;
        } else if (isInvisible(c) || (blank && c != ' ')) {
            traits.invisible = true;
        } else if (c > 0x7f) {
            traits.nonAscii = true;
            const QChar::Category category = QChar::category(c);
            traits.decomposed = traits.decomposed || category == QChar::Mark_NonSpacing
                || category == QChar::Mark_SpacingCombining;
        }
        if (blank) {
            blankAfterVisible = visibleSeen;
        } else {
            traits.innerBlanks = traits.innerBlanks || blankAfterVisible;
            visibleSeen = true;
        }
    });
    traits.tooLong = octets > maxPasswordOctets;
    // Sorted, so that nothing tells at which place of the password they stand.
    std::sort(typographic.begin(), typographic.end());
    QStringList points;
    for (const char32_t c : std::as_const(typographic))
        points << codePoint(c);
    traits.typographic = points.join(u' ');
    return traits;
}

} // namespace envoi::record
