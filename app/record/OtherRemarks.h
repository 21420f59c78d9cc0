// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

#include <QList>

namespace envoi::record
{

/// Cleans the less common fields in place (blanks around addresses, the case of a mechanism) and says what is
/// wrong with them: mechanism, sender, recipient, EHLO name, proxy, certificate files.
[[nodiscard]] QList<Remark> cleanOthers(Settings &settings);

/// Mechanisms that this program speaks, by SASL name.
[[nodiscard]] const QStringList &knownMechanisms();

} // namespace envoi::record
