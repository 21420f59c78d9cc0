// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Verb.h"
#include "record/Typed.h"
#include "sasl/Secret.h"

namespace envoi::cli
{

[[nodiscard]] QList<Option> testOptions(const Language &language);

/// The settings exactly as typed; what is odd about them is found by record::validated().
struct TestInput {
    record::Typed typed;
    sasl::Secret secret;
    std::optional<qint64> timeoutMs;
    std::optional<UsageError> error;
    bool stopped = false; ///< by a signal, while the password was awaited
};
[[nodiscard]] TestInput testInput(const Context &context);

} // namespace envoi::cli
