// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

namespace envoi::diagnosis
{

using namespace record;

namespace
{

struct InputVerdict {
    Cause cause;
    QLatin1StringView id; ///< of the remark, for Detail::Remark
};

// Only errors reach this; the remarks among them are here because the compiler wants every kind named.
InputVerdict verdictOf(RemarkKind kind)
{
    using L = QLatin1StringView;
    switch (kind) {
    case RemarkKind::HostEmpty:
        return { Cause::HostMalformed, L("host-empty") };
    case RemarkKind::HostIsUrl:
        return { Cause::HostMalformed, L("host-is-url") };
    case RemarkKind::HostHasPort:
        return { Cause::HostMalformed, L("host-has-port") };
    case RemarkKind::HostIsAddress:
        return { Cause::HostMalformed, L("host-is-address") };
    case RemarkKind::HostIsNumber:
        return { Cause::HostMalformed, L("host-is-number") };
    case RemarkKind::HostHasBadCharacters:
        return { Cause::HostMalformed, L("host-has-bad-characters") };
    case RemarkKind::HostTooLong:
        return { Cause::HostMalformed, L("host-too-long") };
    case RemarkKind::HostAddressForm:
        return { Cause::HostMalformed, L("host-address-form") };
    case RemarkKind::HostTrimmed:
        return { Cause::HostMalformed, L("host-trimmed") };
    case RemarkKind::HostTrailingDot:
        return { Cause::HostMalformed, L("host-trailing-dot") };
    case RemarkKind::HostIncoming:
        return { Cause::HostIsIncomingServer, L("host-incoming") };
    case RemarkKind::HostWebmail:
        return { Cause::HostIsIncomingServer, L("host-webmail") };
    case RemarkKind::HostNoDot:
        return { Cause::HostMalformed, L("host-no-dot") };
    case RemarkKind::HostMixedScripts:
        return { Cause::HostProbablyMistyped, L("host-mixed-scripts") };
    case RemarkKind::HostInternational:
        return { Cause::HostMalformed, L("host-international") };
    case RemarkKind::HostMistyped:
        return { Cause::HostProbablyMistyped, L("host-mistyped") };
    case RemarkKind::PortMalformed:
        return { Cause::PortUnusualForSecurity, L("port-malformed") };
    case RemarkKind::PortTrimmed:
        return { Cause::PortUnusualForSecurity, L("port-trimmed") };
    case RemarkKind::PortUnusualForSecurity:
        return { Cause::PortUnusualForSecurity, L("port-unusual-for-security") };
    case RemarkKind::PortIncoming:
        return { Cause::PortUnusualForSecurity, L("port-incoming") };
    case RemarkKind::PortRelay:
        return { Cause::PortUnusualForSecurity, L("port-relay") };
    case RemarkKind::PortWeb:
        return { Cause::PortUnusualForSecurity, L("port-web") };
    case RemarkKind::UserTrimmed:
        return { Cause::UserNameIncomplete, L("user-trimmed") };
    case RemarkKind::UserIncomplete:
        return { Cause::UserNameIncomplete, L("user-incomplete") };
    case RemarkKind::UserHasControls:
        return { Cause::UserNameIncomplete, L("user-has-controls") };
    case RemarkKind::UserTooLong:
        return { Cause::UserNameIncomplete, L("user-too-long") };
    case RemarkKind::PasswordMissing:
        return { Cause::CredentialsMissing, L("password-missing") };
    case RemarkKind::UserMissing:
        return { Cause::CredentialsMissing, L("user-missing") };
    case RemarkKind::PasswordOuterBlanks:
        return { Cause::PasswordHasSuspiciousCharacters, L("password-outer-blanks") };
    case RemarkKind::PasswordInnerBlanks:
        return { Cause::PasswordHasSuspiciousCharacters, L("password-inner-blanks") };
    case RemarkKind::PasswordTypographic:
        return { Cause::PasswordHasSuspiciousCharacters, L("password-typographic") };
    case RemarkKind::PasswordNonAscii:
        return { Cause::PasswordHasSuspiciousCharacters, L("password-non-ascii") };
    case RemarkKind::PasswordDecomposed:
        return { Cause::PasswordHasSuspiciousCharacters, L("password-decomposed") };
    case RemarkKind::PasswordInvisible:
        return { Cause::PasswordHasSuspiciousCharacters, L("password-invisible") };
    case RemarkKind::PasswordTooLong:
        return { Cause::PasswordHasSuspiciousCharacters, L("password-too-long") };
    case RemarkKind::PasswordHasControls:
        return { Cause::PasswordHasSuspiciousCharacters, L("password-has-controls") };
    case RemarkKind::MechanismUnknown:
        return { Cause::MechanismUnsupported, L("mechanism-unknown") };
    case RemarkKind::FromMalformed:
        return { Cause::SenderRejected, L("from-malformed") };
    case RemarkKind::ToMalformed:
        return { Cause::RecipientUnknown, L("to-malformed") };
    case RemarkKind::AddressTrimmed:
        return { Cause::SenderRejected, L("address-trimmed") };
    case RemarkKind::EhloNameMalformed:
        return { Cause::HeloRejected, L("ehlo-name-malformed") };
    case RemarkKind::ProxyMalformed:
        return { Cause::ProxyFailed, L("proxy-malformed") };
    case RemarkKind::CaFileUnreadable:
        return { Cause::InternalError, L("ca-file-unreadable") };
    case RemarkKind::MessageWithoutAddresses:
        return { Cause::SenderRejected, L("message-without-addresses") };
    case RemarkKind::PlaintextLogin:
        return { Cause::LoginWithheld, L("plaintext-login") };
    }
    return { Cause::HostMalformed, {} };
}

} // namespace

void judgeInput(Draft &draft, const StepRecord &step)
{
    draft.name(Cause::HostMalformed, Basis::Observation).speaker(Speaker::ThisProgram);
    const auto *input = step.as<InputFacts>();
    if (!input)
        return;
    bool first = true;
    for (const Remark &remark : input->remarks) {
        if (!remark.isError)
            continue;
        const InputVerdict found = verdictOf(remark.kind);
        if (!first) { // one thing after the other; the form shows all of them
            draft.remark(found.cause);
            continue;
        }
        first = false;
        draft.name(found.cause, Basis::Observation).speaker(Speaker::ThisProgram);
        draft.field(remark.field).who(Who::User).waiting(Waiting::DoesNotHelp);
        draft.detail(Detail::Remark, found.id).detail(Detail::SuggestedHost, remark.suggestedHost);
        draft.detail(Detail::SuggestedUser, remark.suggestedUser);
        QMap<Field, QString> set;
        if (!remark.suggestedHost.isEmpty())
            set.insert(Field::Host, remark.suggestedHost);
        if (remark.suggestedPort) {
            set.insert(Field::Port, QString::number(*remark.suggestedPort));
            draft.detail(Detail::SuggestedPort, QString::number(*remark.suggestedPort));
        }
        if (remark.suggestedSecurity) {
            set.insert(Field::Security, id(*remark.suggestedSecurity));
            draft.detail(Detail::SuggestedSecurity, id(*remark.suggestedSecurity));
        }
        if (!remark.suggestedUser.isEmpty())
            set.insert(Field::User, remark.suggestedUser);
        draft.fix(set, Certainty::Likely);
    }
}

void addRemarks(Draft &draft)
{
    if (draft.verdict.step == StepId::Input)
        return;
    const QList<Remark> open = draft.record().openRemarks();
    for (const Remark &remark : open) {
        // Announced by the step itself, or too common to be odd: many passwords have letters outside ASCII.
        static const QList<RemarkKind> quiet{ RemarkKind::HostTrimmed, RemarkKind::HostTrailingDot,
            RemarkKind::HostInternational, RemarkKind::HostNoDot, RemarkKind::PlaintextLogin,
            RemarkKind::PortRelay, RemarkKind::PasswordNonAscii, RemarkKind::PortTrimmed,
            RemarkKind::AddressTrimmed };
        if (!quiet.contains(remark.kind))
            draft.remark(verdictOf(remark.kind).cause);
    }
}

} // namespace envoi::diagnosis
