// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

#include "diagnosis/experiments/Bench.h"
#include "record/Providers.h"

#include <algorithm>

namespace envoi::diagnosis
{

using namespace record;

namespace
{

bool onlyIPv6WasTried(const Record &record)
{
    const QList<AddressAttempt> &tried = record.addresses;
    return !tried.isEmpty() && std::all_of(tried.cbegin(), tried.cend(), [](const AddressAttempt &a) {
        return a.family == record::Family::IPv6;
    });
}

bool isPublishedPort(const Draft &draft, quint16 port)
{
    const Provider *provider = providerOfExactHost(draft.settings().host, draft.settings().user);
    return provider && provider->portsOf(draft.settings().host).contains(port);
}

/// A name of the Internet led to a private address: some gateway answers for all names, or a filter does.
bool misledByLookup(const Draft &draft, const Probes &probes)
{
    const auto *dns = draft.record().facts<DnsFacts>();
    if (!dns || dns->fromLiteral || draft.reach() == Reach::Internet || draft.reach() == Reach::Unknown)
        return false;
    if (probes.everyNameLeadsHere())
        return true;
    return draft.reach() == Reach::LocalNetwork
        && (providerOfExactHost(draft.settings().host, draft.settings().user) != nullptr
            || isPublicName(draft.settings().host));
}

/// The suggested name answers where the typed one does not.
const Probe *betterName(const Draft &draft, const Probes &probes)
{
    const Probe *found = probes.first(Purpose::SuggestedName, ProbeResult::Connected);
    if (!found || found->result == ProbeResult::OtherService)
        return nullptr;
    const bool odd = draft.hasRemark(RemarkKind::HostMistyped) || draft.hasRemark(RemarkKind::HostIncoming)
        || draft.hasRemark(RemarkKind::HostWebmail) || draft.hasRemark(RemarkKind::HostMixedScripts)
        || !nearestHost(draft.settings().host, draft.settings().user).isEmpty()
        || !providerOfHost(draft.settings().host, draft.settings().user);
    return odd ? found : nullptr;
}

void suggestName(Draft &draft, const Probe &better)
{
    const Settings &s = better.record->settings;
    draft.detail(Detail::SuggestedHost, s.host);
    QMap<Field, QString> set{ { Field::Host, s.host } };
    if (s.effectivePort() != draft.settings().effectivePort()) {
        set.insert(Field::Port, QString::number(s.effectivePort()));
        set.insert(Field::Security, id(s.effectiveSecurity()));
    }
    draft.fix(set, Certainty::Likely);
}

/// The port is closed or silent: which doors of the same house are open?
void judgeDoor(Draft &draft, const Probes &probes, bool silent)
{
    const quint16 port = draft.settings().effectivePort();
    draft.name(silent ? Cause::ConnectionTimedOut : Cause::ConnectionRefused, Basis::Observation);
    draft.detail(Detail::OpenPorts, probes.portsThat(true).join(QLatin1StringView(", ")));
    draft.detail(Detail::ClosedPorts, probes.portsThat(false).join(QLatin1StringView(", ")));
    const bool incoming
        = draft.hasRemark(RemarkKind::HostIncoming) || draft.hasRemark(RemarkKind::HostWebmail);

    if (misledByLookup(draft, probes)) {
        const Cause was = draft.verdict.cause;
        if (probes.everyNameLeadsHere()) {
            draft.name(Cause::CaptivePortal, Basis::Observation).insteadOf(was);
            return;
        }
        draft.also({ Cause::CaptivePortal }).field(Field::None);
    }

    if (const Probe *open = probes.openPort()) {
        const Cause was = draft.verdict.cause;
        // Silence on one port of a machine that answers on another is a filter. A refusal can also be the
        // machine's own: port 25, which networks refuse, or one that the provider publishes, speak for the
        // network.
        if (silent) {
            draft.name(Cause::PortBlockedByNetwork, Basis::Experiment).insteadOf(was).excluded(was);
        } else if (port == 25 || isPublishedPort(draft, port)) {
            draft.name(Cause::PortBlockedByNetwork, Basis::Experiment)
                .atMost(Certainty::Likely)
                .insteadOf(was);
        } else {
            draft.field(Field::Port)
                .who(Who::User)
                .waiting(Waiting::DoesNotHelp)
                .also({ Cause::PortBlockedByNetwork });
        }
        draft.speaker(
            draft.verdict.cause == Cause::PortBlockedByNetwork ? Speaker::NetworkBox : Speaker::Nobody);
        // Port 25 is for mail between servers: that it is open does not say that anybody may log in there.
        const bool relayOnly = open->port() == 25 && draft.settings().hasLogin();
        fixToOpenPort(draft, probes,
            relayOnly                                ? Certainty::Possible
                : open->result == ProbeResult::Spoke ? Certainty::Proved
                                                     : Certainty::Likely);
        return;
    }
    if (const Probe *better = betterName(draft, probes)) {
        const Cause was = draft.verdict.cause;
        draft.name(incoming ? Cause::HostIsIncomingServer : Cause::HostProbablyMistyped, Basis::Experiment)
            .insteadOf(was);
        suggestName(draft, *better);
        return;
    }
    if (incoming) {
        const Cause was = draft.verdict.cause;
        draft.name(Cause::HostIsIncomingServer, Basis::Words).insteadOf(was);
        if (const auto *input = draft.record().facts<InputFacts>()) {
            for (const Remark &remark : input->remarks) {
                if (remark.kind == RemarkKind::HostIncoming)
                    draft.detail(Detail::SuggestedHost, remark.suggestedHost);
            }
        }
        return;
    }
    if (draft.hasRemark(RemarkKind::HostMistyped))
        draft.also({ Cause::HostProbablyMistyped });

    if (draft.isLoopback()) {
        // Nothing else can be on the way: the program that should listen is not there, or lives elsewhere
        // (S013).
        draft.field(Field::Host).who(Who::User).waiting(Waiting::Unknown);
        return;
    }
    const bool allClosed = probes.allOtherPorts(ProbeResult::Refused);
    const bool allSilent = probes.allOtherPorts(ProbeResult::Silent);
    const Probe *anything = probes.first(Purpose::AnythingReachable, ProbeResult::Refused);
    if (silent) {
        draft.field(Field::None).who(Who::Network).waiting(Waiting::Unknown);
        if (allSilent && anything) {
            // Only mail is silent: a filter against mail, here or there, is the best explanation; no other
            // mail port answers, so it is not proved (S028).
            const Cause was = draft.verdict.cause;
            draft.name(Cause::PortBlockedByNetwork, Basis::Words)
                .field(Field::None)
                .insteadOf(was)
                .speaker(Speaker::NetworkBox);
            return;
        }
        draft.also({ Cause::PortBlockedByNetwork });
        if (probes.of(Purpose::OtherPort).isEmpty()) {
            draft.field(Field::Port);
        } else if (allSilent && !anything) {
            draft.excluded(Cause::PortBlockedByNetwork)
                .also({ Cause::IpBlocklisted, Cause::BlockedOnThisComputer });
        }
    } else {
        // Every mail port refuses: the service is down, or the server bars this address for a while (S038,
        // S040).
        const bool several = allClosed || probes.of(Purpose::OtherPort).isEmpty();
        const bool usual = port == 25 || port == 465 || port == 587 || isPublishedPort(draft, port);
        if (several && (allClosed || usual))
            draft.field(Field::None).who(Who::Provider).waiting(Waiting::Unknown);
        if (allClosed)
            draft.also({ Cause::IpBlocklisted, Cause::ServiceUnavailableTemporary });
        else
            draft.also({ Cause::PortBlockedByNetwork, Cause::ServiceUnavailableTemporary });
    }
}

} // namespace

void fixToOpenPort(Draft &draft, const Probes &probes, Certainty certainty)
{
    const Probe *open = probes.openPort();
    if (!open)
        return;
    draft.fixPort(open->port(), open->security(), certainty);
    for (const Probe &p : probes.of(Purpose::OtherPort)) {
        const bool usable = p.result == ProbeResult::Spoke && p.port() != open->port()
            && (p.port() == 465 || p.port() == 587);
        if (usable)
            draft.fix({ { Field::Port, QString::number(p.port()) }, { Field::Security, id(p.security()) } },
                certainty);
    }
}

void judgeConnecting(Draft &draft, const StepRecord &step, const Probes &probes)
{
    const auto *tcp = step.as<TcpFacts>();
    TcpReason reason = tcp ? tcp->reason : TcpReason::TimedOut;
    if (step.failure == Failure::TimedOut)
        reason = TcpReason::TimedOut;
    draft.speaker(Speaker::Nobody);

    if (onlyIPv6WasTried(draft.record()) || draft.settings().family == record::Family::IPv6) {
        const Probe *other = probes.first(Purpose::OtherFamily, ProbeResult::Connected);
        if (other && other->record->settings.family == record::Family::IPv4) {
            draft.name(Cause::Ipv6Broken, Basis::Experiment);
            return;
        }
    }
    switch (reason) {
    case TcpReason::Refused:
    case TcpReason::Closed:
        judgeDoor(draft, probes, false);
        return;
    case TcpReason::TimedOut:
    case TcpReason::Abandoned:
        judgeDoor(draft, probes, true);
        return;
    case TcpReason::Unreachable:
        if (probes.openPort()) {
            judgeDoor(draft, probes, true);
            return;
        }
        draft.name(Cause::NetworkUnreachable, Basis::Observation);
        if (!draft.record().environment.hasNetwork)
            draft.name(Cause::NoNetwork, Basis::Observation);
        else
            draft.also({ Cause::NoNetwork, Cause::PortBlockedByNetwork });
        return;
    case TcpReason::Forbidden:
        draft.name(Cause::BlockedOnThisComputer, Basis::Observation).also({ Cause::LocalSecuritySoftware });
        return;
    case TcpReason::NoNetwork:
        draft.name(Cause::NoNetwork, Basis::Observation);
        return;
    case TcpReason::ProxyFailed:
        draft.name(Cause::ProxyFailed, Basis::Observation).speaker(Speaker::NetworkBox);
        draft.detail(Detail::ProxyName, tcp ? tcp->proxy : QString());
        return;
    case TcpReason::Local:
    case TcpReason::Connected:
        draft.name(Cause::InternalError, Basis::Observation).speaker(Speaker::ThisProgram);
        return;
    }
}

} // namespace envoi::diagnosis
