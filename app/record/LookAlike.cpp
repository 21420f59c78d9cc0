// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/LookAlike.h"

#include "record/HostText.h"
#include "record/TypedText.h"

#include <array>

namespace envoi::record
{

namespace
{

struct Pair {
    char16_t from;
    char16_t to;
};

/// Letters that one cannot tell from Latin ones in most fonts (Unicode confusables, the part met in host
/// names).
constexpr std::array lookAlikes{ Pair{ u'а', u'a' }, Pair{ u'с', u'c' }, Pair{ u'е', u'e' },
    Pair{ u'һ', u'h' }, Pair{ u'і', u'i' }, Pair{ u'ј', u'j' }, Pair{ u'ӏ', u'l' }, Pair{ u'о', u'o' },
    Pair{ u'р', u'p' }, Pair{ u'ѕ', u's' }, Pair{ u'х', u'x' }, Pair{ u'у', u'y' }, Pair{ u'ԁ', u'd' },
    Pair{ u'ԛ', u'q' }, Pair{ u'ԝ', u'w' }, Pair{ u'к', u'k' }, Pair{ u'м', u'm' }, Pair{ u'т', u't' },
    Pair{ u'г', u'r' }, Pair{ u'ո', u'n' }, Pair{ u'օ', u'o' }, Pair{ u'ս', u'u' }, Pair{ u'α', u'a' },
    Pair{ u'ο', u'o' }, Pair{ u'ν', u'v' }, Pair{ u'ι', u'i' }, Pair{ u'κ', u'k' }, Pair{ u'ρ', u'p' },
    Pair{ u'τ', u't' }, Pair{ u'υ', u'u' }, Pair{ u'ε', u'e' }, Pair{ u'η', u'n' }, Pair{ u'ı', u'i' } };

char16_t latinFor(char16_t c)
{
    for (const Pair &pair : lookAlikes) {
        if (pair.from == c)
            return pair.to;
    }
    return c;
}

enum class Writing { Latin, EastAsian, Other };

Writing writing(QChar::Script script)
{
    switch (script) { // a few of some hundred scripts: all others are compared one by one
    case QChar::Script_Latin:
        return Writing::Latin;
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return Writing::EastAsian;
    default:
        return Writing::Other;
    }
}

bool belongsToEveryScript(QChar::Script script)
{
    return script == QChar::Script_Common || script == QChar::Script_Inherited
        || script == QChar::Script_Unknown;
}

} // namespace

QString latinLookAlike(const QString &text)
{
    QString latin = text.normalized(QString::NormalizationForm_KC).toLower();
    for (QChar &c : latin)
        c = QChar(latinFor(c.unicode()));
    return latin;
}

MixedScripts mixedScripts(const QString &name)
{
    QStringList foreign;
    for (const QString &label : name.split(u'.')) {
        QChar::Script first = QChar::Script_Unknown;
        bool latin = false;
        bool eastAsian = false;
        bool otherMixed = false;
        bool other = false;
        QList<char32_t> notLatin;
        forEachCodePoint(label, [&](char32_t c) {
            const QChar::Script script = QChar::script(c);
            if (belongsToEveryScript(script))
                return;
            switch (writing(script)) {
            case Writing::Latin:
                latin = true;
                break;
            case Writing::EastAsian:
                eastAsian = true;
                break;
            case Writing::Other:
                otherMixed = otherMixed || (other && script != first);
                other = true;
                first = script;
                notLatin << c;
                break;
            }
        });
        const bool mixed = other && (latin || eastAsian || otherMixed);
        const QString seen = latinLookAlike(label);
        const bool masquerade = other && !mixed && !latin && seen != label.toLower()
            && std::all_of(seen.begin(), seen.end(), [](QChar c) { return c.unicode() < 0x80; })
            && name.section(u'.', -1) != label;
        if (!mixed && !masquerade)
            continue;
        for (const char32_t c : std::as_const(notLatin)) {
            const QString shown = QString::fromUcs4(&c, 1) + u' ' + codePoint(c);
            if (!foreign.contains(shown) && foreign.size() < 8)
                foreign << shown;
        }
    }
    return { foreign.join(QStringLiteral(", ")) };
}

} // namespace envoi::record
