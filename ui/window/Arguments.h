// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/Manual.h"
#include "record/Settings.h"

#include <QStringList>
#include <optional>

namespace envoi::ui
{

/// What the window was started with.
struct Arguments {
    std::optional<record::Settings> settings; ///< to prefill
    bool demo = false;
    QString situation;
    QString explain; ///< a reply to explain
    QString report; ///< a file to open
    QString error; ///< wrong usage: say it and leave with 2
    QString answer; ///< --help, --version: say it and leave with 0
};

/// Before anything else: the language of the words, help and errors included; empty = not asked for.
[[nodiscard]] QString languageArgument(const QStringList &arguments);
/// Every option, for the parser, --help, the help window and the man page alike.
[[nodiscard]] QList<manual::OptionText> windowOptions(const explanation::Language &language);
[[nodiscard]] Arguments readArguments(const QStringList &arguments, const explanation::Language &language);

} // namespace envoi::ui
