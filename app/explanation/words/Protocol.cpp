// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol and limits of the test; replies that fit nothing better.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

Words protocolError(const Scene &s)
{
    return {
        .headline = s.translate("Words.Protocol", "What arrived does not follow the rules of mail servers."),
        .happened = joined({s.stoppedAt(), s.fateOfMessage()}),
        .why = s.translate("Words.Protocol", "Another service, a box on the way or a faulty server is the usual reason. Envoi did not go on with it."),
        .todo = {
            s.fixOr(s.translate("Words.Protocol", "Check server and port: 587 with STARTTLS, or 465 with SSL/TLS.")),
            s.translate("Words.Protocol", "Test again over another network, without mail scanning by an antivirus."),
            s.translate("Words.Protocol", "Send the report to your provider; it holds what arrived."),
        },
        .request = s.translate("Words.Protocol", "Your server’s answer breaks the SMTP standard (see the report); could you look into it?"),
        .more = {
            s.translate("Words.Protocol", "Every line of a mail server begins with a number of three digits. Envoi also sets limits for the length of lines and replies, so that a faulty server cannot hold it up; these limits are its own."),
        },
    };
}

Words injectedData(const Scene &s)
{
    return {
        .headline = s.translate("Words.Protocol", "Unexpected data arrived just before encryption: somebody may be tampering with the connection."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Protocol", "The data was thrown away and the test ended before the log-in.")}),
        .why = s.translate("Words.Protocol", "Nothing may arrive at that moment. A faulty server or mail filter can cause it, an attack as well."),
        .todo = {
            s.translate("Words.Protocol", "Use port 465 with SSL/TLS in this window, which leaves no such moment."),
            s.translate("Words.Protocol", "Test again over another network, such as your phone’s."),
            s.translate("Words.Protocol", "Send the report to your provider or to whoever runs this network."),
        },
        .request = s.translate("Words.Protocol", "Data arrives in the clear right behind the reply to STARTTLS; could you check the server and any filter before it?"),
        .more = {
            s.translate("Words.Protocol", "Text put in before encryption could later pass for text of the encrypted session. Programs that do not look closely have been tricked this way."),
        },
    };
}

Words loginWithheld(const Scene &s)
{
    const bool clear = s.record().settings.effectiveSecurity() == record::Security::None;
    QStringList todo{ s.fixOr(s.translate("Words.Protocol",
        "Set “Connection security” to STARTTLS with port 587, or SSL/TLS with port 465, in this window.")) };
    if (s.firstFix().isEmpty())
        todo << s.translate("Words.Protocol", "Make the same change in your mail program.");
    else if (s.verdict().fixes.constFirst().set.value(record::Field::Security)
        != record::id(record::Security::Tls))
        todo << s.translate("Words.Protocol", "Use SSL/TLS with port 465 if your provider names that pair.");
    todo << (todo.size() == 1
            ? s.translate("Words.Protocol", "Ask the provider for an encrypted port if that does not work.")
            : s.translate("Words.Protocol", "Ask the provider for an encrypted port if neither works."));
    return {
        .headline = s.translate("Words.Protocol", "Your password was held back, because this connection is not safe."),
        .happened = clear ? joined({s.stoppedAt(), s.translate("Words.Protocol", "“Connection security” is set to “None”.")}) : s.stoppedAt(),
        .why = s.translate("Words.Protocol", "Without encryption, or without a proven identity of the server, others could read or receive your password."),
        .todo = todo,
        .request = s.translate("Words.Protocol", "Which port of your server offers encryption (TLS) for logging in?"),
        .more = {
            s.translate("Words.Protocol", "Everything before the log-in was tested. For a device in your own local network you can agree, for one run, to a log-in without encryption."),
        },
    };
}

Words refusedTemporarily(const Scene &s)
{
    return {
        .headline = s.stageKnown() ? s.translate("Words.Protocol", "The server refused for now, at the step “%1”.").arg(s.step())
                                   : s.translate("Words.Protocol", "The server refused for now."),
        .happened = s.opening(),
        .why = s.translate("Words.Protocol", "The reply says “not now”: its class is temporary, and its words name no reason that Envoi knows."),
        .todo = {
            s.translate("Words.Protocol", "Wait fifteen minutes, then try again with the same settings."),
            s.translate("Words.Protocol", "Read the quoted reply: it may name the reason in its own words."),
            s.translate("Words.Protocol", "Send the report to your provider if it stays."),
        },
        .request = s.translate("Words.Protocol", "Could you tell me the reason for this reply, and whether it goes away by itself?"),
        .more = {
            s.translate("Words.Protocol", "A code that begins with 4 asks the sender to try again later; one that begins with 5 refuses for good. Some servers use the first kind for things that never pass."),
        },
    };
}

Words refusedPermanently(const Scene &s)
{
    return {
        .headline = s.stageKnown() ? s.translate("Words.Protocol", "The server refused for good, at the step “%1”.").arg(s.step())
                                   : s.translate("Words.Protocol", "The server refused for good."),
        .happened = s.opening(),
        .why = s.translate("Words.Protocol", "The reply’s class is permanent: the same attempt gets the same answer. Its words name no reason that Envoi knows."),
        .todo = {
            s.translate("Words.Protocol", "Read the quoted reply: it may name the reason in its own words."),
            s.translate("Words.Protocol", "Check the value that this step is about, in this window and in your mail program."),
            s.translate("Words.Protocol", "Send the report to your provider."),
        },
        .request = s.translate("Words.Protocol", "Could you tell me the reason for this reply and what would have to change?"),
        .more = {
            s.translate("Words.Protocol", "A code that begins with 5 refuses for good; one that begins with 4 asks to try again later. What was refused shows in the step: sender, recipient, log-in or message."),
        },
    };
}

Words stoppedByUser(const Scene &s)
{
    return {
        .headline = s.translate("Words.Protocol", "You stopped the test."),
        .happened = s.translate("Words.Protocol", "It was at the step “%1” then.").arg(s.step()),
        .why = s.translate("Words.Protocol", "What had passed before holds; the rest was not tested."),
        .todo = {
            s.translate("Words.Protocol", "Test again whenever you like."),
            s.translate("Words.Protocol", "Change a setting first if a step took too long."),
        },
        .more = {
            s.translate("Words.Protocol", "Some servers take up to a minute for their greeting on purpose. Stopping closes the connection at once and leaves nothing behind."),
        },
    };
}

Words internalError(const Scene &s)
{
    const auto *tls = s.record().facts<record::TlsFacts>();
    const bool noTls = tls && tls->reason == record::TlsReason::NoBackend;
    return {
        .headline = noTls ? s.translate("Words.Protocol", "Envoi has no encryption library on this computer.")
                          : s.translate("Words.Protocol", "Envoi itself could not go on; your settings are not in question."),
        .happened = s.stoppedAt(),
        .why = noTls ? s.translate("Words.Protocol", "A part of the program, its TLS library, is missing or could not be loaded.")
                     : s.translate("Words.Protocol", "This computer ran short of something, or the program has a fault. Neither server nor settings caused it."),
        .todo = noTls
            ? QStringList {
                s.translate("Words.Protocol", "Install Envoi again, completely, with its TLS library (on Linux, the package with Qt’s TLS plug-in)."),
                s.translate("Words.Protocol", "Restart Envoi, then test again."),
            }
            : QStringList {
                s.translate("Words.Protocol", "Restart Envoi, and install it again if that does not help."),
                s.translate("Words.Protocol", "Close other programs if the computer is short of memory or connections."),
                s.translate("Words.Protocol", "Send the report to Envoi’s authors."),
            },
        .more = {
            s.translate("Words.Protocol", "Nothing that you typed is lost. A report without passwords can be copied and sent to the people who make Envoi."),
        },
    };
}

} // namespace envoi::explanation::words
