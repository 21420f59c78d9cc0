// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace envoi::ui
{

/// The title of a built-in situation in the picker; its id in words where it has none yet.
[[nodiscard]] QString situationTitle(const QString &id);

} // namespace envoi::ui
