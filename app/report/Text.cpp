// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Formats.h"

namespace envoi::report
{

namespace
{

/// Right-to-left text would reorder the words around it; isolates keep it to itself (hostile.md 274).
QString isolated(const QString &text)
{
    const bool rightToLeft = std::any_of(text.cbegin(), text.cend(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return rightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

class Painter
{
public:
    Painter(int width, bool colours)
        : m_width(std::clamp(width, 40, 120))
        , m_colours(colours)
    {
    }

    void line(const QString &text = {}) { m_out += text + QLatin1Char('\n'); }

    /// Breaks at blanks only: no-break blanks and long words (addresses, fingerprints) stay whole.
    void wrapped(const QString &text, const QString &first, const QString &rest, const char *style = nullptr)
    {
        const QStringList paragraphs = text.split(QLatin1Char('\n'));
        QString indent = first;
        for (const QString &paragraph : paragraphs) {
            QString current;
            const QStringList words = paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString &word : words) {
                if (!current.isEmpty() && indent.size() + current.size() + 1 + word.size() > m_width) {
                    line(indent + styled(current, style));
                    indent = rest;
                    current.clear();
                }
                current += current.isEmpty() ? word : QLatin1Char(' ') + word;
            }
            line(indent + styled(current, style));
            indent = rest;
        }
    }

    [[nodiscard]] QString styled(const QString &text, const char *style) const
    {
        if (!m_colours || !style)
            return text;
        return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(style), text);
    }

    [[nodiscard]] static const char *styleOf(Tone tone)
    {
        switch (tone) {
        case Tone::Good:
            return "32";
        case Tone::Remark:
            return "33";
        case Tone::Bad:
            return "31";
        case Tone::Neutral:
            return nullptr;
        }
        return nullptr;
    }

    void block(const Block &block);
    [[nodiscard]] QByteArray result() const { return m_out.toUtf8(); }

private:
    void facts(const Block &block);
    void steps(const Block &block);
    void dialogue(const Block &block);

    int m_width;
    bool m_colours;
    QString m_out;
};

void Painter::block(const Block &block)
{
    const QString two = QStringLiteral("  ");
    switch (block.kind) {
    case Block::Kind::Paragraph:
        wrapped(block.lines.value(0), two, two);
        break;
    case Block::Kind::Numbered:
        for (qsizetype i = 0; i < block.lines.size(); ++i)
            wrapped(block.lines.at(i), QStringLiteral("  %1. ").arg(i + 1), QStringLiteral("     "));
        break;
    case Block::Kind::Bullets:
        for (const QString &text : block.lines) {
            if (!text.isEmpty())
                wrapped(text, QStringLiteral("  • "), QStringLiteral("    "));
        }
        break;
    case Block::Kind::Quote: // never wrapped: it can be compared and pasted as it came
        for (const QString &text : block.lines)
            line(two + styled(QStringLiteral("| "), "2") + isolated(text));
        break;
    case Block::Kind::Facts:
        facts(block);
        break;
    case Block::Kind::Steps:
        steps(block);
        break;
    case Block::Kind::Dialogue:
        dialogue(block);
        break;
    }
}

void Painter::facts(const Block &block)
{
    qsizetype column = 0;
    for (const QStringList &row : block.rows)
        column = std::max(column, row.value(0).size());
    column = std::min<qsizetype>(column, 36);
    for (const QStringList &row : block.rows) {
        const QString first
            = QStringLiteral("  ") + row.value(0).leftJustified(column) + QStringLiteral("  ");
        wrapped(isolated(row.value(1)), first, QString(column + 4, QLatin1Char(' ')));
    }
}

void Painter::steps(const Block &block)
{
    qsizetype column = 0;
    for (const QStringList &row : block.rows)
        column = std::max(column, row.value(0).size());
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        const QStringList &row = block.rows.at(i);
        const QString number = QString::number(i + 1).rightJustified(2);
        const QString first = QStringLiteral("  %1 %2 %3  ")
                                  .arg(number, styled(block.marks.value(i), styleOf(block.tones.value(i))),
                                      row.value(0).leftJustified(column));
        // The time last, in brackets: the fact before it may need several lines.
        const QString time = row.value(2).isEmpty() ? QString() : QStringLiteral(" (%1)").arg(row.value(2));
        const QString rest(column + 9, QLatin1Char(' '));
        if (!m_colours) {
            wrapped(isolated(row.value(1)) + time, first, rest);
            continue;
        }
        // Escape sequences take no room: the first line is measured without them.
        Painter plain(m_width, false);
        plain.wrapped(isolated(row.value(1)) + time, rest, rest);
        QString text = QString::fromUtf8(plain.result());
        text.replace(0, rest.size(), first);
        m_out += text;
    }
}

void Painter::dialogue(const Block &block)
{
    for (const QStringList &row : block.rows) {
        const QString first = QStringLiteral("  %1 %2 ").arg(row.value(0).rightJustified(8), row.value(1));
        line(styled(first, "2") + isolated(row.value(2)));
    }
}

} // namespace

QByteArray toText(const Outline &outline, const Options &options)
{
    Painter painter(options.width, options.colours);
    QByteArray style("1");
    if (const char *tone = Painter::styleOf(outline.tone))
        style += QByteArray(";") + tone;
    painter.wrapped(outline.headline, {}, {}, style.constData());
    for (const Section &section : outline.sections) {
        painter.line();
        if (!section.heading.isEmpty())
            painter.wrapped(section.heading, {}, {}, "1");
        for (const Block &block : section.blocks)
            painter.block(block);
    }
    if (!outline.footer.isEmpty()) {
        painter.line();
        painter.wrapped(outline.footer, {}, {}, "2");
    }
    return painter.result();
}

} // namespace envoi::report
