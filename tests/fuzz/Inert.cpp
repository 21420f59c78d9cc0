// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"

#include <QList>

namespace fuzz
{

void requireInert(QStringView text, const char *where, bool lineEnds)
{
    const QList<uint> points = text.toUcs4();
    for (const char32_t c : points) {
        if (c == U'\n' && lineEnds)
            continue;
        // By the classes of Unicode, not by the program's own table.
        const QChar::Category category = QChar::category(c);
        const bool live = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse
            || category == QChar::Other_NotAssigned || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x3164;
        require(!live, where, QStringLiteral("U+%1 is live").arg(static_cast<uint>(c), 4, 16, QChar(u'0')));
    }
}

} // namespace fuzz
