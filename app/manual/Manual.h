// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"
#include "manual/Text.h"

#include <QStringList>

/// The words of the help window and of the man pages, from one source a language (resources/help) and from
/// the tables that the programs parse their command lines with. Nothing is typed twice.
namespace envoi::manual
{

using explanation::Language;

struct OptionText {
    QString name; ///< without the dashes; empty = a word without an option
    QString value; ///< what its value is called; empty = a switch
    QString help;
};

/// What the room cannot know by itself: the options of the window.
struct Tables {
    QList<OptionText> windowOptions;
};

/// The chapters of the help window, in order; each is a file of resources/help.
[[nodiscard]] QStringList helpChapters();
/// The pages of the manual: "envoi", "envoi-cli".
[[nodiscard]] QStringList manPages();
/// The chapter as it was written: insertions not yet filled. Empty when there is no such file.
[[nodiscard]] Blocks source(const QString &chapter, const Language &language);
/// The chapter with everything in it.
[[nodiscard]] Blocks chapter(const QString &name, const Language &language, const Tables &tables);

} // namespace envoi::manual
