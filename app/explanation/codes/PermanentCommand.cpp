// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 500–504: the command itself.
const std::vector<CodeText> &permanentCommand()
{
    static const std::vector<CodeText> entries{
        { 500, QT_TRANSLATE_NOOP("Codes", "Command not understood"),
            QT_TRANSLATE_NOOP("Codes", "The server did not recognise the line that it received."),
            {
                QT_TRANSLATE_NOOP("Codes",
                    "The connection security does not fit the port, so that the server reads "
                    "encrypted bytes as a command."),
                QT_TRANSLATE_NOOP(
                    "Codes", "An old or restricted server does not know EHLO, AUTH or STARTTLS."),
                QT_TRANSLATE_NOOP("Codes", "A firewall or antivirus in between changes commands on the way."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Compare port and connection security: 587 goes with STARTTLS, 465 with SSL/TLS."),
                QT_TRANSLATE_NOOP("Codes", "Check that the server name is that of the outgoing server."),
                QT_TRANSLATE_NOOP("Codes", "Try without the mail scanning of your antivirus."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Look whether inspection of SMTP in the firewall replaces commands by XXXX."),
            } },
        { 501, QT_TRANSLATE_NOOP("Codes", "Error in the parameters"),
            QT_TRANSLATE_NOOP("Codes", "The command is known, but what follows it is not as it should be."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "After EHLO: the name that the computer announces is not allowed."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After AUTH: the login data was empty, badly encoded or broken off."),
                QT_TRANSLATE_NOOP("Codes",
                    "After MAIL FROM or RCPT TO: the address is incomplete or has characters that do "
                    "not belong there."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Check the sender’s and the recipient’s address for blanks, accents and missing "
                    "parts."),
                QT_TRANSLATE_NOOP("Codes", "Type user name and password again in the mail program."),
                QT_TRANSLATE_NOOP("Codes",
                    "If it comes after EHLO, give the computer a name of plain letters, digits and "
                    "dashes."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Accept address literals and names without a dot in EHLO from those who log in "
                    "afterwards."),
            } },
        { 502, QT_TRANSLATE_NOOP("Codes", "Command not implemented"),
            QT_TRANSLATE_NOOP("Codes", "The server knows the command but does not offer it."),
            {
                QT_TRANSLATE_NOOP("Codes", "After AUTH, on a port that is only for mail between servers."),
                QT_TRANSLATE_NOOP("Codes", "After STARTTLS, where encryption was not set up."),
                QT_TRANSLATE_NOOP("Codes", "After VRFY or EXPN, which most servers switch off."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Use the submission port 587 with STARTTLS, or 465 with SSL/TLS, in place of 25."),
                QT_TRANSLATE_NOOP("Codes", "Check the server name: it may be an incoming-only server."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Do not announce in EHLO what is answered with 502."),
            } },
        { 503, QT_TRANSLATE_NOOP("Codes", "Wrong order of commands"),
            QT_TRANSLATE_NOOP("Codes",
                "A command came at the wrong moment: too early, twice, or before something that the "
                "server wants first."),
            {
                QT_TRANSLATE_NOOP("Codes", "MAIL FROM before the login that the server requires."),
                QT_TRANSLATE_NOOP("Codes", "AUTH before STARTTLS, on a server that hides it until then."),
                QT_TRANSLATE_NOOP("Codes",
                    "RCPT TO or DATA after the sender was refused: the line before holds the real "
                    "cause."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Read the reply before this one in the dialogue: it often holds the real cause."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Turn on authentication for the outgoing server in the mail program."),
                QT_TRANSLATE_NOOP("Codes", "Choose STARTTLS on port 587, if AUTH is refused this way."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "For a missing login answer 530: it tells the sender what to change."),
            } },
        { 504, QT_TRANSLATE_NOOP("Codes", "Parameter not implemented"),
            QT_TRANSLATE_NOOP("Codes", "The command is known, but not with this value."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "After AUTH: the server does not offer this authentication method."),
                QT_TRANSLATE_NOOP("Codes", "After EHLO or HELO: a full name with a dot is wanted."),
                QT_TRANSLATE_NOOP("Codes", "After MAIL FROM or RCPT TO: the address has no domain."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Set the authentication method of the mail program to “Normal password” (inside "
                    "an encrypted connection)."),
                QT_TRANSLATE_NOOP("Codes", "Write addresses with their domain, as in name@example.net."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Check that each method announced in EHLO can really be used on this port."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
