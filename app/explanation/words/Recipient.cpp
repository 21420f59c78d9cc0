// SPDX-License-Identifier: GPL-3.0-or-later
// The recipient address, and servers that do not pass mail on.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;

namespace
{

QString refusedAddress(const Scene &s)
{
    return s.has(Detail::RefusedAddress) ? s.translate("Words.Recipient", "The address in question is %1.")
                                               .arg(s.detail(Detail::RefusedAddress))
                                         : QString();
}

QString tellThem(const Scene &s)
{
    return s.translate(
        "Words.Recipient", "Reach the recipient another way, and tell them; only their side can change it.");
}

} // namespace

Words relayDenied(const Scene &s)
{
    if (s.loggedIn()) {
        return {
            .headline = s.translate("Words.Recipient", "The server does not send to this address for your account."),
            .happened = s.opening(refusedAddress(s)),
            .why = s.translate("Words.Recipient", "The log-in was accepted, yet the account may not send to other domains, or not under this sender address."),
            .todo = {
                s.translate("Words.Recipient", "Use the address you log in with as sender address, here and in your mail program."),
                s.translate("Words.Recipient", "Ask your provider or administrator whether this account may send to other domains."),
            },
            .request = s.translate("Words.Recipient", "Could you allow this account to send to other domains?"),
            .more = {
                s.translate("Words.Recipient", "Passing mail on to another domain is called relaying. Servers do it for people who log in, within the rules of their account."),
            },
        };
    }
    const bool noLogin = !s.loginGiven();
    return {
        .headline = s.translate("Words.Recipient", "This server only passes mail on for people who log in, or for its own network."),
        .happened = s.live() && noLogin ? s.opening(s.translate("Words.Recipient", "No user name was given.")) : s.opening(refusedAddress(s)),
        .why = s.translate("Words.Recipient", "Servers pass mail on only for people they know. The recipient’s address is not at fault."),
        .todo = {
            noLogin ? s.translate("Words.Recipient", "Fill in “User name” and “Password” to log in, and use port 587 or 465.")
                    : s.translate("Words.Recipient", "Turn on authentication (log-in) for the outgoing server in your mail program, with port 587 or 465."),
            s.translate("Words.Recipient", "Use your mail provider’s own outgoing server."),
            s.translate("Words.Recipient", "Switch a VPN off for a test."),
        },
        .request = s.translate("Words.Recipient", "How do I log in to this server for sending, or could you allow my address to relay?"),
        .more = {
            s.translate("Words.Recipient", "Passing mail on is called relaying. After a change of Internet provider, the old provider’s server no longer relays; some old systems only do so for minutes after mail was read."),
        },
    };
}

Words recipientUnknown(const Scene &s)
{
    return {
        .headline = s.translate("Words.Recipient", "The recipient’s address does not exist, says the server."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Recipient", "The part before or after the @ is not known there: a typing slip, an old address, or a closed account."),
        .todo = {
            s.translate("Words.Recipient", "Check the recipient’s address letter by letter, above all the part after the @."),
            s.translate("Words.Recipient", "Delete the old suggestion of your mail program’s address book and type the address anew."),
            s.translate("Words.Recipient", "Ask the recipient for the current address."),
        },
        .more = {
            s.translate("Words.Recipient", "Your own settings work: the server accepted you and went on to the recipient. Some servers give this reply to senders that they do not want, too."),
        },
    };
}

Words recipientUnavailable(const Scene &s)
{
    return {
        .headline = s.translate("Words.Recipient", "The recipient’s mailbox exists, but takes nothing at the moment."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Recipient", "It is disabled, moved or receives too much at once. Your own settings are not in question."),
        .todo = {
            s.translate("Words.Recipient", "Try again in a few hours."),
            tellThem(s),
        },
        .more = {
            s.translate("Words.Recipient", "Unused mailboxes are put to sleep by some providers and wake up when their owner signs in; others are closed for good soon after."),
        },
    };
}

Words recipientPolicy(const Scene &s)
{
    return {
        .headline = s.translate("Words.Recipient", "The recipient’s organisation does not accept mail from you by a rule of its own."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Recipient", "A list or rule on their side decides who may write. Nothing in your settings changes it."),
        .todo = {
            tellThem(s),
            s.translate("Words.Recipient", "Send the quoted reply to their administrator through that other way."),
        },
        .request = s.translate("Words.Recipient", "Could you allow messages from this sender address or server to your mailboxes?"),
        .more = {
            s.translate("Words.Recipient", "Internal addresses, closed groups and mailboxes with a list of allowed senders answer like this, even with a temporary code. Waiting does not help."),
        },
    };
}

Words mailboxFull(const Scene &s)
{
    return {
        .headline = s.translate("Words.Recipient", "The recipient’s mailbox is full."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Recipient", "There is no space left for new messages, until its owner deletes some or gets more space."),
        .todo = {
            s.translate("Words.Recipient", "Tell the recipient another way, by telephone or at another address."),
            s.translate("Words.Recipient", "Try again in a few days."),
            s.translate("Words.Recipient", "Check your own mailbox in webmail if the address is yours."),
        },
        .more = {
            s.translate("Words.Recipient", "Deleted messages often still count until the bin is emptied, and so do large attachments in the folder of sent mail."),
        },
    };
}

Words notAcceptingMail(const Scene &s)
{
    if (s.verdict().step <= record::StepId::Ehlo) { // said before anybody was named: of the server itself
        return {
            .headline = s.translate("Words.Recipient", "This server declares that it accepts no mail at all."),
            .happened = s.opening(),
            .why = s.translate("Words.Recipient", "It may be a web server, or one that only sends. Your address and password are not in question."),
            .todo = {
                s.translate("Words.Recipient", "Check the name of the outgoing server on your provider’s help page."),
                s.translate("Words.Recipient", "Use the outgoing server’s name with port 587 and STARTTLS, or 465 and SSL/TLS."),
            },
        };
    }
    return {
        .headline = s.translate("Words.Recipient", "The recipient’s domain declares that it accepts no mail."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Recipient", "Its owner has said so in DNS or on the server, as for domains that only serve web pages."),
        .todo = {
            s.translate("Words.Recipient", "Check the part after the @ in the recipient’s address."),
            s.translate("Words.Recipient", "Ask the recipient for an address that receives mail."),
        },
        .more = {
            s.translate("Words.Recipient", "Addresses such as “no-reply” and typing slips in the domain lead to such places. Waiting does not help."),
        },
    };
}

} // namespace envoi::explanation::words
