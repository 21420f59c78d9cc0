// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/words/Words.h"

#include "explanation/words/Causes.h"

namespace envoi::explanation {

Words wordsFor(diagnosis::Cause cause, const Scene &s)
{
    using diagnosis::Cause;
    switch (cause) {
    case Cause::Ok: return words::ok(s);
    case Cause::Works: return words::works(s);
    case Cause::WorksWithoutLogin: return words::worksWithoutLogin(s);
    case Cause::ServiceUnavailableTemporary: return words::serviceUnavailableTemporary(s);
    case Cause::ServerShuttingDown: return words::serverShuttingDown(s);
    case Cause::ServerLocalError: return words::serverLocalError(s);
    case Cause::Greylisted: return words::greylisted(s);
    case Cause::AuthTemporarilyUnavailable: return words::authTemporarilyUnavailable(s);
    case Cause::TlsNotAvailable: return words::tlsNotAvailable(s);
    case Cause::TooManyConnections: return words::tooManyConnections(s);
    case Cause::RateLimited: return words::rateLimited(s);
    case Cause::QuotaExceeded: return words::quotaExceeded(s);
    case Cause::TooManyRecipients: return words::tooManyRecipients(s);
    case Cause::TooManyAuthAttempts: return words::tooManyAuthAttempts(s);
    case Cause::TooManyErrors: return words::tooManyErrors(s);
    case Cause::IdleTimeout: return words::idleTimeout(s);
    case Cause::WrongServiceOrPort: return words::wrongServiceOrPort(s);
    case Cause::LocalSecuritySoftware: return words::localSecuritySoftware(s);
    case Cause::CommandUnrecognised: return words::commandUnrecognised(s);
    case Cause::CommandOutOfSequence: return words::commandOutOfSequence(s);
    case Cause::HeloRejected: return words::heloRejected(s);
    case Cause::StarttlsRequiredFirst: return words::starttlsRequiredFirst(s);
    case Cause::EncryptionRequiredForAuth: return words::encryptionRequiredForAuth(s);
    case Cause::TlsTooOld: return words::tlsTooOld(s);
    case Cause::AuthRequired: return words::authRequired(s);
    case Cause::AuthNotAvailable: return words::authNotAvailable(s);
    case Cause::MechanismUnsupported: return words::mechanismUnsupported(s);
    case Cause::MechanismTooWeak: return words::mechanismTooWeak(s);
    case Cause::AuthMalformed: return words::authMalformed(s);
    case Cause::BadCredentials: return words::badCredentials(s);
    case Cause::AppPasswordRequired: return words::appPasswordRequired(s);
    case Cause::BasicAuthDisabled: return words::basicAuthDisabled(s);
    case Cause::SmtpAccessDisabled: return words::smtpAccessDisabled(s);
    case Cause::WebLoginRequired: return words::webLoginRequired(s);
    case Cause::OauthTokenInvalid: return words::oauthTokenInvalid(s);
    case Cause::AccountLockedOrDisabled: return words::accountLockedOrDisabled(s);
    case Cause::SenderNotOwned: return words::senderNotOwned(s);
    case Cause::SenderNotVerified: return words::senderNotVerified(s);
    case Cause::SenderRejected: return words::senderRejected(s);
    case Cause::SpfDkimDmarcFailure: return words::spfDkimDmarcFailure(s);
    case Cause::IpBlocklisted: return words::ipBlocklisted(s);
    case Cause::DnsOrPtrRequired: return words::dnsOrPtrRequired(s);
    case Cause::ClientIpNotAllowed: return words::clientIpNotAllowed(s);
    case Cause::RelayDenied: return words::relayDenied(s);
    case Cause::RecipientUnknown: return words::recipientUnknown(s);
    case Cause::RecipientUnavailable: return words::recipientUnavailable(s);
    case Cause::RecipientPolicy: return words::recipientPolicy(s);
    case Cause::MailboxFull: return words::mailboxFull(s);
    case Cause::NotAcceptingMail: return words::notAcceptingMail(s);
    case Cause::MessageTooLarge: return words::messageTooLarge(s);
    case Cause::PolicySpamRejection: return words::policySpamRejection(s);
    case Cause::MessageMalformed: return words::messageMalformed(s);
    case Cause::HostMalformed: return words::hostMalformed(s);
    case Cause::HostIsIncomingServer: return words::hostIsIncomingServer(s);
    case Cause::HostProbablyMistyped: return words::hostProbablyMistyped(s);
    case Cause::PortUnusualForSecurity: return words::portUnusualForSecurity(s);
    case Cause::UserNameIncomplete: return words::userNameIncomplete(s);
    case Cause::PasswordHasSuspiciousCharacters: return words::passwordHasSuspiciousCharacters(s);
    case Cause::CredentialsMissing: return words::credentialsMissing(s);
    case Cause::HostNotFound: return words::hostNotFound(s);
    case Cause::HostHasNoAddress: return words::hostHasNoAddress(s);
    case Cause::DnsNotAnswering: return words::dnsNotAnswering(s);
    case Cause::NoNetwork: return words::noNetwork(s);
    case Cause::ConnectionRefused: return words::connectionRefused(s);
    case Cause::ConnectionTimedOut: return words::connectionTimedOut(s);
    case Cause::PortBlockedByNetwork: return words::portBlockedByNetwork(s);
    case Cause::NetworkUnreachable: return words::networkUnreachable(s);
    case Cause::BlockedOnThisComputer: return words::blockedOnThisComputer(s);
    case Cause::Ipv6Broken: return words::ipv6Broken(s);
    case Cause::CaptivePortal: return words::captivePortal(s);
    case Cause::ProxyFailed: return words::proxyFailed(s);
    case Cause::ConnectionLost: return words::connectionLost(s);
    case Cause::NoGreeting: return words::noGreeting(s);
    case Cause::ReplyTimedOut: return words::replyTimedOut(s);
    case Cause::TlsFromStartNeeded: return words::tlsFromStartNeeded(s);
    case Cause::StarttlsNeeded: return words::starttlsNeeded(s);
    case Cause::NotAMailServer: return words::notAMailServer(s);
    case Cause::StarttlsStripped: return words::starttlsStripped(s);
    case Cause::SmtpIntercepted: return words::smtpIntercepted(s);
    case Cause::TlsVersionUnsupported: return words::tlsVersionUnsupported(s);
    case Cause::TlsNoCommonCipher: return words::tlsNoCommonCipher(s);
    case Cause::TlsHandshakeFailed: return words::tlsHandshakeFailed(s);
    case Cause::TlsClientCertificateRequired: return words::tlsClientCertificateRequired(s);
    case Cause::CertificateExpired: return words::certificateExpired(s);
    case Cause::CertificateNotYetValid: return words::certificateNotYetValid(s);
    case Cause::ClockWrong: return words::clockWrong(s);
    case Cause::CertificateNameMismatch: return words::certificateNameMismatch(s);
    case Cause::CertificateSelfSigned: return words::certificateSelfSigned(s);
    case Cause::CertificateIssuerUnknown: return words::certificateIssuerUnknown(s);
    case Cause::CertificateIntermediateMissing: return words::certificateIntermediateMissing(s);
    case Cause::CertificateIntercepted: return words::certificateIntercepted(s);
    case Cause::CertificateWeak: return words::certificateWeak(s);
    case Cause::CertificateUnsuitable: return words::certificateUnsuitable(s);
    case Cause::ProtocolError: return words::protocolError(s);
    case Cause::InjectedData: return words::injectedData(s);
    case Cause::LoginWithheld: return words::loginWithheld(s);
    case Cause::RefusedTemporarily: return words::refusedTemporarily(s);
    case Cause::RefusedPermanently: return words::refusedPermanently(s);
    case Cause::StoppedByUser: return words::stoppedByUser(s);
    case Cause::InternalError: return words::internalError(s);
    }
    return {};
}

} // namespace envoi::explanation
