// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Option.h"
#include "cli/Output.h"

#include <memory>
#include <vector>

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

/// One verb of the command line. One class a verb, all in the table verbs().
class Verb
{
public:
    Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;
    virtual ~Verb() = default;

    [[nodiscard]] virtual QLatin1StringView name() const = 0;
    [[nodiscard]] virtual QString summary(const Language &language) const = 0; ///< one line
    [[nodiscard]] virtual QStringList usage() const = 0; ///< what follows the name: "REPLY [--stage STEP]"
    [[nodiscard]] virtual QString details(
        const Language &language) const = 0; ///< under the options in --help
    [[nodiscard]] virtual QList<Option> options(
        const Language &language) const = 0; ///< besides commonOptions()
    /// Runs and says how it went. Writes through Output only.
    [[nodiscard]] virtual Exit run(const Context &context) = 0;
};

[[nodiscard]] const std::vector<std::unique_ptr<Verb>> &verbs();
/// --format, --lang, --output, --help, --version
[[nodiscard]] QList<Option> commonOptions(const Language &language);

/// Prints the message and the hint to stderr; the status to leave with.
Exit fail(const Context &context, const UsageError &error);

} // namespace envoi::cli
