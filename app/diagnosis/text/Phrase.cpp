// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/text/Phrase.h"

#include <algorithm>

namespace envoi::diagnosis
{

namespace
{
constexpr int shortGap = 1;
constexpr int longGap = 8;
} // namespace

Phrase::Phrase(QStringView written)
{
    for (const QStringView alternative : written.split(u'|')) {
        Sequence sequence;
        int gap = shortGap;
        for (const QStringView token : alternative.split(u' ', Qt::SkipEmptyParts)) {
            if (token == u"..") {
                gap = longGap;
                continue;
            }
            Place place;
            place.gap = gap;
            gap = shortGap;
            for (const QStringView stem : token.split(u'/', Qt::SkipEmptyParts)) {
                const bool isPrefix = stem.endsWith(u'*');
                place.stems << Stem{ stem.chopped(isPrefix ? 1 : 0).toString().split(u'_'), isPrefix };
            }
            sequence << place;
        }
        if (!sequence.isEmpty())
            m_alternatives << sequence;
    }
}

qsizetype Phrase::Stem::fits(const QStringList &text, qsizetype at) const
{
    if (at + words.size() > text.size())
        return 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool prefix = isPrefix && i + 1 == words.size();
        if (prefix ? !text[at + i].startsWith(words[i]) : text[at + i] != words[i])
            return 0;
    }
    return words.size();
}

bool Phrase::matchesFrom(const QStringList &words, qsizetype at, const Sequence &sequence, qsizetype place)
{
    if (place == sequence.size())
        return true;
    const qsizetype last = std::min(words.size() - 1, at + sequence[place].gap);
    for (qsizetype i = at; i <= last; ++i) {
        for (const Stem &stem : sequence[place].stems) {
            const qsizetype covered = stem.fits(words, i);
            if (covered > 0 && matchesFrom(words, i + covered, sequence, place + 1))
                return true;
        }
        if (words[i] == QLatin1StringView("."))
            return false;
    }
    return false;
}

bool Phrase::isIn(const Folded &text) const
{
    const QStringList &words = text.words();
    for (const Sequence &sequence : m_alternatives) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (const Stem &stem : sequence.front().stems) {
                const qsizetype covered = stem.fits(words, i);
                if (covered > 0 && matchesFrom(words, i + covered, sequence, 1))
                    return true;
            }
        }
    }
    return false;
}

} // namespace envoi::diagnosis
