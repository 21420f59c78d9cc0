// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;
using record::RemarkKind;

namespace
{

/// What the remark beside the field says, or else this.
QString remarkOr(const Scene &s, record::Field field, const QString &otherwise)
{
    if (const auto *input = s.record().facts<record::InputFacts>()) {
        for (const record::Remark &r : input->remarks) {
            if (r.field == field && (r.isError || s.stepIs(record::StepId::Input)))
                return remarkSentence(r, s.language());
        }
    }
    return otherwise;
}

QString providerPage(const Scene &s)
{
    return s.translate("Words.Typed", "Copy the name from your provider’s help page about outgoing mail.");
}

} // namespace

Words hostMalformed(const Scene &s)
{
    return {
        .headline = s.translate("Words.Typed", "What stands in “Outgoing server (SMTP)” is not the name of a server."),
        .happened = s.translate("Words.Typed", "The settings were checked before anything was sent to the network."),
        .why = remarkOr(s, record::Field::Host, s.translate("Words.Typed", "A server’s name consists of letters, digits, dots and hyphens.")),
        .todo = {
            s.fixOr(s.translate("Words.Typed", "Type the full name of your outgoing server in “Outgoing server (SMTP)”, such as smtp.provider.com.")),
            providerPage(s),
        },
        .more = {
            s.translate("Words.Typed", "A server’s name has no “https://” in front and nothing behind it; the port has its own field. Mail programs show the right name in their account settings, under outgoing server."),
        },
    };
}

Words hostIsIncomingServer(const Scene &s)
{
    return {
        .headline = s.proved() ? s.translate("Words.Typed", "This is a server for reading mail, not for sending it.")
                               : s.translate("Words.Typed", "This is probably a server for reading mail, or a web page, not for sending."),
        .happened = s.stoppedAt(),
        .why = s.translate("Words.Typed", "Names that begin with imap, pop or webmail belong to the incoming server or the web page. The outgoing server usually has its own name."),
        .todo = {
            s.fixOr(s.translate("Words.Typed", "Type your provider’s outgoing server (SMTP), often smtp. or mail. and its domain, with port 587 or 465.")),
            providerPage(s),
        },
        .more = {
            s.translate("Words.Typed", "Receiving and sending are two services with separate settings. They can share one server, but their ports always differ."),
        },
    };
}

Words hostProbablyMistyped(const Scene &s)
{
    const QString better = s.detail(Detail::SuggestedHost);
    return {
        .headline = better.isEmpty() ? s.translate("Words.Typed", "The server’s name is probably mistyped.")
                                     : s.translate("Words.Typed", "The server’s name is probably mistyped: %1 would fit.").arg(better),
        .happened = s.stoppedAt(),
        .why = s.stepIs(record::StepId::Input)
            ? remarkOr(s, record::Field::Host, s.translate("Words.Typed", "The name is close to one that is well known."))
            : s.translate("Words.Typed", "The name was not found or belongs to no mail service, and it is close to one that is well known."),
        .todo = {
            s.fixOr(s.translate("Words.Typed", "Retype the name of the outgoing server by hand, letter by letter; copied text can hide look-alike letters.")),
            providerPage(s),
        },
        .more = {
            s.translate("Words.Typed", "One swapped letter, a missing dot or the name of a company instead of its mail service is enough. The server’s domain often, but not always, equals the part after the @ of your address."),
        },
    };
}

Words portUnusualForSecurity(const Scene &s)
{
    return {
        .headline = s.translate("Words.Typed", "Port and connection security do not fit together."),
        .happened = s.stoppedAt(),
        .why = s.translate("Words.Typed", "Port 465 expects encryption from the first moment (SSL/TLS). Port 587 begins unencrypted and switches (STARTTLS)."),
        .todo = {
            s.fixOr(s.translate("Words.Typed", "Use 587 with STARTTLS, or 465 with SSL/TLS, here and in your mail program.")),
            s.translate("Words.Typed", "Check both values on your provider’s help page."),
        },
        .more = {
            s.translate("Words.Typed", "“SSL/TLS” and “STARTTLS” are two ways to begin, not two versions. Other pairs exist on some servers; the test tries what you chose."),
        },
    };
}

Words userNameIncomplete(const Scene &s)
{
    const bool refused = s.verdict().code.has_value();
    return {
        .headline = s.translate("Words.Typed", "The user name is probably incomplete: most providers want the whole address."),
        .happened = refused ? s.opening() : s.stoppedAt(),
        .why = s.translate("Words.Typed", "A server that serves many domains cannot tell people apart by the first part of their address, and blanks count as letters."),
        .todo = {
            s.fixOr(s.translate("Words.Typed", "Type your whole e-mail address as “User name”, without spaces, here and in your mail program.")),
            s.translate("Words.Typed", "Check the password in webmail with the same user name."),
            s.translate("Words.Typed", "Look for the exact user name in your provider’s welcome letter: some give a customer number."),
        },
        .more = {
            s.translate("Words.Typed", "Company servers do it the other way round at times: they want the name used to log in to the computer, alone or as COMPANY\\name. The reply is the same as for a wrong password."),
        },
    };
}

Words passwordHasSuspiciousCharacters(const Scene &s)
{
    QString what
        = s.translate("Words.Typed", "It contains blanks, typographic, accented or invisible characters.");
    QString todo = s.translate(
        "Words.Typed", "Retype the password by hand, without blanks at its ends or special characters.");
    if (s.hasRemark(RemarkKind::PasswordOuterBlanks)) {
        what = s.translate("Words.Typed", "It begins or ends with a blank, as happens when it is copied.");
        todo = s.translate("Words.Typed",
            "Remove the blank (space) at the beginning or end of “Password”, unless it belongs to it.");
    } else if (s.hasRemark(RemarkKind::PasswordTypographic)) {
        what = s.translate("Words.Typed",
            "It contains typographic characters such as curly quotes or long dashes, which text programs put "
            "in by themselves.");
        todo = s.translate("Words.Typed", "Retype the password by hand with straight quotes and hyphens.");
    } else if (s.hasRemark(RemarkKind::PasswordInnerBlanks)) {
        what = s.translate(
            "Words.Typed", "It contains blanks between groups of letters, as app passwords are displayed.");
        todo = s.translate("Words.Typed", "Remove the blanks (spaces) between the groups in “Password”.");
    } else if (s.hasRemark(RemarkKind::PasswordInvisible)) {
        what = s.translate(
            "Words.Typed", "It contains invisible characters, as happens when it is copied from a web page.");
        todo = s.translate("Words.Typed", "Retype the password by hand instead of pasting it.");
    } else if (s.hasRemark(RemarkKind::PasswordDecomposed) || s.hasRemark(RemarkKind::PasswordNonAscii)) {
        what = s.translate("Words.Typed",
            "It contains accented or other special letters, which computers write in more than one way.");
        todo = s.translate(
            "Words.Typed", "Retype the password by hand instead of pasting it, watching the accents.");
    }
    return {
        .headline = s.translate("Words.Typed", "The password contains characters that are probably not meant."),
        .happened = s.verdict().code ? s.opening() : s.stoppedAt(),
        .why = what,
        .todo = {
            todo,
            s.translate("Words.Typed", "Log in to your provider’s webmail with the same password to check it."),
            s.translate("Words.Typed", "Choose a new password of plain letters, digits and signs at your provider."),
        },
        .more = {
            s.translate("Words.Typed", "Envoi sends the password exactly as typed and never shows it. A server compares every character, including those that cannot be seen."),
        },
    };
}

Words credentialsMissing(const Scene &s)
{
    return {
        .headline = s.translate("Words.Typed", "User name and password belong together, and one of them is empty."),
        .happened = s.translate("Words.Typed", "The settings were checked before anything was sent to the network."),
        .why = s.translate("Words.Typed", "A server asks for both when you log in. Without a log-in, neither is needed."),
        .todo = {
            s.translate("Words.Typed", "Fill in both “User name” and “Password” in this window."),
            s.translate("Words.Typed", "Empty both fields to test without logging in."),
        },
        .more = {
            s.translate("Words.Typed", "A test without logging in still shows whether the server is found, answers and encrypts. It says so at the end."),
        },
    };
}

} // namespace envoi::explanation::words
