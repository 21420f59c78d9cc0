// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Identifiers.h"

#include <QLatin1StringView>
#include <optional>

namespace envoi::diagnosis
{

/// What a diagnosis may say; ids in causes.md. Closed: the compiler lists what a new value still lacks.
enum class Cause {
    // nothing wrong
    Ok,
    Works,
    WorksWithoutLogin,
    // server side
    ServiceUnavailableTemporary,
    ServerShuttingDown,
    ServerLocalError,
    Greylisted,
    AuthTemporarilyUnavailable,
    TlsNotAvailable,
    // limits and pace
    TooManyConnections,
    RateLimited,
    QuotaExceeded,
    TooManyRecipients,
    TooManyAuthAttempts,
    TooManyErrors,
    IdleTimeout,
    // where and how the program connects
    WrongServiceOrPort,
    LocalSecuritySoftware,
    CommandUnrecognised,
    CommandOutOfSequence,
    HeloRejected,
    // encryption
    StarttlsRequiredFirst,
    EncryptionRequiredForAuth,
    TlsTooOld,
    // log-in
    AuthRequired,
    AuthNotAvailable,
    MechanismUnsupported,
    MechanismTooWeak,
    AuthMalformed,
    BadCredentials,
    AppPasswordRequired,
    BasicAuthDisabled,
    SmtpAccessDisabled,
    WebLoginRequired,
    OauthTokenInvalid,
    AccountLockedOrDisabled,
    // sender
    SenderNotOwned,
    SenderNotVerified,
    SenderRejected,
    SpfDkimDmarcFailure,
    // network identity
    IpBlocklisted,
    DnsOrPtrRequired,
    ClientIpNotAllowed,
    // recipient
    RelayDenied,
    RecipientUnknown,
    RecipientUnavailable,
    RecipientPolicy,
    MailboxFull,
    NotAcceptingMail,
    // message
    MessageTooLarge,
    PolicySpamRejection,
    MessageMalformed,
    // what was typed
    HostMalformed,
    HostIsIncomingServer,
    HostProbablyMistyped,
    PortUnusualForSecurity,
    UserNameIncomplete,
    PasswordHasSuspiciousCharacters,
    CredentialsMissing,
    // name look-up and network
    HostNotFound,
    HostHasNoAddress,
    DnsNotAnswering,
    NoNetwork,
    ConnectionRefused,
    ConnectionTimedOut,
    PortBlockedByNetwork,
    NetworkUnreachable,
    BlockedOnThisComputer,
    Ipv6Broken,
    ConnectionLost,
    NoGreeting,
    CaptivePortal,
    ProxyFailed,
    ReplyTimedOut,
    // wrong place or wrong mode
    TlsFromStartNeeded,
    StarttlsNeeded,
    NotAMailServer,
    StarttlsStripped,
    SmtpIntercepted,
    // TLS and certificate
    TlsVersionUnsupported,
    TlsNoCommonCipher,
    TlsHandshakeFailed,
    TlsClientCertificateRequired,
    CertificateExpired,
    CertificateNotYetValid,
    ClockWrong,
    CertificateNameMismatch,
    CertificateSelfSigned,
    CertificateIssuerUnknown,
    CertificateIntermediateMissing,
    CertificateIntercepted,
    CertificateWeak,
    CertificateUnsuitable,
    // protocol and limits of the test
    ProtocolError,
    InjectedData,
    LoginWithheld,
    RefusedTemporarily,
    RefusedPermanently,
    StoppedByUser,
    InternalError,
};
inline constexpr int causeCount = static_cast<int>(Cause::InternalError) + 1;

/// The headings of causes.md; a wrong cause in the right family still leads nearly to the right place.
enum class Family {
    Works,
    Server,
    Limits,
    WhereAndHow,
    Encryption,
    Login,
    Sender,
    NetworkIdentity,
    Recipient,
    Message,
    Typed,
    Network,
    WrongPlace,
    TlsAndCertificate,
    Protocol
};

enum class Who { User, Network, Provider, Administrator, Nobody };
enum class Waiting { Helps, DoesNotHelp, Unknown };
enum class Certainty { Proved, Likely, Possible };
enum class PasswordState { NotGiven, NotSent, Accepted, Refused, Unknown };

/// A row of the cause table: what holds for the cause unless a rule says otherwise.
struct CauseTraits {
    Cause cause;
    QLatin1StringView id;
    Family family;
    Who who;
    Waiting waiting;
    record::Field field;
    Certainty ceiling; ///< the most that may be claimed without an experiment (diagnosis/Certainties.h)
};

[[nodiscard]] const CauseTraits &traits(Cause cause);
[[nodiscard]] QLatin1StringView id(Cause cause);
[[nodiscard]] std::optional<Cause> causeFromId(QStringView id);

[[nodiscard]] QLatin1StringView id(Who who);
[[nodiscard]] QLatin1StringView id(Waiting waiting);
[[nodiscard]] QLatin1StringView id(Certainty certainty);
[[nodiscard]] QLatin1StringView id(PasswordState state);

} // namespace envoi::diagnosis
