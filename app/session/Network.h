// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Connector.h"
#include "net/Resolver.h"
#include "session/Asleep.h"

#include <functional>
#include <memory>

namespace envoi::session
{

/// Where a run gets its network from, and whether the computer slept meanwhile: tests put names where they
/// want them, and send nobody to sleep.
struct Network {
    std::function<std::unique_ptr<net::Resolver>()> resolver = [] { return net::systemResolver(); };
    net::Dial dial{}; ///< empty = connections go where they say
    std::function<qint64()> asleepMs = session::asleepMs; ///< in all, since some moment
};

} // namespace envoi::session
