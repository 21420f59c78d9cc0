// SPDX-License-Identifier: GPL-3.0-or-later
// The wrong place or the wrong mode, and boxes in between.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;

Words tlsFromStartNeeded(const Scene &s)
{
    return {
        .headline = s.proved() || s.portIs(465)
            ? s.translate("Words.WrongPlace", "Port %1 expects encryption from the first moment: choose SSL/TLS.").arg(s.port())
            : s.translate("Words.WrongPlace", "Port %1 probably expects encryption from the first moment: choose SSL/TLS.").arg(s.port()),
        .happened = joined({s.stoppedAt(), s.translate("Words.WrongPlace", "Both sides waited for the other to begin, or the server answered in TLS.")}),
        .why = s.translate("Words.WrongPlace", "With STARTTLS or no encryption, the server speaks first. On this port it waits for encryption instead."),
        .todo = {
            s.fixOr(s.translate("Words.WrongPlace", "Set “Connection security” to SSL/TLS and keep the port, here and in your mail program.")),
            s.translate("Words.WrongPlace", "Use STARTTLS with port 587 instead if your mail program offers only that."),
        },
        .request = s.translate("Words.WrongPlace", "Is it intended that this port expects TLS from the start?"),
        .more = {
            s.translate("Words.WrongPlace", "SSL/TLS and STARTTLS are two ways to begin an encrypted connection, not two versions. 465 usually goes with SSL/TLS, 587 with STARTTLS; what counts is how the server is set up."),
        },
    };
}

Words starttlsNeeded(const Scene &s)
{
    return {
        .headline = s.proved() || s.portIs(587)
            ? s.translate("Words.WrongPlace", "Port %1 starts unencrypted and then switches: choose STARTTLS.").arg(s.port())
            : s.translate("Words.WrongPlace", "Port %1 probably starts unencrypted and then switches: choose STARTTLS.").arg(s.port()),
        .happened = joined({s.stoppedAt(), s.translate("Words.WrongPlace", "The server answered in plain text where encryption was expected.")}),
        .why = s.translate("Words.WrongPlace", "SSL/TLS begins with encryption at once. On this port the server greets first and encrypts after the command STARTTLS."),
        .todo = {
            s.fixOr(s.translate("Words.WrongPlace", "Set “Connection security” to STARTTLS and keep port %1, here and in your mail program.").arg(s.port())),
            s.translate("Words.WrongPlace", "Use port 465 instead if your mail program offers only SSL/TLS and your provider has it."),
        },
        .more = {
            s.translate("Words.WrongPlace", "Programs report this with technical sentences about a “wrong version number”, which send people looking for a TLS version. The version is right; only the way to begin is not."),
        },
    };
}

Words notAMailServer(const Scene &s)
{
    const QString service = s.detail(Detail::Service);
    const record::StepRecord *failed = s.record().failed();
    const bool silent = failed && failed->id == record::StepId::Greeting
        && failed->failure == record::Failure::TimedOut && !failed->violation;
    return {
        .headline = silent ? s.translate("Words.WrongPlace", "What listens on this port is probably not a mail server.")
            : service.isEmpty() ? s.translate("Words.WrongPlace", "What answers there is not a mail server.")
                                      : s.translate("Words.WrongPlace", "What answers there is not a mail server, but a service for %1.").arg(service),
        .happened = joined({s.stoppedAt(),
            silent ? s.translate("Words.WrongPlace", "It took the connection and then said nothing, as a web server does that waits for its visitor.")
                   : s.translate("Words.WrongPlace", "The answer is not in the language of mail servers.")}),
        .why = s.translate("Words.WrongPlace", "Server name or port belong to something else, such as a web site."),
        .todo = {
            s.fixOr(s.translate("Words.WrongPlace", "Use the outgoing server’s name with port 587 and STARTTLS, or 465 and SSL/TLS.")),
            s.translate("Words.WrongPlace", "Copy server and port from your provider’s help page."),
        },
        .request = s.translate("Words.WrongPlace", "What are name and port of your outgoing mail server?"),
        .more = {
            s.translate("Words.WrongPlace", "Several services can live under one name, each with its own port: 80 and 443 for the web, 22 for remote log-ins, 587 and 465 for sending mail."),
        },
    };
}

Words starttlsStripped(const Scene &s)
{
    return {
        .headline = s.proved() ? s.translate("Words.WrongPlace", "Something on the way removes the encryption that the server offers.")
                               : s.translate("Words.WrongPlace", "Something on the way probably removes the encryption that the server offers."),
        .happened = joined({s.stoppedAt(), s.translate("Words.WrongPlace", "The server’s list of capabilities arrived without STARTTLS.")}),
        .why = s.translate("Words.WrongPlace", "An antivirus, a firewall or a network operator can do this to read what passes. The test therefore stopped before the log-in."),
        .todo = {
            s.fixOr(s.translate("Words.WrongPlace", "Use port 465 with SSL/TLS in this window, which cannot be altered that way.")),
            s.translate("Words.WrongPlace", "Turn off mail scanning in your antivirus, then test again."),
            s.translate("Words.WrongPlace", "Try again over another network, such as your phone’s."),
        },
        .request = s.translate("Words.WrongPlace", "Does a firewall or filter on this network change SMTP connections, for instance by removing STARTTLS?"),
        .more = {
            s.translate("Words.WrongPlace", "STARTTLS is announced before the connection is encrypted, where anybody on the way can change the text. A mail program that then goes on without encryption would show the password."),
        },
    };
}

Words smtpIntercepted(const Scene &s)
{
    const QString who = s.has(Detail::ServerName) ? s.detail(Detail::ServerName) : s.product(QString());
    QString happened = s.verdict().code ? s.opening() : s.stoppedAt();
    if (!who.isEmpty())
        happened = joined(
            { happened, s.translate("Words.WrongPlace", "What answered calls itself %1.").arg(who) });
    return {
        .headline = s.proved() ? s.translate("Words.WrongPlace", "Another machine answered in place of the server you typed.")
                               : s.translate("Words.WrongPlace", "Another machine probably answered in place of the server you typed."),
        .happened = happened,
        .why = s.translate("Words.WrongPlace", "Some networks and hosting companies redirect mail connections to a server of their own, above all on port 25."),
        .todo = {
            s.fixOr(s.translate("Words.WrongPlace", "Use port 587 with STARTTLS, or 465 with SSL/TLS, which are rarely redirected.")),
            s.translate("Words.WrongPlace", "Try again over another network, such as your phone’s connection sharing."),
            s.translate("Words.WrongPlace", "Ask whoever runs the network or hosting to end the redirection."),
        },
        .request = s.translate("Words.WrongPlace", "Do you redirect outgoing SMTP connections, and could you exempt this server?"),
        .more = {
            s.translate("Words.WrongPlace", "The other machine does not know your account and refuses the log-in, or shows a certificate with its own name. Never type that name into your settings, and never accept its certificate."),
        },
    };
}

} // namespace envoi::explanation::words
