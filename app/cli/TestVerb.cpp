// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Common.h"
#include "cli/Progress.h"
#include "cli/TestOptions.h"
#include "investigation/Investigation.h"
#include "report/Formats.h"
#include "session/Signals.h"

#include <QCoreApplication>

namespace envoi::cli
{

namespace
{

QString summary(const Language &language)
{
    return language.translate("Cli", "test outgoing-mail settings against the real server");
}

QString details(const Language &language)
{
    return language.translate("Cli",
        "No message is sent unless --send-message is given. The password only leaves inside an encrypted "
        "connection "
        "whose certificate was accepted.");
}

QList<Option> options(const Language &language)
{
    return testOptions(language);
}

Exit exitOf(const diagnosis::Case &what)
{
    const diagnosis::Diagnosis verdict = diagnosis::diagnose(what);
    if (what.record.stopped || verdict.cause == diagnosis::Cause::StoppedByUser)
        return Exit::Stopped;
    const record::StepRecord *failed = what.record.failed();
    if (failed && failed->id == record::StepId::Input)
        return Exit::WrongUsage;
    if (verdict.cause == diagnosis::Cause::InternalError)
        return Exit::Fault;
    return failed ? Exit::StepFailed : Exit::Works;
}

Exit run(const Context &context)
{
    if (const auto error = outputError(context))
        return fail(context, *error);
    TestInput input = testInput(context);
    if (input.stopped)
        return Exit::Stopped;
    if (input.error)
        return fail(context, *input.error);

    investigation::Investigation::Options options;
    options.followUps = !context.arguments.has("no-follow-up"_L1);
    if (input.timeoutMs)
        options.limits = options.limits.withTimeout(*input.timeoutMs);
    investigation::Investigation investigation(std::move(input.typed), std::move(input.secret), options);
    const session::Signals stop;
    QObject::connect(
        &stop, &session::Signals::stopRequested, &investigation, &investigation::Investigation::stop);
    bool ended = false;
    QObject::connect(
        &investigation, &investigation::Investigation::finished, QCoreApplication::instance(), [&ended] {
            ended = true;
            QCoreApplication::quit();
        });
    std::optional<Progress> progress;
    if (context.terminal.errIsTerminal)
        progress.emplace(investigation, context.language, context.terminal.width);
    investigation.start();
    if (!ended)
        QCoreApplication::exec();
    progress.reset();

    const diagnosis::Case &result = investigation.result();
    const QString formatId
        = context.arguments.has("format"_L1) ? context.arguments.value("format"_L1) : u"text"_s;
    const report::Format *format = report::formatById(formatId);
    return deliver(context, format->report(result, reportOptions(context)), exitOf(result));
}

} // namespace

Verb testVerb()
{
    return { "test"_L1, summary,
        { u"--host NAME [--port NUMBER] [--security auto|starttls|tls|none]"_s,
            u"    [--user NAME (--password-stdin | --password-file FILE)] [--email ADDRESS] […]"_s },
        details, options, run };
}

} // namespace envoi::cli
