// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailprograms/Catalogue.h"

namespace envoi::mailprograms
{

/// A frame found in a paste.
struct Found {
    const Family *family = nullptr;
    const Pattern *pattern = nullptr;
    double score = 0; ///< the weight of the words that agree; longer and rarer phrases weigh more
};

/// Every frame that the text holds, best first. Tolerates cut ends, single wrong letters and words in
/// between, as screenshots and tickets bring them. Linear in the text but for the few candidates.
[[nodiscard]] QList<Found> framesIn(const QString &normalisedText);

/// The families that the text names in words, in the order of the catalogue.
[[nodiscard]] QList<const Family *> namedIn(const QString &normalisedText);

} // namespace envoi::mailprograms
