// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

#include "record/Providers.h"

namespace envoi::diagnosis
{

using namespace record;

namespace
{

// What may have been meant, from the input remarks, the provider table and the experiments; verified where
// one was held.
struct Suggestion {
    QString host;
    bool resolves = false;
    bool isClose = false; ///< a slip of the finger away, not just the usual name beside it
};

Suggestion suggestionFor(const Draft &draft, const Probes &probes)
{
    Suggestion best;
    if (const auto *input = draft.record().facts<InputFacts>()) {
        for (const Remark &remark : input->remarks) {
            if (!remark.suggestedHost.isEmpty() && remark.kind != RemarkKind::HostInternational
                && best.host.isEmpty())
                best = { remark.suggestedHost, false, true };
        }
    }
    if (best.host.isEmpty()) {
        const QString near = nearestHost(draft.settings().host, draft.settings().user);
        if (!near.isEmpty())
            best = { near, false, true };
    }
    for (const Probe &p : probes.of(Purpose::SuggestedName)) {
        const bool resolves = p.record->passed(StepId::Dns);
        if (!best.host.isEmpty() && p.record->settings.host.compare(best.host, Qt::CaseInsensitive) == 0) {
            best.resolves = best.resolves || resolves;
        } else if (resolves && !best.resolves) {
            best = { p.record->settings.host, true, best.isClose && best.host == p.record->settings.host };
        }
    }
    return best;
}

} // namespace

void judgeLookup(Draft &draft, const StepRecord &step, const Probes &probes)
{
    const auto *dns = step.as<DnsFacts>();
    const DnsReason reason = dns ? dns->reason : DnsReason::NoAnswer;
    draft.speaker(Speaker::Nobody);
    switch (reason) {
    case DnsReason::NoSuchName:
    case DnsReason::NoAddress: {
        const bool nxdomain = reason == DnsReason::NoSuchName;
        draft.name(nxdomain ? Cause::HostNotFound : Cause::HostHasNoAddress, Basis::Observation);
        const Suggestion meant = suggestionFor(draft, probes);
        if (!meant.host.isEmpty()) {
            if (nxdomain && (meant.isClose || meant.resolves)) {
                const Cause was = draft.verdict.cause;
                const bool incoming
                    = draft.hasRemark(RemarkKind::HostIncoming) || draft.hasRemark(RemarkKind::HostWebmail);
                draft.name(incoming ? Cause::HostIsIncomingServer : Cause::HostProbablyMistyped,
                    meant.resolves ? Basis::Experiment : Basis::Words);
                draft.insteadOf(was);
                // Nothing but a likeness speaks for it.
                if (!meant.resolves && !meant.isClose)
                    draft.atMost(Certainty::Possible);
            }
            draft.detail(Detail::SuggestedHost, meant.host);
            draft.fix(
                { { Field::Host, meant.host } }, meant.resolves ? Certainty::Likely : Certainty::Possible);
        } else if (nxdomain) {
            draft.also({ Cause::HostProbablyMistyped });
        }
        if (nxdomain && draft.hasRemark(RemarkKind::HostIncoming))
            draft.also({ Cause::HostIsIncomingServer });
        return;
    }
    case DnsReason::ServerFailure:
    case DnsReason::Refused:
    case DnsReason::NoAnswer:
    case DnsReason::NoResolver:
        draft.name(Cause::DnsNotAnswering, Basis::Observation);
        if (!draft.record().environment.hasNetwork) {
            draft.name(Cause::NoNetwork, Basis::Observation);
        } else if (const Probe *other = probes.first(Purpose::OtherName, ProbeResult::Silent)) {
            // Other names resolve: this name's own servers are at fault, and its owner must act.
            if (other->record->passed(StepId::Dns))
                draft.who(Who::Provider).field(Field::Host);
        } else {
            draft.also({ Cause::NoNetwork });
        }
        return;
    case DnsReason::Local:
    case DnsReason::Found:
        draft.name(Cause::InternalError, Basis::Observation).speaker(Speaker::ThisProgram);
        return;
    }
}

} // namespace envoi::diagnosis
