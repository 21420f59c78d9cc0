// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/Manual.h"

#include "manual/Insertions.h"
#include "manual/Markdown.h"

#include <QFile>

namespace envoi::manual
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Chapters that are put into others: with their title one step below the surrounding one, or without it.
Blocks included(
    const QString &name, bool withTitle, int depth, const Language &language, const Tables &tables);

Blocks filled(const Blocks &blocks, int depth, const Language &language, const Tables &tables)
{
    Blocks result;
    int level = 1;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading)
            level = block.level;
        if (block.kind != Block::Kind::Insertion) {
            result << block;
            continue;
        }
        const QString verb = block.text.section(u' ', 0, 0);
        const QString argument = block.text.section(u' ', 1);
        if (verb == u"chapter"_s || verb == u"include"_s)
            result += included(argument, verb == u"chapter"_s, depth + 1, language, tables);
        else
            result += insertion(verb, argument, level + 1, language, tables);
    }
    return result;
}

Blocks included(
    const QString &name, bool withTitle, int depth, const Language &language, const Tables &tables)
{
    if (depth > 4) // a chapter that holds itself
        return {};
    Blocks result;
    const Blocks blocks = filled(source(name, language), depth, language, tables);
    for (Block block : blocks) {
        if (block.kind == Block::Kind::Heading) {
            if (block.level == 1 && !withTitle)
                continue;
            block.level += withTitle ? 1 : 0;
        }
        result << block;
    }
    return result;
}

} // namespace

QStringList helpChapters()
{
    return { u"testing"_s, u"steps"_s, u"privacy"_s, u"keyboard"_s, u"accessibility"_s, u"command-line"_s };
}

QStringList manPages()
{
    return { u"envoi"_s, u"envoi-cli"_s };
}

Blocks source(const QString &chapter, const Language &language)
{
    QFile file(u":/help/%1.%2.md"_s.arg(chapter, language.code()));
    if (!file.open(QIODevice::ReadOnly)) {
        // A language that has no help yet gets the English one.
        file.setFileName(u":/help/%1.en.md"_s.arg(chapter));
        if (!file.open(QIODevice::ReadOnly))
            return {};
    }
    return parse(QString::fromUtf8(file.readAll()));
}

Blocks chapter(const QString &name, const Language &language, const Tables &tables)
{
    return filled(source(name, language), 0, language, tables);
}

} // namespace envoi::manual
