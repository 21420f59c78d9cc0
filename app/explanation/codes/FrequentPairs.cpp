// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// Pairs that people meet together or take for one another.
const std::vector<PairText> &frequentPairs()
{
    static const std::vector<PairText> pairs{
        { 421, 450,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Both are of the class 4yz Transient Negative Completion: the same attempt may "
                    "work later."),
                QT_TRANSLATE_NOOP("Codes",
                    "421 concerns the whole service, and the server closes the connection. 450 "
                    "concerns one address, and the session goes on."),
                QT_TRANSLATE_NOOP(
                    "Codes", "421 can come at any moment. 450 comes after MAIL FROM or RCPT TO."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 421: wait, and close other mail programs in case there are too many "
                    "connections."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 450: send the same message again after fifteen minutes; if only one "
                    "recipient is affected, the other messages are not."),
            } },
        { 450, 550,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "450 is of the class 4yz Transient Negative Completion, 550 of the class 5yz "
                    "Permanent Negative Completion."),
                QT_TRANSLATE_NOOP("Codes",
                    "450 puts an address off: it may be accepted later. 550 refuses it: a further "
                    "attempt fails in the same way."),
                QT_TRANSLATE_NOOP("Codes",
                    "After 450 the mail program keeps the message and tries again. After 550 it gives "
                    "the message back to you."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 450: wait fifteen minutes; look at the address only if it persists."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 550: check the address that the text names, the sender and the login "
                    "before you send again."),
            } },
        { 451, 452,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Both are of the class 4yz Transient Negative Completion: the same attempt may "
                    "work later."),
                QT_TRANSLATE_NOOP("Codes",
                    "451 reports a fault while processing, or a deliberate delay. 452 reports a "
                    "shortage: storage, or the number of recipients."),
                QT_TRANSLATE_NOOP(
                    "Codes", "With 452 a smaller attempt can work at once. With 451 it makes no difference."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 451: wait some minutes; if the text names STARTTLS, change the "
                    "connection security."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 452: send to fewer recipients at once, or wait until there is room."),
            } },
        { 454, 530,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "454 is of the class 4yz Transient Negative Completion, 530 of the class 5yz "
                    "Permanent Negative Completion."),
                QT_TRANSLATE_NOOP("Codes",
                    "454 means that the server cannot check logins or start encryption at the moment. "
                    "530 means that it wants one of them and did not get it."),
                QT_TRANSLATE_NOOP("Codes",
                    "454 is the server’s fault. 530 is repaired in the settings of your mail program."),
                QT_TRANSLATE_NOOP("Codes", "Neither says anything about your password."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 454: wait ten minutes, leave the password as it is, and tell the "
                    "provider if it lasts."),
                QT_TRANSLATE_NOOP(
                    "Codes", "If you see 530: turn on authentication, or choose STARTTLS or SSL/TLS."),
            } },
        { 530, 535,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Both are of the class 5yz Permanent Negative Completion: waiting helps with "
                    "neither."),
                QT_TRANSLATE_NOOP("Codes",
                    "530 means that no login took place, or that encryption must come first. 535 "
                    "means that a login took place and was refused."),
                QT_TRANSLATE_NOOP(
                    "Codes", "530 comes after MAIL FROM or before AUTH. 535 is the answer to AUTH."),
                QT_TRANSLATE_NOOP("Codes", "With 530 the password was not judged. With 535 it was."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 530: turn on authentication for the outgoing server, or choose "
                    "STARTTLS or SSL/TLS; do not change the password."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 535: check user name and password in the webmail, then look for an "
                    "app password or a switch for SMTP at your provider."),
            } },
        { 530, 538,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Both are of the class 5yz Permanent Negative Completion, and neither judges the "
                    "password."),
                QT_TRANSLATE_NOOP("Codes",
                    "530 asks for a login, or for encryption, before anything else. 538 asks for "
                    "encryption before this one login method."),
                QT_TRANSLATE_NOOP("Codes", "530 comes most often after MAIL FROM. 538 comes after AUTH."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 530: read the text; it names the login or STARTTLS, and that is the "
                    "setting to change."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 538: choose STARTTLS with port 587, or SSL/TLS with port 465; the "
                    "login itself stays as it is."),
            } },
        { 534, 535,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Both are of the class 5yz Permanent Negative Completion, and both answer AUTH."),
                QT_TRANSLATE_NOOP("Codes",
                    "534 refuses the way of logging in: the method is too weak, or this kind of "
                    "password is not accepted. 535 refuses the credentials themselves."),
                QT_TRANSLATE_NOOP("Codes",
                    "With 534 the password may well be right. With 535 it was judged and not "
                    "accepted, although some providers also send 535 when an app password is needed."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 534: create an app password, sign in on the web if the text gives an "
                    "address, or choose another authentication method."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 535: type user name and password again and check them in the webmail; "
                    "then think of an app password."),
            } },
        { 550, 553,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Both are of the class 5yz Permanent Negative Completion: something must be "
                    "changed first."),
                QT_TRANSLATE_NOOP("Codes",
                    "550 is the general refusal: recipient, sender, relaying, content or network. 553 "
                    "is about the form or the right to use an address, mostly the sender’s."),
                QT_TRANSLATE_NOOP(
                    "Codes", "550 comes most often after RCPT TO. 553 comes most often after MAIL FROM."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 550: read the text; check the recipient’s address first, then whether "
                    "you log in for sending."),
                QT_TRANSLATE_NOOP("Codes", "If you see 553: use the account’s own address as the sender."),
            } },
        { 550, 554,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Both are of the class 5yz Permanent Negative Completion: something must be "
                    "changed first."),
                QT_TRANSLATE_NOOP("Codes",
                    "550 refuses one action, mostly one address. 554 refuses the transaction as a "
                    "whole, or the service from the start."),
                QT_TRANSLATE_NOOP("Codes",
                    "554 can come in place of the greeting. 550 mostly comes after RCPT TO or after "
                    "the message."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "If you see 550: check the address that the text names, then the login."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 554 as the greeting: your network is refused; try another Internet "
                    "connection and write to your provider. After the message: shorten it, without "
                    "links and attachments."),
            } },
    };
    return pairs;
}

} // namespace envoi::explanation::codes
