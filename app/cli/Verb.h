// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Option.h"
#include "cli/Output.h"

#include <QList>

namespace envoi::cli
{

/// The exit statuses of contract.md.
enum class Exit { Works = 0, StepFailed = 1, WrongUsage = 2, Stopped = 3, Fault = 4 };

/// What a verb is run with.
struct Context {
    const Language &language;
    Arguments arguments;
    Terminal terminal;
};

/// One verb of the command line: a row of verbs(), made by a function in a file of its own.
struct Verb {
    QLatin1StringView name;
    QString (*summary)(const Language &language); ///< one line
    QStringList usage; ///< what follows the name: "REPLY [--stage STEP]"
    QString (*details)(const Language &language); ///< under the options in --help
    QList<Option> (*options)(const Language &language); ///< besides commonOptions()
    /// Runs and says how it went. Writes through Output only.
    Exit (*run)(const Context &context);
};

[[nodiscard]] Verb testVerb(); ///< holds the live test with its follow-ups and reports
[[nodiscard]] Verb explainVerb(); ///< what a reply, an error message or a delivery report means
[[nodiscard]] Verb compareVerb(); ///< two reply codes side by side, from the offline catalogue
[[nodiscard]] Verb simulateVerb(); ///< plays a server's part on loopback

[[nodiscard]] const QList<Verb> &verbs();
/// --format, --lang, --output, --help, --version
[[nodiscard]] QList<Option> commonOptions(const Language &language);

/// Prints the message and the hint to stderr; the status to leave with.
Exit fail(const Context &context, const UsageError &error);

} // namespace envoi::cli
