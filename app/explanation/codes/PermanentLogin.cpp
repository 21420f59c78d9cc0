// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 5yz about the login and what comes before it.
const std::vector<CodeText> &permanentLogin()
{
    static const std::vector<CodeText> entries{
        { 523, QT_TRANSLATE_NOOP("Codes", "Encryption needed, or message too large"),
            QT_TRANSLATE_NOOP("Codes",
                "With 5.7.10 the server accepts this login only inside an encrypted connection (RFC "
                "5248). Some servers use the number for a message that is too large: the text tells "
                "the two apart."),
            {
                QT_TRANSLATE_NOOP("Codes", "After AUTH over a connection without encryption."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After the message, on a few servers: it is larger than the limit."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If it comes at the login, choose STARTTLS with port 587, or SSL/TLS with port "
                    "465."),
                QT_TRANSLATE_NOOP("Codes",
                    "If the text speaks of the length, make attachments smaller or share them with a "
                    "link."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Do not offer AUTH before STARTTLS; for the size of messages use 552 with 5.3.4."),
            } },
        { 530, QT_TRANSLATE_NOOP("Codes", "Log in first, or encrypt first"),
            QT_TRANSLATE_NOOP("Codes",
                "The server wants something before it goes on: usually a login (5.7.0 Authentication "
                "required), often an encrypted connection (Must issue a STARTTLS command first). It "
                "does not mean that your password is wrong."),
            {
                QT_TRANSLATE_NOOP("Codes",
                    "After MAIL FROM: nobody logged in, because no user name was set or the mail "
                    "program does not use it for sending."),
                QT_TRANSLATE_NOOP("Codes",
                    "After MAIL FROM or AUTH: connection security is set to none, and the server "
                    "wants STARTTLS first."),
                QT_TRANSLATE_NOOP("Codes",
                    "After a login that worked: the account or the organisation may not send by SMTP."),
                QT_TRANSLATE_NOOP("Codes",
                    "After RCPT TO: the recipient’s organisation only takes mail over encrypted "
                    "connections, or from known senders."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Fill in user name (usually your whole address) and password for the outgoing "
                    "server: the login comes before MAIL FROM."),
                QT_TRANSLATE_NOOP("Codes",
                    "Turn on authentication in your mail program: Outlook “My outgoing server (SMTP) "
                    "requires authentication”; Thunderbird “Authentication method: Normal password”; "
                    "Apple Mail “Authentication: Password”."),
                QT_TRANSLATE_NOOP("Codes",
                    "If the text names STARTTLS or TLS, encrypt first: choose STARTTLS with port 587, "
                    "or SSL/TLS with port 465."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you did log in, ask the provider or administrator to allow sending by SMTP "
                    "for this account."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Say in the text which of the two is missing, and offer AUTH in EHLO on the "
                    "submission ports."),
                QT_TRANSLATE_NOOP("Codes",
                    "Before TLS, answer 530 to everything but EHLO, NOOP, STARTTLS and QUIT, if "
                    "encryption is required (RFC 3207)."),
                QT_TRANSLATE_NOOP(
                    "Codes", "For a wrong password answer 535, so that nobody hunts for the wrong setting."),
            } },
        { 534, QT_TRANSLATE_NOOP("Codes", "This way of logging in is not enough"),
            QT_TRANSLATE_NOOP("Codes",
                "The server does not accept this authentication method, or this kind of password, for "
                "the account."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "At Gmail with 5.7.9: an app password is needed, or a sign-in on the web."),
                QT_TRANSLATE_NOOP("Codes", "The chosen method is weaker than the server allows."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If the text speaks of an app password, create one in the account’s web settings "
                    "and use it here."),
                QT_TRANSLATE_NOOP("Codes",
                    "If it gives a web address, sign in there yourself with a browser, then try "
                    "again."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Otherwise choose another authentication method in the mail program."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Offer only the methods that policy allows, so that clients do not choose another "
                    "one."),
            } },
        { 535, QT_TRANSLATE_NOOP("Codes", "Login refused"),
            QT_TRANSLATE_NOOP("Codes",
                "The server judged the user name and the password, token or key, and did not accept "
                "them."),
            {
                QT_TRANSLATE_NOOP("Codes",
                    "The password or the user name is not the right one, often after a change of "
                    "password."),
                QT_TRANSLATE_NOOP("Codes", "The provider wants an app password in place of the normal one."),
                QT_TRANSLATE_NOOP("Codes",
                    "Sending by SMTP is switched off for the account or the organisation, or "
                    "passwords are not accepted at all any more."),
                QT_TRANSLATE_NOOP("Codes", "The account is locked, often after many wrong attempts."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Log in to the webmail with the same user name and password: that shows whether "
                    "they are right."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Type them again without blanks; the user name is usually the whole address."),
                QT_TRANSLATE_NOOP("Codes",
                    "Look whether your provider asks for an app password, or for sending to be "
                    "switched on first."),
                QT_TRANSLATE_NOOP("Codes", "Do not try again and again: some servers lock the account."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Keep the reason in the log, not in the reply: it must not tell whether the user "
                    "exists."),
                QT_TRANSLATE_NOOP(
                    "Codes", "For a fault of your own authentication service answer 454, not 535."),
            } },
        { 538, QT_TRANSLATE_NOOP("Codes", "Encryption needed for this login"),
            QT_TRANSLATE_NOOP("Codes",
                "The server accepts this authentication method only inside an encrypted connection."),
            {
                QT_TRANSLATE_NOOP("Codes", "After AUTH PLAIN or LOGIN over a connection without encryption."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Choose STARTTLS with port 587, or SSL/TLS with port 465."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Change the password afterwards, if it was already sent without encryption."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Do not offer AUTH before STARTTLS: clients then cannot send passwords in clear."),
            } },
        { 525, QT_TRANSLATE_NOOP("Codes", "Account or address not allowed"),
            QT_TRANSLATE_NOOP("Codes",
                "With 5.7.13 the account is switched off (RFC 5248). Some services use the number for "
                "a network address that is not registered with them."),
            {
                QT_TRANSLATE_NOOP("Codes", "After AUTH, for an account that was locked or closed."),
                QT_TRANSLATE_NOOP("Codes",
                    "After AUTH or MAIL FROM, when the service accepts only registered network "
                    "addresses."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Log in to the provider’s website: it says whether the account is locked."),
                QT_TRANSLATE_NOOP("Codes",
                    "If the text speaks of an IP address, add yours in the settings of the service."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Say in the text where the account can be unlocked or the address added."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
