// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/Situations.h"

#include <QCoreApplication>
#include <array>

namespace envoi::ui
{

namespace
{

struct Title {
    const char *id;
    const char *text;
};

constexpr std::array titles{
    Title{ "works", QT_TRANSLATE_NOOP("Situations", "Everything works (STARTTLS)") },
    Title{ "works-tls", QT_TRANSLATE_NOOP("Situations", "Everything works (SSL/TLS)") },
    Title{ "works-without-login", QT_TRANSLATE_NOOP("Situations", "Everything works, without logging in") },
    Title{ "421-greeting-busy", QT_TRANSLATE_NOOP("Situations", "421: the server is busy") },
    Title{ "421-too-many-connections", QT_TRANSLATE_NOOP("Situations", "421: too many connections") },
    Title{ "421-mid-session", QT_TRANSLATE_NOOP("Situations", "421: in the middle of the session") },
    Title{ "421-shutting-down", QT_TRANSLATE_NOOP("Situations", "421: the server is being shut down") },
    Title{ "421-rate-limited", QT_TRANSLATE_NOOP("Situations", "421: too much mail in a short time") },
    Title{ "421-helo-name", QT_TRANSLATE_NOOP("Situations", "421: the announced name is refused") },
    Title{ "530-login-required", QT_TRANSLATE_NOOP("Situations", "530: log in first") },
    Title{ "530-starttls-first", QT_TRANSLATE_NOOP("Situations", "530: encrypt first") },
    Title{ "535-wrong-password", QT_TRANSLATE_NOOP("Situations", "535: the password is refused") },
    Title{ "534-app-password", QT_TRANSLATE_NOOP("Situations", "534: an app password is wanted") },
    Title{ "certificate-expired", QT_TRANSLATE_NOOP("Situations", "Certificate: expired") },
    Title{ "certificate-wrong-name", QT_TRANSLATE_NOOP("Situations", "Certificate: for another name") },
    Title{ "certificate-self-signed", QT_TRANSLATE_NOOP("Situations", "Certificate: signed by itself") },
    Title{ "certificate-ends-soon", QT_TRANSLATE_NOOP("Situations", "Certificate: ends within days") },
    Title{ "silent-port", QT_TRANSLATE_NOOP("Situations", "Connected, then silence") },
    Title{ "tls-expected", QT_TRANSLATE_NOOP("Situations", "STARTTLS chosen, the port wants SSL/TLS") },
    Title{ "plain-expected", QT_TRANSLATE_NOOP("Situations", "SSL/TLS chosen, the port wants STARTTLS") },
    Title{ "connection-refused", QT_TRANSLATE_NOOP("Situations", "Connection refused") },
    Title{ "connection-timed-out", QT_TRANSLATE_NOOP("Situations", "No answer from the port") },
    Title{ "starttls-missing", QT_TRANSLATE_NOOP("Situations", "STARTTLS is not offered") },
    Title{ "starttls-stripped", QT_TRANSLATE_NOOP("Situations", "STARTTLS is taken out on the way") },
    Title{ "relay-denied", QT_TRANSLATE_NOOP("Situations", "Relaying is refused") },
    Title{ "sender-not-owned", QT_TRANSLATE_NOOP("Situations", "The sender address is not yours") },
    Title{ "greylisted", QT_TRANSLATE_NOOP("Situations", "Deferred on purpose (greylisting)") },
    Title{ "auth-temporarily", QT_TRANSLATE_NOOP("Situations", "Log-in service out of order") },
    Title{ "imap-port", QT_TRANSLATE_NOOP("Situations", "The port of the incoming server") },
    Title{ "http-answer", QT_TRANSLATE_NOOP("Situations", "A web server answers") },
    Title{ "slow-server", QT_TRANSLATE_NOOP("Situations", "A slow server") },
    Title{ "no-common-mechanism", QT_TRANSLATE_NOOP("Situations", "No common log-in method") },
    Title{ "injected-data", QT_TRANSLATE_NOOP("Situations", "Smuggled data before the encryption") },
};

} // namespace

QString situationTitle(const QString &id)
{
    for (const Title &title : titles) {
        if (id == QLatin1StringView(title.id))
            return QCoreApplication::translate("Situations", title.text);
    }
    QString words = id;
    words.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace envoi::ui
