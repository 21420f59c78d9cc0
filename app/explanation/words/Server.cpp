// SPDX-License-Identifier: GPL-3.0-or-later
// Server side: wait, or tell the provider.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using record::StepId;

Words serviceUnavailableTemporary(const Scene &s)
{
    QString headline = s.translate("Words.Server",
        "The mail server is not taking connections right now; your settings were not refused.");
    if (s.stageKnown() && s.stepIs(StepId::Data))
        headline = s.translate("Words.Server",
            "The mail server could not take the message for now; your settings were not refused.");
    else if (s.stageKnown() && !s.stepIs(StepId::Greeting))
        headline = s.translate(
            "Words.Server", "The mail server broke off for now; your settings were not refused.");
    return {
        .headline = headline,
        .happened = s.opening(),
        .why = s.translate("Words.Server", "Servers answer this when overloaded, being maintained, or when too many connections come from one Internet line."),
        .todo = {
            s.translate("Words.Server", "Wait five minutes, then try again with the same settings."),
            s.translate("Words.Server", "Close other mail programs and devices, in case there are too many connections."),
            s.translate("Words.Server", "Look at your provider’s status page if it lasts over an hour, or send them this report."),
        },
        .request = s.translate("Words.Server", "Could you tell me whether the service is disturbed, and for how long?"),
        .more = {
            s.translate("Words.Server", "“Try again later” is an ordinary part of mail traffic. Mail servers talking to each other wait and try again for days; a mail program shows the refusal at once."),
            s.translate("Words.Server", "Changing the server name, port or password now can only add a second problem. If the same settings worked before, they will most likely work again."),
        },
    };
}

Words serverShuttingDown(const Scene &s)
{
    return {
        .headline = s.translate("Words.Server", "The mail server is being stopped or restarted at this moment."),
        .happened = s.opening(),
        .why = s.translate("Words.Server", "A server says this when its service is restarted, for example after an update. It judged neither your settings nor your password."),
        .todo = {
            s.translate("Words.Server", "Wait two minutes, then try again with the same settings."),
            s.translate("Words.Server", "Look at your provider’s status page if it lasts more than half an hour."),
        },
        .request = s.translate("Words.Server", "Could you tell me whether the service is running again?"),
        .more = {
            s.translate("Words.Server", "A restart takes seconds to a few minutes. A server that announces it can do so instead of a greeting or in the middle of a session; in both cases it then closes the connection."),
        },
    };
}

Words serverLocalError(const Scene &s)
{
    return {
        .headline = s.translate("Words.Server", "The mail server reports a fault of its own."),
        .happened = s.opening(),
        .why = s.translate("Words.Server", "Something inside the server does not work, such as a full disk, a broken look-up or its configuration. Nothing you typed caused it."),
        .todo = {
            s.translate("Words.Server", "Wait ten minutes and try again; small faults are often repaired by then."),
            s.translate("Words.Server", "Send the report to your provider or administrator if it stays."),
            s.translate("Words.Server", "Check in your webmail whether your own mailbox is full."),
        },
        .request = s.translate("Words.Server", "Could you look into your server’s log at that time? The fault seems to be on the server’s side."),
        .more = {
            s.translate("Words.Server", "The reply begins with a temporary code, yet time alone does not always cure such a fault: a full disk or a wrong line in the configuration stays until somebody repairs it."),
        },
    };
}

Words greylisted(const Scene &s)
{
    return {
        .headline = s.translate("Words.Server", "The server puts off senders that it does not know yet; the next attempt usually passes."),
        .happened = s.opening(),
        .why = s.translate("Words.Server", "Some servers let a first message wait on purpose, because spam programs rarely come back. This is called greylisting."),
        .todo = {
            s.translate("Words.Server", "Wait fifteen minutes, then send the same message again."),
            s.translate("Words.Server", "Ask the administrator to exempt people who log in, if it happens every time."),
        },
        .request = s.translate("Words.Server", "Could you exempt senders who log in from greylisting?"),
        .more = {
            s.translate("Words.Server", "Greylisting remembers who wrote to whom from which address. When the same attempt comes again after some minutes, it passes, and so do the following ones for weeks."),
            s.translate("Words.Server", "Some servers name it otherwise: “temporarily blocked”, “internal resources”, “rejection is temporary”. Between mail servers it goes unnoticed; it should not meet people who log in."),
        },
    };
}

Words authTemporarilyUnavailable(const Scene &s)
{
    return {
        .headline = s.translate("Words.Server", "The server cannot check passwords at the moment; yours was not judged."),
        .happened = s.opening(),
        .why = s.translate("Words.Server", "The service that checks passwords does not answer. Even a correct password gets this reply now."),
        .todo = {
            s.translate("Words.Server", "Wait ten minutes, then try again; leave user name and password as they are."),
            s.translate("Words.Server", "Look at your provider’s status page if it lasts."),
            s.translate("Words.Server", "Send the report to your provider or administrator."),
        },
        .request = s.translate("Words.Server", "Could you check the service that verifies passwords for outgoing mail?"),
        .more = {
            s.translate("Words.Server", "Many mail programs ask for the password again after this reply. Typing it again changes nothing, and changing it at the provider creates work on every device."),
        },
    };
}

Words tlsNotAvailable(const Scene &s)
{
    const bool offered = s.verdict().code.has_value();
    return {
        .headline = offered ? s.translate("Words.Server", "The server cannot start encryption at the moment.")
                            : s.translate("Words.Server", "The server offers no encryption on this port."),
        .happened = offered
            ? s.opening()
            : joined({s.stoppedAt(), s.translate("Words.Server", "STARTTLS is missing from the server’s list of capabilities.")}),
        .why = offered
            ? s.translate("Words.Server", "It probably cannot read its own certificate or key. Sending your password without encryption would expose it.")
            : s.translate("Words.Server", "Either encryption is not set up on this port, or another port is meant for it. Without encryption your password would be exposed."),
        .todo = {
            s.fixOr(s.translate("Words.Server", "Try port 465 with SSL/TLS under “Port” and “Connection security” in this window.")),
            s.translate("Words.Server", "Ask the provider or administrator which port is encrypted."),
            s.translate("Words.Server", "Try again over another network, which shows whether something on the way interferes."),
        },
        .request = s.translate("Words.Server", "Could you set up encryption (STARTTLS) on this port, or tell me which port has it?"),
        .more = {
            s.translate("Words.Server", "With STARTTLS a connection begins unencrypted and switches. If the server does not offer the switch, Envoi stops: going on in the clear would show user name and password to anybody on the way."),
            s.translate("Words.Server", "On an old server in your own local network, sending without encryption can be a conscious choice; over the Internet it is not."),
        },
    };
}

} // namespace envoi::explanation::words
