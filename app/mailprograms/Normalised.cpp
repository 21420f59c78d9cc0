// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/Normalised.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace envoi::mailprograms
{

namespace
{

QChar straight(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case '`':
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
    case 0x2033:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    }
    return c;
}

bool invisible(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x00AD || u == 0xFEFF || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x206F);
}

} // namespace

QString normalised(const QString &pasted)
{
    QString text = pasted.left(64 * 1024);
    // "> " and "| " are how mails and tickets quote; only at the start of a line.
    static const QRegularExpression quoting(
        u"^[ \\t]*(?:[>|][ \\t]?)+"_s, QRegularExpression::MultilineOption);
    text.remove(quoting);
    QString line;
    line.reserve(text.size());
    bool blank = true;
    for (const QChar raw : std::as_const(text)) {
        if (invisible(raw))
            continue;
        if (raw.isSpace() || raw.category() == QChar::Other_Control) {
            if (!blank)
                line += u' ';
            blank = true;
            continue;
        }
        line += straight(raw);
        blank = false;
    }
    return line.trimmed();
}

namespace
{

/// Piece by piece: what QString::normalized() costs grows with the square of the length.
QString decomposed(const QString &text)
{
    constexpr qsizetype pieceSize = 256;
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = qMin(text.size(), at + pieceSize);
        if (end < text.size() && text[end].isLowSurrogate())
            ++end;
        result += text.sliced(at, end - at).normalized(QString::NormalizationForm_KD);
        at = end;
    }
    return result;
}

} // namespace

QStringList words(const QString &normalisedText)
{
    QStringList found;
    const QString folded = decomposed(normalisedText).toLower();
    QString word;
    const auto finish = [&] {
        while (word.endsWith(u'-') || word.endsWith(u'#'))
            word.chop(1);
        // An inner or leading '-' or '#' belongs to numbers only: "non-delivery" is two words.
        if (word.contains(u'-') && !word.at(word.size() - 1).isDigit()) {
            for (const QString &part : word.split(u'-', Qt::SkipEmptyParts))
                found << part;
        } else if (!word.isEmpty()) {
            found << word;
        }
        word.clear();
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'%' && i + 1 < folded.size() && (folded[i + 1].isDigit() || folded[i + 1] == u's')) {
            finish();
            found << u"%"_s;
            ++i;
        } else if (c.isLetterOrNumber() || c == u'_') {
            word += c;
        } else if ((c == u'#' || c == u'-') && (word.isEmpty() || word.at(word.size() - 1).isDigit())) {
            word += c;
        } else if (c == u'-' && !word.isEmpty()) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
    return found;
}

} // namespace envoi::mailprograms
