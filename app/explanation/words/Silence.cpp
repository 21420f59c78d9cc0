// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that end or fall silent without a reason given.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using record::StepId;

namespace
{

/// The connection was lost while the computer slept.
Words lostInSleep(const Scene &s)
{
    const int minutes = static_cast<int>(s.record().sleptMs / 60'000);
    return {
        .headline = s.translate("Words.Silence", "This computer went to sleep during the test."),
        .happened = joined({ s.translate("Words.Silence", "It slept for %n minute(s) during the step “%1”, and the connection was gone afterwards.", nullptr, minutes)
                                 .arg(s.step()),
            s.fateOfMessage() }),
        .why = s.translate("Words.Silence", "Connections end when a computer sleeps. This says nothing about the server or your settings."),
        .todo = {
            s.translate("Words.Silence", "Test again, and keep this computer awake until the result is there."),
            s.translate("Words.Silence", "Open a web page first if it woke up in another network."),
        },
        .more = {
            s.translate("Words.Silence", "Servers end sessions in which nothing is said for some minutes, and so do routers on the way."),
        },
    };
}

} // namespace

Words connectionLost(const Scene &s)
{
    if (s.record().sleptMs > 0)
        return lostInSleep(s);
    const QString happened = s.live()
        ? joined({ s.translate("Words.Silence",
                        "At the step “%1”, %2 (port %3) closed the connection without giving a reason.")
                       .arg(s.step(), s.server(), s.port()),
            s.fateOfMessage() })
        : s.opening();
    if (s.stageKnown() && s.stepIs(StepId::Auth)) {
        return {
            .headline = s.translate("Words.Silence", "The server hung up during the log-in, without giving a reason."),
            .happened = happened,
            .why = s.translate("Words.Silence", "Servers often do so when they refuse user name and password, or when this Internet line is blocked."),
            .todo = {
                s.translate("Words.Silence", "Check user name and password in your provider’s webmail, then type both again here."),
                s.translate("Words.Silence", "Try again over another network, which shows whether this line is blocked."),
                s.translate("Words.Silence", "Ask your provider, with this report."),
            },
            .request = s.translate("Words.Silence", "Could you see in your log why the connection was closed during the log-in?"),
            .more = {
                s.translate("Words.Silence", "A proper refusal has a code and a text. Some servers skip both, to make guessing passwords harder."),
            },
        };
    }
    if (s.stepIs(StepId::Tls) || s.stepIs(StepId::StartTls)) {
        return {
            .headline = s.translate("Words.Silence", "The connection was cut when encryption was about to start."),
            .happened = happened,
            .why = s.translate("Words.Silence", "Scanning of outgoing mail by an antivirus, a firewall, or a server with a faulty certificate can do this."),
            .todo = {
                s.fixOr(s.translate("Words.Silence", "Turn off scanning of outgoing mail in your antivirus, test again, and keep the rest on.")),
                s.translate("Words.Silence", "Try port 465 with SSL/TLS in this window, if it was not 465."),
                s.translate("Words.Silence", "Try again over another network."),
            },
            .request = s.translate("Words.Silence", "Does encryption work on this port of your server? The connection is cut when it starts."),
            .more = {
                s.translate("Words.Silence", "When the same test passes on another network, the reason lies on this computer or in this network, not with the server."),
            },
        };
    }
    const bool local = s.onLocalNetwork();
    return {
        .headline = s.translate("Words.Silence", "The connection was closed in the middle, without a reason."),
        .happened = happened,
        .why = local
            ? s.translate("Words.Silence", "On a local address, a forwarded port or bridge often accepts connections although the program behind it is not running.")
            : s.translate("Words.Silence", "The server may be overloaded, may have blocked this line, or expects another connection security on this port."),
        .todo = local
            ? QStringList {
                s.translate("Words.Silence", "Start the mail bridge or server behind this port, and make sure that it is running."),
                s.translate("Words.Silence", "Check where the port is forwarded to, for instance in the container’s settings."),
            }
            : QStringList {
                s.fixOr(s.translate("Words.Silence", "Try again over another network, such as your phone’s connection sharing.")),
                s.translate("Words.Silence", "Try the other “Connection security” in this window: SSL/TLS with 465, STARTTLS with 587."),
                s.translate("Words.Silence", "Ask your provider whether your line is blocked."),
            },
        .request = s.translate("Words.Silence", "Could you see in your log why the connection was closed?"),
        .more = {
            s.translate("Words.Silence", "A server that ends a session should say so first. A connection that ends without a word was cut by a program that failed, by a filter, or by a box on the way."),
        },
    };
}

Words noGreeting(const Scene &s)
{
    const int seconds = s.seconds();
    const bool encrypted = s.record().settings.effectiveSecurity() == record::Security::Tls;
    return {
        .headline = s.translate("Words.Silence", "The server accepted the connection, but stays silent."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Silence", "No greeting came within %n seconds.", nullptr, seconds)}),
        .why = encrypted
            ? s.translate("Words.Silence", "The server is overloaded, checks this line first, or a security program holds the connection.")
            : s.translate("Words.Silence", "The port may expect encryption from the first moment, a security program may hold the connection, or the server is overloaded."),
        .todo = {
            s.fixOr(encrypted ? s.translate("Words.Silence", "Wait ten minutes, then try again; some servers greet late on purpose.")
                    : s.portIs(465)
                    ? s.translate("Words.Silence", "Set “Connection security” to SSL/TLS for port 465, here and in your mail program.")
                    : s.translate("Words.Silence", "Use port 587 with STARTTLS, or 465 with SSL/TLS, here and in your mail program.")),
            s.translate("Words.Silence", "Turn off mail scanning in your antivirus for a test."),
            encrypted ? s.translate("Words.Silence", "Try again over another network.")
                      : s.translate("Words.Silence", "Try again in ten minutes, or over another network."),
        },
        .request = s.translate("Words.Silence", "Could you check why the mail service accepts connections on this port, but sends no greeting?"),
        .more = {
            s.translate("Words.Silence", "In mail, the server speaks first. Some wait up to half a minute on purpose, since spam programs do not; the standard allows five minutes. Envoi’s limit can be changed."),
        },
    };
}

Words replyTimedOut(const Scene &s)
{
    const int seconds = s.seconds();
    return {
        .headline = s.translate("Words.Silence", "The server did not answer in time."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Silence", "No complete answer came within %n seconds.", nullptr, seconds), s.fateOfMessage()}),
        .why = s.translate("Words.Silence", "The server is slow or overloaded, or a security program or firewall holds the answer back."),
        .todo = {
            s.translate("Words.Silence", "Wait ten minutes, then try again."),
            s.translate("Words.Silence", "Turn off mail scanning in your antivirus for a test, or try another network."),
            s.translate("Words.Silence", "Send the report to your provider if it stays."),
        },
        .request = s.translate("Words.Silence", "Could you check why the server takes so long to answer at this step?"),
        .more = {
            s.translate("Words.Silence", "The limit is Envoi’s, shorter than the five minutes that the standard allows, and can be raised. Most mail programs wait between 30 seconds and two minutes."),
        },
    };
}

} // namespace envoi::explanation::words
