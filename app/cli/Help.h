// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Verb.h"

namespace envoi::cli
{

[[nodiscard]] QByteArray helpText(const Language &language, int width); ///< the verbs
[[nodiscard]] QByteArray helpText(
    const Verb &verb, const Language &language, int width); ///< one verb's options
[[nodiscard]] QByteArray versionText(const Language &language);

} // namespace envoi::cli
