// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

#include "diagnosis/experiments/Bench.h"
#include "diagnosis/judge/Interceptors.h"
#include "record/Providers.h"

namespace envoi::diagnosis
{

using namespace record;

namespace
{

/// Who speaks in a reply of this cause.
Speaker speakerFor(const Draft &draft, Cause cause)
{
    if (cause == Cause::LocalSecuritySoftware)
        return Speaker::SecuritySoftware;
    if (cause == Cause::SmtpIntercepted || cause == Cause::StarttlsStripped || cause == Cause::CaptivePortal)
        return Speaker::NetworkBox;
    return draft.reach() == Reach::ThisComputer ? Speaker::LocalBridge : Speaker::Server;
}

/// Alternatives that the situation leaves open beside a cause found in words.
void addNeighbours(Draft &draft, const Evidence &e)
{
    using enum Cause;
    const Cause cause = draft.verdict.cause;
    const bool bare = e.text.isEmpty(); // a number and no word
    const bool clear = e.channel != ChannelState::Encrypted;
    struct Neighbours {
        Cause cause;
        bool holds;
        QList<Cause> others;
    };
    const QList<Neighbours> table{
        { RelayDenied, !e.loginAccepted, { AuthRequired, ClientIpNotAllowed } },
        { RelayDenied, e.loginAccepted, { SenderNotOwned, ClientIpNotAllowed } },
        { AuthRequired, clear, { StarttlsRequiredFirst } },
        { StarttlsRequiredFirst, bare && !e.loginAccepted && clear, { AuthRequired } },
        { ServiceUnavailableTemporary, e.code == 421, { TooManyConnections, IpBlocklisted } },
        { ServiceUnavailableTemporary, e.code == 421 && e.step == StepId::Greeting,
            { LocalSecuritySoftware } },
        { IpBlocklisted, e.step == StepId::Greeting, { ServiceUnavailableTemporary } },
        { Greylisted, true, { ServiceUnavailableTemporary } },
        { MailboxFull, bare, { MessageTooLarge } },
        { MessageTooLarge, bare, { MailboxFull } },
        { TooManyErrors, e.step == StepId::Auth, { TooManyAuthAttempts } },
        { AuthNotAvailable, clear, { EncryptionRequiredForAuth } },
        { MechanismUnsupported, e.code == 534, { MechanismTooWeak } },
        { SenderRejected, true, { SenderNotOwned } },
        { AuthTemporarilyUnavailable, e.code == 454, { BadCredentials } },
        // Microsoft's 5.7.139 alone leaves three reasons open: its sentence decides, where it is not cut off.
        { BadCredentials, e.hasEnhanced(5, 7, 139), { SmtpAccessDisabled, BasicAuthDisabled } },
        { RefusedPermanently, e.step == StepId::Rcpt, { RecipientUnknown, RelayDenied } },
        { RefusedTemporarily, e.step == StepId::Rcpt, { Greylisted, RecipientUnavailable } },
    };
    for (const Neighbours &row : table) {
        if (row.cause == cause && row.holds)
            draft.verdict.alternatives << row.others;
    }
}

/// The other side was gone in the middle, and gave no reason.
void judgeLoss(Draft &draft, const StepRecord &step)
{
    draft.name(Cause::ConnectionLost, Basis::Observation).speaker(Speaker::Nobody);
    if (draft.reach() == Reach::ThisComputer || draft.reach() == Reach::LocalNetwork)
        draft.who(Who::User); // the forwarder's or bridge's other end is in this house (S041)
    if (step.id <= StepId::Greeting || step.id == StepId::StartTls || step.id == StepId::Ehlo) {
        const bool distant = draft.reach() == Reach::Internet || draft.reach() == Reach::Unknown
            || isPublicName(draft.settings().host);
        if (distant)
            draft.also({ Cause::IpBlocklisted, Cause::LocalSecuritySoftware });
        else
            draft.also({ Cause::ServiceUnavailableTemporary });
    }
}

/// FTP and news servers greet like a mail server, and know no EHLO; some are known only by their answer to
/// it.
Service spokeAsAnother(const Draft &draft, const StepRecord &step)
{
    for (const StepRecord *said : { draft.record().step(StepId::Greeting), &step }) {
        const Service service
            = said && said->reply ? serviceOf(said->reply->lines.join("\r\n")) : Service::Unknown;
        if (service == Service::Ftp || service == Service::Nntp)
            return service;
    }
    return Service::Unknown;
}

/// What the server could not take was not sent to it: an address outside ASCII without SMTPUTF8 (RFC 6531),
/// or a message over its SIZE (RFC 1870).
void judgeUnsendable(Draft &draft, const StepRecord &step)
{
    const auto *envelope = step.as<EnvelopeFacts>();
    const auto *ehlo = draft.record().facts<EhloFacts>();
    const QString address = envelope ? envelope->address : QString();
    const QString localPart = address.left(address.lastIndexOf(u'@'));
    const bool ascii
        = std::all_of(localPart.cbegin(), localPart.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii && ehlo && ehlo->capabilities.size) {
        draft.name(Cause::MessageTooLarge, Basis::Observation).speaker(Speaker::Server);
        draft.detail(Detail::SizeLimit, QString::number(*ehlo->capabilities.size));
        return;
    }
    const Settings &settings = draft.settings();
    const bool recipient = step.id == StepId::Rcpt || (address == settings.to && address != settings.from);
    draft.name(recipient ? Cause::RecipientUnknown : Cause::SenderRejected, Basis::Observation);
}

} // namespace

void judgeReplyAs(Draft &draft, const smtp::Reply &reply, StepId as)
{
    StepRecord step;
    step.id = as;
    step.outcome = Outcome::Failed;
    step.failure = Failure::Refused;
    step.reply = reply;
    const StepId seenAt = draft.verdict.step;
    judgeReply(draft, step, Probes(draft.what()));
    draft.verdict.step = seenAt;
}

void judgeReply(Draft &draft, const StepRecord &step, const Probes &probes)
{
    const Evidence e = evidenceOf(draft.record(), step);
    draft.verdict.code = e.code;
    draft.verdict.enhanced = e.enhanced;
    const Rule *rule = winner(e);
    // In a live test a positive reply that ended a step stood where it may not: 250 to DATA, 334 to MAIL.
    if (!rule || (rule->cause == Cause::Ok && !e.pasted)) {
        draft.name(Cause::ProtocolError, Basis::Observation).speaker(Speaker::Server);
        return;
    }
    draft.rule(*rule);
    // A 535 where no password has left, or one was accepted, says nothing about it.
    if (rule->cause == Cause::BadCredentials && e.step != StepId::Auth && !e.pasted)
        draft.name(Cause::RefusedPermanently, Basis::Code).insteadOf(rule->cause);
    draft.speaker(speakerFor(draft, rule->cause));
    draft.detail(Detail::Link, e.text.firstLink());
    if (e.text.isEmpty() && e.codeClass() >= 4)
        draft.atMost(Certainty::Possible); // a bare number
    if (rule->cause == Cause::LocalSecuritySoftware)
        draft.detail(Detail::Product, productInText(e.text.raw()));

    // The same in clear everywhere: what this reply calls a missing log-in may only come after encryption.
    if (rule->cause == Cause::AuthRequired && e.loginAccepted) {
        // Logged in, and yet not allowed to send: the account is not enabled for it, or not for this sender.
        draft.name(Cause::SmtpAccessDisabled, Basis::Words).atMost(Certainty::Possible);
        draft.insteadOf(Cause::AuthRequired).also({ Cause::SenderNotOwned });
    }
    const Cause cause = rule->cause;
    const bool wantsEncryption
        = cause == Cause::StarttlsRequiredFirst || cause == Cause::EncryptionRequiredForAuth;
    if (wantsEncryption && !e.pasted && e.channel == ChannelState::Encrypted && e.step <= StepId::Auth) {
        // It is encrypted: whatever took that off before the server is not the user's to change.
        draft.field(Field::None).who(Who::Administrator);
    } else if (cause == Cause::StarttlsRequiredFirst && !e.pasted && e.step == StepId::Greeting) {
        // Nobody can ask for STARTTLS before the server has let him in: this port wants TLS at once.
        draft.name(Cause::TlsFromStartNeeded, Basis::Words).insteadOf(cause).speaker(Speaker::Server);
        draft.detail(Detail::SuggestedSecurity, id(Security::Tls));
        draft.fix({ { Field::Security, id(Security::Tls) } }, Certainty::Likely);
    }
    if (cause == Cause::NotAcceptingMail && e.step <= StepId::Ehlo)
        draft.field(Field::Host);
    // 421 at a greeting that names this very computer: a local proxy (S162).
    if (e.step == StepId::Greeting && rule->cause == Cause::ServiceUnavailableTemporary
        && e.reach == Reach::Internet && e.text.raw().startsWith(QLatin1StringView("localhost"))) {
        draft.name(Cause::LocalSecuritySoftware, Basis::Words)
            .insteadOf(rule->cause)
            .speaker(Speaker::SecuritySoftware);
    }
    if (rule->cause == Cause::HeloRejected && probes.first(Purpose::AnotherEhloName, ProbeResult::Spoke)) {
        for (const Probe &p : probes.of(Purpose::AnotherEhloName)) {
            if (p.record->passed(StepId::Ehlo)) {
                draft.name(Cause::HeloRejected, Basis::Experiment);
                break;
            }
        }
    }
    if (e.step == StepId::Ehlo && rule->cause != Cause::HeloRejected) {
        for (const Probe &p : probes.of(Purpose::AnotherEhloName)) {
            if (p.record->passed(StepId::Ehlo))
                draft.name(Cause::HeloRejected, Basis::Experiment);
        }
    }
    if (e.mutilated)
        draft.also({ Cause::SmtpIntercepted });
    addNeighbours(draft, e);
    refineRefusedLogin(draft, e);
    if (e.security == Security::None && draft.verdict.field == Field::Security
        && draft.verdict.cause != Cause::CommandOutOfSequence) {
        // Where the server asks for encryption and offers it in the same breath, nothing is left to guess.
        const bool asked = draft.verdict.cause == Cause::StarttlsRequiredFirst
            || draft.verdict.cause == Cause::EncryptionRequiredForAuth;
        const Security wanted = e.port == 465 ? Security::Tls : Security::StartTls;
        draft.fix({ { Field::Security, id(wanted) } },
            asked && wanted == Security::StartTls && e.startTlsOffered ? Certainty::Proved
                                                                       : Certainty::Likely);
    }
}

void judgeBrokenConversation(Draft &draft, const StepRecord &step)
{
    draft.speaker(Speaker::Server);
    switch (step.failure) {
    case Failure::Closed:
        judgeLoss(draft, step);
        return;
    case Failure::TimedOut:
        draft.name(Cause::ReplyTimedOut, Basis::Observation).speaker(Speaker::Nobody);
        draft.detail(Detail::LimitSeconds, QString::number(step.limitMs / 1000));
        draft.also({ Cause::LocalSecuritySoftware, Cause::ConnectionLost });
        return;
    case Failure::InjectedData:
        draft.name(Cause::InjectedData, Basis::Observation).speaker(Speaker::NetworkBox);
        return;
    case Failure::Local:
        draft.name(Cause::InternalError, Basis::Observation).speaker(Speaker::ThisProgram);
        return;
    case Failure::Violation:
        // Half a reply, then the end: whether the half or only the end was seen is chance, so both are one
        // cause.
        if (step.violation && step.violation->kind == smtp::ViolationKind::Truncated
            && mayBeginReply(step.violation->excerpt)) {
            judgeLoss(draft, step);
            draft.also({ Cause::ProtocolError });
            return;
        }
        draft.name(Cause::ProtocolError, Basis::Observation);
        // An answer to something that was not asked: a clumsy server, or somebody who speaks in its place.
        if (step.violation && step.violation->kind == smtp::ViolationKind::Unexpected)
            draft.also({ Cause::InjectedData });
        if (isMutilated(draft.record()))
            draft.also({ Cause::SmtpIntercepted });
        return;
    case Failure::None:
    case Failure::BadInput:
    case Failure::Refused:
    case Failure::NotOffered:
    case Failure::Withheld:
    case Failure::LookupFailed:
    case Failure::ConnectFailed:
    case Failure::HandshakeFailed:
    case Failure::CertificateRejected:
    case Failure::LoginFailed:
        draft.name(Cause::ProtocolError, Basis::Observation);
        return;
    }
}

void judgeEhlo(Draft &draft, const StepRecord &step, const Probes &probes)
{
    const auto *ehlo = step.as<EhloFacts>();
    const Service said = step.violation ? serviceOf(step.violation->excerpt) : Service::Unknown;
    if (said == Service::Tls && ehlo && !ehlo->insideTls) {
        // A TLS record instead of a reply: the peer read our words as a broken handshake.
        draft.name(Cause::TlsFromStartNeeded, Basis::Observation)
            .atMost(Certainty::Likely)
            .speaker(Speaker::Server)
            .fix({ { Field::Security, id(Security::Tls) } }, Certainty::Likely);
    } else if (const Service other = spokeAsAnother(draft, step); other != Service::Unknown) {
        judgeForeignBytes(draft, other);
    } else if (step.failure == Failure::Refused && step.reply) {
        judgeReply(draft, step, probes);
    } else {
        judgeBrokenConversation(draft, step);
    }
}

void judgeStartTls(Draft &draft, const StepRecord &step, const Probes &probes)
{
    if (step.failure == Failure::Refused && step.reply) {
        judgeReply(draft, step, probes);
        if (draft.verdict.cause == Cause::TlsNotAvailable)
            fixToOpenPort(draft, probes, Certainty::Proved);
        return;
    }
    if (step.failure != Failure::NotOffered) {
        judgeBrokenConversation(draft, step);
        return;
    }
    if (const Service other = spokeAsAnother(draft, step); other != Service::Unknown) {
        judgeForeignBytes(draft, other);
        return;
    }
    draft.name(Cause::TlsNotAvailable, Basis::Observation).speaker(Speaker::Server);
    const auto *ehlo = draft.record().facts<EhloFacts>();
    const Provider *provider = providerOfExactHost(draft.settings().host, draft.settings().user);
    bool promised = false; // the provider publishes STARTTLS on this very port
    if (provider) {
        for (const ProviderServer &s : provider->servers) {
            promised = promised
                || (s.port == draft.settings().effectivePort() && s.security == Security::StartTls
                    && s.host.compare(draft.settings().host, Qt::CaseInsensitive) == 0);
        }
    }
    const bool authInClear = ehlo && !ehlo->capabilities.mechanisms.isEmpty();
    const bool distant = draft.reach() == Reach::Internet;
    const Probe *open = probes.openPort();
    const bool tlsElsewhere = open && open->port() == 465 && open->secured();
    if (isMutilated(draft.record()) || promised || (distant && authInClear && tlsElsewhere)) {
        // Overwritten keywords; a promise not kept; a log-in over the Internet in clear beside a good port
        // 465.
        draft.name(Cause::StarttlsStripped, Basis::Observation).insteadOf(Cause::TlsNotAvailable);
        draft.speaker(Speaker::NetworkBox);
    } else if (distant || draft.reach() == Reach::Unknown || isPublicName(draft.settings().host)) {
        draft.also({ Cause::StarttlsStripped });
        if (ehlo && ehlo->heloUsed)
            draft.also({ Cause::CommandUnrecognised, Cause::SmtpIntercepted });
    } else if (ehlo && ehlo->heloUsed) {
        draft.also({ Cause::CommandUnrecognised });
    }
    for (const Probe &p : probes.of(Purpose::OtherPort)) {
        if (p.secured() || (p.greeted() && p.security() == Security::StartTls))
            draft.fix({ { Field::Port, QString::number(p.port()) }, { Field::Security, id(p.security()) } },
                p.secured() ? Certainty::Proved : Certainty::Possible);
    }
    if (tlsElsewhere)
        draft.fixPort(465, Security::Tls, Certainty::Proved).field(Field::Port);
}

void judgeEnvelope(Draft &draft, const StepRecord &step, const Probes &probes)
{
    if (const auto *envelope = step.as<EnvelopeFacts>())
        draft.detail(Detail::RefusedAddress, envelope->address);
    if (step.failure == Failure::Refused && step.reply) {
        judgeReply(draft, step, probes);
        return;
    }
    if (step.failure == Failure::NotOffered) {
        judgeUnsendable(draft, step);
        return;
    }
    judgeBrokenConversation(draft, step);
}

} // namespace envoi::diagnosis
