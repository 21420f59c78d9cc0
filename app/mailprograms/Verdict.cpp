// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/Pasted.h"

namespace envoi::mailprograms {

namespace {

using diagnosis::Cause;

bool saysNothing(Cause cause)
{
    return cause == Cause::RefusedTemporarily || cause == Cause::RefusedPermanently || cause == Cause::ProtocolError;
}

record::Settings settingsOf(const Pasted &pasted)
{
    record::Settings settings;
    settings.host = pasted.host;
    settings.port = pasted.port.value_or(0);
    settings.security = pasted.security.value_or(record::Security::Auto);
    settings.user = pasted.user;
    settings.passwordGiven = !pasted.user.isEmpty();
    return settings;
}

/// A record that knows one thing: at this step something was reported.
record::Record recordOfFrame(const Pasted &pasted)
{
    record::Record record;
    record.source = record::Source::Reply;
    record.settings = settingsOf(pasted);
    record.steps = record::plannedSteps(record.settings);
    record.stageKnown = pasted.stage.has_value();
    const record::StepId stage = pasted.stage.value_or(record::StepId::Tcp);
    bool reached = false;
    for (record::StepRecord &step : record.steps) {
        if (step.id == stage && !reached) {
            step.outcome = record::Outcome::Failed;
            step.failure = record::Failure::Refused;
            reached = true;
        }
    }
    return record;
}

diagnosis::Diagnosis ofCauses(const Pasted &pasted)
{
    const diagnosis::CauseTraits &traits = diagnosis::traits(pasted.causes.first());
    diagnosis::Diagnosis d;
    d.cause = traits.cause;
    d.step = pasted.stage.value_or(record::StepId::Tcp);
    // A frame is what another program made of it: it may suggest, never conclude.
    d.certainty = pasted.confidence == Confidence::Low || pasted.causes.size() > 2 ? diagnosis::Certainty::Possible
                                                                                     : diagnosis::Certainty::Likely;
    d.field = traits.field;
    d.who = traits.who;
    d.waiting = traits.waiting;
    d.password = diagnosis::PasswordState::Unknown;
    d.speaker = diagnosis::Speaker::Nobody;
    d.alternatives = pasted.causes.mid(1, 3);
    return d;
}

} // namespace

std::optional<Verdict> verdictOf(const Pasted &pasted)
{
    if (pasted.reply) {
        Verdict verdict;
        verdict.what.record = diagnosis::recordOfReply(*pasted.reply, pasted.stage, settingsOf(pasted));
        verdict.diagnosis = diagnosis::diagnose(verdict.what);
        // Words without a number that say little leave the word to the frame.
        const bool weak = saysNothing(verdict.diagnosis.cause)
            || (!pasted.replyCodeKnown && verdict.diagnosis.certainty == diagnosis::Certainty::Possible);
        if (weak && !pasted.causes.isEmpty() && !saysNothing(pasted.causes.first())) {
            const diagnosis::Diagnosis frame = ofCauses(pasted);
            verdict.diagnosis.cause = frame.cause;
            verdict.diagnosis.field = frame.field;
            verdict.diagnosis.who = frame.who;
            verdict.diagnosis.waiting = frame.waiting;
            verdict.diagnosis.alternatives = frame.alternatives;
            verdict.diagnosis.certainty = diagnosis::Certainty::Possible;
        }
        if (!pasted.replyCodeKnown) {
            verdict.diagnosis.code.reset();
            verdict.diagnosis.certainty = std::max(verdict.diagnosis.certainty, diagnosis::Certainty::Likely);
        }
        // .NET ignores a refused login and shows the 530 that follows.
        if (pasted.pitfall == Pitfall::HiddenLogin && verdict.diagnosis.cause == Cause::AuthRequired
            && !verdict.diagnosis.alternatives.contains(Cause::BadCredentials)) {
            verdict.diagnosis.alternatives.prepend(Cause::BadCredentials);
            verdict.diagnosis.certainty = diagnosis::Certainty::Possible;
            while (verdict.diagnosis.alternatives.size() > 3)
                verdict.diagnosis.alternatives.removeLast();
        }
        return verdict;
    }
    if (pasted.causes.isEmpty())
        return std::nullopt;
    return Verdict {{recordOfFrame(pasted), {}}, ofCauses(pasted)};
}

} // namespace envoi::mailprograms
