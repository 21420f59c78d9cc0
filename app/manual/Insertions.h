// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/Manual.h"

namespace envoi::manual
{

/// What stands for "@verb argument": from the table of commands and options, never typed. `level` is that of
/// headings in it. Empty for a verb that does not exist; a test looks for those.
[[nodiscard]] Blocks insertion(
    const QString &verb, const QString &argument, int level, const Language &language, const Tables &tables);

} // namespace envoi::manual
