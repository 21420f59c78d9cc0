// SPDX-License-Identifier: GPL-3.0-or-later
// Text from outside: decoding without loss, and making it inert (hostile.md groups B and N).
#include "smtp/Reply.h"

#include <QStringDecoder>

namespace envoi::smtp
{

namespace
{

/// Characters without ink that are not in the Unicode classes for controls and formats, but that can hide or
/// fake text all the same (Default_Ignorable_Code_Point).
bool isInvisible(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F) || c == 0x2800 || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFFA0 || c == 0xFFFC || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isInert(char32_t c)
{
    if (c >= 0x20 && c < 0x7F)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Separator_Space:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return !isInvisible(c);
    }
    return false;
}

QString spelledOut(char32_t c)
{
    if (c == U'\r')
        return QStringLiteral("\\r");
    if (c == U'\n')
        return QStringLiteral("\\n");
    if (c == U'\t')
        return QStringLiteral("\\t");
    if (c <= 0xFF)
        return QStringLiteral("\\x%1").arg(static_cast<uint>(c), 2, 16, QLatin1Char('0'));
    return QStringLiteral("\\u{%1}").arg(
        QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString decoded(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    return QString::fromLatin1(bytes);
}

QString shown(const QString &outside, qsizetype limit)
{
    QString result;
    result.reserve(qMin(outside.size(), limit) + 16);
    for (qsizetype i = 0; i < outside.size();) {
        char32_t c = outside[i].unicode();
        qsizetype units = 1;
        if (outside[i].isHighSurrogate() && i + 1 < outside.size() && outside[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(outside[i], outside[i + 1]);
            units = 2;
        }
        const QString piece = isInert(c) ? outside.sliced(i, units) : spelledOut(c);
        if (result.size() + piece.size() > limit)
            return result + QStringLiteral("… [+%1]").arg(outside.size() - i);
        result += piece;
        i += units;
    }
    return result;
}

} // namespace envoi::smtp
