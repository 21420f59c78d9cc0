// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Reads the marks that the pseudo-languages set around every text.
namespace envoi::tests
{

/// Why a text that people see is not one translated text, or several whole ones; empty when it is. Whole
/// means: from ⟦ to its ⟧, values and other texts inside it; beside it only white space. Several stand beside
/// each other as sentences (each ends like one), as lines, or as items of a list.
[[nodiscard]] QString faultOf(const QString &text);

} // namespace envoi::tests
