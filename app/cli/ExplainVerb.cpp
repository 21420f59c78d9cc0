// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Common.h"
#include "mailprograms/Pasted.h"
#include "report/Formats.h"
#include "report/Json.h"
#include "session/Signals.h"

#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

namespace envoi::cli
{

using namespace diagnosis;

namespace
{

constexpr qsizetype longestReply = 131'072; // hostile.md L12

QStringList stages()
{
    return stepIds() << u"message"_s << u"any"_s; // the words that collections of replies use
}

std::optional<record::StepId> stageOf(const QString &id)
{
    if (id == u"message"_s)
        return record::StepId::Data;
    return record::stepFromId(id);
}

record::Settings settingsOf(const Arguments &arguments)
{
    record::Settings settings;
    settings.host = arguments.value("host"_L1).trimmed();
    settings.security
        = record::securityFromId(arguments.value("security"_L1)).value_or(record::Security::Auto);
    if (arguments.has("user-given"_L1)) {
        // Only that there was a login is known: a name that nothing can be said against.
        settings.user = u"user@example.net"_s;
        settings.passwordGiven = true;
    }
    return settings;
}

/// Text that is no reply is shown to the diagnosis as it would come from a server: with real line ends.
QByteArray asReceived(const QString &text)
{
    QString lines = text;
    lines.replace(u"\\r\\n"_s, u"\n"_s).replace(u"\\n"_s, u"\n"_s);
    return lines.toUtf8();
}

QString summary(const Language &language)
{
    return language.translate("Cli", "explain a server’s reply");
}

QString details(const Language &language)
{
    return language.translate("Cli",
        "REPLY is what the server said, with \\r\\n or \\n between its lines, or a code alone (421); “-” "
        "reads it from the "
        "standard input.");
}

QList<Option> options(const Language &language)
{
    return {
        { "stage"_L1, language.translate("Cli", "STEP"),
            language.translate("Cli", "the step in which the reply came: %1").arg(stepIds().join(u", "_s)),
            stages() },
        { "security"_L1, language.translate("Cli", "MODE"),
            language.translate("Cli", "the connection security that was set: auto, starttls, tls or none"),
            securityIds() },
        { "file"_L1, language.translate("Cli", "FILE"),
            language.translate("Cli", "read the reply, the error message or the delivery report from FILE"),
            {} },
        { "user-given"_L1, {}, language.translate("Cli", "a user name and password were set"), {} },
        { "host"_L1, language.translate("Cli", "NAME"), language.translate("Cli", "the server that replied"),
            {} },
    };
}

Exit run(const Context &context)
{
    if (const auto error = outputError(context))
        return fail(context, *error);
    const Arguments &arguments = context.arguments;
    QString text = arguments.words().join(u' ');
    const QString file = arguments.value("file"_L1);
    // Without words the text comes from a pipe; a terminal is not waited for.
    const bool piped = arguments.words() == QStringList{ u"-"_s }
        || (arguments.words().isEmpty() && file.isEmpty() && isatty(STDIN_FILENO) == 0);
    if (!file.isEmpty()) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly)) {
            return fail(context,
                { context.language.translate("Cli", "The file %1 could not be read.")
                        .arg(smtp::shown(file, 200)),
                    {} });
        }
        text = smtp::decoded(source.read(longestReply + 1));
    } else if (piped) {
        const auto bytes = readAll(STDIN_FILENO, longestReply);
        if (session::Signals::received())
            return Exit::Stopped;
        text = bytes ? smtp::decoded(*bytes) : QString();
    }
    if (text.trimmed().isEmpty()) {
        return fail(context,
            { context.language.translate("Cli", "There is no reply to explain."),
                context.language.translate(
                    "Cli", "Expected: envoi-cli explain \"530 5.7.0 Authentication required\"") });
    }
    if (text.size() > longestReply) {
        return fail(context,
            { context.language.translate("Cli", "That is too long for a server’s reply."),
                context.language.translate("Cli", "Expected: at most 128 KiB.") });
    }
    const auto stage = stageOf(arguments.value("stage"_L1));
    const record::Settings settings = settingsOf(arguments);
    const QString format = arguments.value("format"_L1);
    const report::Options options = reportOptions(context);
    const auto asJson = [&](const QJsonObject &object) {
        return deliver(context, QJsonDocument(object).toJson(), Exit::Works);
    };

    // A reply as the server sent it is explained as it stands; anything else may be what a mail program
    // showed.
    const auto reply = smtp::Reply::fromPasted(text);
    mailprograms::Pasted pasted = mailprograms::readPasted(text);
    if (stage)
        pasted.stage = stage;
    if (pasted.host.isEmpty())
        pasted.host = settings.host;
    if (arguments.has("security"_L1))
        pasted.security = settings.security;
    if (pasted.user.isEmpty())
        pasted.user = settings.user;
    const bool wrapped = !pasted.program.isEmpty() || pasted.isDeliveryReport || (pasted.reply && !reply);
    if (wrapped) {
        if (const auto found = mailprograms::caseOf(pasted)) {
            if (format == u"json"_s)
                return asJson(report::explanationToJson(pasted, *found, context.language));
            return deliver(context,
                report::inFormat(report::explanationOutline(pasted, *found, options), format, options),
                Exit::Works);
        }
    }
    const Case what{
        reply ? recordOfReply(*reply, stage, settings) : recordOfText(asReceived(text), stage, settings), {}
    };
    if (format == u"json"_s)
        return asJson(report::explanationToJson(what, context.language));
    return deliver(
        context, report::inFormat(report::explanationOutline(what, options), format, options), Exit::Works);
}

} // namespace

Verb explainVerb()
{
    return { "explain"_L1, summary,
        { u"REPLY [--stage STEP] [--security MODE] [--user-given] [--host NAME]"_s,
            u"--file FILE [--stage STEP] [--security MODE] [--user-given] [--host NAME]"_s },
        details, options, run };
}

} // namespace envoi::cli
