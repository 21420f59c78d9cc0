// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 5yz about addresses, messages and storage.
const std::vector<CodeText> &permanentMail()
{
    static const std::vector<CodeText> entries{
        { 522, QT_TRANSLATE_NOOP("Codes", "Mailbox over its limit"),
            QT_TRANSLATE_NOOP("Codes",
                "Not in the standard. Servers that use it mean that a mailbox is full or that a limit "
                "is passed."),
            {
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO or after the message, for a full mailbox."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Tell the recipient by another way to make room."),
                QT_TRANSLATE_NOOP("Codes", "Send again once there is room."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Use 452 or 552 with 4.2.2 or 5.2.2: senders understand those."),
            } },
        { 524, QT_TRANSLATE_NOOP("Codes", "Mailing list cannot be expanded"),
            QT_TRANSLATE_NOOP(
                "Codes", "Not in the standard. Servers that use it cannot resolve a list or an alias."),
            {
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO, for a list or alias that leads nowhere."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Check the address of the list, and write to its owner."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Correct the list; answer 550 with 5.2.4 meanwhile."),
            } },
        { 541, QT_TRANSLATE_NOOP("Codes", "Message refused by the recipient’s filter"),
            QT_TRANSLATE_NOOP("Codes",
                "Not in the standard. Servers that use it mean a refusal by a filter or a rule of the "
                "recipient."),
            {
                QT_TRANSLATE_NOOP("Codes", "After the message, when it was judged to be spam."),
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO, when the recipient’s domain refuses the sender."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Send a short message without links or attachments to see whether the content is "
                    "the reason."),
                QT_TRANSLATE_NOOP("Codes", "Ask the recipient to allow your address."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Use 550 with 5.7.1 and a text that says whom to ask."),
            } },
        { 550, QT_TRANSLATE_NOOP("Codes", "Refused: mailbox not available or not allowed"),
            QT_TRANSLATE_NOOP("Codes",
                "The most used refusal. Its enhanced code and text say whether it means the "
                "recipient, the sender, the message or your network."),
            {
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO: the recipient’s address does not exist (5.1.1)."),
                QT_TRANSLATE_NOOP("Codes",
                    "After RCPT TO: the server does not relay for you, usually because nobody logged "
                    "in (5.7.1)."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After MAIL FROM: the sender’s address does not belong to the account."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After the message: judged to be spam, or SPF, DKIM or DMARC do not fit."),
                QT_TRANSLATE_NOOP(
                    "Codes", "As the greeting or after EHLO: your Internet address is blocked."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Read which address the text names, and check its spelling."),
                QT_TRANSLATE_NOOP(
                    "Codes", "If it speaks of relaying, turn on authentication for the outgoing server."),
                QT_TRANSLATE_NOOP(
                    "Codes", "If it names the sender, use the address of the account that logs in."),
                QT_TRANSLATE_NOOP("Codes",
                    "If it speaks of a block list or policy, send the whole reply to your provider."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Give the enhanced code: 5.1.1, 5.7.1 and 5.7.60 lead to very different repairs."),
                QT_TRANSLATE_NOOP("Codes", "For a missing login answer 530."),
            } },
        { 551, QT_TRANSLATE_NOOP("Codes", "Recipient not here"),
            QT_TRANSLATE_NOOP(
                "Codes", "The mailbox is on another server, and this one does not forward to it."),
            {
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO, for an address that has moved."),
                QT_TRANSLATE_NOOP(
                    "Codes", "On some servers, when a sender who did not log in writes to another domain."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Use the address that the text gives, after checking it with the recipient."),
                QT_TRANSLATE_NOOP("Codes",
                    "Turn on authentication for the outgoing server, if the text speaks of relaying."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "The text can disclose a private address: consider 550 instead."),
            } },
        { 552, QT_TRANSLATE_NOOP("Codes", "Limit of storage or size passed"),
            QT_TRANSLATE_NOOP("Codes", "The message is too large, or the mailbox has no room left."),
            {
                QT_TRANSLATE_NOOP("Codes",
                    "After MAIL FROM with a size, or after the message: larger than allowed (5.3.4)."),
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO: the recipient’s mailbox is full (5.2.2)."),
                QT_TRANSLATE_NOOP("Codes", "At some providers: a forbidden kind of attachment."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Make attachments smaller, or share them with a link."),
                QT_TRANSLATE_NOOP("Codes", "If the mailbox is full, tell the recipient by another way."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Announce the limit with SIZE in EHLO: clients then know before they send."),
            } },
        { 553, QT_TRANSLATE_NOOP("Codes", "Address not allowed"),
            QT_TRANSLATE_NOOP("Codes",
                "The server does not take this address: most often the sender’s, because it does not "
                "belong to the account."),
            {
                QT_TRANSLATE_NOOP("Codes",
                    "After MAIL FROM: the sender’s address is not one of the account that logged in "
                    "(5.7.1)."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After MAIL FROM or RCPT TO: the address is not written as it should be."),
                QT_TRANSLATE_NOOP(
                    "Codes", "After RCPT TO: the server does not relay for somebody who did not log in."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Use the account’s own address as the sender, or have the other one added as an "
                    "alias."),
                QT_TRANSLATE_NOOP("Codes", "Check the address for blanks and wrong characters."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Turn on authentication for the outgoing server, if nobody logged in."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Say in the text which account may use which addresses."),
            } },
        { 555, QT_TRANSLATE_NOOP("Codes", "Parameters of the address not recognised"),
            QT_TRANSLATE_NOOP(
                "Codes", "The server does not know or allow a parameter of MAIL FROM or RCPT TO."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "When the mail program uses an extension that the server does not have."),
                QT_TRANSLATE_NOOP(
                    "Codes", "At Gmail: the address is not written between angle brackets, or has blanks."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Check the sender’s and the recipient’s address for blanks."),
                QT_TRANSLATE_NOOP("Codes", "Switch off delivery receipts and update the mail program."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Announce in EHLO every extension whose parameters are accepted, and no others."),
            } },
        { 556, QT_TRANSLATE_NOOP("Codes", "The recipient’s domain takes no mail"),
            QT_TRANSLATE_NOOP("Codes",
                "A server on the way knows that the domain declares to take no mail (RFC 7504, RFC "
                "7505)."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "After RCPT TO, for a domain without mailboxes, often a slip of the keyboard."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Check the part after the @ in the recipient’s address."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "A domain says so with the MX record “0 .”; remove it, if it should take mail."),
            } },
        { 571, QT_TRANSLATE_NOOP("Codes", "Refused by a rule"),
            QT_TRANSLATE_NOOP("Codes",
                "Not in the standard: servers write it for the enhanced code 5.7.1, a refusal by "
                "policy."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "After RCPT TO or after the message: blocked sender, network or content."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Log in for sending, if that is not the case yet."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Ask the recipient or their administrator to allow you, and quote the reply."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Use 550 or 554 with 5.7.1."),
            } },
        { 513, QT_TRANSLATE_NOOP("Codes", "Relaying refused"),
            QT_TRANSLATE_NOOP("Codes",
                "Not in the standard. Servers that use it do not pass mail on for you to this "
                "recipient."),
            {
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO, usually because nobody logged in."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Turn on authentication for the outgoing server."),
                QT_TRANSLATE_NOOP("Codes", "Check that this account uses the right outgoing server."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Use 550 with 5.7.1, or 530 when a login would cure it."),
            } },
        { 517, QT_TRANSLATE_NOOP("Codes", "Domain of an address does not exist"),
            QT_TRANSLATE_NOOP("Codes",
                "Not in the standard. Servers that use it found no usable domain in the sender’s or "
                "the recipient’s address."),
            {
                QT_TRANSLATE_NOOP("Codes", "After MAIL FROM, for a sender whose domain cannot be looked up."),
                QT_TRANSLATE_NOOP("Codes", "After RCPT TO, for a mistyped recipient."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Check the part after the @ in both addresses."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Use 550 with 5.1.8 for the sender or 5.1.2 for the recipient."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
