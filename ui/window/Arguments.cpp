// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace envoi::ui
{

using explanation::Language;

QList<manual::OptionText> windowOptions(const Language &l)
{
    const QString languages = Language::available().join(QStringLiteral(", "));
    return {
        { QStringLiteral("host"), l.translate("Arguments", "NAME"),
            l.translate("Arguments", "Outgoing server to fill in.") },
        { QStringLiteral("port"), l.translate("Arguments", "NUMBER"),
            l.translate("Arguments", "Port to fill in.") },
        { QStringLiteral("security"), l.translate("Arguments", "MODE"),
            l.translate("Arguments", "Connection security: auto, starttls, tls or none.") },
        { QStringLiteral("user"), l.translate("Arguments", "NAME"),
            l.translate("Arguments", "User name to fill in. A password is never an argument.") },
        { QStringLiteral("from"), l.translate("Arguments", "ADDRESS"),
            l.translate("Arguments", "Sender address to try.") },
        { QStringLiteral("to"), l.translate("Arguments", "ADDRESS"),
            l.translate("Arguments", "Recipient address to try.") },
        { QStringLiteral("demo"), {},
            l.translate("Arguments", "Start beside the built-in simulator; nothing goes to the network.") },
        { QStringLiteral("situation"), l.translate("Arguments", "ID"),
            l.translate("Arguments", "With --demo: the situation to begin with.") },
        { QStringLiteral("explain"), l.translate("Arguments", "REPLY"),
            l.translate("Arguments", "Explain a server’s reply in the window of reply codes.") },
        { QStringLiteral("lang"), l.translate("Arguments", "LANGUAGE"),
            l.translate("Arguments", "Language of the window: %1.").arg(languages) },
        { QStringLiteral("help"), {}, l.translate("Arguments", "Show the options and leave.") },
        { QStringLiteral("version"), {}, l.translate("Arguments", "Show the version and leave.") },
        { {}, l.translate("Arguments", "REPORT"),
            l.translate("Arguments", "A saved report (JSON) to open.") },
    };
}

QString languageArgument(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang"))
            return arguments.value(i + 1);
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return arguments[i].mid(7);
    }
    return {};
}

Arguments readArguments(const QStringList &arguments, const Language &l)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        l.translate("Arguments", "Says at which step sending mail fails, why, and what to change."));
    const QList<manual::OptionText> table = windowOptions(l);
    for (const manual::OptionText &option : table) {
        if (option.name.isEmpty())
            parser.addPositionalArgument(QStringLiteral("report"), option.help, u'[' + option.value + u']');
        else if (option.name == QLatin1String("help"))
            parser.addOption({ { QStringLiteral("h"), option.name }, option.help });
        else if (option.name == QLatin1String("version"))
            parser.addOption({ { QStringLiteral("v"), option.name }, option.help });
        else
            parser.addOption({ option.name, option.help, option.value });
    }
    const auto given = [&parser](const char *name) { return parser.value(QLatin1StringView(name)); };
    const auto isSet = [&parser](const char *name) { return parser.isSet(QLatin1StringView(name)); };

    Arguments result;
    if (!parser.parse(arguments)) {
        result.error = parser.errorText();
        return result;
    }
    if (isSet("help")) {
        result.answer = parser.helpText();
        return result;
    }
    if (isSet("version")) {
        result.answer = QStringLiteral("envoi %1\n").arg(QCoreApplication::applicationVersion());
        return result;
    }
    if (parser.positionalArguments().size() > 1) {
        result.error = l.translate("Arguments", "Only one report can be opened at a time.");
        return result;
    }
    if (isSet("lang") && !Language::available().contains(given("lang"))) {
        result.error = l.translate("Arguments", "There is no language “%1”.").arg(given("lang"));
        return result;
    }
    record::Settings s;
    if (isSet("security")) {
        const auto chosen = record::securityFromId(given("security"));
        if (!chosen) {
            result.error = l.translate("Arguments",
                                "“%1” is no connection security: auto, starttls, tls or none is expected.")
                               .arg(given("security"));
            return result;
        }
        s.security = *chosen;
    }
    if (isSet("port")) {
        bool isNumber = false;
        const uint number = given("port").toUInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535) {
            result.error = l.translate("Arguments", "“%1” is no port: a number from 1 to 65535 is expected.")
                               .arg(given("port"));
            return result;
        }
        s.port = static_cast<quint16>(number);
    }
    s.host = given("host");
    s.user = given("user");
    s.from = given("from");
    s.to = given("to");
    if (!(s == record::Settings()))
        result.settings = s;
    result.demo = isSet("demo") || isSet("situation");
    result.situation = given("situation");
    result.explain = given("explain");
    result.report = parser.positionalArguments().value(0);
    return result;
}

} // namespace envoi::ui
