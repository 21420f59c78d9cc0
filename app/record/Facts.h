// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"
#include "smtp/Capabilities.h"
#include "smtp/Reply.h"
#include "smtp/Violation.h"

#include <QDateTime>
#include <QList>
#include <variant>

/// Plain facts about each step: what was observed, never what it means.
namespace envoi::record
{

/// Why a step did not pass. Closed; `diagnosis` gives it a meaning.
enum class Failure {
    None,
    BadInput, ///< input: a remark is an error
    Refused, ///< a complete reply that is not the one hoped for
    Closed, ///< the peer closed or reset the connection
    TimedOut, ///< the step's own limit passed
    Violation, ///< what arrived breaks the protocol, see StepRecord::violation
    NotOffered, ///< the server does not offer what the step needs (STARTTLS, AUTH, mechanism, SMTPUTF8)
    Withheld, ///< login not sent: the channel is not verified and nobody consented
    InjectedData, ///< bytes before the handshake or before the command
    LookupFailed, ///< dns
    ConnectFailed, ///< tcp
    HandshakeFailed, ///< tls
    CertificateRejected, ///< certificate
    LoginFailed, ///< auth: our side ended the exchange (bad challenge, server not proved, too many rounds)
    Local, ///< a shortage or fault on this computer
};

struct InputFacts {
    QList<Remark> remarks;
    friend bool operator==(const InputFacts &, const InputFacts &) = default;
};

enum class DnsReason { Found, NoSuchName, NoAddress, ServerFailure, Refused, NoAnswer, NoResolver, Local };

struct DnsFacts {
    DnsReason reason = DnsReason::Found;
    QString name; ///< as looked up: A-label, without trailing dot; empty for an address literal
    QStringList addresses; ///< textual, in the order to be tried
    bool fromLiteral = false; ///< the host was an address: nothing was looked up
    bool hasMx = false; ///< the name has MX records (asked only when it has no address)
    friend bool operator==(const DnsFacts &, const DnsFacts &) = default;
};

enum class TcpReason {
    Connected,
    Refused,
    TimedOut,
    Unreachable, ///< no route, host or net unreachable
    Forbidden, ///< EACCES, EPERM: nothing left this computer
    Closed, ///< reset while connecting
    NoNetwork, ///< ENETDOWN, ENETUNREACH with no usable interface
    ProxyFailed, ///< detail in TcpFacts::proxyDetail
    Abandoned, ///< another address won the race
    Local, ///< EMFILE and friends
};

/// One attempt of the race, RFC 8305.
struct AddressAttempt {
    QString address;
    Family family = Family::Any; ///< IPv4 or IPv6
    TcpReason reason = TcpReason::Abandoned;
    qint64 startMs = 0; ///< from the start of the run
    qint64 durationMs = 0;
    friend bool operator==(const AddressAttempt &, const AddressAttempt &) = default;
};

struct TcpFacts {
    TcpReason reason = TcpReason::Connected;
    QString address; ///< the one in use; empty when none
    Family family = Family::Any;
    quint16 port = 0;
    QString localAddress;
    QString proxy; ///< host:port when one was chosen
    QString proxyDetail; ///< outside text of the proxy's answer
    friend bool operator==(const TcpFacts &, const TcpFacts &) = default;
};

enum class TlsReason {
    Secured,
    NotTls, ///< the peer answered in clear: see firstBytes
    ProtocolVersion, ///< alert 70 or "unsupported protocol"
    NoCommonCipher, ///< alert 40/71 or local policy (key too small)
    ClientCertificateRequired, ///< alert 116, or 40/42 with a certificate request
    KeyTooSmall, ///< local policy refuses the key exchange
    Downgrade, ///< inappropriate fallback
    CertificateTooLarge,
    Alert, ///< another alert: see alert
    Closed, ///< closed or reset during the handshake
    TimedOut,
    NoBackend, ///< this program has no TLS library
    Other, ///< see opensslCode
};

struct TlsFacts {
    TlsReason reason = TlsReason::Secured;
    QString version; ///< "TLS 1.3"
    QString cipher; ///< OpenSSL or IANA name
    int alert = -1; ///< number of the fatal alert received, or -1
    QString opensslCode; ///< "0A00010B", for the details only
    QByteArray firstBytes; ///< what the peer sent in clear instead of a handshake, at most 256
    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

/// What is wrong with a chain; several may hold at once. Which one names the cause is diagnosis' business.
enum class CertificateProblem {
    Expired,
    NotYetValid,
    NameMismatch,
    NameOnlyInCommonName, ///< right name in CN, no SAN (RFC 9525)
    SelfSigned, ///< the leaf is its own issuer and is not trusted
    SelfSignedRoot, ///< the chain ends at a root sent by the server that is not trusted here
    IssuerUnknown, ///< the chain stops at an issuer that is not here
    IntermediateMissing, ///< as IssuerUnknown, and the leaf alone was sent with the address of its issuer
                         ///< (caIssuers)
    WeakKey,
    WeakSignature,
    WrongPurpose,
    NotACa, ///< an issuer without the CA bit
    PathTooLong,
    NameConstraint,
    UnknownCriticalExtension,
    CaAsServer, ///< remark only
    Revoked,
    Other,
};

struct CertificateInfo {
    QString subject; ///< one line, RFC 2253 style; outside text
    QString issuer;
    QString commonName;
    QString issuerCommonName;
    QString issuerOrganization;
    QStringList names; ///< SAN dNSName and iPAddress
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    QString keyType; ///< "RSA", "EC", "Ed25519"
    int keyBits = 0;
    QString signature; ///< "sha256WithRSAEncryption"
    QString sha256; ///< fingerprint, upper-case hex with colons
    QByteArray der; ///< the certificate itself, for PEM; not part of the JSON's text
    friend bool operator==(const CertificateInfo &, const CertificateInfo &) = default;
};

struct CertificateFinding {
    CertificateProblem problem{};
    int chainIndex = 0; ///< which certificate of the chain, 0 = leaf
    QString detail; ///< names, sizes, algorithm: outside text
    friend bool operator==(const CertificateFinding &, const CertificateFinding &) = default;
};

struct CertificateFacts {
    bool accepted = false; ///< trusted by our own judgement
    bool acceptedByConsent = false; ///< faults, but the user agreed for this run
    QString typedName; ///< what the certificate was compared with
    QDateTime localTime; ///< the computer's clock at that moment, UTC
    QList<CertificateInfo> chain; ///< as sent, leaf first, at most 20
    QList<CertificateFinding> problems;
    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

struct GreetingFacts {
    bool slow = false; ///< took longer than 5 s
    friend bool operator==(const GreetingFacts &, const GreetingFacts &) = default;
};

struct EhloFacts {
    QString announcedName; ///< what we said
    bool heloUsed = false; ///< EHLO was not understood, HELO was
    bool insideTls = false;
    smtp::Capabilities capabilities;
    friend bool operator==(const EhloFacts &, const EhloFacts &) = default;
};

struct StartTlsFacts {
    bool offered = false;
    friend bool operator==(const StartTlsFacts &, const StartTlsFacts &) = default;
};

enum class LoginFault {
    None,
    BadChallenge,
    ChallengeTooLong,
    TooManyChallenges,
    ServerNotProved,
    IterationsRefused,
    PasswordUnusable
};

struct AuthFacts {
    QString mechanism; ///< tried; empty when none
    QStringList offered;
    bool credentialsSent = false; ///< bytes that depend on the password have left
    bool insideTls = false;
    LoginFault fault = LoginFault::None;
    QString serverText; ///< decoded JSON status of an OAuth failure; outside text
    friend bool operator==(const AuthFacts &, const AuthFacts &) = default;
};

struct EnvelopeFacts {
    QString address; ///< in MAIL FROM or RCPT TO
    friend bool operator==(const EnvelopeFacts &, const EnvelopeFacts &) = default;
};

struct DataFacts {
    qint64 messageBytes = 0;
    bool finalDotSent = false;
    friend bool operator==(const DataFacts &, const DataFacts &) = default;
};

using Facts = std::variant<std::monostate, InputFacts, DnsFacts, TcpFacts, TlsFacts, CertificateFacts,
    GreetingFacts, EhloFacts, StartTlsFacts, AuthFacts, EnvelopeFacts, DataFacts>;

} // namespace envoi::record
