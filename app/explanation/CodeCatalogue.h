// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"

#include <QList>
#include <optional>

namespace envoi::explanation
{

/// What the offline reference says about one reply code, wholly in one language.
struct CodeEntry {
    int code = 0;
    QString category; ///< "4yz Transient Negative", with the language's own words: RFC 5321 §4.2.1
    QString title;
    QString description; ///< what it is
    QStringList whenYouSeeIt;
    QStringList howToResolve; ///< for the person who sends
    QStringList forTheServer; ///< for the person who runs the server
};

struct Comparison {
    CodeEntry first;
    CodeEntry second;
    QStringList differences;
    QStringList whichWhen; ///< which advice applies when
};

[[nodiscard]] QList<int> catalogueCodes(); ///< every code that has an entry, ascending
[[nodiscard]] std::optional<CodeEntry> codeEntry(int code, const Language &language);
/// Any two codes from 200 to 599: those without an entry are described by their class.
[[nodiscard]] std::optional<Comparison> compare(int first, int second, const Language &language);

} // namespace envoi::explanation
