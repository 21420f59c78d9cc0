// SPDX-License-Identifier: GPL-3.0-or-later
// Limits and pace: too much, too fast, too many at once, too silent.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using record::StepId;

Words tooManyConnections(const Scene &s)
{
    // 421 4.3.2 instead of a greeting: the system accepts nothing, RFC 3463 §3.4.
    const bool wholeServer
        = s.verdict().code == 421 && s.verdict().enhanced && s.verdict().enhanced->subject == 3;
    return {
        .headline = wholeServer ? s.translate("Words.Limits", "All places at the mail server are taken at the moment.")
                                : s.translate("Words.Limits", "Too many connections from your Internet line or account are open at once."),
        .happened = s.opening(),
        .why = wholeServer
            ? s.translate("Words.Limits", "A server accepts a limited number of connections at a time. Your settings were not judged.")
            : s.translate("Words.Limits", "Servers limit how many connections one line or account may hold. Phones, computers and other people behind the same line count together."),
        .todo = {
            s.translate("Words.Limits", "Close other mail programs and devices on this line, wait ten minutes and try again."),
            s.translate("Words.Limits", "Lower the number of simultaneous connections in the program that sends a lot."),
            s.translate("Words.Limits", "Ask your provider for the limit if it happens daily."),
        },
        .request = s.translate("Words.Limits", "Could you tell me how many simultaneous connections are allowed, and which ones are open for me?"),
        .more = {
            s.translate("Words.Limits", "Testing over and over opens connections as well. After this reply, leave the server alone for some minutes: each new attempt can prolong the pause."),
        },
    };
}

Words rateLimited(const Scene &s)
{
    return {
        .headline = s.translate("Words.Limits", "The server slows you down: too much was sent or opened in a short time."),
        .happened = s.opening(),
        .why = s.translate("Words.Limits", "Servers limit messages, recipients or connections per minute or hour. Settings and password are not in question."),
        .todo = {
            s.translate("Words.Limits", "Wait fifteen minutes, then try again once."),
            s.translate("Words.Limits", "Send large mailings in smaller groups, with pauses in between."),
            s.translate("Words.Limits", "Ask your provider which limit applies to your account."),
        },
        .request = s.translate("Words.Limits", "Could you tell me which limit was reached and when it is lifted?"),
        .more = {
            s.translate("Words.Limits", "A pace limit cures itself; an allowance for the day or month does so only when the day or month ends. If the pause does not help, the account may be sending without you: change its password then."),
        },
    };
}

Words quotaExceeded(const Scene &s)
{
    return {
        .headline = s.translate("Words.Limits", "The sending allowance of this account is used up for now."),
        .happened = s.opening(),
        .why = s.translate("Words.Limits", "Providers limit how much an account sends per day or month. Your settings are right."),
        .todo = {
            s.translate("Words.Limits", "Wait up to 24 hours; most allowances are renewed then."),
            s.translate("Words.Limits", "Look in your provider’s web pages for the allowance, and raise it there if you need more."),
            s.translate("Words.Limits", "Use a mailing service for newsletters and other large mailings."),
        },
        .request = s.translate("Words.Limits", "Could you tell me which sending limit was reached, and when it is renewed?"),
        .more = {
            s.translate("Words.Limits", "Each recipient usually counts as one message. If you sent little, somebody else may be using the account: change its password and look at the folder of sent mail."),
        },
    };
}

Words tooManyRecipients(const Scene &s)
{
    return {
        .headline = s.translate("Words.Limits", "One message has more recipients than the server allows."),
        .happened = s.opening(),
        .why = s.translate("Words.Limits", "Servers limit the number of addresses in one message, often to 50 or 100, to keep mass mailings away."),
        .todo = {
            s.translate("Words.Limits", "Split the recipients into several messages in your mail program."),
            s.translate("Words.Limits", "Use a mailing list or mailing service for large groups."),
            s.translate("Words.Limits", "Ask your provider for the exact number."),
        },
        .request = s.translate("Words.Limits", "Could you tell me how many recipients one message may have?"),
        .more = {
            s.translate("Words.Limits", "“To”, “Cc” and “Bcc” count together. The recipients before the limit may already have been accepted: look at what your mail program reports before you send again."),
        },
    };
}

Words tooManyAuthAttempts(const Scene &s)
{
    const bool greeting = s.stageKnown() && s.stepIs(StepId::Greeting);
    return {
        .headline = greeting ? s.translate("Words.Limits", "This Internet line is locked out for a while after too many log-in attempts.")
                             : s.translate("Words.Limits", "Logging in is suspended for a while, after too many attempts."),
        .happened = s.opening(),
        .why = s.translate("Words.Limits", "Too many log-ins came in a short time, often from a device that still uses an old password. Even the right password is refused meanwhile."),
        .todo = {
            s.translate("Words.Limits", "Wait an hour before the next attempt; each new one can prolong the pause."),
            s.translate("Words.Limits", "Switch off phones and programs that may keep an old password."),
            s.translate("Words.Limits", "Unlock the account in your provider’s web pages if they offer it."),
        },
        .request = s.translate("Words.Limits", "Could you lift the pause and tell me from which address the attempts came?"),
        .more = {
            s.translate("Words.Limits", "After a change of password, every device has to learn the new one, for receiving and for sending. One forgotten tablet is enough to be locked out again and again."),
        },
    };
}

Words tooManyErrors(const Scene &s)
{
    return {
        .headline = s.translate("Words.Limits", "The server gave up after several refusals; the first one holds the real reason."),
        .happened = s.opening(),
        .why = s.translate("Words.Limits", "After a number of refused commands a server ends the session. This reply is the consequence, not the cause."),
        .todo = {
            s.translate("Words.Limits", "Look for the first refusal earlier in the dialogue, and follow that one."),
            s.translate("Words.Limits", "Wait ten minutes before the next attempt."),
            s.translate("Words.Limits", "Check port and connection security: a mismatch fills a session with refusals."),
        },
        .request = s.translate("Words.Limits", "Could you tell me from your log which commands were refused before?"),
        .more = {
            s.translate("Words.Limits", "Mail programs often show only the last line of such a session. The program’s log shows the earlier ones; in Envoi they stand under “Details”."),
        },
    };
}

Words idleTimeout(const Scene &s)
{
    return {
        .headline = s.translate("Words.Limits", "The server ended a session that had been silent for too long."),
        .happened = s.opening(),
        .why = s.translate("Words.Limits", "Servers keep a silent connection open for some minutes only. Nothing was judged, neither settings nor password."),
        .todo = {
            s.translate("Words.Limits", "Test again without a pause; nothing has to be changed."),
            s.translate("Words.Limits", "Send the waiting message again in your mail program."),
            s.translate("Words.Limits", "Switch off outgoing-mail scanning in your antivirus if it happens with every large message."),
        },
        .more = {
            s.translate("Words.Limits", "It happens when a computer sleeps in the middle of sending, when a program waits for a password to be typed, or when a slow line or a scanner holds a large message back."),
        },
    };
}

} // namespace envoi::explanation::words
