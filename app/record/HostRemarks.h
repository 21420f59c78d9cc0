// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

#include <QList>

namespace envoi::record
{

/// What is odd about a usable server name: an incoming or web server's, a single word, close to a known
/// provider's.
[[nodiscard]] QList<Remark> hostRemarks(const Settings &settings);

} // namespace envoi::record
