// SPDX-License-Identifier: GPL-3.0-or-later
// Name look-up.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

namespace
{

QString helpPage(const Scene &s)
{
    return s.translate(
        "Words.Lookup", "Copy the name of the outgoing server from your provider’s help page.");
}

} // namespace

Words hostNotFound(const Scene &s)
{
    return {
        .headline = s.translate("Words.Lookup", "There is no server with this name."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Lookup", "The name directory (DNS) answered that it does not exist.")}),
        .why = s.translate("Words.Lookup", "The name is mistyped, or its domain was given up or not renewed."),
        .todo = {
            s.fixOr(s.host().contains(u'.')
                    ? s.translate("Words.Lookup", "Check “Outgoing server (SMTP)” letter by letter in this window, dots and ending included.")
                    : s.translate("Words.Lookup", "Type the full name of the server in “Outgoing server (SMTP)”, such as smtp.example.net: “%1” is a single word.").arg(s.host())),
            helpPage(s),
            s.translate("Words.Lookup", "Check at your domain’s registrar whether it was renewed, if the domain is yours."),
        },
        .request = s.translate("Words.Lookup", "Does this server name still exist, and if not, what replaces it?"),
        .more = {
            s.translate("Words.Lookup", "The answer came from the name directory, so the Internet connection works. Inside a company some names only exist in its own network: connect the VPN and test again then."),
        },
    };
}

Words hostHasNoAddress(const Scene &s)
{
    return {
        .headline = s.translate("Words.Lookup", "This name exists, but no mail server can be reached under it."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Lookup", "The name directory (DNS) knows it, without an address.")}),
        .why = s.translate("Words.Lookup", "It is probably the domain of the e-mail addresses. The server for sending has another name."),
        .todo = {
            s.fixOr(s.translate("Words.Lookup", "Type the outgoing server’s name, often smtp. or mail. before the domain, in “Outgoing server (SMTP)”.")),
            helpPage(s),
            s.translate("Words.Lookup", "Ask the provider, if no such name is published."),
        },
        .request = s.translate("Words.Lookup", "What is the name of the outgoing server for addresses of this domain?"),
        .more = {
            s.translate("Words.Lookup", "A domain can receive mail through servers of quite different names (its MX records) without being a server itself. Those servers only receive; typing one of them here would not help."),
        },
    };
}

Words dnsNotAnswering(const Scene &s)
{
    return {
        .headline = s.translate("Words.Lookup", "The look-up of server names does not work at the moment."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Lookup", "The name directory (DNS) gave no usable answer; the name itself may be right.")}),
        .why = s.translate("Words.Lookup", "The Internet connection, the router or a half-connected VPN are the usual reasons."),
        .todo = {
            s.translate("Words.Lookup", "Open a web page to see whether the Internet connection works."),
            s.translate("Words.Lookup", "Leave and rejoin the Wi-Fi or VPN, or restart the router, then test again."),
            s.translate("Words.Lookup", "Ask whoever runs the network whether its DNS servers work."),
        },
        .request = s.translate("Words.Lookup", "Could you check the DNS servers of this network? They did not answer."),
        .more = {
            s.translate("Words.Lookup", "Before a program can connect, a DNS server must turn the name into an address. When it does not answer, no server can be found by name, whatever the settings are."),
        },
    };
}

Words noNetwork(const Scene &s)
{
    return {
        .headline = s.translate("Words.Lookup", "This computer is not connected to any network."),
        .happened = s.stoppedAt(),
        .why = s.translate("Words.Lookup", "Wi-Fi is off, the cable is unplugged, or the computer has no address yet. Your mail settings play no part."),
        .todo = {
            s.translate("Words.Lookup", "Connect to Wi-Fi, cable or mobile data; switch flight mode off."),
            s.translate("Words.Lookup", "Open a web page to check the connection, then test again."),
        },
        .more = {
            s.translate("Words.Lookup", "A computer that has just woken up needs some seconds to find its network again."),
        },
    };
}

} // namespace envoi::explanation::words
