// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/judge/Draft.h"
#include "diagnosis/judge/Probes.h"
#include "diagnosis/judge/Services.h"

/// One judge a step: each reads the facts of the step that failed, and what the experiments add to them.
namespace envoi::diagnosis
{

void judgeInput(Draft &draft, const record::StepRecord &step);
void judgeLookup(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeConnecting(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeTls(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeCertificate(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeGreeting(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeEhlo(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeStartTls(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeLogin(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeEnvelope(Draft &draft, const record::StepRecord &step, const Probes &probes);
void judgeSuccess(Draft &draft);
/// A certificate that only the user's consent let pass stays a fault (hostile.md 204).
void remarkOnConsent(Draft &draft);

/// A refusal in words: the rules, and what the situation adds to them.
void judgeReply(Draft &draft, const record::StepRecord &step, const Probes &probes);
/// As if `reply` had come in step `as`: a 421 in clear where TLS was expected.
void judgeReplyAs(Draft &draft, const smtp::Reply &reply, record::StepId as);
/// What the provider table, the user name and the password's traits add to a refused log-in.
void refineRefusedLogin(Draft &draft, const Evidence &evidence);
/// Closed, timed out, malformed: the same for every step of the conversation.
void judgeBrokenConversation(Draft &draft, const record::StepRecord &step);
/// Bytes that are no SMTP where SMTP was awaited.
void judgeForeignBytes(Draft &draft, Service service);
/// What was odd about the typed values, as remarks; and what is known of the people and addresses involved.
void addRemarks(Draft &draft);
void addDetails(Draft &draft, const record::StepRecord *step);
[[nodiscard]] PasswordState passwordStateOf(const Draft &draft, const record::StepRecord *step);

/// The usual pair for a port that answered: TLS on 465, STARTTLS elsewhere, or what the experiment used.
void fixToOpenPort(Draft &draft, const Probes &probes, Certainty certainty);

} // namespace envoi::diagnosis
