// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace envoi::cli
{

/// The whole command line: finds the language and the verb, and runs it. `words` without the program's name.
/// Needs a QCoreApplication. Returns the exit status.
[[nodiscard]] int run(const QStringList &words);

} // namespace envoi::cli
