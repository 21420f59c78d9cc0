// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/Insertions.h"

#include "cli/Help.h"
#include "cli/Verb.h"
#include "manual/Markdown.h"

namespace envoi::manual
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Block code(const QString &text)
{
    return { Block::Kind::Code, 0, {}, {}, text };
}

Block paragraph(const QString &text)
{
    return { Block::Kind::Paragraph, 0, {}, { { text } }, {} };
}

/// Words of the tables begin small, as --help shows them; as a sentence of their own they begin large.
QString sentence(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

Block definition(const OptionText &option)
{
    Block block{ Block::Kind::Definition, 0, {}, { { option.help } }, {} };
    if (!option.name.isEmpty())
        block.term << Span{ u"--"_s + option.name, Span::Face::Code };
    if (!option.value.isEmpty())
        block.term << Span{ (option.name.isEmpty() ? QString() : u" "_s) + option.value, Span::Face::Value };
    return block;
}

Blocks definitions(const QList<cli::Option> &options)
{
    Blocks blocks;
    for (const cli::Option &option : options)
        blocks << definition({ QString(option.name), option.value, option.help });
    return blocks;
}

/// One usage, broken so that a terminal of 80 letters shows it whole in a man page. Brackets stay in one
/// piece.
QString broken(const QString &usage)
{
    constexpr qsizetype longest = 64;
    QString text;
    QString line;
    qsizetype depth = 0;
    QString piece;
    const auto take = [&] {
        if (!line.isEmpty() && line.size() + 1 + piece.size() > longest) {
            text += line + u'\n';
            line = QString(6, u' ') + piece;
        } else {
            line += line.isEmpty() ? piece : u' ' + piece;
        }
        piece.clear();
    };
    for (const QChar c : usage) {
        depth += c == u'[' || c == u'(' ? 1 : c == u']' || c == u')' ? -1 : 0;
        if (c == u' ' && depth == 0)
            take();
        else
            piece += c;
    }
    take();
    return text + line;
}

QString windowSynopsis(const Tables &tables)
{
    QStringList words{ u"envoi"_s };
    for (const OptionText &option : tables.windowOptions)
        words << (option.name.isEmpty()  ? u'[' + option.value + u']'
                : option.value.isEmpty() ? u"[--"_s + option.name + u']'
                                         : u"[--"_s + option.name + u' ' + option.value + u']');
    return broken(words.join(u' '));
}

QString verbUsage(const cli::Verb &verb, const Language &language)
{
    QStringList whole; // lines that begin with blanks go on with the one before
    const QStringList usage = cli::usageOf(verb, language);
    for (const QString &line : usage) {
        if (line.startsWith(u' ') && !whole.isEmpty())
            whole.last() += u' ' + line.trimmed();
        else
            whole << u"envoi-cli "_s + verb.name + u' ' + line;
    }
    for (QString &line : whole)
        line = broken(line);
    return whole.join(u'\n');
}

Blocks verbs(int level, const Language &language)
{
    Blocks blocks;
    for (const cli::Verb &verb : cli::verbs()) {
        blocks << Block{ Block::Kind::Heading, level, {},
            { { u"envoi-cli "_s + verb.name, Span::Face::Code } }, {} };
        blocks << paragraph(sentence(verb.summary(language)) + u'.') << code(verbUsage(verb, language));
        blocks << paragraph(verb.details(language)) << definitions(verb.options(language));
    }
    return blocks;
}

Blocks exitStatus(const Language &language)
{
    Blocks blocks;
    const auto all = cli::exitStatuses(language);
    for (const auto &[status, meaning] : all)
        blocks << Block{ Block::Kind::Definition, 0,
            { { QString::number(static_cast<int>(status)), Span::Face::Code } }, { { meaning } }, {} };
    return blocks;
}

Block address(const Language &language)
{
    const QString where = QStringLiteral(ENVOI_PROBLEMS_ADDRESS);
    if (where.isEmpty())
        return paragraph(language.translate(
            "Manual", "Send it to whoever gave you Envoi: your distribution, or your help desk."));
    //: %1 = an address on the web
    return paragraph(language.translate("Manual", "Send it to: %1").arg(where));
}

} // namespace

Blocks insertion(
    const QString &verb, const QString &argument, int level, const Language &language, const Tables &tables)
{
    if (verb == u"verbs"_s)
        return verbs(level, language);
    if (verb == u"common-options"_s)
        return definitions(cli::commonOptions(language));
    if (verb == u"exit-status"_s)
        return exitStatus(language);
    if (verb == u"address"_s)
        return { address(language) };
    if (verb == u"see"_s)
        return { Block{ Block::Kind::Paragraph, 0, {},
            { { argument, Span::Face::Code }, { u"(1), "_s }, { u"msmtp"_s, Span::Face::Code },
                { u"(1), "_s }, { u"swaks"_s, Span::Face::Code }, { u"(1)"_s } },
            {} } };
    if (verb == u"synopsis"_s && argument == u"envoi"_s)
        return { code(windowSynopsis(tables)) };
    if (verb == u"synopsis"_s && argument == u"envoi-cli"_s) {
        QStringList lines;
        for (const cli::Verb &one : cli::verbs())
            lines << verbUsage(one, language);
        return { code(lines.join(u'\n')) };
    }
    if (verb == u"options"_s && argument == u"envoi"_s) {
        Blocks blocks;
        for (const OptionText &option : tables.windowOptions)
            blocks << definition(option);
        return blocks;
    }
    return {};
}

} // namespace envoi::manual
