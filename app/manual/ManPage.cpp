// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/ManPage.h"

namespace envoi::manual
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Text for roff: nothing in it is a command. Typed letters keep their ASCII form, so that they can be
/// copied.
QString escaped(const QString &text, bool typed)
{
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) { // an open set
        case u'\\':
            result += u"\\e"_s;
            break;
        case u'-':
            result += typed ? u"\\-"_s : u"-"_s;
            break;
        case u'\'':
            result += u"\\(aq"_s;
            break;
        case u'`':
            result += u"\\(ga"_s;
            break;
        case u'^':
            result += u"\\(ha"_s;
            break;
        case u'~':
            result += u"\\(ti"_s;
            break;
        case u'"':
            result += u"\\(dq"_s;
            break;
        case 0x00A0:
        case 0x202F: // terminals have no narrow one
            result += u"\\ "_s;
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// A line must not begin with a control character of roff.
QString guarded(const QString &line)
{
    return line.startsWith(u'.') || line.startsWith(u"\\(aq"_s) ? u"\\&"_s + line : line;
}

QString inFace(const Span &span)
{
    switch (span.face) {
    case Span::Face::Plain:
        return escaped(span.text, false);
    case Span::Face::Strong:
        return u"\\fB"_s + escaped(span.text, false) + u"\\fR"_s;
    case Span::Face::Code:
        return u"\\fB"_s + escaped(span.text, true) + u"\\fR"_s;
    case Span::Face::Value:
        return u"\\fI"_s + escaped(span.text, true) + u"\\fR"_s;
    }
    return {};
}

/// One sentence a line, as roff likes it: a full stop within a line would otherwise be no end of sentence,
/// and changes stay small.
QString line(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += inFace(span);
    return guarded(text) + u'\n';
}

QString codeLines(const QString &code)
{
    QString result = u".PP\n.RS 4\n.nf\n"_s;
    const QStringList lines = code.split(u'\n');
    for (const QString &one : lines)
        result += guarded(escaped(one, true)) + u'\n';
    return result + u".fi\n.RE\n"_s;
}

QString macros(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading: {
        const QString text = plain(block.spans);
        // `"` cannot stand in the argument; no heading has one.
        if (block.level <= 2)
            return u".SH \"%1\"\n"_s.arg(escaped(text.toUpper(), true));
        if (block.level == 3)
            return u".SS \"%1\"\n"_s.arg(escaped(text, true));
        return u".PP\n\\fB%1\\fR\n"_s.arg(escaped(text, true));
    }
    case Block::Kind::Paragraph:
        return u".PP\n"_s + line(block.spans);
    case Block::Kind::Item:
        return u".IP \\(bu 2\n"_s + line(block.spans);
    case Block::Kind::Definition:
        return u".TP\n"_s + line(block.term) + line(block.spans);
    case Block::Kind::Code:
        return codeLines(block.text);
    case Block::Kind::Insertion: // filled by now
        break;
    }
    return {};
}

} // namespace

QByteArray manPage(const QString &program, const Language &language, const Tables &tables, const QDate &date)
{
    const Blocks blocks = chapter(program + u".1"_s, language, tables);
    if (blocks.isEmpty())
        return {};
    // The first heading names the section of the manual.
    QString text = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                   ".\\\" Made from resources/help and from the tables of options; changes belong there.\n"_s;
    text += u".TH \"%1\" 1 \"%2\" \"Envoi %3\" \"%4\"\n.nh\n.ad l\n"_s.arg(escaped(program.toUpper(), true),
        date.toString(Qt::ISODate), QStringLiteral(ENVOI_VERSION),
        escaped(plain(blocks.first().spans), false));
    bool named = false;
    bool fresh = false; // no paragraph macro right after a heading: it would be empty
    for (qsizetype i = 1; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        QString part = macros(block);
        if (fresh && part.startsWith(u".PP\n"_s))
            part.remove(0, 4);
        fresh = block.kind == Block::Kind::Heading && block.level <= 3;
        if (!named && block.kind == Block::Kind::Paragraph) {
            // "name \- description" is what whatis(1) reads.
            part.replace(part.indexOf(u" - "_s), 3, u" \\- "_s);
            part.replace(0, part.indexOf(u" \\- "_s), escaped(program, true));
            named = true;
        }
        text += part;
    }
    return text.toUtf8();
}

} // namespace envoi::manual
