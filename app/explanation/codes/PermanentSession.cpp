// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 5yz about the service as a whole.
const std::vector<CodeText> &permanentSession()
{
    static const std::vector<CodeText> entries{
        { 521, QT_TRANSLATE_NOOP("Codes", "The server takes no mail"),
            QT_TRANSLATE_NOOP("Codes",
                "As the greeting: this host, or this host for you, takes no mail at all. After RCPT "
                "TO: the recipient’s domain takes none (RFC 7504)."),
            {
                QT_TRANSLATE_NOOP("Codes", "A host that only sends was typed as the outgoing server."),
                QT_TRANSLATE_NOOP("Codes", "Your address is on a block list of the server."),
                QT_TRANSLATE_NOOP("Codes", "The recipient’s domain declares that it has no mailboxes."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Check the name of the outgoing server against your provider’s instructions."),
                QT_TRANSLATE_NOOP("Codes", "Check the recipient’s domain for a slip of the keyboard."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Use 521 only for a host that never takes mail; for one refused client use 554."),
            } },
        { 554, QT_TRANSLATE_NOOP("Codes", "Transaction failed, or no service for you"),
            QT_TRANSLATE_NOOP("Codes",
                "A refusal for good without a more exact code. Its text and the step say what it "
                "means."),
            {
                QT_TRANSLATE_NOOP("Codes",
                    "As the greeting: your Internet address is blocked, or the server does not serve "
                    "it."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After RCPT TO: relaying refused, or access denied because nobody logged in."),
                QT_TRANSLATE_NOOP("Codes", "After the message: refused as spam, virus or against a rule."),
                QT_TRANSLATE_NOOP("Codes", "After DATA: no recipient was accepted before."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "As the greeting: try another Internet connection, then send the reply to your "
                    "provider."),
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO: turn on authentication for the outgoing server."),
                QT_TRANSLATE_NOOP("Codes",
                    "After the message: send a short one without links or attachments to see whether "
                    "the content is the reason."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Prefer 530, 550 or 552 where they fit: they tell the sender more."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
