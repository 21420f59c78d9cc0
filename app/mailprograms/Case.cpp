// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/Pasted.h"

namespace envoi::mailprograms
{

namespace
{

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
    record.stageKnown = pasted.stage.has_value();
    const record::StepId stage = pasted.stage.value_or(record::StepId::Tcp);
    // Every step is shown as one of the run, the reported one too: its settings are not known.
    record.steps = record::plannedSteps(record.settings);
    for (record::StepRecord &step : record.steps) {
        if (step.id == stage) {
            step.outcome = record::Outcome::Failed;
            step.failure = record::Failure::Refused;
            break;
        }
    }
    return record;
}

} // namespace

std::optional<diagnosis::Case> caseOf(const Pasted &pasted)
{
    if (!pasted.reply && pasted.causes.isEmpty())
        return std::nullopt;
    diagnosis::Reported reported;
    reported.causes = pasted.causes;
    reported.certainty = pasted.confidence == Confidence::Low || pasted.causes.size() > 2
        ? diagnosis::Certainty::Possible
        : diagnosis::Certainty::Likely;
    reported.codeKnown = pasted.replyCodeKnown;
    reported.hidesLogin = pasted.pitfall == Pitfall::HiddenLogin;
    const record::Record record = pasted.reply
        ? diagnosis::recordOfReply(*pasted.reply, pasted.stage, settingsOf(pasted))
        : recordOfFrame(pasted);
    return diagnosis::Case{ record, {}, reported };
}

} // namespace envoi::mailprograms
