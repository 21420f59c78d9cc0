// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpText.h"

#include "ui/support/Theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace envoi::ui
{

using manual::Block;
using manual::Span;

namespace
{

class Writer
{
public:
    Writer(QTextDocument &document, const QPalette &palette)
        : m_cursor(&document)
        , m_theme(Theme::of(palette))
        , m_font(document.defaultFont())
        , m_line(QFontMetricsF(m_font).lineSpacing())
    {
    }

    void write(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Heading:
            heading(block);
            break;
        case Block::Kind::Paragraph:
            begin(paragraph(0.5));
            spans(block.spans);
            break;
        case Block::Kind::Item:
            begin(paragraph(0.3));
            if (m_list)
                m_list->add(m_cursor.block());
            else
                m_list = m_cursor.createList(bullets());
            spans(block.spans);
            return; // the list goes on
        case Block::Kind::Definition:
            begin(paragraph(0.45));
            spans(block.term, QFont::DemiBold);
            begin(paragraph(0.05, 1.5));
            spans(block.spans);
            break;
        case Block::Kind::Code:
            code(block.text);
            break;
        case Block::Kind::Insertion: // filled by now
            break;
        }
        m_list = nullptr;
    }

private:
    [[nodiscard]] QTextBlockFormat paragraph(qreal above, qreal indent = 0) const
    {
        QTextBlockFormat format;
        format.setTopMargin(above * m_line);
        format.setLeftMargin(indent * m_line);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    [[nodiscard]] static QTextListFormat bullets()
    {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        format.setIndent(1);
        return format;
    }

    void begin(const QTextBlockFormat &format)
    {
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, {});
        m_first = false;
        if (QTextList *list = m_cursor.currentList())
            list->remove(m_cursor.block());
        m_cursor.setBlockFormat(format);
    }

    void heading(const Block &block)
    {
        QTextBlockFormat format = paragraph(block.level == 1 ? 0 : block.level == 2 ? 1.2 : 0.9);
        format.setHeadingLevel(qBound(1, block.level, 6));
        begin(format);
        m_scale = block.level == 1 ? 1.5 : block.level == 2 ? 1.2 : 1.0;
        spans(block.spans, QFont::DemiBold);
        m_scale = 1;
    }

    void code(const QString &text)
    {
        // One block a line: lines are read and copied one by one.
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QTextBlockFormat format = paragraph(i == 0 ? 0.5 : 0, 1);
            format.setLineHeight(0, QTextBlockFormat::SingleHeight); // no stripes between the lines
            format.setBackground(mixed(m_theme.card, m_theme.text, 0.06));
            begin(format);
            m_cursor.insertText(lines.at(i), face(Span::Face::Code, QFont::Normal));
        }
    }

    void spans(const manual::Spans &all, QFont::Weight weight = QFont::Normal)
    {
        for (const Span &span : all)
            m_cursor.insertText(span.text, face(span.face, weight));
    }

    [[nodiscard]] QTextCharFormat face(Span::Face face, QFont::Weight weight) const
    {
        QTextCharFormat format;
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * m_scale);
        font.setWeight(face == Span::Face::Strong ? QFont::DemiBold : weight);
        if (face == Span::Face::Code)
            font.setFamilies({ QFontDatabase::systemFont(QFontDatabase::FixedFont).family() });
        font.setItalic(face == Span::Face::Value);
        format.setFont(font);
        format.setForeground(m_theme.text);
        return format;
    }

    QTextCursor m_cursor;
    Theme m_theme;
    QFont m_font;
    qreal m_line;
    qreal m_scale = 1;
    QTextList *m_list = nullptr;
    bool m_first = true;
};

} // namespace

void setBlocks(QTextDocument &document, const manual::Blocks &blocks, const QPalette &palette)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    Writer writer(document, palette);
    for (const Block &block : blocks)
        writer.write(block);
}

} // namespace envoi::ui
