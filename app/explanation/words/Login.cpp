// SPDX-License-Identifier: GPL-3.0-or-later
// Log-in: whether, how and with what.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;
using record::StepId;

namespace
{

QString turnOnAuthentication(const Scene &s)
{
    return s.translate("Words.Login",
        "Turn on authentication for the outgoing server in your mail program: Outlook “My outgoing server "
        "(SMTP) requires authentication”; Thunderbird “Authentication method: Normal password”; Apple Mail "
        "“Authentication: Password”.");
}

/// AUTH itself was answered by "authentication required".
Words askedForAgain(const Scene &s)
{
    return {
        .headline = s.translate("Words.Login", "The server answered the log-in by asking for a log-in."),
        .happened = s.opening(),
        .why = s.translate("Words.Login", "It probably did not take the log-in for one; another method may do. This does not mean that the password is wrong."),
        .todo = {
            s.translate("Words.Login", "Choose another “Authentication method” in this window, and test again."),
            s.translate("Words.Login", "Try the other usual port in this window: 465 with SSL/TLS, or 587 with STARTTLS."),
        },
        .request = s.translate("Words.Login", "Your server answers AUTH with “authentication required”. Could you check it?"),
    };
}

Words authRequiredThoughGiven(const Scene &s)
{
    const bool accepted = s.loggedIn();
    return {
        .headline = accepted ? s.translate("Words.Login", "Your log-in was accepted, but not for sending.")
                             : s.translate("Words.Login", "The mail program did not log in, although a user name is set."),
        .happened = s.opening(),
        .why = accepted
            ? s.translate("Words.Login", "The account may lack the permission to send over SMTP, or the organisation has switched it off.")
            : s.translate("Words.Login", "The user name is stored, but its use for the outgoing server is probably switched off. This does not mean that the password is wrong."),
        .todo = accepted
            ? QStringList {
                s.translate("Words.Login", "Ask your administrator to allow authenticated sending (SMTP AUTH) for this account."),
                s.translate("Words.Login", "Check in your provider’s web pages whether sending with mail programs is enabled."),
                s.translate("Words.Login", "Check that this outgoing server belongs to the account."),
            }
            : QStringList {
                turnOnAuthentication(s),
                s.translate("Words.Login", "Update the mail program if the box is ticked already."),
            },
        .request = accepted ? s.translate("Words.Login", "Could you allow authenticated sending (SMTP AUTH) for this account?") : QString(),
        .more = {
            s.translate("Words.Login", "Whether a program logged in can be seen in its log: a line with AUTH must come before MAIL FROM. Without that line the password never left the computer."),
        },
    };
}

} // namespace

Words authRequired(const Scene &s)
{
    if (s.live() && s.loginGiven() && s.stepIs(StepId::Auth))
        return askedForAgain(s);
    if (s.loginGiven())
        return authRequiredThoughGiven(s);
    return {
        .headline = s.translate("Words.Login", "The server wants you to log in before sending."),
        .happened = s.live() && s.record().passed(StepId::Tls)
            ? s.opening(s.translate("Words.Login", "Everything up to encryption works; no user name was given."))
            : s.opening(),
        .why = s.translate("Words.Login", "Providers only send mail for people who log in, even if receiving works without."),
        .todo = {
            s.translate("Words.Login", "Fill in “User name” (usually your whole address) and “Password” here."),
            turnOnAuthentication(s),
            s.translate("Words.Login", "Check the outgoing server’s name."),
        },
        .more = {
            s.translate("Words.Login", "This message does not mean that your password is wrong: nobody asked for it yet. Outgoing and incoming server keep separate settings in most mail programs."),
            s.translate("Words.Login", "User name and password are usually those of the incoming server. In Outlook this is “Use same settings as my incoming mail server”."),
        },
    };
}

Words authNotAvailable(const Scene &s)
{
    const bool relayPort = s.portIs(25);
    const QString elsewhere = relayPort || s.pasted()
        ? s.translate("Words.Login",
            "Use port 587 with STARTTLS, or 465 with SSL/TLS, on your provider’s outgoing server.")
        : s.translate("Words.Login",
            "Try the other usual port in this window: 465 with SSL/TLS, or 587 with STARTTLS.");
    return {
        .headline = s.translate("Words.Login", "This server does not take log-ins here."),
        .happened = s.verdict().code ? s.opening()
                                     : joined({s.stoppedAt(), s.translate("Words.Login", "The server’s list of capabilities names no way to log in.")}),
        .why = relayPort ? s.translate("Words.Login", "Port 25 serves mail between servers. Logging in happens on other ports, often on another server.")
                         : s.translate("Words.Login", "It may be a receiving server, the wrong port, or logging in is switched off or only offered once encrypted."),
        .todo = {
            s.fixOr(elsewhere),
            s.translate("Words.Login", "Check the name of the outgoing server on your provider’s help page."),
            s.translate("Words.Login", "Leave “User name” and “Password” empty if this server wants no log-in."),
        },
        .request = s.translate("Words.Login", "Which server and port take log-ins for outgoing mail, and is logging in switched on there?"),
        .more = {
            s.translate("Words.Login", "A mail domain has servers that receive (its MX servers) and servers that send for its own people. Only the latter take user name and password; their names and ports differ."),
        },
    };
}

Words mechanismUnsupported(const Scene &s)
{
    QString happened = s.verdict().code ? s.opening() : s.stoppedAt();
    if (s.has(Detail::Mechanisms))
        happened = joined({ happened,
            s.translate("Words.Login", "The server offers: %1.").arg(s.detail(Detail::Mechanisms)) });
    // Nothing was chosen: the two sides have no method in common at all.
    const bool noneInCommon = s.live() && !s.verdict().code && s.record().settings.mechanism.isEmpty();
    return {
        .headline = noneInCommon ? s.translate("Words.Login", "The server offers no way of logging in that is known here.")
                                 : s.translate("Words.Login", "The server does not know the chosen way of logging in."),
        .happened = happened,
        .why = s.translate("Words.Login", "There are several methods of logging in, and both sides must know the same one. The password was not judged."),
        .todo = {
            s.fixOr(noneInCommon
                    ? s.translate("Words.Login", "Use a mail program that knows another method, such as Outlook in a company network.")
                    : s.translate("Words.Login", "Set “Authentication method” to automatic in this window, and to “Normal password” in your mail program.")),
            s.translate("Words.Login", "Use a mail program with OAuth2 sign-in if the server offers only XOAUTH2 or OAUTHBEARER."),
            s.translate("Words.Login", "Ask your provider which method it expects."),
        },
        .request = s.translate("Words.Login", "Which authentication methods does the outgoing server accept?"),
        .more = {
            s.translate("Words.Login", "“Normal password” is as safe as “Encrypted password” when the connection is encrypted, and nearly every server accepts it. Encrypted-password methods need a store of passwords that many providers do not keep."),
        },
    };
}

Words mechanismTooWeak(const Scene &s)
{
    return {
        .headline = s.translate("Words.Login", "The way of logging in is weaker than the server allows."),
        .happened = s.opening(),
        .why = s.translate("Words.Login", "The server’s rules ask for a stronger method or for encryption. The password itself was not judged."),
        .todo = {
            s.fixOr(s.translate("Words.Login", "Set “Authentication method” to automatic in this window, so that the strongest one is taken.")),
            s.translate("Words.Login", "Set “Connection security” to STARTTLS or SSL/TLS, here and in your mail program."),
            s.translate("Words.Login", "Update the mail program if it knows no other method."),
        },
        .request = s.translate("Words.Login", "Which authentication methods does your policy allow for outgoing mail?"),
        .more = {
            s.translate("Words.Login", "Methods differ in what an eavesdropper learns. Inside an encrypted connection the simple ones are safe; some organisations nevertheless allow only sign-in through a browser (OAuth2)."),
        },
    };
}

Words authMalformed(const Scene &s)
{
    return {
        .headline = s.translate("Words.Login", "The server could not read the log-in that was sent."),
        .happened = s.opening(),
        .why = s.translate("Words.Login", "User name or password arrived empty or in an unexpected form. The server judged neither of them."),
        .todo = {
            s.translate("Words.Login", "Type user name and password again by hand, and try a password without accented characters."),
            s.translate("Words.Login", "Delete the stored password in your mail program, then enter it again."),
            s.translate("Words.Login", "Set “Authentication method” to PLAIN or “Normal password”."),
        },
        .request = s.translate("Words.Login", "Could you see in your log why the log-in could not be read?"),
        .more = {
            s.translate("Words.Login", "Log-ins travel in an encoded form. An empty user name, an unusual character or a program that splits a long password over lines can make it unreadable."),
        },
    };
}

namespace
{

/// The name alone was enough: the password had not been asked for yet.
Words refusedByName(const Scene &s)
{
    return {
        .headline = s.translate("Words.Login", "The server refused this user name; the password was not sent."),
        .happened = s.opening(),
        .why = s.translate("Words.Login", "It does not know the name, or does not let it log in here. Nothing is known about the password."),
        .todo = {
            s.translate("Words.Login", "Check “User name” letter by letter; most providers want the whole e-mail address."),
            s.translate("Words.Login", "Check the name of the outgoing server on your provider’s help page."),
        },
    };
}

} // namespace

Words badCredentials(const Scene &s)
{
    if (s.live() && s.verdict().password == diagnosis::PasswordState::NotSent)
        return refusedByName(s);
    Words w {
        .headline = s.translate("Words.Login", "The server refused this user name and password."),
        .happened = s.opening(),
        .why = s.translate("Words.Login", "One of the two does not match what the server has stored. Servers do not say which one."),
        .todo = {},
        .more = {
            s.translate("Words.Login", "A typing slip, Caps Lock, another keyboard layout and an old stored password are the usual reasons. After a change of password, each device has to learn the new one, for receiving and sending."),
            s.translate("Words.Login", "A few attempts are harmless; many in a row make servers lock an account or an Internet line for a while. If everything worked yesterday, look at the provider’s status page first."),
        },
    };
    if (s.verdict().speaker == diagnosis::Speaker::LocalBridge || s.onThisComputer()) {
        w.why = s.translate("Words.Login",
            "A mail bridge on this computer has its own password, which differs from that of your account.");
        w.todo << s.translate(
            "Words.Login", "Copy user name and password from the window of the mail bridge on this computer.")
               << s.translate("Words.Login", "Restart the bridge, then test again.")
               << s.translate("Words.Login",
                      "Delete the stored password in your mail program and enter the bridge’s.");
        return w;
    }
    const QString fix = s.firstFix();
    if (!fix.isEmpty())
        w.todo << fix;
    w.todo << s.translate(
        "Words.Login", "Log in to your provider’s webmail with exactly this user name and password.")
           << s.translate("Words.Login",
                  "Type the password again with “Show” switched on; use the whole address as “User name”.");
    if (fix.isEmpty())
        w.todo << s.translate(
            "Words.Login", "Create an app password at your provider if it asks for one in mail programs.")
               << s.translate("Words.Login", "Delete the old password stored in your mail program.");
    return w;
}

} // namespace envoi::explanation::words
