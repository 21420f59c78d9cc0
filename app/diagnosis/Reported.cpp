// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Reported.h"

namespace envoi::diagnosis
{

namespace
{

bool saysNothing(Cause cause)
{
    return cause == Cause::RefusedTemporarily || cause == Cause::RefusedPermanently
        || cause == Cause::ProtocolError;
}

void take(Diagnosis &verdict, const Reported &reported)
{
    const CauseTraits &row = traits(reported.causes.first());
    verdict.cause = row.cause;
    verdict.field = row.field;
    verdict.who = row.who;
    verdict.waiting = row.waiting;
    verdict.alternatives = reported.causes.mid(1, 3);
    verdict.fixes.clear();
}

} // namespace

Diagnosis withReported(Diagnosis verdict, const Case &what)
{
    if (!what.reported)
        return verdict;
    const Reported &reported = *what.reported;
    const record::StepRecord *failed = what.record.failed();
    const bool hasReply = failed && failed->reply;
    if (!hasReply) {
        if (reported.causes.isEmpty())
            return verdict;
        take(verdict, reported);
        verdict.certainty = reported.certainty;
        verdict.password = PasswordState::Unknown;
        verdict.speaker = Speaker::Nobody;
        return verdict;
    }
    // Words without a number that say little leave the word to the program.
    const bool weak
        = saysNothing(verdict.cause) || (!reported.codeKnown && verdict.certainty == Certainty::Possible);
    if (weak && !reported.causes.isEmpty() && !saysNothing(reported.causes.first())) {
        take(verdict, reported);
        verdict.certainty = Certainty::Possible;
    }
    if (!reported.codeKnown) {
        verdict.code.reset();
        verdict.certainty = std::max(verdict.certainty, Certainty::Likely);
    }
    if (reported.hidesLogin && verdict.cause == Cause::AuthRequired) {
        verdict.alternatives.removeAll(Cause::BadCredentials);
        verdict.alternatives.prepend(Cause::BadCredentials);
        verdict.alternatives = verdict.alternatives.mid(0, 3);
        verdict.certainty = Certainty::Possible;
    }
    return verdict;
}

} // namespace envoi::diagnosis
