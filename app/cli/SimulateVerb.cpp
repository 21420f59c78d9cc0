// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Common.h"
#include "cli/SimulatedSettings.h"
#include "session/Signals.h"
#include "simulator/Script.h"
#include "simulator/Simulator.h"
#include "smtp/Reply.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace envoi::cli
{

using simulator::Simulator;

namespace
{

QString summary(const Language &language)
{
    return language.translate("Cli", "play a mail server on this computer, for training and tests");
}

QString details(const Language &language)
{
    return language.translate("Cli",
        "Listens on this computer only, and runs until it is interrupted (Ctrl+C). It prints the command "
        "that leads into "
        "the situation.");
}

QList<Option> options(const Language &language)
{
    return {
        { "port"_L1, language.translate("Cli", "NUMBER"),
            language.translate("Cli", "port to listen on; without it any free one"), {} },
        { "list"_L1, {}, language.translate("Cli", "list the situations that can be played"), {} },
    };
}

Exit list(const Context &context)
{
    const QList<Simulator::Situation> situations = Simulator::situations();
    if (context.arguments.value("format"_L1) == u"json"_s) {
        QJsonArray array;
        for (const auto &one : situations) {
            array.append(QJsonObject{ { u"id"_s, one.id }, { u"expectedCause"_s, one.expectedCause },
                { u"expectedStep"_s, one.expectedStep } });
        }
        const QJsonObject object{ { u"schema"_s, u"envoi-situations/1"_s }, { u"situations"_s, array } };
        return deliver(context, QJsonDocument(object).toJson(), Exit::Works);
    }
    qsizetype column = 0;
    for (const auto &one : situations)
        column = std::max(column, one.id.size());
    QString text;
    for (const auto &one : situations)
        text += one.id.leftJustified(column + 2) + one.expectedStep.leftJustified(12) + one.expectedCause
            + u'\n';
    return deliver(context, text.toUtf8(), Exit::Works);
}

/// A situation by its id, or a script in a file; nothing when there is neither.
std::optional<Simulator::Situation> situationOf(const QString &name)
{
    if (auto known = Simulator::situation(name))
        return known;
    QFile file(name);
    constexpr qint64 longest = 1'048'576; // hostile.md L18
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Simulator::Situation situation;
    situation.id = name;
    situation.script = smtp::decoded(file.read(longest));
    const auto parsed = simulator::parseScript(situation.script);
    if (const auto *script = std::get_if<simulator::Script>(&parsed)) {
        situation.expectedCause = script->expectedCause;
        situation.expectedStep = script->expectedStep;
        situation.security = script->settings.value(u"security"_s, u"starttls"_s);
        situation.user = script->settings.value(u"user"_s);
        situation.password = script->settings.value(u"password"_s);
        situation.from = script->settings.value(u"from"_s);
        situation.to = script->settings.value(u"to"_s);
    }
    return situation;
}

UsageError unknownScenario(const QString &name, const Language &language)
{
    QStringList known;
    const QList<Simulator::Situation> situations = Simulator::situations();
    for (const auto &one : situations)
        known << one.id;
    const QString near = nearest(name, known);
    return { language.translate("Cli", "There is no situation and no readable file “%1”.")
                 .arg(smtp::shown(name, 300)),
        near.isEmpty()
            ? language.translate("Cli", "“envoi-cli simulate --list” lists the situations.")
            : language
                  .translate("Cli", "Did you mean “%1”? “envoi-cli simulate --list” lists the situations.")
                  .arg(near) };
}

Exit run(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const Language &language = context.language;
    if (const auto error = outputError(context))
        return fail(context, *error);
    if (arguments.has("list"_L1))
        return list(context);
    if (arguments.words().size() != 1) {
        return fail(context,
            { language.translate("Cli", "One situation or script file is needed."),
                language.translate("Cli", "“envoi-cli simulate --list” lists the situations.") });
    }
    bool isPort = true;
    const int port = arguments.has("port"_L1) ? arguments.value("port"_L1).toInt(&isPort) : 0;
    if (!isPort || port < 0 || port > 65'535) {
        return fail(context,
            { language.translate("Cli", "“--port” needs a number from 0 to 65535."),
                language.translate("Cli", "Without --port, any free port is taken.") });
    }
    const QString name = arguments.words().first();
    const auto situation = situationOf(name);
    if (!situation)
        return fail(context, unknownScenario(name, language));

    Simulator server;
    if (!server.load(situation->script)) {
        //: %1 = line number, %2 = what the parser says about it
        return fail(context,
            { language.translate("Cli", "Line %1 of the script is not understood: %2")
                    .arg(server.errorLine())
                    .arg(smtp::shown(server.errorText(), 300)),
                language.translate(
                    "Cli", "The language of scripts is described in app/simulator/README.md.") });
    }
    if (!server.listen(QHostAddress::LocalHost, static_cast<quint16>(port))) {
        return fail(context,
            { language.translate("Cli", "Port %1 cannot be listened on.").arg(port),
                language.translate("Cli", "Without --port, any free port is taken.") });
    }
    const SimulatedSettings settings(server, *situation);
    const QByteArray announcement
        = arguments.value("format"_L1) == u"json"_s ? settings.json() : settings.text(language);
    if (const Exit written = deliver(context, announcement, Exit::Works); written != Exit::Works)
        return written;

    const session::Signals stop;
    QObject::connect(
        &stop, &session::Signals::stopRequested, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return Exit::Works;
}

} // namespace

Verb simulateVerb()
{
    return { "simulate"_L1, summary, { u"SCENARIO|FILE [--port NUMBER]"_s, u"--list"_s }, details, options,
        run };
}

} // namespace envoi::cli
