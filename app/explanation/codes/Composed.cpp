// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/Composed.h"

#include <QtGlobal>

#include <array>

namespace envoi::explanation::codes
{

// RFC 5321 §4.2.1: the first digit.
const ClassText &classText(int code)
{
    static const std::array<ClassText, 4> classes{ {
        {
            QT_TRANSLATE_NOOP("Codes", "2yz Positive Completion"),
            QT_TRANSLATE_NOOP("Codes", "Reply of the class 2yz"),
            QT_TRANSLATE_NOOP("Codes",
                "The server did what was asked. This code is not in the offline reference; its first "
                "digit says that nothing was refused."),
            QT_TRANSLATE_NOOP("Codes", "After a command that was carried out."),
            QT_TRANSLATE_NOOP("Codes", "There is nothing to do."),
            QT_TRANSLATE_NOOP("Codes", "Prefer the codes of RFC 5321: clients know them."),
            QT_TRANSLATE_NOOP(
                "Codes", "%1 is of the class 2yz Positive Completion: the server did what was asked."),
            QT_TRANSLATE_NOOP("Codes",
                "%1 and %2 belong to the same class, 2yz Positive Completion: in both cases the "
                "server did what was asked."),
        },
        {
            QT_TRANSLATE_NOOP("Codes", "3yz Positive Intermediate"),
            QT_TRANSLATE_NOOP("Codes", "Reply of the class 3yz"),
            QT_TRANSLATE_NOOP("Codes",
                "The server accepted the command and waits for more. This code is not in the offline "
                "reference."),
            QT_TRANSLATE_NOOP("Codes", "In the middle of an exchange that has several parts."),
            QT_TRANSLATE_NOOP("Codes", "There is nothing to do: the mail program sends the next part."),
            QT_TRANSLATE_NOOP("Codes", "Prefer 334 inside AUTH and 354 after DATA."),
            QT_TRANSLATE_NOOP("Codes",
                "%1 is of the class 3yz Positive Intermediate: so far so good, and the server waits "
                "for more."),
            QT_TRANSLATE_NOOP("Codes",
                "%1 and %2 belong to the same class, 3yz Positive Intermediate: in both cases the "
                "server waits for the next part."),
        },
        {
            QT_TRANSLATE_NOOP("Codes", "4yz Transient Negative Completion"),
            QT_TRANSLATE_NOOP("Codes", "Temporary refusal"),
            QT_TRANSLATE_NOOP("Codes",
                "The server refuses for now; the same attempt may work later. This code is not in the "
                "offline reference."),
            QT_TRANSLATE_NOOP("Codes", "After a command that could not be carried out at the moment."),
            QT_TRANSLATE_NOOP(
                "Codes", "Read the text, wait some minutes and try again without changing anything."),
            QT_TRANSLATE_NOOP("Codes", "Use 4yz only where the same attempt can succeed later."),
            QT_TRANSLATE_NOOP("Codes",
                "%1 is of the class 4yz Transient Negative Completion: a refusal for now, which may "
                "pass by itself."),
            QT_TRANSLATE_NOOP("Codes",
                "%1 and %2 belong to the same class, 4yz Transient Negative Completion: both refuse "
                "for now, and the same attempt may work later."),
        },
        {
            QT_TRANSLATE_NOOP("Codes", "5yz Permanent Negative Completion"),
            QT_TRANSLATE_NOOP("Codes", "Refusal for good"),
            QT_TRANSLATE_NOOP("Codes",
                "The server refuses, and will refuse the same attempt again. This code is not in the "
                "offline reference."),
            QT_TRANSLATE_NOOP("Codes", "After a command that is not allowed or not understood as it stands."),
            QT_TRANSLATE_NOOP("Codes", "Read the text: something must be changed before another attempt."),
            QT_TRANSLATE_NOOP("Codes", "Say in the text what the sender can change."),
            QT_TRANSLATE_NOOP("Codes",
                "%1 is of the class 5yz Permanent Negative Completion: a refusal for good, which "
                "stays until something is changed."),
            QT_TRANSLATE_NOOP("Codes",
                "%1 and %2 belong to the same class, 5yz Permanent Negative Completion: both refuse "
                "for good, and something must be changed first."),
        },
    } };
    return classes.at(static_cast<std::size_t>(code / 100 - 2));
}

// RFC 5321 §4.2.1: the second digit; but x3z and x5z are also used for the login, RFC 4954 §6.
const TopicText &topicText(Topic topic)
{
    static const std::array<TopicText, 6> topics{ {
        {
            QT_TRANSLATE_NOOP("Codes",
                "%1 is about the command itself: how it is written, or whether the server knows it."),
            QT_TRANSLATE_NOOP("Codes", "%1 and %2 are both about the command itself."),
        },
        {
            QT_TRANSLATE_NOOP("Codes", "%1 is information for people."),
            QT_TRANSLATE_NOOP("Codes", "%1 and %2 are both information for people."),
        },
        {
            QT_TRANSLATE_NOOP("Codes", "%1 is about the connection and the service as a whole."),
            QT_TRANSLATE_NOOP("Codes", "%1 and %2 are both about the connection and the service as a whole."),
        },
        {
            QT_TRANSLATE_NOOP("Codes", "%1 is about logging in, or about what must come before it."),
            QT_TRANSLATE_NOOP("Codes", "%1 and %2 are both about logging in."),
        },
        {
            QT_TRANSLATE_NOOP("Codes", "%1 is about the mail itself: sender, recipient, message or storage."),
            QT_TRANSLATE_NOOP(
                "Codes", "%1 and %2 are both about the mail itself: sender, recipient, message or storage."),
        },
        {
            QT_TRANSLATE_NOOP("Codes", "The standard gives the middle digit of %1 no subject."),
            QT_TRANSLATE_NOOP("Codes", "The standard gives the middle digits of %1 and %2 no subject."),
        },
    } };
    return topics.at(static_cast<std::size_t>(topic));
}

} // namespace envoi::explanation::codes
