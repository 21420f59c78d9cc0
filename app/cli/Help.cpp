// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Help.h"

namespace envoi::cli
{

namespace
{

QString wrapped(const QString &text, qsizetype indent, int width)
{
    const qsizetype room = std::max<qsizetype>(30, std::clamp(width, 40, 100) - indent);
    QString result;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > room) {
            result += line + u'\n' + QString(indent, u' ');
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return result + line + u'\n';
}

QString optionLines(const QList<Option> &options, int width)
{
    constexpr qsizetype column = 26;
    QString text;
    for (const Option &option : options) {
        QString left = u"  --"_s + option.name;
        if (!option.value.isEmpty())
            left += u' ' + option.value;
        if (left.size() + 2 > column)
            text += left + u'\n' + QString(column, u' ');
        else
            text += left.leftJustified(column);
        text += wrapped(option.help, column, width);
    }
    return text;
}

QString exitLines(const Language &language, int width)
{
    return language.translate("Cli", "Exit status:") + u'\n' + u"  0  "_s
        + wrapped(language.translate("Cli", "the settings work, or the command did its job"), 5, width)
        + u"  1  "_s + wrapped(language.translate("Cli", "a step failed"), 5, width) + u"  2  "_s
        + wrapped(language.translate("Cli", "wrong usage or input"), 5, width) + u"  3  "_s
        + wrapped(language.translate("Cli", "stopped by a signal or by you"), 5, width) + u"  4  "_s
        + wrapped(language.translate("Cli", "a fault in Envoi"), 5, width);
}

} // namespace

QByteArray helpText(const Language &language, int width)
{
    QString text
        = language.translate("Cli", "Envoi tells which step of sending mail fails, why, and what to change.")
        + u"\n\n"_s;
    text += language.translate("Cli", "Usage:") + u'\n';
    text += u"  envoi-cli "_s + language.translate("Cli", "COMMAND [OPTIONS]") + u"\n\n"_s;
    text += language.translate("Cli", "Commands:") + u'\n';
    for (const auto &verb : verbs())
        text += u"  "_s + QString(verb->name()).leftJustified(10) + u' '
            + wrapped(verb->summary(language), 13, width);
    text += u'\n' + language.translate("Cli", "Options of every command:") + u'\n';
    text += optionLines(commonOptions(language), width);
    text += u'\n' + exitLines(language, width);
    text += u'\n'
        + wrapped(language.translate("Cli", "“envoi-cli COMMAND --help” describes one command."), 0, width);
    return text.toUtf8();
}

QByteArray helpText(const Verb &verb, const Language &language, int width)
{
    QString text = verb.summary(language);
    text = text.left(1).toUpper() + text.mid(1) + u"\n\n"_s;
    text += language.translate("Cli", "Usage:") + u'\n';
    const QStringList usage = verb.usage();
    for (const QString &line : usage)
        text += line.startsWith(u' ') ? u"  "_s + line + u'\n'
                                      : u"  envoi-cli "_s + verb.name() + u' ' + line + u'\n';
    text += u'\n' + wrapped(verb.details(language), 0, width) + u'\n';
    if (const QList<Option> own = verb.options(language); !own.isEmpty()) {
        text += language.translate("Cli", "Options:") + u'\n';
        text += optionLines(own, width) + u'\n';
    }
    text += language.translate("Cli", "Options of every command:") + u'\n';
    text += optionLines(commonOptions(language), width);
    text += u'\n' + exitLines(language, width);
    return text.toUtf8();
}

QByteArray versionText(const Language &language)
{
    return (u"envoi-cli "_s + QStringLiteral(ENVOI_VERSION) + u" (Qt "_s + QString::fromLatin1(qVersion())
        + u")\n"_s
        + language.translate("Cli", "Free software under the GNU General Public License, version 3 or later.")
        + u'\n')
        .toUtf8();
}

} // namespace envoi::cli
