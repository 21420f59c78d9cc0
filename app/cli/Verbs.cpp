// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Verb.h"
#include "report/Formats.h"

namespace envoi::cli
{

const QList<Verb> &verbs()
{
    static const QList<Verb> table{ testVerb(), explainVerb(), compareVerb(), simulateVerb() };
    return table;
}

QList<Option> commonOptions(const Language &language)
{
    QStringList formatIds;
    for (const report::Format &format : report::formats())
        formatIds << format.id;
    return {
        { "format"_L1, language.translate("Cli", "FORMAT"),
            language.translate("Cli", "form of the output: %1").arg(formatIds.join(u", "_s)), formatIds },
        { "lang"_L1, language.translate("Cli", "LANGUAGE"),
            language.translate("Cli", "language of the output: %1; without it the system’s")
                .arg(Language::available().join(u", "_s)),
            Language::available() },
        { "output"_L1, language.translate("Cli", "FILE"),
            language.translate(
                "Cli", "write to a file, readable by you alone, instead of the standard output"),
            {} },
        { "help"_L1, {}, language.translate("Cli", "show this help"), {} },
        { "version"_L1, {}, language.translate("Cli", "show the version"), {} },
    };
}

Exit fail(const Context &context, const UsageError &error)
{
    //: %1 = what is wrong; printed to the standard error
    const QString text
        = context.language.translate("Cli", "envoi-cli: %1").arg(error.message) + u'\n' + error.hint + u'\n';
    writeErr(text.toUtf8());
    return Exit::WrongUsage;
}

} // namespace envoi::cli
