// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 3yz: so far so good, the next part is awaited.
const std::vector<CodeText> &positiveIntermediate()
{
    static const std::vector<CodeText> entries{
        { 334, QT_TRANSLATE_NOOP("Codes", "The login goes on"),
            QT_TRANSLATE_NOOP("Codes",
                "In the middle of AUTH the server asks for the next piece. What follows the code is "
                "encoded text (base64)."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "With the LOGIN method: the encoded words “Username:” and “Password:”."),
                QT_TRANSLATE_NOOP("Codes", "With CRAM-MD5 and SCRAM: a challenge that changes every time."),
                QT_TRANSLATE_NOOP(
                    "Codes", "With OAuth: an error as encoded JSON; the token is not valid any more."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do while the login goes on."),
                QT_TRANSLATE_NOOP("Codes",
                    "If it is the last line before a failure with OAuth, sign in again in the mail "
                    "program."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "After the OAuth error, wait for the client’s empty answer and only then send "
                    "535."),
            } },
        { 354, QT_TRANSLATE_NOOP("Codes", "Start of the message"),
            QT_TRANSLATE_NOOP("Codes",
                "The server is ready for the message, which ends with a line that holds a single dot."),
            {
                QT_TRANSLATE_NOOP("Codes", "After DATA, when sender and recipients were accepted."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "There is nothing to do: the mail program now sends the message."),
                QT_TRANSLATE_NOOP("Codes",
                    "If it stalls here, test without antivirus or VPN: large packets may be lost on "
                    "the way."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "A refusal of the content belongs after the final dot, not here."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
