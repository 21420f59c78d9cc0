// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include "cli/Help.h"
#include "session/Signals.h"
#include "smtp/Reply.h"

namespace envoi::cli
{

namespace
{

/// Wanted before anything can be said, so it is looked for before the command line is parsed.
QString languageCode(const QStringList &words)
{
    const QStringList known = Language::available();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--"_s)
            break;
        QString wanted;
        if (words.at(i) == u"--lang"_s)
            wanted = words.value(i + 1);
        else if (words.at(i).startsWith(u"--lang="_s))
            wanted = words.at(i).mid(7);
        if (known.contains(wanted))
            return wanted;
    }
    return Language::systemCode();
}

UsageError unknownVerb(const QString &word, const Language &language)
{
    QStringList known;
    for (const Verb &verb : verbs())
        known << verb.name;
    const QString near = nearest(word, known);
    return { language.translate("Cli", "There is no command “%1”.").arg(smtp::shown(word, 60)),
        near.isEmpty() ? language.translate("Cli", "Expected one of: %1").arg(known.join(u", "_s))
                       : language.translate("Cli", "Did you mean “%2”? Expected one of: %1")
                             .arg(known.join(u", "_s), near) };
}

} // namespace

int run(const QStringList &words)
{
    session::Signals::install();
    const Language language(languageCode(words));
    Context context{ language, {}, Terminal::find() };
    const auto leave = [](Exit status) { return static_cast<int>(status); };
    const auto print = [](const QByteArray &text) { return writeOut(text) ? Exit::Works : Exit::Fault; };

    // The verb is the first word; what stands before it can only be an option of every command.
    const Verb *verb = nullptr;
    QStringList rest = words;
    if (!words.isEmpty() && !words.first().startsWith(u'-')) {
        for (const Verb &one : verbs()) {
            if (one.name == words.first())
                verb = &one;
        }
        if (!verb)
            return leave(fail(context, unknownVerb(words.first(), language)));
        rest.removeFirst();
    }
    const QList<Option> options
        = (verb ? verb->options(language) : QList<Option>()) + commonOptions(language);
    Parsed parsed = parse(rest, options, language);
    context.arguments = parsed.arguments;
    if (!parsed.error && context.arguments.has("version"_L1))
        return leave(print(versionText(language)));
    if (!parsed.error && context.arguments.has("help"_L1))
        return leave(print(verb ? helpText(*verb, language, context.terminal.width)
                                : helpText(language, context.terminal.width)));
    if (parsed.error)
        return leave(fail(context, *parsed.error));
    if (!verb) {
        QStringList known;
        for (const Verb &one : verbs())
            known << one.name;
        return leave(fail(context,
            { language.translate("Cli", "A command is missing."),
                language.translate("Cli", "Expected one of: %1").arg(known.join(u", "_s)) }));
    }
    return leave(verb->run(context));
}

} // namespace envoi::cli
