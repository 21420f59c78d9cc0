// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

#include "record/Providers.h"

#include <algorithm>

namespace envoi::diagnosis
{

using namespace record;

namespace
{

bool isOAuthMechanism(const QString &mechanism)
{
    return mechanism == QLatin1StringView("XOAUTH2") || mechanism == QLatin1StringView("OAUTHBEARER");
}

/// What the server offers and what was wanted do not meet.
void judgeNotOffered(Draft &draft, const AuthFacts *auth, const Probes &probes)
{
    const QStringList offered = auth ? auth->offered : QStringList();
    const quint16 port = draft.settings().effectivePort();
    draft.detail(Detail::Mechanisms, offered.join(QLatin1StringView(", ")));
    if (offered.isEmpty()) {
        const auto *ehlo = draft.record().facts<EhloFacts>();
        const bool tlsOnOffer
            = ehlo && !ehlo->insideTls && ehlo->capabilities.offers(QLatin1StringView("STARTTLS"));
        if (tlsOnOffer && draft.settings().effectiveSecurity() == Security::None) {
            // Many servers show AUTH only inside TLS (RFC 4954 §4, S100).
            draft.name(Cause::EncryptionRequiredForAuth, Basis::Observation);
            draft.fix({ { Field::Security, id(Security::StartTls) } }, Certainty::Likely);
            return;
        }
        draft.name(Cause::AuthNotAvailable, Basis::Observation);
        draft.field(port == 25 ? Field::Port : Field::Host);
        if (port == 25)
            draft.also({ Cause::WrongServiceOrPort });
        if (isMutilated(draft.record()))
            draft.also({ Cause::SmtpIntercepted });
        for (const Probe &p : probes.of(Purpose::OtherPort)) {
            const auto *there = p.record->facts<EhloFacts>();
            if (there && !there->capabilities.mechanisms.isEmpty())
                draft.fixPort(p.port(), p.security(), Certainty::Proved).field(Field::Port);
        }
        if (port == 25 && draft.verdict.fixes.isEmpty())
            draft.fixPort(587, Security::StartTls, Certainty::Possible);
        return;
    }
    const QString asked = draft.settings().mechanism;
    const bool onlyOAuth = std::all_of(offered.cbegin(), offered.cend(), isOAuthMechanism);
    if (onlyOAuth) {
        draft.name(Cause::BasicAuthDisabled, Basis::Observation).also({ Cause::MechanismUnsupported });
        return;
    }
    draft.name(Cause::MechanismUnsupported, Basis::Observation).detail(Detail::Mechanism, asked);
    if (!asked.isEmpty())
        draft.fix({ { Field::Auth, QStringLiteral("auto") } }, Certainty::Likely);
    else
        draft.who(Who::Administrator);
}

void judgeLoginFault(Draft &draft, const AuthFacts *auth)
{
    const LoginFault fault = auth ? auth->fault : LoginFault::None;
    draft.detail(Detail::Mechanism, auth ? auth->mechanism : QString());
    switch (fault) {
    case LoginFault::BadChallenge:
    case LoginFault::ChallengeTooLong:
    case LoginFault::TooManyChallenges:
    case LoginFault::None:
        draft.name(Cause::ProtocolError, Basis::Observation);
        return;
    case LoginFault::ServerNotProved:
        // SCRAM: the server could not show that it knows the password (RFC 5802 §3).
        draft.name(Cause::ProtocolError, Basis::Observation).also({ Cause::SmtpIntercepted });
        draft.who(Who::Provider);
        return;
    case LoginFault::IterationsRefused:
        draft.name(Cause::MechanismTooWeak, Basis::Observation).who(Who::Administrator);
        return;
    case LoginFault::PasswordUnusable:
        draft.name(Cause::PasswordHasSuspiciousCharacters, Basis::Observation).speaker(Speaker::ThisProgram);
        return;
    }
}

bool hasPasswordTraits(const Draft &draft)
{
    using enum RemarkKind;
    return draft.hasRemark(PasswordOuterBlanks) || draft.hasRemark(PasswordTypographic)
        || draft.hasRemark(PasswordDecomposed) || draft.hasRemark(PasswordInvisible);
}

/// The server of this provider for the user's own address, when it is not the one that was asked (S133:
/// regions).
QString serverOfUsersRegion(const Draft &draft)
{
    const auto own = serverForAddress(draft.settings().user);
    if (!own || own->host.compare(draft.settings().host, Qt::CaseInsensitive) == 0)
        return {};
    const Provider *here = providerOfExactHost(draft.settings().host);
    const Provider *there = providerOfExactHost(own->host, draft.settings().user);
    if (!here || !there)
        return {};
    // "smtp.zoho.com" and "smtp.zoho.eu": the same service under another ending.
    const bool sameHouse = here == there
        || registrableDomain(draft.settings().host).section(u'.', 0, 0)
            == registrableDomain(own->host).section(u'.', 0, 0);
    const bool ownsThisHost = there->hasHost(draft.settings().host);
    return sameHouse && !(here == there && ownsThisHost && !there->has(ProviderNote::HostPerRegion))
        ? own->host
        : QString();
}

} // namespace

void refineRefusedLogin(Draft &draft, const Evidence &e)
{
    if (draft.verdict.cause != Cause::BadCredentials || e.step != StepId::Auth)
        return;
    const Cause was = Cause::BadCredentials;
    const Settings &s = draft.settings();
    const Provider *provider = draft.provider();
    const auto notes = [provider](std::initializer_list<ProviderNote> any) {
        return provider
            && std::any_of(any.begin(), any.end(), [provider](ProviderNote n) { return provider->has(n); });
    };
    using enum ProviderNote;

    // What is odd about the values themselves comes first: it is there to be seen.
    if (hasPasswordTraits(draft)) {
        draft.name(Cause::PasswordHasSuspiciousCharacters, Basis::Words).insteadOf(was);
        if (notes({ AppPasswordRequired }))
            draft.also({ Cause::AppPasswordRequired });
        return;
    }
    const bool shortName = !s.user.isEmpty() && !s.user.contains(u'@') && !s.user.contains(u'\\');
    const bool wantsAddress = !provider || provider->servers.isEmpty()
        || provider->servers.constFirst().userName == UserNameForm::Email;
    if ((draft.hasRemark(RemarkKind::UserIncomplete) || shortName) && wantsAddress && !draft.isLoopback()) {
        draft.name(Cause::UserNameIncomplete, Basis::Words).insteadOf(was);
        const QString domain = domainOfAddress(s.from);
        QString suggested;
        if (!domain.isEmpty())
            suggested = s.user + u'@' + domain;
        if (const auto *input = draft.record().facts<InputFacts>()) {
            for (const Remark &remark : input->remarks) {
                if (remark.kind == RemarkKind::UserIncomplete && !remark.suggestedUser.isEmpty())
                    suggested = remark.suggestedUser;
            }
        }
        draft.detail(Detail::SuggestedUser, suggested);
        if (!suggested.isEmpty())
            draft.fix({ { Field::User, suggested } }, Certainty::Possible);
        if (notes({ AppPasswordRequired }))
            draft.also({ Cause::AppPasswordRequired });
        return;
    }
    if (const QString region = serverOfUsersRegion(draft); !region.isEmpty()) {
        draft.field(Field::Host).detail(Detail::SuggestedHost, region);
        draft.fix({ { Field::Host, region } }, Certainty::Possible);
        // The address itself shows what is wrong: nothing that only the table knows comes before that.
        draft.also({ Cause::AppPasswordRequired });
        return;
    }
    if (notes({ BridgePasswordNotAccountPassword, BridgeRequired }) || draft.isLoopback()) {
        draft.also({ Cause::AppPasswordRequired }); // a mail bridge has a password of its own (S135)
        return;
    }
    // Grouped letters are what an app password looks like: then it is probably one, and mistyped.
    const bool looksLikeAppPassword = draft.hasRemark(RemarkKind::PasswordInnerBlanks);
    if (notes({ AppPasswordRequired }) && !notes({ AppPasswordRejected })) {
        if (looksLikeAppPassword) {
            draft.also({ Cause::AppPasswordRequired });
        } else {
            draft.name(Cause::AppPasswordRequired, Basis::Words).insteadOf(was);
        }
        return;
    }
    if (notes({ SmtpAuthOffByDefault, EnableSmtpInWebSettings }) && !notes({ AdminMayDisable })) {
        draft.name(Cause::SmtpAccessDisabled, Basis::Words).atMost(Certainty::Possible).insteadOf(was);
        if (notes({ AppPasswordIf2fa, AppPasswordMayBeRequired }))
            draft.also({ Cause::AppPasswordRequired });
        return;
    }
    if (notes({ AppPasswordRejected, BasicAuthDisabled, Oauth2Required }))
        draft.also({ Cause::BasicAuthDisabled });
    if (notes({ AppPasswordIf2fa, AppPasswordMayBeRequired, SeparateMailPassword, UsernameIsApiCredential,
            SecureMailKey }))
        draft.also({ Cause::AppPasswordRequired });
    if (notes({ AdminMustEnable, AdminMayDisable, SmtpAuthOffByDefault, PaidPlanOnly, NoSmtpAccess }))
        draft.also({ Cause::SmtpAccessDisabled });
    if (notes({ UsernameIsAccountName, UsernameIsMailboxId, UsernameLiteralApikey, UsernameLiteralResend }))
        draft.also({ Cause::UserNameIncomplete });
}

void judgeLogin(Draft &draft, const StepRecord &step, const Probes &probes)
{
    const auto *auth = step.as<AuthFacts>();
    draft.speaker(draft.isLoopback() ? Speaker::LocalBridge : Speaker::Server);
    if (auth)
        draft.detail(Detail::Mechanism, auth->mechanism)
            .detail(Detail::Mechanisms, auth->offered.join(QLatin1StringView(", ")));
    switch (step.failure) {
    case Failure::NotOffered:
        judgeNotOffered(draft, auth, probes);
        return;
    case Failure::Withheld: {
        draft.name(Cause::LoginWithheld, Basis::Observation).speaker(Speaker::ThisProgram);
        const auto *ehlo = draft.record().facts<EhloFacts>();
        if (draft.settings().effectiveSecurity() != Security::None)
            return;
        const quint16 port = draft.settings().effectivePort();
        if (ehlo && ehlo->capabilities.offers(QLatin1StringView("STARTTLS")))
            draft.fix({ { Field::Security, id(Security::StartTls) } }, Certainty::Proved);
        else if (port == 465)
            draft.fix({ { Field::Security, id(Security::Tls) } }, Certainty::Possible);
        else if (port == 587) // it has just said that it knows no STARTTLS
            draft.fixPort(465, Security::Tls, Certainty::Possible);
        else
            draft.fixPort(587, Security::StartTls, Certainty::Possible);
        return;
    }
    case Failure::LoginFailed:
        judgeLoginFault(draft, auth);
        return;
    case Failure::Refused:
        if (step.reply) {
            judgeReply(draft, step, probes);
            if (draft.verdict.cause == Cause::BadCredentials && auth && !auth->credentialsSent)
                draft.field(Field::User); // the name alone was refused
            if (draft.verdict.cause == Cause::AuthRequired)
                draft.field(Field::Auth).who(Who::Administrator); // it was: in a way that it does not know
            return;
        }
        [[fallthrough]];
    case Failure::Closed:
        if (step.failure == Failure::Closed && auth && auth->credentialsSent) {
            // Some servers hang up on a wrong password instead of saying so (S137): a hint, no more
            // (hostile.md 14).
            draft.name(Cause::ConnectionLost, Basis::Observation).speaker(Speaker::Nobody);
            draft.field(Field::Password).who(Who::User).waiting(Waiting::Unknown);
            draft.also({ Cause::BadCredentials, Cause::TooManyAuthAttempts });
            return;
        }
        judgeBrokenConversation(draft, step);
        return;
    case Failure::None:
    case Failure::BadInput:
    case Failure::TimedOut:
    case Failure::Violation:
    case Failure::InjectedData:
    case Failure::LookupFailed:
    case Failure::ConnectFailed:
    case Failure::HandshakeFailed:
    case Failure::CertificateRejected:
    case Failure::Local:
        judgeBrokenConversation(draft, step);
        return;
    }
}

PasswordState passwordStateOf(const Draft &draft, const StepRecord *step)
{
    const Record &record = draft.record();
    const bool pasted = record.source == Source::Reply;
    if (record.passed(StepId::Auth))
        return PasswordState::Accepted;
    const bool atLogin = step && step->id == StepId::Auth;
    // A reply to AUTH, or one that quotes it, shows that a log-in was tried, whatever the command line says.
    const bool quoted
        = pasted && step && step->reply && step->reply->text().contains(QLatin1StringView(" 535 "));
    if (!record.settings.hasLogin() && !(pasted && (atLogin || quoted)))
        return PasswordState::NotGiven;
    if (!atLogin && !quoted)
        return pasted && step && step->id > StepId::Auth ? PasswordState::Unknown : PasswordState::NotSent;
    const auto *auth = step->as<AuthFacts>();
    if (!pasted && !(auth && auth->credentialsSent))
        return PasswordState::NotSent;
    if (!atLogin)
        return PasswordState::Unknown; // quoted in another reply: tried, but not seen
    // Only these speak of the very password (or token) that was sent.
    static const QList<Cause> judged{ Cause::BadCredentials, Cause::AppPasswordRequired,
        Cause::PasswordHasSuspiciousCharacters, Cause::UserNameIncomplete, Cause::OauthTokenInvalid };
    return step->reply && judged.contains(draft.verdict.cause) ? PasswordState::Refused
                                                               : PasswordState::Unknown;
}

} // namespace envoi::diagnosis
