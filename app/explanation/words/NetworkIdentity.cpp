// SPDX-License-Identifier: GPL-3.0-or-later
// Network identity: what the server holds against the Internet line.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

namespace
{

QString otherNetwork(const Scene &s)
{
    return s.translate("Words.NetworkIdentity",
        "Try again over another network, such as your phone’s connection sharing, or without VPN.");
}

QString submission(const Scene &s)
{
    return s.translate("Words.NetworkIdentity",
        "Use port 587 with STARTTLS, or 465 with SSL/TLS, and log in with “User name” and “Password”.");
}

} // namespace

Words ipBlocklisted(const Scene &s)
{
    return {
        .headline = s.translate("Words.NetworkIdentity", "The server refuses your Internet line because of its reputation."),
        .happened = s.opening(),
        .why = s.translate("Words.NetworkIdentity", "The public address of your line or VPN is on a block list, perhaps because of earlier users."),
        .todo = {
            otherNetwork(s),
            submission(s),
            s.translate("Words.NetworkIdentity", "Scan your devices for malware, then ask your Internet provider to have the address removed."),
        },
        .request = s.translate("Words.NetworkIdentity", "Could you remove this address from the block list, or not apply the list to people who log in?"),
        .more = {
            s.translate("Words.NetworkIdentity", "Addresses of homes, mobile networks and VPNs change hands. Block lists often contain all of them, because servers should not receive mail from there directly; logging in at your own provider avoids the question."),
            s.translate("Words.NetworkIdentity", "A server may also lock out an address for hours after many tests or wrong passwords. Stop testing for a while then, and look for a device with an old password."),
        },
    };
}

Words dnsOrPtrRequired(const Scene &s)
{
    return {
        .headline = s.translate("Words.NetworkIdentity", "The server takes no mail from Internet lines without a registered name."),
        .happened = s.opening(),
        .why = s.translate("Words.NetworkIdentity", "It checks whether your line’s address has a name (reverse DNS), as mail servers do among themselves. Waiting does not help."),
        .todo = {
            submission(s),
            s.translate("Words.NetworkIdentity", "Check the outgoing server’s name on your provider’s help page."),
            s.translate("Words.NetworkIdentity", "Ask your Internet provider for a reverse DNS name (PTR) if you run a mail server yourself."),
        },
        .request = s.translate("Words.NetworkIdentity", "Could you set a reverse DNS name (PTR) for this address, matching its forward name?"),
        .more = {
            s.translate("Words.NetworkIdentity", "The check makes sense between servers and hits people who use port 25 by mistake. On the ports for sending, 587 and 465, a log-in takes its place."),
        },
    };
}

Words clientIpNotAllowed(const Scene &s)
{
    return {
        .headline = s.proved() ? s.translate("Words.NetworkIdentity", "This server only sends for registered Internet lines, and yours is not among them.")
                               : s.translate("Words.NetworkIdentity", "This server probably only sends for registered Internet lines, and yours is not among them."),
        .happened = s.opening(),
        .why = s.translate("Words.NetworkIdentity", "Some relays, company servers and Internet providers check the address of the line instead of, or besides, a log-in."),
        .todo = {
            submission(s),
            s.translate("Words.NetworkIdentity", "Connect to the office network or its VPN, switch off any other VPN, then try again."),
            s.translate("Words.NetworkIdentity", "Ask the administrator to register your address."),
        },
        .request = s.translate("Words.NetworkIdentity", "Could you allow this address to send through your server, or tell me how to log in?"),
        .more = {
            s.translate("Words.NetworkIdentity", "It shows after a change of Internet provider, at a friend’s house or behind a VPN: the same settings work on one line and fail on another."),
        },
    };
}

} // namespace envoi::explanation::words
