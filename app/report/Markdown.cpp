// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Formats.h"

namespace envoi::report
{

namespace
{

/// Outside the fences every character that a renderer or ticket system might act on is escaped: emphasis,
/// links, images, HTML, mentions (hostile.md 280).
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        switch (c.unicode()) {
        case '\\':
        case '`':
        case '*':
        case '_':
        case '{':
        case '}':
        case '[':
        case ']':
        case '#':
        case '|':
        case '~':
            result += QLatin1Char('\\');
            result += c;
            break;
        case '<':
            result += QStringLiteral("&lt;");
            break;
        case '>':
            result += QStringLiteral("&gt;");
            break;
        case '&':
            result += QStringLiteral("&amp;");
            break;
        case '@': // "@everyone" notifies; an address, with a letter before it, stays as it is
            result += c;
            if ((i == 0 || !text.at(i - 1).isLetterOrNumber()) && i + 1 < text.size()
                && text.at(i + 1).isLetter())
                result += QChar(0x2060);
            break;
        case '\n':
            result += QStringLiteral("  \n");
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// Text that begins an item or paragraph must not begin a list, heading or rule of its own.
QString paragraphText(const QString &text)
{
    QString result = escaped(text);
    if (result.startsWith(QLatin1Char('-')) || result.startsWith(QLatin1Char('+'))
        || result.startsWith(QLatin1Char('=')))
        result.prepend(QLatin1Char('\\'));
    qsizetype digits = 0;
    while (digits < result.size() && result.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits < result.size() && result.at(digits) == QLatin1Char('.'))
        result.insert(digits, QLatin1Char('\\'));
    return result;
}

/// A fence longer than any run of back-ticks inside.
QString fenced(const QStringList &lines)
{
    qsizetype longest = 0;
    for (const QString &line : lines) {
        qsizetype run = 0;
        for (const QChar c : line) {
            run = c == QLatin1Char('`') ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    const QString fence(std::max<qsizetype>(3, longest + 1), QLatin1Char('`'));
    return fence + QStringLiteral("text\n") + lines.join(QLatin1Char('\n')) + QLatin1Char('\n') + fence
        + QLatin1Char('\n');
}

QString cell(const QString &text)
{
    QString result = escaped(text);
    return result.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString table(const Block &block, bool marks)
{
    QString result = marks ? QStringLiteral("| | | | |\n| --- | --- | --- | ---: |\n")
                           : QStringLiteral("| | |\n| --- | --- |\n");
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        result += QLatin1Char('|');
        if (marks)
            result += QLatin1Char(' ') + cell(block.marks.value(i)) + QStringLiteral(" |");
        for (const QString &text : block.rows.at(i))
            result += QLatin1Char(' ') + cell(text) + QStringLiteral(" |");
        result += QLatin1Char('\n');
    }
    return result;
}

QString blockText(const Block &block)
{
    QString result;
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return paragraphText(block.lines.value(0)) + QLatin1Char('\n');
    case Block::Kind::Numbered:
        for (qsizetype i = 0; i < block.lines.size(); ++i)
            result
                += QStringLiteral("%1. %2\n").arg(QString::number(i + 1), paragraphText(block.lines.at(i)));
        return result;
    case Block::Kind::Bullets:
        for (const QString &line : block.lines) {
            if (!line.isEmpty())
                result += QStringLiteral("- ") + paragraphText(line) + QLatin1Char('\n');
        }
        return result;
    case Block::Kind::Quote:
        return fenced(block.lines);
    case Block::Kind::Facts:
        return table(block, false);
    case Block::Kind::Steps:
        return table(block, true);
    case Block::Kind::Dialogue: {
        QStringList lines;
        for (const QStringList &row : block.rows)
            lines << row.value(0).rightJustified(8) + QLatin1Char(' ') + row.value(1) + QLatin1Char(' ')
                    + row.value(2);
        return fenced(lines);
    }
    }
    return result;
}

} // namespace

QByteArray toMarkdown(const Outline &outline, const Options &)
{
    QString result = QStringLiteral("# %1\n").arg(escaped(outline.headline));
    for (const Section &section : outline.sections) {
        if (!section.heading.isEmpty())
            result += QStringLiteral("\n## %1\n").arg(escaped(section.heading));
        for (const Block &block : section.blocks)
            result += QLatin1Char('\n') + blockText(block);
    }
    if (!outline.footer.isEmpty())
        result += QStringLiteral("\n---\n\n") + paragraphText(outline.footer) + QLatin1Char('\n');
    return result.toUtf8();
}

} // namespace envoi::report
