// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/Matcher.h"
#include "mailprograms/Normalised.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace envoi::mailprograms
{

namespace
{

struct Prepared {
    const Family *family;
    const Pattern *pattern;
    QStringList words; ///< placeholders left out
    QList<int> gapBefore; ///< how many words of the text may stand before this one
    double weight = 0; ///< of all words
    bool isNumber = false; ///< one word with a digit: matched exactly
};

struct Index {
    QList<Prepared> all;
    QHash<QString, double> weights; ///< rare words weigh more
};

double weightOf(const QHash<QString, double> &weights, const QString &word)
{
    return weights.value(word, 3.0);
}

Index makeIndex()
{
    Index index;
    QHash<QString, int> seenIn;
    for (const Family &family : families()) {
        for (const Pattern &pattern : family.patterns) {
            Prepared prepared{ &family, &pattern, {}, {}, 0, false };
            int gap = 1;
            for (const QString &word : words(normalised(pattern.text))) {
                if (word == u"%"_s) {
                    gap = 14;
                    continue;
                }
                prepared.words << word;
                prepared.gapBefore << gap;
                gap = 1;
            }
            if (prepared.words.isEmpty())
                continue;
            prepared.isNumber = prepared.words.size() == 1
                && std::any_of(prepared.words[0].cbegin(), prepared.words[0].cend(),
                    [](QChar c) { return c.isDigit(); });
            for (const QString &word : QSet<QString>(prepared.words.cbegin(), prepared.words.cend()))
                ++seenIn[word];
            index.all << prepared;
        }
    }
    const double total = static_cast<double>(index.all.size());
    for (auto word = seenIn.cbegin(); word != seenIn.cend(); ++word)
        index.weights.insert(word.key(), 0.3 + std::log(total / word.value()));
    for (Prepared &prepared : index.all) {
        for (const QString &word : std::as_const(prepared.words))
            prepared.weight += weightOf(index.weights, word);
    }
    return index;
}

const Index &index()
{
    static const Index made = makeIndex();
    return made;
}

/// One letter more, less or other, as optical reading leaves it.
bool nearly(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    // Numbers must agree wholly: 0x800ccc0e and 0x800ccc0f are different things.
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (a.size() < 5 || std::abs(a.size() - b.size()) > 1 || std::any_of(a.cbegin(), a.cend(), isDigit))
        return false;
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (
        tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return a.size() - head - tail <= 1 && b.size() - head - tail <= 1;
}

/// The heaviest agreement of the pattern's words, in order, with the text from `start` on.
double agreement(
    const Prepared &pattern, const QStringList &text, qsizetype start, const Index &index, bool &cutByEnd)
{
    double sum = 0;
    qsizetype at = start;
    cutByEnd = false;
    for (qsizetype i = 0; i < pattern.words.size(); ++i) {
        const qsizetype reach = std::min(text.size(), at + pattern.gapBefore[i] + (i == 0 ? 0 : 1));
        bool found = false;
        for (qsizetype j = at; j < reach; ++j) {
            // The last word of a cut text may itself be cut.
            const bool cutWord
                = j + 1 == text.size() && text[j].size() >= 2 && pattern.words[i].startsWith(text[j]);
            if (cutWord || nearly(pattern.words[i], text[j])) {
                sum += weightOf(index.weights, pattern.words[i]);
                at = j + 1;
                found = true;
                break;
            }
        }
        if (!found && at >= text.size()) {
            cutByEnd = true;
            return sum;
        }
    }
    return sum;
}

} // namespace

QList<const Family *> namedIn(const QString &normalisedText)
{
    const QString padded = u' ' + normalisedText.toLower() + u' ';
    QList<const Family *> named;
    for (const Family &family : families()) {
        for (const QString &name : family.names) {
            qsizetype at = padded.indexOf(name);
            bool whole = false;
            while (at > 0 && !whole) {
                // "outlook.com" and "x@gmail.com" are servers and people, not programs.
                const qsizetype end = at + name.size();
                const bool domain = padded[at - 1] == u'@' || padded[at - 1] == u'.'
                    || (padded[end] == u'.' && padded[end + 1 < padded.size() ? end + 1 : end].isLetter());
                whole = !domain && !padded[at - 1].isLetterOrNumber() && !padded[end].isLetterOrNumber();
                at = padded.indexOf(name, at + 1);
            }
            if (whole) {
                named << &family;
                break;
            }
        }
    }
    return named;
}

QList<Found> framesIn(const QString &normalisedText)
{
    const QStringList text = words(normalisedText);
    QMultiHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        places.insert(text[i], i);
        // "0x8004020F" is also written without 0x, and "-17099" without the dash.
        if (text[i].startsWith(u"0x"_s))
            places.insert(text[i].mid(2), i);
        else if (text[i].startsWith(u'-') && text[i].size() > 5)
            places.insert(text[i].mid(1), i);
    }
    const QList<const Family *> named = namedIn(normalisedText);
    const Index &known = index();

    QList<Found> found;
    for (const Prepared &pattern : known.all) {
        if (pattern.pattern->needsName && !named.contains(pattern.family))
            continue;
        double present = 0;
        for (const QString &word : pattern.words) {
            if (places.contains(word))
                present += weightOf(known.weights, word);
        }
        // Short phrases must agree wholly; long ones survive a cut end or a wrong letter.
        const double needed = pattern.words.size() < 4 ? 1.0 : 0.8;
        if (present < 0.55 * pattern.weight || (pattern.words.size() < 4 && present < pattern.weight))
            continue;
        if (pattern.isNumber) {
            found << Found{ pattern.family, pattern.pattern,
                present + 20 + (named.contains(pattern.family) ? 4 : 0) };
            continue; // a program's own number decides before any phrase
        }
        double best = 0;
        bool cut = false;
        QList<qsizetype> starts;
        for (qsizetype i = 0; i < std::min<qsizetype>(pattern.words.size(), 3); ++i) {
            for (const qsizetype place : places.values(pattern.words[i]))
                starts << std::max<qsizetype>(0, place - i);
        }
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        for (const qsizetype start : std::as_const(starts)) {
            bool byEnd = false;
            const double sum = agreement(pattern, text, start, known, byEnd);
            if (sum > best) {
                best = sum;
                cut = byEnd;
            }
        }
        const bool enough = best >= needed * pattern.weight
            || (cut && pattern.words.size() >= 4 && best >= 0.6 * pattern.weight);
        if (!enough)
            continue;
        // What is missing of a phrase counts against it, so that of two like phrases the whole one wins.
        double score = best - 0.5 * (pattern.weight - best);
        if (named.contains(pattern.family))
            score += 4;
        found << Found{ pattern.family, pattern.pattern, score };
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    return found;
}

} // namespace envoi::mailprograms
