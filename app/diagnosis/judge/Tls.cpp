// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

#include "diagnosis/experiments/Bench.h"

namespace envoi::diagnosis
{

using namespace record;

namespace
{

bool fromTheStart(const Draft &draft)
{
    return draft.settings().effectiveSecurity() == Security::Tls;
}

/// The port begins in clear: keep it and change the security, or keep the security and go to 465.
void starttlsNeeded(Draft &draft, Basis basis, const Probes &probes)
{
    draft.name(Cause::StarttlsNeeded, basis).speaker(Speaker::Server);
    const Certainty certainty = basis == Basis::Code ? Certainty::Likely : Certainty::Proved;
    draft.detail(Detail::SuggestedSecurity, id(Security::StartTls));
    draft.detail(Detail::SuggestedPort, QString::number(draft.settings().effectivePort()));
    draft.fix({ { Field::Security, id(Security::StartTls) } }, certainty);
    for (const Probe &p : probes.of(Purpose::OtherPort)) {
        if (p.port() == 465 && p.secured())
            draft.fix({ { Field::Port, QStringLiteral("465") }, { Field::Security, id(Security::Tls) } },
                Certainty::Proved);
    }
}

/// Which bytes came in clear, from the handshake itself or from an experiment that listened.
QByteArray bytesInClear(const TlsFacts *tls, const Probes &probes)
{
    if (tls && !tls->firstBytes.isEmpty())
        return tls->firstBytes;
    for (const Purpose purpose : { Purpose::FirstBytes, Purpose::OtherSecurity }) {
        for (const Probe &p : probes.of(purpose)) {
            const StepRecord *greeting = p.record->step(StepId::Greeting);
            if (greeting && greeting->reply && p.security() != Security::Tls)
                return greeting->reply->lines.join("\r\n");
            if (greeting && greeting->violation && p.security() != Security::Tls)
                return greeting->violation->excerpt;
        }
    }
    return {};
}

void judgeClearAnswer(Draft &draft, const TlsFacts *tls, const Probes &probes)
{
    const QByteArray bytes = bytesInClear(tls, probes);
    const Service service = serviceOf(bytes);
    if (service == Service::Unknown || service == Service::Tls) {
        const quint16 port = draft.settings().effectivePort();
        const bool stranger = service == Service::Unknown && !mayBeginReply(bytes);
        if (fromTheStart(draft) && stranger && (port != 465 || !isBinary(bytes))) {
            // A mail server that begins in clear answers with a code, whatever it was sent.
            draft.name(Cause::NotAMailServer, Basis::Observation)
                .atMost(Certainty::Likely)
                .speaker(Speaker::Server)
                .also({ Cause::StarttlsNeeded, Cause::SmtpIntercepted });
        } else if (fromTheStart(draft) && port != 465) {
            starttlsNeeded(draft, Basis::Code, probes);
            draft.atMost(Certainty::Likely).also({ Cause::NotAMailServer });
        } else {
            draft.name(Cause::TlsHandshakeFailed, Basis::Observation)
                .also({ Cause::SmtpIntercepted, Cause::NotAMailServer });
        }
        return;
    }
    if (service != Service::Smtp) {
        judgeForeignBytes(draft, service);
        return;
    }
    const auto reply = smtp::Reply::fromPasted(smtp::decoded(bytes));
    const bool greeting = !reply || reply->isPositive();
    if (greeting
        || (fromTheStart(draft) && (reply->code == 500 || reply->code == 501 || reply->code == 502))) {
        // A greeting, or our handshake was read as a command: the port begins in clear.
        if (fromTheStart(draft))
            starttlsNeeded(draft, Basis::Observation, probes);
        else
            draft.name(Cause::TlsHandshakeFailed, Basis::Observation)
                .also({ Cause::SmtpIntercepted, Cause::ProtocolError });
        if (reply && !reply->isPositive())
            draft.verdict.code = reply->code;
        return;
    }
    // Some servers say their 421 in clear on the port that begins with TLS, and inside TLS (real-servers.md):
    // the reply is the reason, the broken handshake only its trace.
    judgeReplyAs(draft, *reply, fromTheStart(draft) ? StepId::Greeting : StepId::StartTls);
}

} // namespace

void judgeForeignBytes(Draft &draft, Service service)
{
    draft.detail(Detail::Service, nameOf(service));
    if (isForReadingMail(service)) {
        draft.name(Cause::WrongServiceOrPort, Basis::Observation);
        const quint16 port = draft.settings().effectivePort();
        const bool readingPort = port == 110 || port == 143 || port == 993 || port == 995 || port == 4190;
        if (!readingPort
            && (draft.hasRemark(RemarkKind::HostIncoming) || draft.what().record.source == Source::Reply))
            draft.also({ Cause::HostIsIncomingServer });
        draft.fixPort(465, Security::Tls, Certainty::Possible);
        draft.fix({ { Field::Port, QStringLiteral("587") }, { Field::Security, id(Security::StartTls) } },
            Certainty::Possible);
        return;
    }
    if (service == Service::HttpRedirect
        || (service == Service::Http && draft.settings().effectivePort() != 80
            && draft.settings().effectivePort() != 443 && draft.settings().effectivePort() != 8080
            && draft.what().record.source == Source::Live)) {
        // A web page on a mail port: the network's gateway sends everybody to its sign-in page.
        const bool redirects = service == Service::HttpRedirect;
        draft.name(redirects ? Cause::CaptivePortal : Cause::NotAMailServer, Basis::Observation);
        draft.also({ redirects ? Cause::NotAMailServer : Cause::CaptivePortal });
        draft.speaker(redirects ? Speaker::NetworkBox : Speaker::Server);
        return;
    }
    draft.name(Cause::NotAMailServer, Basis::Observation);
    const quint16 port = draft.settings().effectivePort();
    if (port == 80 || port == 443)
        draft.field(Field::Port);
}

void judgeTls(Draft &draft, const StepRecord &step, const Probes &probes)
{
    const auto *tls = step.as<TlsFacts>();
    TlsReason reason = tls ? tls->reason : TlsReason::Other;
    if (step.failure == Failure::TimedOut)
        reason = TlsReason::TimedOut;
    if (step.failure == Failure::Closed && reason == TlsReason::Secured)
        reason = TlsReason::Closed;
    if (step.reply) { // pasted: a reply where a handshake was awaited
        judgeReply(draft, step, probes);
        return;
    }
    draft.speaker(Speaker::Server);
    if (tls && tls->alert >= 0)
        draft.detail(Detail::TlsAlert, QString::number(tls->alert));
    switch (reason) {
    case TlsReason::NotTls:
        judgeClearAnswer(draft, tls, probes);
        return;
    case TlsReason::ProtocolVersion:
    case TlsReason::Downgrade:
        draft.name(Cause::TlsVersionUnsupported, Basis::Observation);
        return;
    case TlsReason::NoCommonCipher:
    case TlsReason::KeyTooSmall:
        draft.name(Cause::TlsNoCommonCipher, Basis::Observation);
        if (reason == TlsReason::KeyTooSmall)
            draft.also({ Cause::CertificateWeak });
        return;
    case TlsReason::ClientCertificateRequired:
        draft.name(Cause::TlsClientCertificateRequired, Basis::Observation);
        return;
    case TlsReason::NoBackend:
        draft.name(Cause::InternalError, Basis::Observation)
            .waiting(Waiting::DoesNotHelp)
            .speaker(Speaker::ThisProgram);
        return;
    case TlsReason::Closed:
    case TlsReason::TimedOut:
    case TlsReason::Other:
    case TlsReason::Secured: {
        const QByteArray clear = fromTheStart(draft) ? bytesInClear(nullptr, probes) : QByteArray();
        if (!clear.isEmpty() && serviceOf(clear) != Service::Unknown && serviceOf(clear) != Service::Tls) {
            judgeClearAnswer(draft, nullptr, probes);
            return;
        }
        draft.name(Cause::TlsHandshakeFailed, Basis::Observation);
        draft.waiting(Waiting::Unknown);
        if (reason == TlsReason::Other || reason == TlsReason::Secured) {
            draft.also({ Cause::SmtpIntercepted, Cause::LocalSecuritySoftware });
            return;
        }
        draft.speaker(Speaker::Nobody);
        if (draft.reach() == Reach::Internet || draft.reach() == Reach::Unknown
            || isPublicName(draft.settings().host))
            draft.who(Who::Network).also({ Cause::LocalSecuritySoftware });
        draft.also({ reason == TlsReason::Closed ? Cause::ConnectionLost : Cause::ReplyTimedOut });
        // Nothing was said in clear either where an experiment listened.
        if (fromTheStart(draft) && probes.of(Purpose::FirstBytes).isEmpty()
            && draft.settings().effectivePort() != 465)
            draft.also({ Cause::StarttlsNeeded });
        if (fromTheStart(draft)) {
            fixToOpenPort(draft, probes, Certainty::Likely);
            return;
        }
        for (const Probe &p : probes.of(Purpose::OtherPort)) {
            if (p.secured())
                draft.fixPort(p.port(), p.security(), Certainty::Likely);
        }
        return;
    }
    case TlsReason::CertificateTooLarge:
    case TlsReason::Alert:
        draft.name(Cause::TlsHandshakeFailed, Basis::Observation);
        return;
    }
}

} // namespace envoi::diagnosis
