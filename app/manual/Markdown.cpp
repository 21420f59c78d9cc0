// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/Markdown.h"

#include <QStringList>

namespace envoi::manual
{

using namespace Qt::Literals::StringLiterals;

QString plain(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

Spans spansOf(const QString &line)
{
    Spans spans;
    const auto add = [&spans](QStringView text, Span::Face face) {
        if (!text.isEmpty())
            spans << Span{ text.toString(), face };
    };
    const QStringView all(line);
    qsizetype from = 0;
    qsizetype at = 0;
    while (at < all.size()) {
        const bool code = all.at(at) == u'`';
        const bool strong = all.sliced(at).startsWith(u"**");
        const qsizetype mark = code ? 1 : 2;
        const qsizetype end = code ? all.indexOf(u'`', at + 1) : strong ? all.indexOf(u"**", at + 2) : -1;
        if (end < 0) {
            ++at;
            continue;
        }
        add(all.sliced(from, at - from), Span::Face::Plain);
        add(all.sliced(at + mark, end - at - mark), code ? Span::Face::Code : Span::Face::Strong);
        from = at = end + mark;
    }
    add(all.sliced(from), Span::Face::Plain);
    return spans;
}

namespace
{

Block blockOf(const QStringList &lines)
{
    const QString first = lines.first();
    Block block;
    if (first.startsWith(u'#')) {
        block.kind = Block::Kind::Heading;
        while (block.level < first.size() && first.at(block.level) == u'#')
            ++block.level;
        block.spans = spansOf(first.sliced(block.level).trimmed());
    } else if (first.startsWith(u'@')) {
        block.kind = Block::Kind::Insertion;
        block.text = first.sliced(1).trimmed();
    } else if (first.startsWith(u"    "_s)) {
        block.kind = Block::Kind::Code;
        QStringList code;
        for (const QString &line : lines)
            code << line.sliced(qMin<qsizetype>(4, line.size()));
        block.text = code.join(u'\n');
    } else if (lines.size() > 1 && lines.at(1).startsWith(u": "_s)) {
        block.kind = Block::Kind::Definition;
        block.term = spansOf(first);
        block.spans = spansOf(lines.sliced(1).join(u' ').sliced(2));
    } else {
        block.spans = spansOf(lines.join(u' '));
    }
    return block;
}

} // namespace

Blocks parse(const QString &markdown)
{
    Blocks blocks;
    QStringList lines;
    const auto end = [&] {
        if (!lines.isEmpty())
            blocks << blockOf(lines);
        lines.clear();
    };
    const QStringList all = markdown.split(u'\n');
    for (const QString &line : all) {
        if (line.trimmed().isEmpty()) {
            end();
        } else if (line.startsWith(u"- "_s)) {
            end();
            blocks << Block{ Block::Kind::Item, 0, {}, spansOf(line.sliced(2)), {} };
        } else {
            lines << line;
        }
    }
    end();
    return blocks;
}

} // namespace envoi::manual
