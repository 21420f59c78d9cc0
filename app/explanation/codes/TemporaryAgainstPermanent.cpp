// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/codes/CodeText.h"

#include <QtGlobal>

namespace envoi::explanation::codes
{

// The two that are confused most: one passes by itself, the other never does.
const std::vector<PairText> &temporaryAgainstPermanent()
{
    static const std::vector<PairText> pairs{
        { 421, 530,
            {
                QT_TRANSLATE_NOOP("Codes",
                    "421 is of the class 4yz Transient Negative Completion: a refusal for now, which "
                    "may pass by itself. 530 is of the class 5yz Permanent Negative Completion: it "
                    "stays until the settings are changed."),
                QT_TRANSLATE_NOOP("Codes",
                    "421 is about the server: it is busy, limited, being maintained or shutting down. "
                    "530 is about your settings: a login or encryption is missing."),
                QT_TRANSLATE_NOOP("Codes",
                    "After 421 the server closes the connection. After 530 the connection stays open, "
                    "and the server waits for the login or for STARTTLS."),
                QT_TRANSLATE_NOOP("Codes",
                    "421 can come at any moment, even in place of the greeting. 530 comes only in "
                    "reply to a command, most often MAIL FROM."),
                QT_TRANSLATE_NOOP("Codes", "421 usually passes by waiting. Waiting never helps with 530."),
                QT_TRANSLATE_NOOP("Codes",
                    "With 421 nobody need change anything, or the people who run the server must act. "
                    "With 530 you can usually repair it yourself, in the mail program."),
                QT_TRANSLATE_NOOP("Codes",
                    "Neither says that your password is wrong: with 421 it was mostly not sent, with "
                    "530 usually nobody logged in yet."),
            },
            {
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 421: leave the settings as they are, wait five minutes and try again; "
                    "close other mail programs, in case there are too many connections."),
                QT_TRANSLATE_NOOP("Codes",
                    "If 421 comes again and again, read its text: a limit means sending less, the "
                    "name of your antivirus means that a program on your computer speaks, and “TLS” "
                    "or “EHLO” means that waiting will not help."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 530 with “Authentication required”: turn on authentication for the "
                    "outgoing server, with user name and password."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you see 530 with “Must issue a STARTTLS command first”: choose STARTTLS with "
                    "port 587, or SSL/TLS with port 465."),
                QT_TRANSLATE_NOOP("Codes",
                    "If you run the server: with 421 look at load, limits and disk space; with 530 "
                    "look at which conditions you set before mail is accepted."),
            } },
    };
    return pairs;
}

} // namespace envoi::explanation::codes
