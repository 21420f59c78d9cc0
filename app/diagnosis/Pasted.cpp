// SPDX-License-Identifier: GPL-3.0-or-later
// What `explain` diagnoses: a Record in which one step is known.
#include "diagnosis/Diagnosis.h"
#include "diagnosis/judge/Services.h"
#include "diagnosis/text/Phrase.h"

#include <array>

namespace envoi::diagnosis
{

using namespace record;

namespace
{

struct Hint {
    Phrase phrase;
    StepId step;
};

/// Words that belong to one step only, most telling first.
std::optional<StepId> stepByWords(const Folded &text)
{
    static const std::array hints{
        Hint{ Phrase(u"helo/ehlo .. argument*/rejected/invalid/name/match|syntactically invalid .. "
                     u"argument*|bad helo"),
            StepId::Ehlo },
        Hint{ Phrase(u"recipient address rejected|user unknown|unknown user|no such user|relay* .. "
                     u"denied/access|unable .. relay|"
                     "recipient*/rcpt .. rejected/invalid/unknown/quota|mailbox .. "
                     "full/unavailable/found|over quota|greylist*|"
                     "does not exist|too many recipients|receiving mail"),
            StepId::Rcpt },
        Hint{ Phrase(u"sender .. rejected|mail from|sender address|not owned|client was not authenticated|"
                     "authentication required|must authenticate|send .. as .. sender"),
            StepId::Mail },
        Hint{ Phrase(u"message size|message .. large|spam|virus|content .. rejected|dkim|dmarc|bare "
                     u"lf|queued as|header*"),
            StepId::Data },
        Hint{ Phrase(u"tls .. not available|starttls .. not|tls .. currently unavailable|tls .. already"),
            StepId::StartTls },
        Hint{
            Phrase(u"authentication .. "
                   u"fail*/unsuccessful/credentials/temporary/invalid|credential*|password*|base64|mechanism|"
                   "login .. fail*/attempt*/denied|app password"),
            StepId::Auth },
        Hint{ Phrase(u"too many .. connection*/sessions|concurrent connection*|blocklist*|ptr|rdns|server .. "
                     u"busy|connection refused"),
            StepId::Greeting },
    };
    for (const Hint &hint : hints) {
        if (hint.phrase.isIn(text))
            return hint.step;
    }
    return std::nullopt;
}

StepId stepByCode(int code)
{
    switch (code) {
    case 220:
        return StepId::Greeting;
    case 221:
        return StepId::Quit;
    case 235:
    case 334:
    case 432:
    case 504:
    case 523:
    case 534:
    case 535:
    case 538:
        return StepId::Auth;
    case 354:
        return StepId::Data;
    case 421:
    case 521:
        return StepId::Greeting;
    case 454:
        return StepId::Auth;
    case 500:
    case 502:
        return StepId::Ehlo;
    case 250:
    case 501:
    case 503:
    case 530:
    case 553:
    case 555:
        return StepId::Mail;
    case 552:
    case 554:
    case 571:
        return StepId::Data;
    default:
        return StepId::Rcpt;
    }
}

/// What a refused command was, where its words are shared by several steps: only together with codes that do
/// not ask for a step before this one.
std::optional<StepId> stepByCommand(int code, const Folded &text)
{
    static const Phrase tls(u"already .. tls/secured|tls .. already|starttls .. after|tls .. established");
    static const Phrase login(u"auth/authentic*/sasl/scram/cram*/base64/challenge/userdata/username|identity "
                              u"change*|can not decode");
    static const Phrase beforeLogin(u"tls/starttls/ssl/encrypt* .. before/for/first .. "
                                    u"auth/authentic*|auth/authentic* .. tls/starttls/ssl/encrypt*");
    static const Phrase sender(u"sender/from/owned/expediteur/absender");
    static const Phrase wanted(u"first/must/need/needs/please/required/requires/requires");
    static const Phrase recipient(
        u"rcpt/recipient*/destination/illegal_user/unknown_user|to missing|invalid to");
    static const Phrase announced(u"helo/ehlo/hostname|invalid domain name");
    static const QList<int> ofSyntax{ 500, 501, 502, 503, 504, 553, 554, 555 };
    static const QList<int> ofLogin{ 435, 450, 454, 455, 500, 501, 502, 503, 504, 525, 553 };
    if (ofSyntax.contains(code) && tls.isIn(text))
        return StepId::StartTls;
    if ((code == 503 || code == 530 || code == 538) && beforeLogin.isIn(text))
        return StepId::Auth;
    if (ofLogin.contains(code) && login.isIn(text) && !wanted.isIn(text) && !recipient.isIn(text)
        && !sender.isIn(text))
        return StepId::Auth;
    if ((code == 501 || code == 553) && recipient.isIn(text))
        return StepId::Rcpt;
    if (code == 501 && announced.isIn(text))
        return StepId::Ehlo;
    return std::nullopt;
}

/// The number of RFC 3463 says whose address it is about.
std::optional<StepId> stepByEnhanced(const std::optional<smtp::EnhancedCode> &code)
{
    if (!code || code->subject == 0)
        return std::nullopt;
    if (code->subject == 1)
        return code->detail == 7 || code->detail == 8 ? StepId::Mail : StepId::Rcpt;
    if (code->subject == 6)
        return code->detail == 7 ? std::nullopt : std::optional(StepId::Data);
    if (code->subject == 5 && code->detail == 6)
        return StepId::Auth;
    return std::nullopt;
}

StepId guessedStep(const smtp::Reply &reply)
{
    // Numbers that belong to one step whatever is said with them (RFC 4954 §6, RFC 5321 §4.3.2).
    static const QList<int> ofOneStep{ 220, 221, 235, 334, 354, 432, 534, 535, 538 };
    if (ofOneStep.contains(reply.code))
        return stepByCode(reply.code);
    const Folded text(reply.text());
    if (const auto step = stepByCommand(reply.code, text))
        return *step;
    if (const auto step = stepByWords(text))
        return *step;
    return stepByEnhanced(reply.enhanced).value_or(stepByCode(reply.code));
}

Record recordUpTo(StepId stage, const Settings &settings)
{
    Record record;
    record.source = Source::Reply;
    record.settings = settings;
    record.steps = plannedSteps(settings);
    const auto last = std::find_if(
        record.steps.rbegin(), record.steps.rend(), [stage](const StepRecord &s) { return s.id == stage; });
    if (last == record.steps.rend()) { // STARTTLS without STARTTLS in the settings, TLS without TLS
        StepRecord step;
        step.id = stage;
        record.steps.prepend(step);
    }
    return record;
}

StepRecord &stepOf(Record &record, StepId stage)
{
    for (auto s = record.steps.rbegin(); s != record.steps.rend(); ++s) {
        if (s->id == stage)
            return *s;
    }
    return record.steps.first();
}

} // namespace

Record recordOfReply(const smtp::Reply &reply, std::optional<StepId> stage, const Settings &settings)
{
    const StepId where = stage.value_or(guessedStep(reply));
    Record record = recordUpTo(where, settings);
    record.stageKnown = stage.has_value();
    StepRecord &step = stepOf(record, where);
    step.outcome = reply.code >= 400 ? Outcome::Failed : Outcome::Passed;
    step.failure = reply.code >= 400 ? Failure::Refused : Failure::None;
    step.reply = reply;
    return record;
}

Record recordOfText(const QByteArray &text, std::optional<StepId> stage, const Settings &settings)
{
    const StepId where = stage.value_or(StepId::Greeting);
    Record record = recordUpTo(where, settings);
    record.stageKnown = stage.has_value();
    StepRecord &step = stepOf(record, where);
    step.outcome = Outcome::Failed;
    step.failure = Failure::Violation;
    step.violation = smtp::Violation{ smtp::ViolationKind::Malformed, text.left(256) };
    return record;
}

} // namespace envoi::diagnosis
