// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/text/Folded.h"

#include <QList>

namespace envoi::diagnosis
{

/// A feature of a text, written so that many wordings have it:
///
///     too many .. connection*/session* | trop de connexion*
///
/// Alternatives are parted by `|`, words by blanks. `/` parts the words that may stand in one place, `*` ends
/// a stem,
/// `_` joins words that stand in one place together ("unknown/no_such user").
/// Between two words one other word may stand ("not [yet] supported"); `..` lets up to eight others stand
/// there. A phrase never reaches over the end of a sentence.
class Phrase
{
public:
    explicit Phrase(QStringView written);
    [[nodiscard]] bool isIn(const Folded &text) const;

private:
    struct Stem {
        QStringList words; ///< more than one when joined by `_`
        bool isPrefix = false; ///< of the last word
        /// How many words from `at` on it covers; 0 when it does not fit.
        [[nodiscard]] qsizetype fits(const QStringList &text, qsizetype at) const;
    };
    struct Place {
        QList<Stem> stems;
        int gap = 1; ///< how many words may stand before this one
    };
    using Sequence = QList<Place>;

    static bool matchesFrom(
        const QStringList &words, qsizetype at, const Sequence &sequence, qsizetype place);
    QList<Sequence> m_alternatives;
};

} // namespace envoi::diagnosis
