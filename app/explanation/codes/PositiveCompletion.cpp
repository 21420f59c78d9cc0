// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 2yz: what was asked for is done.
const std::vector<CodeText> &positiveCompletion()
{
    static const std::vector<CodeText> entries{
        { 211, QT_TRANSLATE_NOOP("Codes", "System status or help"),
            QT_TRANSLATE_NOOP(
                "Codes", "The server answers a question about its own state. Nothing was refused."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "After a HELP or status command, typed by hand or by a monitoring program."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do: mail programs do not need this reply."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Keep the text free of version numbers and internal names: anybody can read it."),
            } },
        { 214, QT_TRANSLATE_NOOP("Codes", "Help message"),
            QT_TRANSLATE_NOOP(
                "Codes", "The server lists its commands for a person. It says nothing about your settings."),
            {
                QT_TRANSLATE_NOOP("Codes", "After a HELP command."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "The list may be short: what counts is what EHLO announces."),
            } },
        { 220, QT_TRANSLATE_NOOP("Codes", "Service ready"),
            QT_TRANSLATE_NOOP("Codes",
                "As the first line it is the server’s greeting. After STARTTLS it means that "
                "encryption may begin."),
            {
                QT_TRANSLATE_NOOP("Codes", "Right after the connection was made, before anything was sent."),
                QT_TRANSLATE_NOOP("Codes", "In reply to STARTTLS, just before the encrypted part begins."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do: the server is there and ready."),
                QT_TRANSLATE_NOOP("Codes",
                    "If your mail program stops right after it, compare the connection security with "
                    "the port: STARTTLS goes with 587, SSL/TLS with 465."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "The first word after the code should be the server’s full name, as on its "
                    "certificate."),
            } },
        { 221, QT_TRANSLATE_NOOP("Codes", "Closing the connection"),
            QT_TRANSLATE_NOOP(
                "Codes", "The server says goodbye and closes the connection, as it was asked to."),
            {
                QT_TRANSLATE_NOOP("Codes", "After QUIT, at the end of every orderly session."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do: this is the normal end."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Closing for any other reason is announced with 421, not with 221."),
            } },
        { 235, QT_TRANSLATE_NOOP("Codes", "Login accepted"),
            QT_TRANSLATE_NOOP("Codes", "The server accepted the user name and the password, token or key."),
            {
                QT_TRANSLATE_NOOP("Codes", "At the end of AUTH, when the credentials are right."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do: the login works."),
                QT_TRANSLATE_NOOP("Codes",
                    "If sending fails later, the reason is the sender, the recipient or the message, "
                    "no longer the password."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "After it the client sends MAIL FROM; check there that the sender belongs to the "
                    "account."),
            } },
        { 250, QT_TRANSLATE_NOOP("Codes", "Done as asked"),
            QT_TRANSLATE_NOOP("Codes", "The server did what the last command asked for."),
            {
                QT_TRANSLATE_NOOP("Codes", "After EHLO, with the list of what the server can do."),
                QT_TRANSLATE_NOOP("Codes", "After MAIL FROM and RCPT TO, when the address is accepted."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After the message itself: from then on the server is responsible for it."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do."),
                QT_TRANSLATE_NOOP("Codes",
                    "If an accepted message never arrives, look for a non-delivery report and in the "
                    "recipient’s spam folder."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Give the queue number in the text: it lets both sides find the message in the "
                    "log."),
            } },
        { 251, QT_TRANSLATE_NOOP("Codes", "Recipient elsewhere, will be forwarded"),
            QT_TRANSLATE_NOOP(
                "Codes", "The mailbox is not on this server, but the server passes the message on."),
            {
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO, for an address that is forwarded."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "There is nothing to do; note the new address if the text gives one."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "The text reveals the new address: use it only where that is wanted."),
            } },
        { 252, QT_TRANSLATE_NOOP("Codes", "Recipient not verified, but accepted"),
            QT_TRANSLATE_NOOP("Codes",
                "The server does not say whether the mailbox exists, but it takes the message and "
                "will try."),
            {
                QT_TRANSLATE_NOOP("Codes", "After VRFY, on servers that do not disclose their users."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After RCPT TO, when the server cannot check the address at once."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do: go on sending."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "This is the usual answer to VRFY where addresses are kept private."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
