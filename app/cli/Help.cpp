// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Help.h"

#include <QRegularExpression>

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
    QString text = language.translate("Cli", "Exit status:") + u'\n';
    const auto all = exitStatuses(language);
    for (const auto &[status, meaning] : all)
        text += u"  "_s + QString::number(static_cast<int>(status)) + u"  "_s + wrapped(meaning, 5, width);
    return text;
}

} // namespace

QList<QPair<Exit, QString>> exitStatuses(const Language &language)
{
    return {
        { Exit::Works, language.translate("Cli", "the settings work, or the command did its job") },
        { Exit::StepFailed, language.translate("Cli", "a step failed") },
        { Exit::WrongUsage, language.translate("Cli", "wrong usage or input") },
        { Exit::Stopped, language.translate("Cli", "stopped by a signal or by you") },
        { Exit::Fault, language.translate("Cli", "a fault in Envoi") },
    };
}

QStringList usageOf(const Verb &verb, const Language &language)
{
    static const QRegularExpression value(u"(--([a-z-]+) )[A-Z]+"_s);
    QStringList lines = verb.usage;
    const QList<Option> options = verb.options(language);
    for (QString &line : lines) {
        QString result;
        qsizetype from = 0;
        for (const QRegularExpressionMatch &match : value.globalMatch(line)) {
            const auto known = std::find_if(options.cbegin(), options.cend(),
                [&](const Option &option) { return option.name == match.capturedView(2); });
            result += line.mid(from, match.capturedStart() - from)
                + (known == options.cend() ? match.captured() : match.captured(1) + known->value);
            from = match.capturedEnd();
        }
        line = result + line.mid(from);
    }
    return lines;
}

QByteArray helpText(const Language &language, int width)
{
    QString text
        = language.translate("Cli", "Envoi tells which step of sending mail fails, why, and what to change.")
        + u"\n\n"_s;
    text += language.translate("Cli", "Usage:") + u'\n';
    text += u"  envoi-cli "_s + language.translate("Cli", "COMMAND [OPTIONS]") + u"\n\n"_s;
    text += language.translate("Cli", "Commands:") + u'\n';
    for (const Verb &verb : verbs())
        text += u"  "_s + QString(verb.name).leftJustified(10) + u' '
            + wrapped(verb.summary(language), 13, width);
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
    const QStringList usage = usageOf(verb, language);
    for (const QString &line : usage)
        text += line.startsWith(u' ') ? u"  "_s + line + u'\n'
                                      : u"  envoi-cli "_s + verb.name + u' ' + line + u'\n';
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
