// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/Silence.h"

#include <array>

namespace envoi::investigation
{

namespace
{

using diagnosis::Cause;
using diagnosis::Purpose;
using record::StepId;

/// What merely says that nothing came. Waiting on could still end well.
bool isJustSilence(Cause cause)
{
    static constexpr std::array causes{ Cause::ConnectionTimedOut, Cause::NoGreeting, Cause::ReplyTimedOut,
        Cause::DnsNotAnswering, Cause::TlsHandshakeFailed, Cause::ConnectionLost, Cause::NetworkUnreachable,
        Cause::RefusedTemporarily, Cause::RefusedPermanently, Cause::ProtocolError, Cause::InternalError };
    return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

bool answeredInClear(const record::Record &record)
{
    const record::StepRecord *greeting = record.step(StepId::Greeting);
    return greeting && (greeting->reply || greeting->violation);
}

} // namespace

record::Record asTimedOut(record::Record record, StepId step, qint64 waitedMs)
{
    for (record::StepRecord &s : record.steps) {
        if (s.id != step || s.outcome != record::Outcome::NotReached)
            continue;
        s.outcome = record::Outcome::Failed;
        s.failure = record::Failure::TimedOut;
        s.limitMs = waitedMs;
        s.durationMs = waitedMs;
        if (step == StepId::Tcp) {
            record::TcpFacts facts;
            facts.reason = record::TcpReason::TimedOut;
            facts.port = record.settings.effectivePort();
            s.facts = facts;
            // Attempts that run on would end as unanswered ones.
            for (record::AddressAttempt &attempt : record.addresses) {
                if (attempt.reason == record::TcpReason::Abandoned)
                    attempt.reason = record::TcpReason::TimedOut;
            }
        } else if (step == StepId::Tls) {
            record::TlsFacts facts;
            facts.reason = record::TlsReason::TimedOut;
            s.facts = facts;
        }
        break;
    }
    return record;
}

bool endsTheWait(const diagnosis::Case &partial, StepId silentStep)
{
    const diagnosis::Diagnosis verdict = diagnosis::diagnose(partial);
    if (isJustSilence(verdict.cause))
        return false;
    const bool proved = verdict.certainty == diagnosis::Certainty::Proved;
    switch (silentStep) {
    case StepId::Tcp:
        return proved;
    case StepId::Greeting:
        // The handshake itself is the proof, however sure the rest of the verdict is.
        return std::any_of(
            partial.followUps.begin(), partial.followUps.end(), [](const diagnosis::FollowUp &f) {
                return f.purpose == Purpose::OtherSecurity && f.record.passed(StepId::Tls);
            });
    case StepId::Tls:
        return proved
            && std::any_of(
                partial.followUps.begin(), partial.followUps.end(), [](const diagnosis::FollowUp &f) {
                    return f.purpose == Purpose::FirstBytes && answeredInClear(f.record);
                });
    case StepId::Input:
    case StepId::Dns:
    case StepId::Certificate:
    case StepId::Ehlo:
    case StepId::StartTls:
    case StepId::Auth:
    case StepId::Mail:
    case StepId::Rcpt:
    case StepId::Data:
    case StepId::Quit:
        return false;
    }
    return false;
}

session::Limits experimentLimits(const session::Limits &ofTheRun, qint64 allMs)
{
    session::Limits limits = ofTheRun;
    // Long enough for a line with half a second of delay, short enough to leave time for a second look.
    const qint64 one = qMax<qint64>(1, allMs / 2);
    for (qint64 *limit : { &limits.dns, &limits.connectOne, &limits.connectAll, &limits.handshake,
             &limits.greeting, &limits.reply })
        *limit = qMin(*limit, one);
    limits.quit = qMin(limits.quit, qMax<qint64>(1, allMs / 10));
    limits.run = qMin(limits.run, qMax<qint64>(1, allMs * 9 / 10));
    return limits;
}

} // namespace envoi::investigation
