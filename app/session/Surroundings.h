// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"

namespace envoi::session
{

/// The computer that a run is held on. Loads the TLS library, which takes some milliseconds once.
[[nodiscard]] record::Environment surroundings();

} // namespace envoi::session
