// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/text/Folded.h"

#include <QList>

namespace envoi::diagnosis {

/// A feature of a text, written so that many wordings have it:
///
///     too many .. connection*/session* | trop de connexion*
///
/// Alternatives are parted by `|`, words by blanks. `/` parts the words that may stand in one place, `*` ends a stem.
/// Between two words one other word may stand ("not [yet] supported"); `..` lets up to six others stand there.
/// A phrase never reaches over the end of a sentence.
class Phrase
{
public:
    explicit Phrase(QStringView written);
    [[nodiscard]] bool isIn(const Folded &text) const;

private:
    struct Stem {
        QString text;
        bool isPrefix = false;
        [[nodiscard]] bool fits(const QString &word) const;
    };
    struct Place {
        QList<Stem> stems;
        int gap = 1; ///< how many words may stand before this one
        [[nodiscard]] bool fits(const QString &word) const;
    };
    using Sequence = QList<Place>;

    static bool matchesFrom(const QStringList &words, qsizetype at, const Sequence &sequence, qsizetype place);
    QList<Sequence> m_alternatives;
};

} // namespace envoi::diagnosis
