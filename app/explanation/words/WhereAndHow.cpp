// SPDX-License-Identifier: GPL-3.0-or-later
// Where and how the program connects: another service, another speaker, commands that do not fit.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;
using record::StepId;

Words wrongServiceOrPort(const Scene &s)
{
    const QString service = s.detail(Detail::Service);
    const bool known = !service.isEmpty();
    return {
        .headline = known ? s.translate("Words.WhereAndHow", "Port %1 is for %2, not for sending mail.").arg(s.port(), service)
                          : s.translate("Words.WhereAndHow", "This server or port is not the one for sending mail."),
        .happened = s.verdict().code ? s.opening()
            : joined({s.stoppedAt(), known ? s.translate("Words.WhereAndHow", "The server answered in the language of %1.").arg(service) : QString()}),
        .why = s.translate("Words.WhereAndHow", "Reading and sending mail use different ports, and often different servers. Ports 993, 143, 995 and 110 are for reading."),
        .todo = {
            s.fixOr(s.translate("Words.WhereAndHow", "Set “Port” to 587 with STARTTLS, or 465 with SSL/TLS, here and in your mail program.")),
            s.translate("Words.WhereAndHow", "Check the name of the outgoing server on your provider’s help page."),
        },
        .request = s.translate("Words.WhereAndHow", "Which server and port are meant for sending mail with a log-in?"),
        .more = {
            s.translate("Words.WhereAndHow", "IMAP and POP3 are the two languages for reading mail, SMTP is the one for sending. A server that only receives for its own domain speaks SMTP as well, but does not send for others."),
        },
    };
}

Words localSecuritySoftware(const Scene &s)
{
    const QString product = s.product(QString());
    const bool named = !product.isEmpty();
    QString headline;
    if (s.proved() || named)
        headline = named
            ? s.translate("Words.WhereAndHow", "%1 on this computer answered, not the mail server.")
                  .arg(product)
            : s.translate(
                "Words.WhereAndHow", "A security program on this computer answered, not the mail server.");
    else
        headline = s.translate("Words.WhereAndHow",
            "Probably a security program on this computer answered, not the mail server.");
    return {
        .headline = headline,
        .happened = s.verdict().code ? s.opening() : s.stoppedAt(),
        .why = s.translate("Words.WhereAndHow", "Its mail scanning stands in between. It could not reach the server, or has a limit of its own."),
        .todo = {
            named ? s.translate("Words.WhereAndHow", "Turn off scanning of outgoing mail in %1, your security software, then test again.").arg(product)
                  : s.translate("Words.WhereAndHow", "Turn off scanning of outgoing mail in the antivirus (mail shield), then test again."),
            s.fixOr(s.translate("Words.WhereAndHow", "Use port 587 with STARTTLS, or 465 with SSL/TLS, in this window.")),
            s.translate("Words.WhereAndHow", "Restart the computer if the scanner reports too many connections."),
        },
        .request = s.translate("Words.WhereAndHow", "Could you exempt outgoing mail from scanning on this computer?"),
        .more = {
            s.translate("Words.WhereAndHow", "The sign is who speaks: such replies name the product or “localhost”, carry numbers of Windows such as 10060, or come faster than any distant server could answer."),
            s.translate("Words.WhereAndHow", "Messages are checked by the provider and by the recipient anyway. Leaving outgoing mail unscanned takes little away from your protection."),
        },
    };
}

Words commandUnrecognised(const Scene &s)
{
    return {
        .headline = s.translate("Words.WhereAndHow", "The server did not understand what it was asked."),
        .happened = s.opening(),
        .why = s.translate("Words.WhereAndHow", "The server is very old or limited, or a firewall on the way rewrites the conversation."),
        .todo = {
            s.fixOr(s.translate("Words.WhereAndHow", "Use port 587 with STARTTLS, or 465 with SSL/TLS, here and in your mail program.")),
            s.translate("Words.WhereAndHow", "Try again over another network, such as your phone’s connection sharing."),
            s.translate("Words.WhereAndHow", "Ask the administrator whether a firewall inspects SMTP."),
        },
        .request = s.translate("Words.WhereAndHow", "Does a firewall inspect SMTP on the way to this server, or does the server know only old commands?"),
        .more = {
            s.translate("Words.WhereAndHow", "A modern session begins with EHLO, which also announces encryption and log-in. A server, or a firewall in front of it, that only knows the old HELO can offer neither."),
        },
    };
}

Words commandOutOfSequence(const Scene &s)
{
    const bool tlsTwice = s.stageKnown() && s.stepIs(StepId::StartTls);
    return {
        .headline = tlsTwice ? s.translate("Words.WhereAndHow", "Encryption was asked for twice: the connection is encrypted already.")
                             : s.translate("Words.WhereAndHow", "The server expected another step at this point of the conversation."),
        .happened = s.opening(),
        .why = tlsTwice
            ? s.translate("Words.WhereAndHow", "With SSL/TLS a connection is encrypted from its start, so that STARTTLS has no place in it.")
            : s.translate("Words.WhereAndHow", "Mail is sent in a fixed order: greeting, encryption, log-in, sender, recipient, message. A step was skipped, repeated or came too early."),
        .todo = tlsTwice
            ? QStringList {
                s.translate("Words.WhereAndHow", "Choose SSL/TLS alone for port 465, without STARTTLS, here and in your mail program."),
                s.translate("Words.WhereAndHow", "Choose STARTTLS alone for port 587."),
            }
            : QStringList {
                s.fixOr(s.translate("Words.WhereAndHow", "Turn on authentication for the outgoing server in your mail program, and check “Port” and “Connection security” here.")),
                s.translate("Words.WhereAndHow", "Restart or update the mail program, then try again."),
                s.translate("Words.WhereAndHow", "Turn off mail scanning in the antivirus for a test."),
            },
        .request = s.translate("Words.WhereAndHow", "Could you see in your log which command came at the wrong moment?"),
        .more = {
            s.translate("Words.WhereAndHow", "Often the step before was refused and the program went on regardless: look for an earlier refusal. A missing log-in is the most frequent one."),
        },
    };
}

Words heloRejected(const Scene &s)
{
    const bool named = s.has(Detail::AnnouncedName);
    return {
        .headline = s.translate("Words.WhereAndHow", "The server did not accept the way this computer introduced itself."),
        .happened = named ? s.opening(s.translate("Words.WhereAndHow", "The announced name was %1.").arg(s.detail(Detail::AnnouncedName))) : s.opening(),
        .why = s.translate("Words.WhereAndHow", "A mail program announces a name in its first command (EHLO). This server wants a full, existing name; waiting does not help."),
        .todo = {
            s.translate("Words.WhereAndHow", "Set the announced EHLO name in the mail program to your domain, such as pc.example.com."),
            s.translate("Words.WhereAndHow", "Rename the computer with plain letters, digits and hyphens otherwise."),
            s.translate("Words.WhereAndHow", "Ask the administrator not to check it for people who log in."),
        },
        .request = s.translate("Words.WhereAndHow", "Could you exempt people who log in from the check of the announced name (HELO)?"),
        .more = {
            s.translate("Words.WhereAndHow", "Names such as “localhost”, names with an underscore and names without a dot are refused most often. Some servers only say so later, at the recipient, which points to the wrong place."),
        },
    };
}

} // namespace envoi::explanation::words
