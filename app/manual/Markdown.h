// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/Text.h"

namespace envoi::manual
{

/// Reads the subset of Markdown that resources/help/README.md describes. Anything is text: there are no
/// errors.
[[nodiscard]] Blocks parse(const QString &markdown);
/// `code`, **strong** and the rest of one line.
[[nodiscard]] Spans spansOf(const QString &line);

} // namespace envoi::manual
