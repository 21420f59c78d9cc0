// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuzz
{

/// Fills FOLDER/TARGET/ with inputs made from what the project knows already: the hostile servers' scripts,
/// the replies, the pasted errors, and a report of every kind of record.
void writeSeeds(const QString &folder);

} // namespace fuzz
