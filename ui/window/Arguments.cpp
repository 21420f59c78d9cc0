// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Arguments.h"

#include "explanation/Language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace envoi::ui
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};
} // namespace

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

Arguments readArguments(const QStringList &arguments)
{
    const auto option = [](const char *name, const QString &text, const char *value = nullptr) {
        return QCommandLineOption(
            QString::fromLatin1(name), text, value ? QString::fromLatin1(value) : QString());
    };
    const QCommandLineOption host = option("host", Words::tr("Outgoing server to fill in."), "name");
    const QCommandLineOption port = option("port", Words::tr("Port to fill in."), "number");
    const QCommandLineOption security
        = option("security", Words::tr("Connection security: auto, starttls, tls or none."), "mode");
    const QCommandLineOption user
        = option("user", Words::tr("User name to fill in. A password is never an argument."), "name");
    const QCommandLineOption from = option("from", Words::tr("Sender address to try."), "address");
    const QCommandLineOption to = option("to", Words::tr("Recipient address to try."), "address");
    const QCommandLineOption demo
        = option("demo", Words::tr("Start beside the built-in simulator; nothing goes to the network."));
    const QCommandLineOption situation
        = option("situation", Words::tr("With --demo: the situation to begin with."), "id");
    const QCommandLineOption explain
        = option("explain", Words::tr("Explain a server’s reply in the window of reply codes."), "reply");
    const QCommandLineOption lang = option("lang",
        Words::tr("Language of the window: %1.")
            .arg(explanation::Language::available().join(QStringLiteral(", "))),
        "code");

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Says at which step sending mail fails, why, and what to change."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({ host, port, security, user, from, to, demo, situation, explain, lang });
    parser.addPositionalArgument(
        QStringLiteral("report"), Words::tr("A saved report (JSON) to open."), QStringLiteral("[report]"));

    Arguments result;
    if (!parser.parse(arguments)) {
        result.error = parser.errorText();
        return result;
    }
    if (parser.isSet(help)) {
        result.answer = parser.helpText();
        return result;
    }
    if (parser.isSet(version)) {
        result.answer = QStringLiteral("envoi %1\n").arg(QCoreApplication::applicationVersion());
        return result;
    }
    if (parser.positionalArguments().size() > 1) {
        result.error = Words::tr("Only one report can be opened at a time.");
        return result;
    }
    if (parser.isSet(lang) && !explanation::Language::available().contains(parser.value(lang))) {
        result.error = Words::tr("There is no language “%1”.").arg(parser.value(lang));
        return result;
    }
    record::Settings s;
    if (parser.isSet(security)) {
        const auto chosen = record::securityFromId(parser.value(security));
        if (!chosen) {
            result.error
                = Words::tr("“%1” is no connection security: auto, starttls, tls or none is expected.")
                      .arg(parser.value(security));
            return result;
        }
        s.security = *chosen;
    }
    if (parser.isSet(port)) {
        bool isNumber = false;
        const uint number = parser.value(port).toUInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535) {
            result.error
                = Words::tr("“%1” is no port: a number from 1 to 65535 is expected.").arg(parser.value(port));
            return result;
        }
        s.port = static_cast<quint16>(number);
    }
    s.host = parser.value(host);
    s.user = parser.value(user);
    s.from = parser.value(from);
    s.to = parser.value(to);
    if (!(s == record::Settings()))
        result.settings = s;
    result.demo = parser.isSet(demo) || parser.isSet(situation);
    result.situation = parser.value(situation);
    result.explain = parser.value(explain);
    result.report = parser.positionalArguments().value(0);
    return result;
}

} // namespace envoi::ui
