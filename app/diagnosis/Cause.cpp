// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Cause.h"

#include <QStringView>
#include <array>

namespace envoi::diagnosis
{

namespace
{

using L = QLatin1StringView;
using record::Field;

template <std::size_t N>
constexpr CauseTraits row(
    Cause cause, const char (&id)[N], Family family, Who who, Waiting waiting, Field field, Certainty ceiling)
{
    return { cause, L(id, static_cast<qsizetype>(N) - 1), family, who, waiting, field, ceiling };
}

// The field is where the correction goes, which is often not where the failure showed. The ceiling is what a
// direct observation can claim at most; the words of a reply claim less, an experiment may claim more
// (diagnosis/Certainties.h).
constexpr std::array<CauseTraits, causeCount> table{ {
    // Works
    row(Cause::Ok, "ok", Family::Works, Who::Nobody, Waiting::Unknown, Field::None, Certainty::Proved),
    row(Cause::Works, "works", Family::Works, Who::Nobody, Waiting::Unknown, Field::None, Certainty::Proved),
    row(Cause::WorksWithoutLogin, "works-without-login", Family::Works, Who::Nobody, Waiting::Unknown,
        Field::None, Certainty::Proved),
    // Server
    row(Cause::ServiceUnavailableTemporary, "service-unavailable-temporary", Family::Server, Who::Provider,
        Waiting::Helps, Field::None, Certainty::Likely),
    row(Cause::ServerShuttingDown, "server-shutting-down", Family::Server, Who::Provider, Waiting::Helps,
        Field::None, Certainty::Likely),
    row(Cause::ServerLocalError, "server-local-error", Family::Server, Who::Administrator, Waiting::Unknown,
        Field::None, Certainty::Likely),
    row(Cause::Greylisted, "greylisted", Family::Server, Who::Nobody, Waiting::Helps, Field::None,
        Certainty::Likely),
    row(Cause::AuthTemporarilyUnavailable, "auth-temporarily-unavailable", Family::Server, Who::Provider,
        Waiting::Helps, Field::None, Certainty::Likely),
    row(Cause::TlsNotAvailable, "tls-not-available", Family::Server, Who::Administrator, Waiting::DoesNotHelp,
        Field::Security, Certainty::Proved),
    // Limits
    row(Cause::TooManyConnections, "too-many-connections", Family::Limits, Who::Nobody, Waiting::Helps,
        Field::None, Certainty::Likely),
    row(Cause::RateLimited, "rate-limited", Family::Limits, Who::User, Waiting::Helps, Field::None,
        Certainty::Likely),
    row(Cause::QuotaExceeded, "quota-exceeded", Family::Limits, Who::User, Waiting::Helps, Field::None,
        Certainty::Likely),
    row(Cause::TooManyRecipients, "too-many-recipients", Family::Limits, Who::User, Waiting::DoesNotHelp,
        Field::To, Certainty::Likely),
    row(Cause::TooManyAuthAttempts, "too-many-auth-attempts", Family::Limits, Who::User, Waiting::Helps,
        Field::None, Certainty::Likely),
    row(Cause::TooManyErrors, "too-many-errors", Family::Limits, Who::Nobody, Waiting::Helps, Field::None,
        Certainty::Likely),
    row(Cause::IdleTimeout, "idle-timeout", Family::Limits, Who::Nobody, Waiting::Helps, Field::None,
        Certainty::Likely),
    // WhereAndHow
    row(Cause::WrongServiceOrPort, "wrong-service-or-port", Family::WhereAndHow, Who::User,
        Waiting::DoesNotHelp, Field::Port, Certainty::Proved),
    row(Cause::LocalSecuritySoftware, "local-security-software", Family::WhereAndHow, Who::User,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    row(Cause::CommandUnrecognised, "command-unrecognised", Family::WhereAndHow, Who::Provider,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    row(Cause::CommandOutOfSequence, "command-out-of-sequence", Family::WhereAndHow, Who::Provider,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    row(Cause::HeloRejected, "helo-rejected", Family::WhereAndHow, Who::User, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    // Encryption
    row(Cause::StarttlsRequiredFirst, "starttls-required-first", Family::Encryption, Who::User,
        Waiting::DoesNotHelp, Field::Security, Certainty::Likely),
    row(Cause::EncryptionRequiredForAuth, "encryption-required-for-auth", Family::Encryption, Who::User,
        Waiting::DoesNotHelp, Field::Security, Certainty::Likely),
    row(Cause::TlsTooOld, "tls-too-old", Family::Encryption, Who::User, Waiting::DoesNotHelp, Field::None,
        Certainty::Likely),
    // Login
    row(Cause::AuthRequired, "auth-required", Family::Login, Who::User, Waiting::DoesNotHelp, Field::User,
        Certainty::Likely),
    row(Cause::AuthNotAvailable, "auth-not-available", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::Host, Certainty::Proved),
    row(Cause::MechanismUnsupported, "mechanism-unsupported", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::Auth, Certainty::Proved),
    row(Cause::MechanismTooWeak, "mechanism-too-weak", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::Auth, Certainty::Likely),
    row(Cause::AuthMalformed, "auth-malformed", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::Password, Certainty::Likely),
    row(Cause::BadCredentials, "bad-credentials", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::Password, Certainty::Likely),
    row(Cause::AppPasswordRequired, "app-password-required", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::Password, Certainty::Likely),
    row(Cause::BasicAuthDisabled, "basic-auth-disabled", Family::Login, Who::Provider, Waiting::DoesNotHelp,
        Field::Auth, Certainty::Likely),
    row(Cause::SmtpAccessDisabled, "smtp-access-disabled", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    row(Cause::WebLoginRequired, "web-login-required", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    row(Cause::OauthTokenInvalid, "oauth-token-invalid", Family::Login, Who::User, Waiting::DoesNotHelp,
        Field::Password, Certainty::Likely),
    row(Cause::AccountLockedOrDisabled, "account-locked-or-disabled", Family::Login, Who::Provider,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    // Sender
    row(Cause::SenderNotOwned, "sender-not-owned", Family::Sender, Who::User, Waiting::DoesNotHelp,
        Field::From, Certainty::Likely),
    row(Cause::SenderNotVerified, "sender-not-verified", Family::Sender, Who::User, Waiting::DoesNotHelp,
        Field::From, Certainty::Likely),
    row(Cause::SenderRejected, "sender-rejected", Family::Sender, Who::User, Waiting::DoesNotHelp,
        Field::From, Certainty::Likely),
    row(Cause::SpfDkimDmarcFailure, "spf-dkim-dmarc-failure", Family::Sender, Who::Administrator,
        Waiting::DoesNotHelp, Field::From, Certainty::Likely),
    // NetworkIdentity
    row(Cause::IpBlocklisted, "ip-blocklisted", Family::NetworkIdentity, Who::Network, Waiting::Unknown,
        Field::None, Certainty::Likely),
    row(Cause::DnsOrPtrRequired, "dns-or-ptr-required", Family::NetworkIdentity, Who::Network,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    row(Cause::ClientIpNotAllowed, "client-ip-not-allowed", Family::NetworkIdentity, Who::Administrator,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    // Recipient
    row(Cause::RelayDenied, "relay-denied", Family::Recipient, Who::User, Waiting::DoesNotHelp, Field::User,
        Certainty::Likely),
    row(Cause::RecipientUnknown, "recipient-unknown", Family::Recipient, Who::User, Waiting::DoesNotHelp,
        Field::To, Certainty::Likely),
    row(Cause::RecipientUnavailable, "recipient-unavailable", Family::Recipient, Who::Nobody,
        Waiting::Unknown, Field::To, Certainty::Likely),
    row(Cause::RecipientPolicy, "recipient-policy", Family::Recipient, Who::Administrator,
        Waiting::DoesNotHelp, Field::To, Certainty::Likely),
    row(Cause::MailboxFull, "mailbox-full", Family::Recipient, Who::Nobody, Waiting::Helps, Field::To,
        Certainty::Likely),
    row(Cause::NotAcceptingMail, "not-accepting-mail", Family::Recipient, Who::User, Waiting::DoesNotHelp,
        Field::To, Certainty::Likely),
    // Message
    row(Cause::MessageTooLarge, "message-too-large", Family::Message, Who::User, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    row(Cause::PolicySpamRejection, "policy-spam-rejection", Family::Message, Who::User, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    row(Cause::MessageMalformed, "message-malformed", Family::Message, Who::User, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    // Typed
    row(Cause::HostMalformed, "host-malformed", Family::Typed, Who::User, Waiting::DoesNotHelp, Field::Host,
        Certainty::Proved),
    row(Cause::HostIsIncomingServer, "host-is-incoming-server", Family::Typed, Who::User,
        Waiting::DoesNotHelp, Field::Host, Certainty::Likely),
    row(Cause::HostProbablyMistyped, "host-probably-mistyped", Family::Typed, Who::User, Waiting::DoesNotHelp,
        Field::Host, Certainty::Likely),
    row(Cause::PortUnusualForSecurity, "port-unusual-for-security", Family::Typed, Who::User,
        Waiting::DoesNotHelp, Field::Security, Certainty::Likely),
    row(Cause::UserNameIncomplete, "user-name-incomplete", Family::Typed, Who::User, Waiting::DoesNotHelp,
        Field::User, Certainty::Likely),
    row(Cause::PasswordHasSuspiciousCharacters, "password-has-suspicious-characters", Family::Typed,
        Who::User, Waiting::DoesNotHelp, Field::Password, Certainty::Likely),
    row(Cause::CredentialsMissing, "credentials-missing", Family::Typed, Who::User, Waiting::DoesNotHelp,
        Field::Password, Certainty::Proved),
    // Network
    row(Cause::HostNotFound, "host-not-found", Family::Network, Who::User, Waiting::DoesNotHelp, Field::Host,
        Certainty::Proved),
    row(Cause::HostHasNoAddress, "host-has-no-address", Family::Network, Who::User, Waiting::DoesNotHelp,
        Field::Host, Certainty::Proved),
    row(Cause::DnsNotAnswering, "dns-not-answering", Family::Network, Who::Network, Waiting::Helps,
        Field::None, Certainty::Likely),
    row(Cause::NoNetwork, "no-network", Family::Network, Who::User, Waiting::Unknown, Field::None,
        Certainty::Proved),
    row(Cause::ConnectionRefused, "connection-refused", Family::Network, Who::User, Waiting::DoesNotHelp,
        Field::Port, Certainty::Proved),
    row(Cause::ConnectionTimedOut, "connection-timed-out", Family::Network, Who::User, Waiting::Unknown,
        Field::Port, Certainty::Proved),
    row(Cause::PortBlockedByNetwork, "port-blocked-by-network", Family::Network, Who::Network,
        Waiting::DoesNotHelp, Field::Port, Certainty::Likely),
    row(Cause::NetworkUnreachable, "network-unreachable", Family::Network, Who::Network, Waiting::Unknown,
        Field::None, Certainty::Proved),
    row(Cause::BlockedOnThisComputer, "blocked-on-this-computer", Family::Network, Who::User,
        Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    row(Cause::Ipv6Broken, "ipv6-broken", Family::Network, Who::Network, Waiting::DoesNotHelp, Field::None,
        Certainty::Likely),
    row(Cause::ConnectionLost, "connection-lost", Family::Network, Who::Nobody, Waiting::Unknown, Field::None,
        Certainty::Proved),
    row(Cause::NoGreeting, "no-greeting", Family::Network, Who::User, Waiting::Unknown, Field::Port,
        Certainty::Proved),
    row(Cause::CaptivePortal, "captive-portal", Family::Network, Who::Network, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    row(Cause::ProxyFailed, "proxy-failed", Family::Network, Who::Network, Waiting::Unknown, Field::None,
        Certainty::Proved),
    row(Cause::ReplyTimedOut, "reply-timed-out", Family::Network, Who::Provider, Waiting::Helps, Field::None,
        Certainty::Proved),
    // WrongPlace
    row(Cause::TlsFromStartNeeded, "tls-from-start-needed", Family::WrongPlace, Who::User,
        Waiting::DoesNotHelp, Field::Security, Certainty::Proved),
    row(Cause::StarttlsNeeded, "starttls-needed", Family::WrongPlace, Who::User, Waiting::DoesNotHelp,
        Field::Security, Certainty::Proved),
    row(Cause::NotAMailServer, "not-a-mail-server", Family::WrongPlace, Who::User, Waiting::DoesNotHelp,
        Field::Host, Certainty::Proved),
    row(Cause::StarttlsStripped, "starttls-stripped", Family::WrongPlace, Who::Network, Waiting::DoesNotHelp,
        Field::Security, Certainty::Likely),
    row(Cause::SmtpIntercepted, "smtp-intercepted", Family::WrongPlace, Who::Network, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    // TlsAndCertificate
    row(Cause::TlsVersionUnsupported, "tls-version-unsupported", Family::TlsAndCertificate,
        Who::Administrator, Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    row(Cause::TlsNoCommonCipher, "tls-no-common-cipher", Family::TlsAndCertificate, Who::Administrator,
        Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    row(Cause::TlsHandshakeFailed, "tls-handshake-failed", Family::TlsAndCertificate, Who::Administrator,
        Waiting::Unknown, Field::None, Certainty::Likely),
    row(Cause::TlsClientCertificateRequired, "tls-client-certificate-required", Family::TlsAndCertificate,
        Who::Administrator, Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    row(Cause::CertificateExpired, "certificate-expired", Family::TlsAndCertificate, Who::Administrator,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    row(Cause::CertificateNotYetValid, "certificate-not-yet-valid", Family::TlsAndCertificate, Who::User,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    row(Cause::ClockWrong, "clock-wrong", Family::TlsAndCertificate, Who::User, Waiting::DoesNotHelp,
        Field::None, Certainty::Likely),
    row(Cause::CertificateNameMismatch, "certificate-name-mismatch", Family::TlsAndCertificate, Who::User,
        Waiting::DoesNotHelp, Field::Host, Certainty::Proved),
    row(Cause::CertificateSelfSigned, "certificate-self-signed", Family::TlsAndCertificate,
        Who::Administrator, Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    row(Cause::CertificateIssuerUnknown, "certificate-issuer-unknown", Family::TlsAndCertificate,
        Who::Administrator, Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    row(Cause::CertificateIntermediateMissing, "certificate-intermediate-missing", Family::TlsAndCertificate,
        Who::Administrator, Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    row(Cause::CertificateIntercepted, "certificate-intercepted", Family::TlsAndCertificate, Who::Network,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    row(Cause::CertificateWeak, "certificate-weak", Family::TlsAndCertificate, Who::Administrator,
        Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    row(Cause::CertificateUnsuitable, "certificate-unsuitable", Family::TlsAndCertificate, Who::Administrator,
        Waiting::DoesNotHelp, Field::None, Certainty::Proved),
    // Protocol
    row(Cause::ProtocolError, "protocol-error", Family::Protocol, Who::Provider, Waiting::Unknown,
        Field::None, Certainty::Proved),
    row(Cause::InjectedData, "injected-data", Family::Protocol, Who::Network, Waiting::DoesNotHelp,
        Field::None, Certainty::Proved),
    row(Cause::LoginWithheld, "login-withheld", Family::Protocol, Who::User, Waiting::DoesNotHelp,
        Field::Security, Certainty::Proved),
    row(Cause::RefusedTemporarily, "refused-temporarily", Family::Protocol, Who::Provider, Waiting::Helps,
        Field::None, Certainty::Likely),
    row(Cause::RefusedPermanently, "refused-permanently", Family::Protocol, Who::Provider,
        Waiting::DoesNotHelp, Field::None, Certainty::Likely),
    row(Cause::StoppedByUser, "stopped-by-user", Family::Protocol, Who::Nobody, Waiting::Unknown, Field::None,
        Certainty::Proved),
    row(Cause::InternalError, "internal-error", Family::Protocol, Who::Nobody, Waiting::Unknown, Field::None,
        Certainty::Proved),
} };

constexpr bool complete()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].cause != static_cast<Cause>(i) || table[i].id.isEmpty())
            return false;
    }
    return true;
}
static_assert(complete(), "one row a cause, in the order of the enum");

constexpr std::array whos{ L("user"), L("network"), L("provider"), L("administrator"), L("nobody") };
constexpr std::array waitings{ L("helps"), L("does-not-help"), L("unknown") };
constexpr std::array certainties{ L("proved"), L("likely"), L("possible") };
constexpr std::array passwords{ L("not-given"), L("not-sent"), L("accepted"), L("refused"), L("unknown") };

template <typename E, std::size_t N>
L at(const std::array<L, N> &ids, E value)
{
    return ids.at(static_cast<std::size_t>(value));
}

} // namespace

const CauseTraits &traits(Cause cause)
{
    return table.at(static_cast<std::size_t>(cause));
}
QLatin1StringView id(Cause cause)
{
    return traits(cause).id;
}

std::optional<Cause> causeFromId(QStringView id)
{
    for (const CauseTraits &t : table) {
        if (id == t.id)
            return t.cause;
    }
    return std::nullopt;
}

QLatin1StringView id(Who who)
{
    return at(whos, who);
}
QLatin1StringView id(Waiting waiting)
{
    return at(waitings, waiting);
}
QLatin1StringView id(Certainty certainty)
{
    return at(certainties, certainty);
}
QLatin1StringView id(PasswordState state)
{
    return at(passwords, state);
}

} // namespace envoi::diagnosis
