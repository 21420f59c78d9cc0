// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Option.h"
#include "record/Typed.h"
#include "sasl/Secret.h"

namespace envoi::cli
{

/// A password from outside the arguments; every copy on the way is wiped.
struct PasswordRead {
    sasl::Secret secret;
    record::PasswordTraits traits;
    std::optional<UsageError> error;
    bool stopped = false;
};

/// All of the standard input; on a terminal one line, asked for and not shown.
[[nodiscard]] PasswordRead passwordFromInput(const Language &language);
/// A file or a pipe.
[[nodiscard]] PasswordRead passwordFromFile(const QString &path, const Language &language);

} // namespace envoi::cli
