// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

#include "diagnosis/experiments/Bench.h"

namespace envoi::diagnosis
{

using namespace record;

namespace
{

bool clearFirst(const Draft &draft)
{
    return draft.settings().effectiveSecurity() != Security::Tls;
}

bool tlsAnsweredHere(const Probes &probes)
{
    const QList<Probe> list = probes.of(Purpose::OtherSecurity);
    return std::any_of(list.cbegin(), list.cend(),
        [](const Probe &p) { return p.security() == Security::Tls && p.secured(); });
}

bool tlsWasTriedHere(const Probes &probes)
{
    const QList<Probe> list = probes.of(Purpose::OtherSecurity);
    return std::any_of(list.cbegin(), list.cend(), [](const Probe &p) {
        const StepRecord *tls = p.record->step(StepId::Tls);
        return p.security() == Security::Tls && tls && tls->outcome == Outcome::Failed;
    });
}

void tlsFromStartNeeded(Draft &draft, Basis basis, const Probes &probes)
{
    draft.name(Cause::TlsFromStartNeeded, basis).speaker(Speaker::Server);
    draft.detail(Detail::SuggestedSecurity, id(Security::Tls));
    draft.detail(Detail::SuggestedPort, QString::number(draft.settings().effectivePort()));
    draft.fix({ { Field::Security, id(Security::Tls) } },
        basis == Basis::Words ? Certainty::Likely : Certainty::Proved);
    for (const Probe &p : probes.of(Purpose::OtherPort)) {
        if (p.port() == 587 && p.greeted() && p.security() == Security::StartTls)
            draft.fix({ { Field::Port, QStringLiteral("587") }, { Field::Security, id(Security::StartTls) } },
                Certainty::Likely);
    }
    if (draft.hasRemark(RemarkKind::HostWebmail) || draft.hasRemark(RemarkKind::HostIncoming))
        draft.also({ Cause::HostIsIncomingServer });
}

/// A web server waits for its visitor to speak, inside TLS as in clear (S012).
void webServerWaits(Draft &draft, const Probes &probes)
{
    draft.name(Cause::NotAMailServer, Basis::Words).insteadOf(Cause::NoGreeting).field(Field::Port);
    fixToOpenPort(draft, probes, Certainty::Likely);
}

/// TLS answers here, but what is behind it is no sending server (another protocol), or says nothing and has a
/// name that is no sending server's: TLS alone would only lead to the next failure. False when that does not
/// hold.
bool judgedByWhatIsInsideTls(Draft &draft, const Probes &probes)
{
    const QList<Probe> list = probes.of(Purpose::OtherSecurity);
    const auto found = std::find_if(
        list.cbegin(), list.cend(), [](const Probe &p) { return p.secured() && !p.greeted(); });
    if (found == list.cend())
        return false;
    const StepRecord *greeting = found->record->step(StepId::Greeting);
    if (greeting && greeting->violation) {
        const Service service = serviceOf(greeting->violation->excerpt);
        if (service == Service::Unknown || service == Service::Smtp || service == Service::Tls)
            return false;
        judgeForeignBytes(draft, service);
        return true;
    }
    const bool silent = greeting && greeting->failure == Failure::TimedOut;
    if (silent && draft.hasRemark(RemarkKind::PortWeb)) {
        webServerWaits(draft, probes);
        return true;
    }
    if (!silent || !(draft.hasRemark(RemarkKind::HostWebmail) || draft.hasRemark(RemarkKind::HostIncoming)))
        return false;
    draft.name(Cause::HostIsIncomingServer, Basis::Words)
        .speaker(Speaker::Server)
        .also({ Cause::TlsFromStartNeeded });
    if (const Probe *better = probes.first(Purpose::SuggestedName, ProbeResult::Spoke)) {
        const Settings &s = better->record->settings;
        draft.detail(Detail::SuggestedHost, s.host);
        draft.fix({ { Field::Host, s.host }, { Field::Port, QString::number(s.effectivePort()) },
                      { Field::Security, id(s.effectiveSecurity()) } },
            Certainty::Likely);
    }
    return true;
}

void judgeSilence(Draft &draft, const StepRecord &step, const Probes &probes)
{
    const quint16 port = draft.settings().effectivePort();
    draft.name(Cause::NoGreeting, Basis::Observation).speaker(Speaker::Nobody);
    if (clearFirst(draft) && tlsAnsweredHere(probes)) {
        if (!judgedByWhatIsInsideTls(draft, probes))
            tlsFromStartNeeded(draft, Basis::Experiment, probes);
        return;
    }
    if (port == 443 || port == 80 || draft.hasRemark(RemarkKind::PortWeb)) {
        webServerWaits(draft, probes);
        return;
    }
    if (draft.hasRemark(RemarkKind::HostWebmail) || draft.hasRemark(RemarkKind::HostIncoming))
        draft.also({ Cause::HostIsIncomingServer }).field(Field::Host);
    const bool tlsExcluded = !clearFirst(draft) || tlsWasTriedHere(probes);
    if (clearFirst(draft) && !tlsExcluded && (port == 465 || port == 993 || port == 995)) {
        tlsFromStartNeeded(draft, Basis::Words, probes);
        draft.insteadOf(Cause::NoGreeting);
        return;
    }
    if (!tlsExcluded)
        draft.also({ Cause::TlsFromStartNeeded });
    draft.also({ Cause::ServiceUnavailableTemporary, Cause::LocalSecuritySoftware });
    if (const Probe *other = probes.first(Purpose::OtherFamily, ProbeResult::Spoke)) {
        if (other->record->settings.family == record::Family::IPv4) {
            draft.name(Cause::Ipv6Broken, Basis::Experiment).insteadOf(Cause::NoGreeting);
            return;
        }
    }
    if (probes.openPort())
        draft.field(Field::Port);
    else if (tlsExcluded)
        draft.field(Field::None).who(Who::Provider).waiting(Waiting::Unknown);
    fixToOpenPort(draft, probes, Certainty::Likely);
    draft.detail(Detail::LimitSeconds, QString::number(step.limitMs / 1000));
}

/// What came is no greeting, or no whole one.
void judgeForeignGreeting(Draft &draft, const StepRecord &step, const Probes &probes)
{
    const QByteArray excerpt = step.violation ? step.violation->excerpt : QByteArray();
    const Service service = serviceOf(excerpt);
    if (service == Service::Tls) {
        if (clearFirst(draft))
            tlsFromStartNeeded(draft, Basis::Observation, probes);
        else
            draft.name(Cause::ProtocolError, Basis::Observation).also({ Cause::SmtpIntercepted });
        return;
    }
    if (service != Service::Unknown && service != Service::Smtp) {
        judgeForeignBytes(draft, service);
        if (draft.verdict.cause != Cause::CaptivePortal)
            fixToOpenPort(draft, probes, Certainty::Likely);
        return;
    }
    if (isBinary(excerpt)) {
        draft.name(Cause::NotAMailServer, Basis::Observation)
            .atMost(Certainty::Likely)
            .speaker(Speaker::Server)
            .also({ Cause::ProtocolError, Cause::SmtpIntercepted });
        return;
    }
    judgeBrokenConversation(draft, step);
    draft.also({ Cause::NotAMailServer, Cause::SmtpIntercepted });
}

} // namespace

void judgeGreeting(Draft &draft, const StepRecord &step, const Probes &probes)
{
    switch (step.failure) {
    case Failure::TimedOut:
        if (step.violation && !step.violation->excerpt.isEmpty()) {
            judgeForeignGreeting(draft, step, probes); // it spoke, and never ended its line
            return;
        }
        judgeSilence(draft, step, probes);
        return;
    case Failure::Closed:
        if (clearFirst(draft) && tlsAnsweredHere(probes)) {
            tlsFromStartNeeded(draft, Basis::Experiment, probes);
            return;
        }
        judgeBrokenConversation(draft, step);
        if (clearFirst(draft) && !tlsWasTriedHere(probes))
            draft.also({ Cause::TlsFromStartNeeded });
        if (probes.openPort())
            draft.field(Field::Port);
        fixToOpenPort(draft, probes, Certainty::Likely);
        return;
    case Failure::Violation:
        judgeForeignGreeting(draft, step, probes);
        return;
    case Failure::Refused:
        if (step.reply) {
            judgeReply(draft, step, probes);
            // Relaying or log-in rules of port 25 do not hold for the ports made for logging in (RFC 6409
            // §3.1).
            const bool elsewhere = draft.verdict.cause == Cause::IpBlocklisted
                || draft.verdict.cause == Cause::DnsOrPtrRequired;
            if (elsewhere && draft.settings().effectivePort() == 25)
                draft.fixPort(587, Security::StartTls, Certainty::Possible);
            return;
        }
        [[fallthrough]];
    case Failure::None:
    case Failure::BadInput:
    case Failure::NotOffered:
    case Failure::Withheld:
    case Failure::InjectedData:
    case Failure::LookupFailed:
    case Failure::ConnectFailed:
    case Failure::HandshakeFailed:
    case Failure::CertificateRejected:
    case Failure::LoginFailed:
    case Failure::Local:
        judgeBrokenConversation(draft, step);
        return;
    }
}

} // namespace envoi::diagnosis
