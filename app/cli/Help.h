// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Verb.h"

#include <QPair>

namespace envoi::cli
{

/// What the numbers mean that the program leaves with.
[[nodiscard]] QList<QPair<Exit, QString>> exitStatuses(const Language &language);
/// The verb's usage, with the values of options called as its options call them in this language.
[[nodiscard]] QStringList usageOf(const Verb &verb, const Language &language);
[[nodiscard]] QByteArray helpText(const Language &language, int width); ///< the verbs
[[nodiscard]] QByteArray helpText(
    const Verb &verb, const Language &language, int width); ///< one verb's options
[[nodiscard]] QByteArray versionText(const Language &language);

} // namespace envoi::cli
