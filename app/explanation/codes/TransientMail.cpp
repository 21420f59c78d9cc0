// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 4yz about addresses, messages and storage.
const std::vector<CodeText> &transientMail()
{
    static const std::vector<CodeText> entries{
        { 450, QT_TRANSLATE_NOOP("Codes", "Mailbox not available for now"),
            QT_TRANSLATE_NOOP("Codes",
                "The server does not take this address at the moment. The message stays in your "
                "outbox or in the queue."),
            {
                QT_TRANSLATE_NOOP("Codes", "Greylisting of a sender that the server does not know yet."),
                QT_TRANSLATE_NOOP("Codes", "The recipient’s mailbox is busy, locked or over a limit."),
                QT_TRANSLATE_NOOP(
                    "Codes", "The sender’s domain or the announced name could not be looked up."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Wait fifteen minutes and send again: most servers accept then."),
                QT_TRANSLATE_NOOP(
                    "Codes", "If it persists, check the spelling of the domain in the sender’s address."),
                QT_TRANSLATE_NOOP(
                    "Codes", "If it persists only for one recipient, tell them by another way."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "For addresses that will never exist answer 550: otherwise senders keep trying "
                    "for days."),
                QT_TRANSLATE_NOOP("Codes", "Check the name server if look-ups fail in series."),
            } },
        { 451, QT_TRANSLATE_NOOP("Codes", "Local error while processing"),
            QT_TRANSLATE_NOOP("Codes",
                "Something failed inside the server, or it defers the message on purpose. Your "
                "settings were not refused."),
            {
                QT_TRANSLATE_NOOP("Codes", "A look-up, database or filter of the server does not answer."),
                QT_TRANSLATE_NOOP("Codes", "Greylisting or a limit on the pace of messages."),
                QT_TRANSLATE_NOOP(
                    "Codes", "At some providers: STARTTLS is missing, despite the temporary code."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Wait some minutes and send again."),
                QT_TRANSLATE_NOOP("Codes",
                    "If the text names STARTTLS or a login, change that setting: waiting will not "
                    "help."),
                QT_TRANSLATE_NOOP("Codes", "If it lasts for hours, send your provider the whole reply."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Look in the log at the same second: the client is told little on purpose."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Check free disk space, name server, database and filter processes."),
            } },
        { 452, QT_TRANSLATE_NOOP("Codes", "Not enough storage, or too many recipients"),
            QT_TRANSLATE_NOOP(
                "Codes", "The server cannot take the message or any further recipient for now."),
            {
                QT_TRANSLATE_NOOP("Codes", "The server’s disk or queue is full."),
                QT_TRANSLATE_NOOP(
                    "Codes", "The message has more recipients than the server takes in one go."),
                QT_TRANSLATE_NOOP("Codes", "The recipient’s mailbox is full (with 4.2.2)."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Split a message to many people into several with fewer recipients."),
                QT_TRANSLATE_NOOP("Codes", "Wait an hour and send again, if the text speaks of space."),
                QT_TRANSLATE_NOOP("Codes", "If the mailbox is full, tell the recipient by another way."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Watch disk and queue; reserve space so that the limit does not stop all mail."),
                QT_TRANSLATE_NOOP("Codes",
                    "Recipients refused with 452 are to be sent in a second transaction by the "
                    "client."),
            } },
        { 455, QT_TRANSLATE_NOOP("Codes", "Parameters not possible for now"),
            QT_TRANSLATE_NOOP(
                "Codes", "The server cannot apply a parameter of MAIL FROM or RCPT TO at the moment."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "When an extension that was announced does not work for this message."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Wait and send again."),
                QT_TRANSLATE_NOOP("Codes",
                    "If it persists, switch off special options of the message, such as delivery "
                    "receipts."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Do not announce extensions that the part behind cannot carry out."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
