// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Common.h"
#include "report/Formats.h"
#include "report/Json.h"

#include <QJsonDocument>

namespace envoi::cli
{

namespace
{

QString summary(const Language &language)
{
    return language.translate("Cli", "compare two reply codes");
}

QString details(const Language &language)
{
    return language.translate("Cli",
        "For example: envoi-cli compare 421 530. Any two codes from 200 to 599; nothing is sent to the "
        "network.");
}

QList<Option> options(const Language &)
{
    return {};
}

Exit run(const Context &context)
{
    if (const auto error = outputError(context))
        return fail(context, *error);
    const QStringList &words = context.arguments.words();
    const UsageError wrong{ context.language.translate("Cli", "Two reply codes are needed to compare."),
        context.language.translate(
            "Cli", "Expected: two numbers from 200 to 599, for example envoi-cli compare 421 530") };
    if (words.size() != 2)
        return fail(context, wrong);
    std::optional<explanation::Comparison> comparison;
    if (words.at(0).size() == 3 && words.at(1).size() == 3)
        comparison = explanation::compare(words.at(0).toInt(), words.at(1).toInt(), context.language);
    if (!comparison)
        return fail(context, wrong);
    const QString format = context.arguments.value("format"_L1);
    const report::Options options = reportOptions(context);
    if (format == u"json"_s)
        return deliver(context, QJsonDocument(report::comparisonToJson(*comparison)).toJson(), Exit::Works);
    return deliver(context,
        report::inFormat(report::comparisonOutline(*comparison, context.language), format, options),
        Exit::Works);
}

} // namespace

Verb compareVerb()
{
    return { "compare"_L1, summary, { u"CODE CODE"_s }, details, options, run };
}

} // namespace envoi::cli
