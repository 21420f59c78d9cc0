// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace envoi::record
{

/// Calls `see` with each code point; half a surrogate pair counts as itself. No copy of the text is made.
template <typename F>
void forEachCodePoint(QStringView text, F see)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[i].unicode());
        }
        see(c);
    }
}

/// What is invisible on a screen and comes along with copied text: blanks of every kind, line ends,
/// zero-width characters, byte order marks, soft hyphens and marks of writing direction.
[[nodiscard]] bool isBlank(char32_t c);
[[nodiscard]] bool isInvisible(char32_t c);

struct Trimmed {
    QString text;
    QString removed; ///< code points taken off, "U+00A0 U+200B"; empty when nothing was
};
/// Takes blanks and invisible characters off both ends, nothing inside. NUL stays: it is never typed by
/// accident.
[[nodiscard]] Trimmed trimmed(QStringView text);

/// "U+2019"
[[nodiscard]] QString codePoint(char32_t c);
/// Distinct characters for a message: visible ASCII as itself, others as code points; at most eight.
[[nodiscard]] QString spelledOut(const QList<char32_t> &characters);
/// NUL, CR or LF anywhere: what could end one SMTP line and begin another.
[[nodiscard]] bool hasLineControls(QStringView text);

} // namespace envoi::record
