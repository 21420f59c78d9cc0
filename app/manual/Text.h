// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace envoi::manual
{

/// A stretch of a line in one face.
struct Span {
    enum class Face {
        Plain,
        Strong, ///< a label of the window
        Code, ///< to be typed, letter by letter
        Value, ///< to be replaced by what is meant
    };
    QString text;
    Face face = Face::Plain;
    friend bool operator==(const Span &, const Span &) = default;
};
using Spans = QList<Span>;

/// The pieces that help and man pages are made of (resources/help/README.md).
struct Block {
    enum class Kind {
        Heading, ///< `level` 1 = the chapter's title
        Paragraph,
        Item, ///< of a list without order
        Definition, ///< `term` and what it means
        Code, ///< `text` of several lines, as it stands
        Insertion, ///< "@verb argument": filled from the program's own tables
    };
    Kind kind = Kind::Paragraph;
    int level = 0;
    Spans term;
    Spans spans;
    QString text;
    friend bool operator==(const Block &, const Block &) = default;
};
using Blocks = QList<Block>;

[[nodiscard]] QString plain(const Spans &spans);

} // namespace envoi::manual
