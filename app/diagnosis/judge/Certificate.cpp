// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

#include "diagnosis/judge/GreetingDate.h"
#include "diagnosis/judge/Interceptors.h"
#include "record/HostText.h"
#include "record/Providers.h"

#include <algorithm>

namespace envoi::diagnosis
{

using namespace record;

namespace
{

constexpr qint64 oneDay = 24 * 60 * 60;

bool has(const CertificateFacts &facts, CertificateProblem problem)
{
    return std::any_of(facts.problems.cbegin(), facts.problems.cend(),
        [problem](const CertificateFinding &f) { return f.problem == problem; });
}

const CertificateInfo *certificateWith(const CertificateFacts &facts, CertificateProblem problem)
{
    for (const CertificateFinding &f : facts.problems) {
        if (f.problem == problem && f.chainIndex >= 0 && f.chainIndex < facts.chain.size())
            return &facts.chain[f.chainIndex];
    }
    return facts.chain.isEmpty() ? nullptr : &facts.chain.constFirst();
}

Cause causeOf(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::Expired:
        return Cause::CertificateExpired;
    case CertificateProblem::NotYetValid:
        return Cause::CertificateNotYetValid;
    case CertificateProblem::NameMismatch:
    case CertificateProblem::NameOnlyInCommonName:
        return Cause::CertificateNameMismatch;
    case CertificateProblem::SelfSigned:
        return Cause::CertificateSelfSigned;
    case CertificateProblem::SelfSignedRoot:
    case CertificateProblem::IssuerUnknown:
        return Cause::CertificateIssuerUnknown;
    case CertificateProblem::IntermediateMissing:
        return Cause::CertificateIntermediateMissing;
    case CertificateProblem::WeakKey:
    case CertificateProblem::WeakSignature:
        return Cause::CertificateWeak;
    case CertificateProblem::WrongPurpose:
    case CertificateProblem::NotACa:
    case CertificateProblem::PathTooLong:
    case CertificateProblem::NameConstraint:
    case CertificateProblem::UnknownCriticalExtension:
    case CertificateProblem::CaAsServer:
    case CertificateProblem::Revoked:
    case CertificateProblem::Other:
        return Cause::CertificateUnsuitable;
    }
    return Cause::CertificateUnsuitable;
}

/// A trust that is missing weighs more than a wrong name, a wrong name more than a date. With an address
/// typed the name comes first: no certificate could ever fit, and no server name could be sent (S089b).
CertificateProblem heaviest(const CertificateFacts &facts, bool addressTyped)
{
    using enum CertificateProblem;
    if (addressTyped && has(facts, NameMismatch) && !has(facts, IssuerUnknown))
        return NameMismatch;
    for (const CertificateProblem p :
        { Revoked, SelfSigned, SelfSignedRoot, IntermediateMissing, IssuerUnknown, NameMismatch, NotYetValid,
            Expired, WeakKey, WeakSignature, WrongPurpose, NotACa, PathTooLong, NameConstraint,
            UnknownCriticalExtension, NameOnlyInCommonName, Other, CaAsServer }) {
        if (has(facts, p))
            return p;
    }
    return Other;
}

QString listed(const QStringList &names)
{
    return names.mid(0, 4).join(QLatin1StringView(", "))
        + (names.size() > 4 ? QStringLiteral(", …") : QString());
}

std::optional<QDateTime> serverClock(const Record &record)
{
    const StepRecord *greeting = record.step(StepId::Greeting);
    return greeting && greeting->reply ? dateInGreeting(greeting->reply->text()) : std::nullopt;
}

void judgeDates(Draft &draft, const CertificateFacts &facts, bool expired)
{
    const auto problem = expired ? CertificateProblem::Expired : CertificateProblem::NotYetValid;
    const CertificateInfo *which = certificateWith(facts, problem);
    const QDateTime local = facts.localTime.isValid() ? facts.localTime : draft.record().environment.created;
    draft.name(expired ? Cause::CertificateExpired : Cause::CertificateNotYetValid, Basis::Observation);
    if (which)
        draft.detail(Detail::CertificateDate,
            (expired ? which->notAfter : which->notBefore).date().toString(Qt::ISODate));
    draft.detail(Detail::LocalDate, local.toUTC().date().toString(Qt::ISODate));
    const std::optional<QDateTime> server = serverClock(draft.record());
    if (server)
        draft.detail(Detail::ServerDate, server->date().toString(Qt::ISODate));
    const Cause was = draft.verdict.cause;
    if (server && which && local.isValid()) {
        const bool validThere = *server >= which->notBefore && *server <= which->notAfter;
        if (validThere) {
            draft.name(Cause::ClockWrong, Basis::Observation).insteadOf(was);
        } else if (std::abs(server->secsTo(local)) < oneDay) {
            draft.name(was, Basis::Experiment).excluded(Cause::ClockWrong); // two clocks agree
        } else {
            draft.also({ Cause::ClockWrong });
        }
        return;
    }
    // Older than any version of this program: the clock was never set.
    if (local.isValid() && local.date().year() < 2024) {
        draft.name(Cause::ClockWrong, Basis::Observation).insteadOf(was);
        return;
    }
    draft.also({ Cause::ClockWrong });
}

/// The names on the certificate: to be typed only where an experiment shows that they lead to this server.
void suggestNames(Draft &draft, const CertificateFacts &facts, const Probes &probes)
{
    for (const Probe &p : probes.of(Purpose::CertificateNames)) {
        const bool sameServer
            = p.trusted() || (p.record->passed(StepId::Dns) && shareAddress(*p.record, draft.record()));
        if (!sameServer)
            continue;
        draft.detail(Detail::SuggestedHost, p.record->settings.host);
        draft.fix({ { Field::Host, p.record->settings.host } },
            p.trusted() ? Certainty::Proved : Certainty::Likely);
    }
    if (draft.verdict.details.contains(Detail::SuggestedHost))
        return;
    // The same registered domain, or the provider's published server: worth naming, not worth a button.
    for (const QString &name : facts.chain.constFirst().names) {
        const bool typable = !name.contains(u'*') && !isAddressText(name) && name.contains(u'.');
        if (typable
            && (registrableDomain(name) == registrableDomain(draft.settings().host)
                || providerOfExactHost(name) || isAddressText(draft.settings().host)))
            return void(draft.detail(Detail::SuggestedHost, name));
    }
}

void judgeName(Draft &draft, const CertificateFacts &facts, const Probes &probes)
{
    draft.name(Cause::CertificateNameMismatch, Basis::Observation);
    const QStringList names = facts.chain.isEmpty() ? QStringList() : facts.chain.constFirst().names;
    const bool stranger = std::none_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return registrableDomain(QString(name).remove(QLatin1StringView("*.")))
            == registrableDomain(draft.settings().host);
    });
    const bool inClearFirst = draft.settings().effectiveSecurity() != Security::Tls;

    // Every name gets this certificate: a gateway answers for all. A mail greeting means a proxy for mail.
    if (probes.everyNameHasThisCertificate() || (stranger && namesSoundLikePortal(names))) {
        const bool mailProxy
            = inClearFirst && draft.record().passed(StepId::Ehlo) && !namesSoundLikePortal(names);
        draft.name(mailProxy ? Cause::SmtpIntercepted : Cause::CaptivePortal, Basis::Observation);
        draft.insteadOf(Cause::CertificateNameMismatch)
            .also({ mailProxy ? Cause::CaptivePortal : Cause::CertificateIntercepted });
        draft.field(Field::None).speaker(Speaker::NetworkBox);
        fixToOpenPort(draft, probes, Certainty::Likely);
        return;
    }
    // A stranger's name where the provider's server is known, or another port of this host shows the right
    // one.
    const QList<Probe> others = probes.of(Purpose::OtherPort);
    const auto good
        = std::find_if(others.cbegin(), others.cend(), [](const Probe &p) { return p.trusted(); });
    const bool knownServer = providerOfExactHost(draft.settings().host, draft.settings().user) != nullptr;
    if (stranger && draft.settings().effectivePort() == 25 && (knownServer || good != others.cend())) {
        draft.name(Cause::SmtpIntercepted, Basis::Observation).insteadOf(Cause::CertificateNameMismatch);
        draft.field(Field::Port).speaker(Speaker::NetworkBox);
        if (good != others.cend())
            fixToOpenPort(draft, probes, Certainty::Proved);
        else
            draft.fixPort(587, Security::StartTls, Certainty::Likely);
        return;
    }
    if (!facts.chain.isEmpty())
        suggestNames(draft, facts, probes);
    if (good != others.cend())
        draft.fixPort(good->port(), good->security(), Certainty::Proved);
    if (stranger && draft.reach() != Reach::ThisComputer)
        draft.also({ Cause::CaptivePortal });
}

/// What else is wrong with it is worth saying, and would be the next failure.
void remarkOnAllProblems(Draft &draft, const CertificateFacts &facts)
{
    for (const CertificateFinding &f : facts.problems) {
        if (f.problem != CertificateProblem::CaAsServer)
            draft.remark(causeOf(f.problem));
    }
}

} // namespace

void remarkOnConsent(Draft &draft)
{
    const auto *facts = draft.record().facts<CertificateFacts>();
    if (!facts || !facts->acceptedByConsent || facts->problems.isEmpty())
        return;
    draft.remark(causeOf(heaviest(*facts, isAddressText(draft.settings().host))));
    remarkOnAllProblems(draft, *facts);
}

void judgeCertificate(Draft &draft, const StepRecord &step, const Probes &probes)
{
    draft.name(Cause::CertificateUnsuitable, Basis::Observation).speaker(Speaker::ThisProgram);
    const auto *facts = step.as<CertificateFacts>();
    if (!facts)
        return;
    if (!facts->chain.isEmpty()) {
        const CertificateInfo &leaf = facts->chain.constFirst();
        draft.detail(Detail::CertificateNames,
            listed(leaf.names.isEmpty() ? QStringList{ leaf.commonName } : leaf.names));
        draft.detail(
            Detail::CertificateIssuer, leaf.issuerCommonName.isEmpty() ? leaf.issuer : leaf.issuerCommonName);
        draft.detail(Detail::CertificateSubject, leaf.commonName.isEmpty() ? leaf.subject : leaf.commonName);
        draft.detail(Detail::CertificateFingerprint, leaf.sha256);
    }

    const bool untrusted = has(*facts, CertificateProblem::SelfSigned)
        || has(*facts, CertificateProblem::SelfSignedRoot) || has(*facts, CertificateProblem::IssuerUnknown)
        || has(*facts, CertificateProblem::IntermediateMissing);
    if (const auto product = interceptorOf(*facts); product && untrusted) {
        draft.name(Cause::CertificateIntercepted, Basis::Observation)
            .detail(Detail::Product, product->product);
        draft.speaker(product->onThisComputer ? Speaker::SecuritySoftware : Speaker::NetworkBox);
        return;
    }
    const CertificateProblem worst = heaviest(*facts, isAddressText(draft.settings().host));
    const Cause cause = causeOf(worst);
    draft.name(cause, Basis::Observation);
    switch (worst) {
    case CertificateProblem::Expired:
    case CertificateProblem::NotYetValid:
        judgeDates(draft, *facts, worst == CertificateProblem::Expired);
        break;
    case CertificateProblem::NameMismatch:
        judgeName(draft, *facts, probes);
        break;
    case CertificateProblem::NameOnlyInCommonName:
        draft.field(Field::None).who(Who::Administrator);
        break;
    case CertificateProblem::SelfSigned:
        // On this computer or at home the certificate is the user's to accept, after comparing fingerprints
        // (S091).
        if (draft.reach() == Reach::ThisComputer || draft.reach() == Reach::LocalNetwork)
            draft.who(Who::User);
        if (draft.reach() == Reach::ThisComputer)
            draft.speaker(Speaker::LocalBridge);
        if (has(*facts, CertificateProblem::NameMismatch)) {
            const QStringList names
                = facts->chain.isEmpty() ? QStringList() : facts->chain.constFirst().names;
            if (namesSoundLikePortal(names) || probes.everyNameHasThisCertificate())
                judgeName(draft, *facts, probes);
        }
        break;
    case CertificateProblem::SelfSignedRoot:
    case CertificateProblem::IssuerUnknown:
        if (has(*facts, CertificateProblem::NameMismatch)
            && (namesSoundLikePortal(facts->chain.isEmpty() ? QStringList() : facts->chain.constFirst().names)
                || probes.everyNameHasThisCertificate())) {
            judgeName(draft, *facts, probes);
        } else if (issuerSoundsLikeInspection(*facts) || probes.everyNameHasThisCertificate()) {
            draft.name(Cause::CertificateIntercepted, Basis::Observation)
                .atMost(Certainty::Likely)
                .insteadOf(cause);
            draft.speaker(Speaker::NetworkBox);
        } else {
            if (facts->chain.size() == 1)
                draft.also({ Cause::CertificateIntermediateMissing });
            draft.also({ Cause::CertificateIntercepted });
        }
        break;
    case CertificateProblem::IntermediateMissing:
    case CertificateProblem::WrongPurpose:
    case CertificateProblem::NotACa:
    case CertificateProblem::PathTooLong:
    case CertificateProblem::NameConstraint:
    case CertificateProblem::UnknownCriticalExtension:
    case CertificateProblem::CaAsServer:
    case CertificateProblem::Revoked:
    case CertificateProblem::Other:
        break;
    case CertificateProblem::WeakKey:
    case CertificateProblem::WeakSignature:
        if (const CertificateInfo *weak = certificateWith(*facts, worst)) {
            draft.detail(Detail::KeyDetail,
                worst == CertificateProblem::WeakKey ? weak->keyType + u' ' + QString::number(weak->keyBits)
                                                     : weak->signature);
        }
        break;
    }
    remarkOnAllProblems(draft, *facts);
}

} // namespace envoi::diagnosis
