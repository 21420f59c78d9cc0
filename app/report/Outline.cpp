// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Outline.h"

namespace envoi::report
{

void Outline::add(const QString &heading, const QList<Block> &blocks)
{
    QList<Block> filled;
    for (const Block &block : blocks) {
        const bool isEmpty = block.lines.join(QString()).isEmpty() && block.rows.isEmpty();
        if (!isEmpty)
            filled << block;
    }
    if (!filled.isEmpty())
        sections << Section{ heading, filled };
}

Block paragraph(const QString &text)
{
    return { Block::Kind::Paragraph, { text }, {}, {}, {} };
}

Block numbered(const QStringList &items)
{
    return { Block::Kind::Numbered, items, {}, {}, {} };
}

Block bullets(const QStringList &items)
{
    return { Block::Kind::Bullets, items, {}, {}, {} };
}

Block quote(const QStringList &lines)
{
    return { Block::Kind::Quote, lines, {}, {}, {} };
}

Block facts(const QList<QStringList> &rows)
{
    QList<QStringList> filled;
    for (const QStringList &row : rows) {
        if (row.size() == 2 && !row.last().isEmpty())
            filled << row;
    }
    return { Block::Kind::Facts, {}, filled, {}, {} };
}

QStringList evidenceLines(const record::StepRecord &step)
{
    QStringList lines;
    if (step.reply) {
        for (const QByteArray &line : step.reply->lines)
            lines << smtp::shown(smtp::decoded(line));
    } else if (step.violation) {
        const QList<QByteArray> pieces = step.violation->excerpt.split('\n');
        for (const QByteArray &piece : pieces) {
            const QByteArray line = piece.endsWith('\r') ? piece.chopped(1) : piece;
            if (!line.isEmpty())
                lines << smtp::shown(smtp::decoded(line));
        }
    }
    return lines;
}

} // namespace envoi::report
