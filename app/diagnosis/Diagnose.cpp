// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Reported.h"
#include "diagnosis/judge/Judges.h"

namespace envoi::diagnosis
{

using namespace record;

namespace
{

void judge(Draft &draft, const StepRecord &step, const Probes &probes)
{
    if (step.failure == Failure::Local) {
        draft.name(Cause::InternalError, Basis::Observation).speaker(Speaker::ThisProgram);
        return;
    }
    if (step.failure == Failure::InjectedData) {
        judgeBrokenConversation(draft, step);
        return;
    }
    switch (step.id) {
    case StepId::Input:
        judgeInput(draft, step);
        return;
    case StepId::Dns:
        judgeLookup(draft, step, probes);
        return;
    case StepId::Tcp:
        judgeConnecting(draft, step, probes);
        return;
    case StepId::Tls:
        judgeTls(draft, step, probes);
        return;
    case StepId::Certificate:
        judgeCertificate(draft, step, probes);
        return;
    case StepId::Greeting:
        judgeGreeting(draft, step, probes);
        return;
    case StepId::Ehlo:
        judgeEhlo(draft, step, probes);
        return;
    case StepId::StartTls:
        judgeStartTls(draft, step, probes);
        return;
    case StepId::Auth:
        judgeLogin(draft, step, probes);
        return;
    case StepId::Mail:
    case StepId::Rcpt:
    case StepId::Data:
        judgeEnvelope(draft, step, probes);
        return;
    case StepId::Quit: // a refused QUIT is no failure of the settings: only `explain` comes here
        judgeEnvelope(draft, step, probes);
        return;
    }
}

/// The computer slept, and what it waited for did not survive that: nobody else is to blame. A server's own
/// 421 is then how it took leave of someone who did not speak; any other reply was meant as it stands.
bool brokenBySleep(const Record &record, const StepRecord &step)
{
    const bool told = step.reply && step.reply->code != 421;
    return record.sleptMs > 0 && !told && !step.violation && step.id != StepId::Input
        && step.id != StepId::Certificate && step.failure != Failure::Local;
}

/// `explain` on a reply that is no refusal: nothing failed, and nothing was tested either.
const StepRecord *pastedStep(const Record &record)
{
    for (const StepRecord &step : record.steps) {
        if (step.reply || step.violation)
            return &step;
    }
    return nullptr;
}

} // namespace

Diagnosis diagnose(const Case &what)
{
    Draft draft(what);
    const Record &record = what.record;
    const StepRecord *failed = record.source == Source::Reply ? pastedStep(record) : record.failed();
    if (failed && record.source == Source::Live && failed->id == StepId::Quit
        && failed->outcome == Outcome::Failed)
        failed = nullptr;

    const bool stopped = record.stopped || (failed && failed->outcome == Outcome::Stopped);
    // Stop during QUIT, or after the verdict was reached, takes nothing away from it.
    if (stopped && (!failed || failed->outcome == Outcome::Stopped)
        && !(failed && failed->id == StepId::Quit)) {
        if (failed)
            draft.verdict.step = failed->id;
        draft.name(Cause::StoppedByUser, Basis::Observation).speaker(Speaker::ThisProgram);
    } else if (!failed || (stopped && failed->id == StepId::Quit)) {
        judgeSuccess(draft);
    } else {
        draft.verdict.step = failed->id;
        const Probes probes(what);
        // A pasted reply has nothing but its words, at whatever step.
        if (record.source == Source::Reply && failed->reply)
            judgeReply(draft, *failed, probes);
        else if (brokenBySleep(record, *failed))
            draft.name(Cause::ConnectionLost, Basis::Observation)
                .speaker(Speaker::ThisProgram)
                .who(Who::User)
                .waiting(Waiting::DoesNotHelp);
        else
            judge(draft, *failed, probes);
    }
    draft.verdict.password = passwordStateOf(draft, failed);
    addRemarks(draft);
    addDetails(draft, failed);
    return withReported(draft.finished(), what);
}

} // namespace envoi::diagnosis
