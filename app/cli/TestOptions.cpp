// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TestOptions.h"

#include "cli/Common.h"
#include "cli/Password.h"
#include "explanation/Explanation.h"

namespace envoi::cli
{

using namespace record;

QList<Option> testOptions(const Language &language)
{
    const auto words = [&language](const char *text) { return language.translate("Cli", text); };
    return {
        { "host"_L1, words(QT_TRANSLATE_NOOP("Cli", "NAME")),
            words(QT_TRANSLATE_NOOP("Cli", "outgoing server: a name or an address")), {} },
        { "port"_L1, words(QT_TRANSLATE_NOOP("Cli", "NUMBER")),
            words(QT_TRANSLATE_NOOP("Cli", "port; without it 465 for tls, 587 otherwise")), {} },
        { "security"_L1, words(QT_TRANSLATE_NOOP("Cli", "MODE")),
            words(QT_TRANSLATE_NOOP(
                "Cli", "auto, starttls, tls or none; auto is tls on port 465 and starttls on any other")),
            securityIds() },
        { "user"_L1, words(QT_TRANSLATE_NOOP("Cli", "NAME")),
            words(QT_TRANSLATE_NOOP("Cli", "user name; without it the test runs without logging in")), {} },
        { "password-stdin"_L1, {},
            words(QT_TRANSLATE_NOOP(
                "Cli", "read the password from the standard input; asks for it on a terminal")),
            {} },
        { "password-file"_L1, words(QT_TRANSLATE_NOOP("Cli", "FILE")),
            words(QT_TRANSLATE_NOOP(
                "Cli", "read the password from a file or pipe; one line end at its end is left out")),
            {} },
        { "auth"_L1, words(QT_TRANSLATE_NOOP("Cli", "MECHANISM")),
            words(QT_TRANSLATE_NOOP("Cli", "auto, or one authentication method: PLAIN, LOGIN, CRAM-MD5, …")),
            {} },
        { "email"_L1, words(QT_TRANSLATE_NOOP("Cli", "ADDRESS")),
            words(QT_TRANSLATE_NOOP(
                "Cli", "your own address: tried as sender and recipient, without sending anything")),
            {} },
        { "from"_L1, words(QT_TRANSLATE_NOOP("Cli", "ADDRESS")),
            words(QT_TRANSLATE_NOOP("Cli", "sender to try (MAIL FROM)")), {} },
        { "to"_L1, words(QT_TRANSLATE_NOOP("Cli", "ADDRESS")),
            words(QT_TRANSLATE_NOOP("Cli", "recipient to try (RCPT TO)")), {} },
        { "send-message"_L1, {},
            words(QT_TRANSLATE_NOOP("Cli", "really send a short test message from sender to recipient")),
            {} },
        { "ehlo-name"_L1, words(QT_TRANSLATE_NOOP("Cli", "NAME")),
            words(QT_TRANSLATE_NOOP("Cli", "name to announce in EHLO")), {} },
        { "ca-file"_L1, words(QT_TRANSLATE_NOOP("Cli", "FILE")),
            words(QT_TRANSLATE_NOOP(
                "Cli", "certificates to trust besides the system’s (PEM); may be given several times")),
            {}, true },
        { "ipv4"_L1, {}, words(QT_TRANSLATE_NOOP("Cli", "use IPv4 only")), {} },
        { "ipv6"_L1, {}, words(QT_TRANSLATE_NOOP("Cli", "use IPv6 only")), {} },
        { "proxy"_L1, words(QT_TRANSLATE_NOOP("Cli", "URL")),
            words(QT_TRANSLATE_NOOP(
                "Cli", "socks5://HOST:PORT or http://HOST:PORT; the system’s proxy is never used by itself")),
            {} },
        { "timeout"_L1, words(QT_TRANSLATE_NOOP("Cli", "SECONDS")),
            words(QT_TRANSLATE_NOOP("Cli", "longest wait for each single answer")), {} },
        { "no-follow-up"_L1, {},
            words(QT_TRANSLATE_NOOP(
                "Cli", "after a failure, do not look at other ports or addresses of the server")),
            {} },
        { "allow-plaintext-login"_L1, {},
            words(QT_TRANSLATE_NOOP("Cli", "for this run: send the password over an unencrypted connection")),
            {} },
        { "allow-untrusted-certificate"_L1, {},
            words(QT_TRANSLATE_NOOP("Cli",
                "for this run: go on although the certificate is not accepted, and send the password too")),
            {} },
        { "verbose"_L1, {}, words(QT_TRANSLATE_NOOP("Cli", "with the dialogue, line by line, in the text")),
            {} },
        { "hide-user"_L1, {},
            words(QT_TRANSLATE_NOOP("Cli", "leave user name and addresses out of the report")), {} },
    };
}

namespace
{

std::optional<UsageError> timeoutError(
    const QString &text, std::optional<qint64> &milliseconds, const Language &language)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && seconds >= 0.05 && seconds <= 3'600) {
        milliseconds = static_cast<qint64>(seconds * 1'000);
        return std::nullopt;
    }
    return UsageError{ language.translate("Cli", "“--timeout” needs a number of seconds."),
        language.translate("Cli", "Expected: a number from 0.05 to 3600, for example --timeout 30") };
}

Settings settingsOf(const Arguments &arguments)
{
    Settings settings;
    settings.host = arguments.value("host"_L1);
    settings.security = securityFromId(arguments.value("security"_L1)).value_or(Security::Auto);
    settings.user = arguments.value("user"_L1);
    if (const QString auth = arguments.value("auth"_L1); auth.compare(u"auto"_s, Qt::CaseInsensitive) != 0)
        settings.mechanism = auth;
    const QString email = arguments.value("email"_L1);
    settings.from = arguments.has("from"_L1) ? arguments.value("from"_L1) : email;
    settings.to = arguments.has("to"_L1) ? arguments.value("to"_L1) : email;
    settings.sendMessage = arguments.has("send-message"_L1);
    settings.ehloName = arguments.value("ehlo-name"_L1);
    if (arguments.has("ipv4"_L1))
        settings.family = Family::IPv4;
    if (arguments.has("ipv6"_L1))
        settings.family = Family::IPv6;
    if (const QString proxy = arguments.value("proxy"_L1); !proxy.isEmpty())
        settings.proxy = QUrl(proxy, QUrl::StrictMode);
    settings.caFiles = arguments.values("ca-file"_L1);
    settings.allowPlaintextLogin = arguments.has("allow-plaintext-login"_L1);
    settings.allowUntrustedCertificate = arguments.has("allow-untrusted-certificate"_L1);
    return settings;
}

} // namespace

TestInput testInput(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const Language &language = context.language;
    TestInput input;
    const int words = static_cast<int>(arguments.words().size());
    if (!arguments.has("host"_L1)) {
        input.error = UsageError{ language.translate("Cli", "The server to test is missing."),
            language.translate("Cli", "Expected: envoi-cli test --host NAME; --help lists the options.") };
    } else if (words > 0) {
        // Not repeated here: it may be a password that lost its way.
        input.error = UsageError{ language.translate(
                                      "Cli", "There are %n words that belong to no option.", nullptr, words),
            language.translate(
                "Cli", "Expected: only options, for example --host smtp.example.net --user NAME") };
    } else if (arguments.has("ipv4"_L1) && arguments.has("ipv6"_L1)) {
        input.error = UsageError{ language.translate("Cli", "“--ipv4” and “--ipv6” exclude each other."),
            language.translate("Cli", "Without either, both are tried.") };
    } else if (arguments.has("password-stdin"_L1) && arguments.has("password-file"_L1)) {
        input.error = UsageError{ language.translate(
                                      "Cli", "“--password-stdin” and “--password-file” exclude each other."),
            language.translate("Cli", "Give one of them.") };
    } else if (!QUrl(arguments.value("proxy"_L1)).password().isEmpty()) {
        input.error
            = UsageError{ language.translate("Cli",
                              "A password is never an argument, not in the address of a proxy either."),
                  language.translate("Cli", "Expected: --proxy socks5://HOST:PORT") };
    } else if (arguments.has("port"_L1) && arguments.value("port"_L1).trimmed().isEmpty()) {
        // What is left of a variable that nobody set: no other port is tried in its place.
        input.error = UsageError{
            language.translate("Cli", "“--%1” needs a value.").arg("port"_L1),
            language.translate("Cli", "Expected: --%1 %2").arg("port"_L1, language.translate("Cli", "NUMBER"))
        };
    } else if (arguments.has("timeout"_L1)) {
        input.error = timeoutError(arguments.value("timeout"_L1), input.timeoutMs, language);
    }
    if (input.error)
        return input;

    input.typed.settings = settingsOf(arguments);
    input.typed.port = arguments.value("port"_L1);
    for (const record::Remark &remark : record::validated(input.typed).remarks) {
        if (remark.kind == record::RemarkKind::CaFileUnreadable) {
            input.error = UsageError{ explanation::remarkSentence(remark, language),
                language.translate("Cli", "Expected: --ca-file FILE with certificates in PEM form") };
            return input;
        }
    }
    if (!arguments.has("password-stdin"_L1) && !arguments.has("password-file"_L1))
        return input;
    PasswordRead password = arguments.has("password-file"_L1)
        ? passwordFromFile(arguments.value("password-file"_L1), language)
        : passwordFromInput(language);
    input.stopped = password.stopped;
    input.error = password.error;
    input.typed.password = password.traits;
    input.typed.settings.passwordGiven = password.traits.given;
    input.secret = std::move(password.secret);
    return input;
}

} // namespace envoi::cli
