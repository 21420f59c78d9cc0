// SPDX-License-Identifier: GPL-3.0-or-later
// Log-in: what the provider demands of the account.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

Words appPasswordRequired(const Scene &s)
{
    const bool probably = s.guessedFromProvider();
    return {
        .headline = probably ? s.translate("Words.Account", "This provider probably wants an app password instead of your normal one.")
                             : s.translate("Words.Account", "Your provider wants an app password here, not your normal password."),
        .happened = s.opening(),
        .why = probably
            ? s.translate("Words.Account", "As far as is known, %1 accepts no normal passwords in mail programs. A typing slip would get the same reply.").arg(s.provider())
            : s.translate("Words.Account", "The provider keeps the normal password for its own web pages and accepts a separate one in mail programs."),
        .todo = {
            s.translate("Words.Account", "Create an app password (also called authorisation code) in your provider’s security settings, and type it as “Password”."),
            s.translate("Words.Account", "Turn on two-step verification there first if no app passwords are offered."),
            s.translate("Words.Account", "Enter the same app password in your mail program for sending and receiving."),
        },
        .more = {
            s.translate("Words.Account", "An app password is a long password that the provider makes for one program. It can be withdrawn without changing your own. It is often displayed in groups of letters; type it without the blanks."),
        },
    };
}

Words basicAuthDisabled(const Scene &s)
{
    return {
        .headline = s.guessedFromProvider() ? s.translate("Words.Account", "This provider probably takes no passwords from mail programs any more.")
                                            : s.translate("Words.Account", "This provider takes no passwords from mail programs any more."),
        .happened = s.verdict().code ? s.opening() : s.stoppedAt(),
        .why = s.translate("Words.Account", "It only accepts signing in through its own page in a browser, called OAuth2 or modern sign-in. Your password may well be right."),
        .todo = {
            s.translate("Words.Account", "Use a mail program with OAuth2 sign-in, such as current versions of Outlook, Thunderbird or Apple Mail, and choose “OAuth2” there."),
            s.translate("Words.Account", "Ask your administrator for a way to send from printers and other devices."),
            s.translate("Words.Account", "Use another provider for devices that only know passwords."),
        },
        .request = s.translate("Words.Account", "Which way to send is left for devices that cannot use OAuth2?"),
        .more = {
            s.translate("Words.Account", "With OAuth2 the program never sees your password: you sign in on the provider’s page, and the program gets a key of limited use. App passwords travel the old way and are refused as well."),
        },
    };
}

Words smtpAccessDisabled(const Scene &s)
{
    const bool probably = s.guessedFromProvider();
    const bool byAdministrator = s.verdict().who == diagnosis::Who::Administrator;
    const QString enable = s.translate("Words.Account",
        "Enable sending with mail programs (POP3/IMAP/SMTP access) in the settings of your webmail or "
        "customer area.");
    const QString ask = s.translate("Words.Account",
        "Ask your administrator, in an organisation, to enable “Authenticated SMTP” for this mailbox.");
    return {
        .headline = probably ? s.translate("Words.Account", "Sending with mail programs is probably switched off for this account.")
                             : s.translate("Words.Account", "Sending with mail programs is switched off for this account."),
        .happened = s.opening(),
        .why = probably
            ? s.translate("Words.Account", "At %1 it is off until the account’s owner switches it on, as far as is known. A wrong password would get the same reply.").arg(s.provider())
            : s.translate("Words.Account", "The account or its organisation does not allow sending over SMTP. Your password may well be right."),
        .todo = {
            byAdministrator ? ask : enable,
            byAdministrator ? enable : ask,
            s.translate("Words.Account", "Use a mail program with OAuth2 sign-in if it cannot be enabled."),
        },
        .request = s.translate("Words.Account", "Could you enable authenticated SMTP for this mailbox?"),
        .more = {
            s.translate("Words.Account", "Many providers switch this access off for new accounts, after long disuse, or for a whole organisation. Retyping or changing the password does not help; some providers send a notice to the inbox instead."),
        },
    };
}

Words webLoginRequired(const Scene &s)
{
    return {
        .headline = s.translate("Words.Account", "Your provider wants you to sign in on its web page first."),
        .happened = s.opening(),
        .why = s.translate("Words.Account", "The sign-in looked unusual to the provider, for example from a new place or device, or it has a question for you."),
        .todo = {
            s.translate("Words.Account", "Sign in to the account in a web browser, and confirm that it was you."),
            s.translate("Words.Account", "Test again within a few minutes, from the same network."),
            s.translate("Words.Account", "Create an app password there if the provider offers it."),
        },
        .more = {
            s.translate("Words.Account", "Type the provider’s address yourself instead of following a link in a reply: until encryption is checked, anybody on the way could have written it."),
        },
    };
}

Words oauthTokenInvalid(const Scene &s)
{
    return {
        .headline = s.translate("Words.Account", "The sign-in key of the mail program is no longer accepted."),
        .happened = s.opening(),
        .why = s.translate("Words.Account", "Sign-in through the browser (OAuth2) gives the program a key that lasts about an hour, or until access is withdrawn."),
        .todo = {
            s.translate("Words.Account", "Sign in again in your mail program: remove the stored password or token, then start it anew."),
            s.translate("Words.Account", "Paste a fresh access token as “Password” if you test with one here."),
            s.translate("Words.Account", "Check in the account’s security page that the program still has access."),
        },
        .request = s.translate("Words.Account", "Does our organisation allow this mail program to send with OAuth2?"),
        .more = {
            s.translate("Words.Account", "The key must also be made for the right purpose: one for reading mail does not allow sending. Programs usually renew it by themselves; a password change at the provider ends that."),
        },
    };
}

Words accountLockedOrDisabled(const Scene &s)
{
    return {
        .headline = s.translate("Words.Account", "This account is blocked for sending until somebody unblocks it."),
        .happened = s.opening(),
        .why = s.translate("Words.Account", "Providers block an account after spam was sent with it, for unpaid bills, or at an administrator’s wish. Receiving often goes on."),
        .todo = {
            s.translate("Words.Account", "Look in your provider’s customer area or inbox for its message, and ask there to be unblocked."),
            s.translate("Words.Account", "Change the password, and scan your computers for malware, if spam was sent."),
            s.translate("Words.Account", "Leave the settings in the mail program as they are."),
        },
        .request = s.translate("Words.Account", "Could you tell me why this account is blocked and what is needed to unblock it?"),
        .more = {
            s.translate("Words.Account", "If spam went out, somebody knows the password. Change it before the account is unblocked, also wherever else the same password is used."),
        },
    };
}

} // namespace envoi::explanation::words
