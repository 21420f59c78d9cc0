// SPDX-License-Identifier: GPL-3.0-or-later
// Reaching the port.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;

namespace
{

QString otherNetwork(const Scene &s)
{
    return s.translate("Words.Connection",
        "Try again over another network, such as your phone’s connection sharing: if it works there, this "
        "network blocks mail.");
}

/// What the experiments on other ports found, when they found nothing.
QString alsoClosed(const Scene &s)
{
    return s.has(Detail::ClosedPorts) && !s.has(Detail::OpenPorts)
        ? s.translate("Words.Connection", "No answer either on: %1.").arg(s.detail(Detail::ClosedPorts))
        : QString();
}

} // namespace

Words connectionRefused(const Scene &s)
{
    const QString happened = s.stoppedAt();
    const QString closed = s.translate("Words.Connection", "It answered that nothing listens there.");
    if (s.onThisComputer()) {
        return {
            .headline = s.translate("Words.Connection", "No mail service is running on this computer at that port."),
            .happened = joined({happened, closed}),
            .why = s.translate("Words.Connection", "“%1” always means the computer, or the container, on which the program runs.").arg(s.server()),
            .todo = {
                s.translate("Words.Connection", "Start the mail bridge or local mail server on this computer, then test again."),
                s.translate("Words.Connection", "Type the server’s name in the local network, or the container’s service name, if it runs elsewhere."),
                s.translate("Words.Connection", "Check the port that the bridge displays."),
            },
            .more = {
                s.translate("Words.Connection", "Inside a container or a sandbox, “localhost” is the container itself, not the machine around it."),
            },
        };
    }
    return {
        .headline = s.translate("Words.Connection", "The server is there, but accepts no connection on this port."),
        .happened = joined({happened, closed, alsoClosed(s)}),
        .why = s.translate("Words.Connection", "The mail service may be stopped, the port wrong, or this line locked out."),
        .todo = {
            s.fixOr(s.translate("Words.Connection", "Wait ten minutes and try again, or look at your provider’s status page.")),
            s.translate("Words.Connection", "Check server and port: 587 with STARTTLS, or 465 with SSL/TLS."),
            s.translate("Words.Connection", "Try again over another network, in case this line is locked out."),
        },
        .request = s.translate("Words.Connection", "Is the mail service running on this port, and is my address locked out?"),
        .more = {
            s.translate("Words.Connection", "A refusal comes at once and says that a computer exists at that address. Silence would rather point to a firewall."),
            s.translate("Words.Connection", "Servers lock a line out for ten minutes to a day after several wrong passwords, often those of a forgotten device. Every device behind the same router is affected then."),
        },
    };
}

Words connectionTimedOut(const Scene &s)
{
    const int seconds = s.seconds();
    return {
        .headline = s.translate("Words.Connection", "Nothing answers on this port of the server."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Connection", "No answer came within %n seconds.", nullptr, seconds), alsoClosed(s)}),
        .why = s.translate("Words.Connection", "A firewall may block the attempt, the name or port may be wrong, or the server is off."),
        .todo = {
            s.fixOr(otherNetwork(s)),
            s.translate("Words.Connection", "Check server and port on your provider’s help page: usually 587 or 465."),
            s.translate("Words.Connection", "Look at the provider’s status page."),
        },
        .request = s.translate("Words.Connection", "Does the firewall let connections out to this server and port?"),
        .more = {
            s.translate("Words.Connection", "Firewalls drop unwanted connections without a word, so that silence alone does not show who is silent. The same test on another network does."),
            s.translate("Words.Connection", "Offices, hotels and public networks often close mail ports. If the settings worked elsewhere, leave them as they are."),
        },
    };
}

Words portBlockedByNetwork(const Scene &s)
{
    const QString open = s.detail(Detail::OpenPorts);
    QString happened = s.stoppedAt();
    if (!open.isEmpty())
        happened = joined({ happened,
            s.translate("Words.Connection", "On the same server, these ports answered: %1.").arg(open) });
    return {
        .headline = s.proved() ? s.translate("Words.Connection", "Your network blocks port %1.").arg(s.port())
                               : s.translate("Words.Connection", "Your network probably blocks port %1.").arg(s.port()),
        .happened = happened,
        .why = s.portIs(25)
            ? s.translate("Words.Connection", "Internet providers and hosting companies close port 25 against spam. The ports for sending with a log-in stay open.")
            : s.translate("Words.Connection", "Offices, hotels and some providers close ports for mail. The server itself is running."),
        .todo = {
            s.fixOr(otherNetwork(s)),
            s.translate("Words.Connection", "Use your provider’s webmail for now if no port is open here."),
            s.translate("Words.Connection", "Ask whoever runs this network to open ports 587 and 465."),
        },
        .request = s.translate("Words.Connection", "Could you open outgoing connections to ports 587 and 465 of this server?"),
        .more = {
            s.translate("Words.Connection", "An open port seen from outside says nothing here: what counts is the way out of your network to the server."),
        },
    };
}

Words networkUnreachable(const Scene &s)
{
    return {
        .headline = s.translate("Words.Connection", "There is no way from this network to the server."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Connection", "The network reported that it has no route to the address.")}),
        .why = s.translate("Words.Connection", "The Internet connection or a VPN is down, or the address belongs to another closed network."),
        .todo = {
            s.translate("Words.Connection", "Open a web page to check the Internet connection; restart the router if none opens."),
            s.translate("Words.Connection", "Connect the VPN if the server belongs to your organisation; switch other VPNs off."),
            s.translate("Words.Connection", "Ask whoever runs the network why no route exists."),
        },
        .request = s.translate("Words.Connection", "Is there a route from this network to the server’s address?"),
        .more = {
            s.translate("Words.Connection", "Addresses that begin with 10., 192.168. or fd only exist inside one local network and cannot be reached from another."),
        },
    };
}

Words blockedOnThisComputer(const Scene &s)
{
    return {
        .headline = s.translate("Words.Connection", "This computer does not allow the program to connect."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Connection", "The operating system refused at once; nothing left the computer.")}),
        .why = s.translate("Words.Connection", "A firewall rule, a sandbox or a security policy on this computer forbids it. Mail settings and server play no part."),
        .todo = {
            s.translate("Words.Connection", "Allow Envoi, and your mail program, in this computer’s firewall or security software."),
            s.translate("Words.Connection", "Give the program network permission if it runs in a sandbox such as Flatpak."),
            s.translate("Words.Connection", "Ask whoever looks after the computer, in an organisation."),
        },
        .request = s.translate("Words.Connection", "Could you allow outgoing connections to this server and port on this computer?"),
        .more = {
            s.translate("Words.Connection", "On servers, SELinux and AppArmor keep programs from connecting until they are permitted to. Nothing is visible in the mail settings then."),
        },
    };
}

Words ipv6Broken(const Scene &s)
{
    return {
        .headline = s.proved() ? s.translate("Words.Connection", "The server can be reached over IPv4, but not over IPv6.")
                               : s.translate("Words.Connection", "The server probably cannot be reached over IPv6, but over IPv4."),
        .happened = s.stoppedAt(),
        .why = s.translate("Words.Connection", "IPv6 is the newer addressing of the Internet. This network or the server announces it, but the connection does not get through."),
        .todo = {
            s.translate("Words.Connection", "Restart the router; switch IPv6 off there if the fault stays."),
            s.translate("Words.Connection", "Update the mail program, so that it falls back to IPv4 by itself."),
            s.translate("Words.Connection", "Send the report to your Internet provider, or to the server’s administrator."),
        },
        .request = s.translate("Words.Connection", "Could you check the IPv6 connection to this server? IPv4 works."),
        .more = {
            s.translate("Words.Connection", "A good program tries both at the same time, as Envoi does. Others wait for IPv6 for up to a minute before they go on, or give up."),
        },
    };
}

Words captivePortal(const Scene &s)
{
    return {
        .headline = s.proved() ? s.translate("Words.Connection", "This network wants you to sign in on its own web page first.")
                               : s.translate("Words.Connection", "This network probably wants you to sign in on its own web page first."),
        .happened = s.translate("Words.Connection", "At the step “%1”, the network answered in place of %2.").arg(s.step(), s.server()),
        .why = s.translate("Words.Connection", "Hotels, trains and public hotspots hold all connections back until their page is accepted. Your mail settings are not in question."),
        .todo = {
            s.translate("Words.Connection", "Open a web page in your browser and sign in to the Wi-Fi there."),
            s.translate("Words.Connection", "Accept no certificate that appears meanwhile."),
            s.translate("Words.Connection", "Use another network, such as your phone’s, if no page appears."),
        },
        .request = s.translate("Words.Connection", "Does this network let mail connections through after the sign-in?"),
        .more = {
            s.translate("Words.Connection", "Until then the network answers under the name of every server, with its own address, page or certificate. Programs other than browsers have no way to show that page."),
        },
    };
}

Words proxyFailed(const Scene &s)
{
    return {
        .headline = s.translate("Words.Connection", "The chosen proxy did not make the connection."),
        .happened = s.has(Detail::ProxyName)
            ? joined({s.stoppedAt(), s.translate("Words.Connection", "The proxy is %1.").arg(s.detail(Detail::ProxyName))})
            : s.stoppedAt(),
        .why = s.translate("Words.Connection", "A proxy passes connections on for a network. It was not reached, or it does not allow mail ports."),
        .todo = {
            s.translate("Words.Connection", "Test again without the proxy: mail programs usually connect directly."),
            s.translate("Words.Connection", "Check the proxy’s name, port and kind."),
            s.translate("Words.Connection", "Ask the administrator whether the proxy allows this mail server and port."),
        },
        .request = s.translate("Words.Connection", "Could you allow this mail server and port on the proxy?"),
        .more = {
            s.translate("Words.Connection", "Web proxies are made for web pages and mostly refuse other ports. Envoi never uses the system’s proxy unless you choose one."),
        },
    };
}

} // namespace envoi::explanation::words
