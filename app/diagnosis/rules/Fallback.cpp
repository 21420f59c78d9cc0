// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;

// No words, or none that are known: what class, step and speaker say all the same.
QList<Rule> fallbackRules()
{
    const Test missingLogin([](const Evidence &e) {
        return !e.pasted && e.ehloKnown && e.authOffered && !e.loginGiven && !e.loginAccepted;
    });
    const Overrides maybe{ .certainty = Certainty::Possible, .field = {}, .who = {}, .waiting = {} };
    return {
        // AUTH is on offer and was not used: the first explanation of any refusal there (real-servers.md).
        { "refused-while-log-in-was-on-offer", 180, Cause::AuthRequired,
            codeClass(5) && at({ Mail, Rcpt }) && missingLogin
                && !code({ 500, 501, 502, 503, 504, 552, 555 }),
            { "550 5.7.0 I do not know you", Mail },
            { .certainty = Certainty::Possible, .field = {}, .who = {}, .waiting = {} } },
        // At the greeting a page for postmasters can only be about the address that connects.
        { "page-for-postmasters-at-greeting", 132, Cause::IpBlocklisted,
            refusal() && surelyAt({ Greeting }) && links(u"postmaster"),
            { "421 4.7.1 http://postmaster.example.com/errors/7.html", Greeting }, maybe },
        { "closing-without-a-reason", 130, Cause::ServiceUnavailableTemporary, code({ 421 }),
            { "421 mail.example.com", Rcpt } },
        { "not-now-at-greeting", 128, Cause::ServiceUnavailableTemporary, codeClass(4) && at({ Greeting }),
            { "450 mail.example.com", Greeting } },
        { "not-you-at-greeting", 126, Cause::IpBlocklisted, codeClass(5) && at({ Greeting }),
            { "554 mail.example.com", Greeting },
            { .certainty = Certainty::Possible, .field = {}, .who = {}, .waiting = {} } },
        { "log-in-refused", 124, Cause::BadCredentials, codeClass(5) && at({ Auth }),
            { "550 5.0.0 Sorry", Auth },
            { .certainty = Certainty::Possible, .field = {}, .who = {}, .waiting = {} } },
        { "name-refused", 122, Cause::HeloRejected, code({ 501, 504, 550, 553, 554 }) && at({ Ehlo }),
            { "550 5.7.1 Sorry", Ehlo },
            { .certainty = Certainty::Possible, .field = {}, .who = {}, .waiting = {} } },
        // Neither words nor numbers tell: what most replies of this code and stage in the collection mean.
        { "server-fault-by-code", 112, Cause::ServerLocalError, code({ 451, 452 }) && at({ Mail, Data }),
            { "451 4.0.0 Sorry", Data }, maybe },
        { "server-fault-by-code-at-recipient", 110, Cause::ServerLocalError, code({ 451 }) && at({ Rcpt }),
            { "451 4.0.0 Sorry", Rcpt }, maybe },
        { "too-many-recipients-by-code", 108, Cause::TooManyRecipients, code({ 452 }) && at({ Rcpt }),
            { "452 4.0.0 Sorry", Rcpt }, maybe },
        { "deferred-by-code", 106, Cause::Greylisted, code({ 450 }) && at({ Rcpt }),
            { "450 4.0.0 Sorry", Rcpt }, maybe },
        { "policy-by-enhanced-code", 104, Cause::RecipientPolicy,
            code({ 550, 553, 554 }) && at({ Rcpt }) && (enhanced(7, 1) || says(u"policy|prohibit*")),
            { "550 5.7.1 Sorry", Rcpt }, maybe },
        { "refused-at-recipient-by-code", 102, Cause::RecipientUnknown,
            code({ 501, 550, 553 }) && at({ Rcpt }), { "550 5.0.0 Sorry", Rcpt }, maybe },
        { "connection-refused-late-by-code", 100, Cause::IpBlocklisted, code({ 554 }) && at({ Rcpt, Mail }),
            { "554 5.0.0 Sorry", Rcpt }, maybe },
        { "sender-refused-by-code", 98, Cause::SenderRejected, code({ 501, 550, 553 }) && at({ Mail }),
            { "550 5.0.0 Sorry", Mail }, maybe },
        { "recipient-refused-by-code", 120, Cause::RecipientUnknown, code({ 551 }) && at({ Rcpt }),
            { "551 Sorry", Rcpt },
            { .certainty = Certainty::Possible, .field = {}, .who = {}, .waiting = {} } },
        { "mailbox-full-by-code", 118, Cause::MessageTooLarge, code({ 552 }) && at({ Mail }),
            { "552 Sorry", Mail },
            { .certainty = Certainty::Possible, .field = {}, .who = {}, .waiting = {} } },
        { "temporarily", 20, Cause::RefusedTemporarily, codeClass(4), { "450 4.0.0 Sorry", Quit } },
        { "permanently", 10, Cause::RefusedPermanently, codeClass(5), { "550 5.0.0 Sorry", Quit } },
    };
}

} // namespace envoi::diagnosis
