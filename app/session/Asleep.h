// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace envoi::session
{

/// How long the computer has been suspended since it was started, in milliseconds; 0 where the system does
/// not tell. Timers and deadlines do not count that time: only the difference of two such values shows it.
[[nodiscard]] qint64 asleepMs();

} // namespace envoi::session
