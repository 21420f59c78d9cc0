// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Connector.h"
#include "net/Resolver.h"

#include <functional>
#include <memory>

namespace envoi::session
{

/// Where a run gets its network from: tests put names where they want them.
struct Network {
    std::function<std::unique_ptr<net::Resolver>()> resolver = [] { return net::systemResolver(); };
    net::Dial dial{}; ///< empty = connections go where they say
};

} // namespace envoi::session
