// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// 4yz about the session as a whole.
const std::vector<CodeText> &transientSession()
{
    static const std::vector<CodeText> entries{
        { 400, QT_TRANSLATE_NOOP("Codes", "Temporary refusal without a standard meaning"),
            QT_TRANSLATE_NOOP("Codes",
                "The server refuses for now. This code is not in the standard: its text alone says "
                "why."),
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "From some servers when encryption or another requirement is missing."),
                QT_TRANSLATE_NOOP("Codes", "From delivery services that report a passing fault."),
            },
            {
                QT_TRANSLATE_NOOP(
                    "Codes", "Read the text: if it names STARTTLS, change the connection security."),
                QT_TRANSLATE_NOOP("Codes", "Otherwise wait a few minutes and try again."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Use a standard code: 451 for a local fault, 530 when something must be changed "
                    "first."),
            } },
        { 421, QT_TRANSLATE_NOOP("Codes", "Service not available, the connection is closed"),
            QT_TRANSLATE_NOOP("Codes",
                "The server cannot or will not work for you right now and closes the connection. It "
                "may come in place of the greeting or in reply to any command. It says nothing about "
                "your password."),
            {
                QT_TRANSLATE_NOOP("Codes",
                    "As the greeting: the server is overloaded, or has no process, memory or disk "
                    "space left for another session."),
                QT_TRANSLATE_NOOP("Codes",
                    "As the greeting: it is being maintained, or is just starting or shutting down."),
                QT_TRANSLATE_NOOP("Codes", "In the middle of a session: it is being shut down or restarted."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Too many connections at once from your Internet line or for your account."),
                QT_TRANSLATE_NOOP("Codes",
                    "A rate limit: too many messages, recipients, logins or errors in a short time."),
                QT_TRANSLATE_NOOP("Codes",
                    "Greylisting: an unknown sender is put off on purpose and accepted a little "
                    "later."),
                QT_TRANSLATE_NOOP("Codes", "The session was silent for too long."),
                QT_TRANSLATE_NOOP(
                    "Codes", "From your own antivirus or firewall, when it cannot reach the server itself."),
            },
            {
                QT_TRANSLATE_NOOP("Codes", "Wait five minutes and try again with the same settings."),
                QT_TRANSLATE_NOOP("Codes",
                    "Close other mail programs and devices on this Internet line, in case there are "
                    "too many connections."),
                QT_TRANSLATE_NOOP("Codes",
                    "If the text names a limit, send less at once; if it names your antivirus, switch "
                    "off its mail scanning for a trial."),
                QT_TRANSLATE_NOOP("Codes",
                    "If it lasts more than an hour, look at your provider’s status page or send them "
                    "the report."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "Look at load, free disk space, process and connection limits at the time of the "
                    "reply."),
                QT_TRANSLATE_NOOP(
                    "Codes", "Say in the text which limit was reached and after how long to come back."),
                QT_TRANSLATE_NOOP("Codes",
                    "Use 421 only when you close the connection; for one refused command use 450 or "
                    "451."),
            } },
    };
    return entries;
}

} // namespace envoi::explanation::codes
