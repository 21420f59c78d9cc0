// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace envoi::record
{

struct MixedScripts {
    QString foreign; ///< the letters that do not belong, "і U+0456"; empty when no label mixes scripts
};

/// Letters of several scripts within one label, as in Unicode UTS 39 §5.2, "highly restrictive": Latin with
/// Chinese, Japanese or Korean writing is natural, Latin with Cyrillic or Greek is a copy of something else.
/// A name whose every letter only looks Latin counts too.
[[nodiscard]] MixedScripts mixedScripts(const QString &name);

} // namespace envoi::record
