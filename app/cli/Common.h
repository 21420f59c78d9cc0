// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Verb.h"
#include "report/Options.h"

namespace envoi::cli
{

/// The options of a report as --format text wants them here.
[[nodiscard]] report::Options reportOptions(const Context &context);
/// Puts a result where --output says. WrongUsage when it cannot be written there; then it goes to stdout, so
/// that nothing is lost. `whenWritten` is what to leave with otherwise.
[[nodiscard]] Exit deliver(const Context &context, const QByteArray &bytes, Exit whenWritten);
/// Says before the work begins that --output cannot work.
[[nodiscard]] std::optional<UsageError> outputError(const Context &context);
/// The rest of a stream or file, at most `limit` bytes and one more; nothing when it cannot be read.
/// A signal ends the wait.
[[nodiscard]] std::optional<QByteArray> readAll(int descriptor, qsizetype limit);
/// Options of the verbs in one place.
[[nodiscard]] QStringList stepIds();
[[nodiscard]] QStringList securityIds();

} // namespace envoi::cli
