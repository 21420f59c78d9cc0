// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/words/Scene.h"
#include "explanation/words/Words.h"

/// The words of each cause; the groups are the families of causes.md, one file each. Not for other rooms.
namespace envoi::explanation::words
{

// TypedElsewhere.cpp
/// Nothing where the cause's own words do.
[[nodiscard]] std::optional<Words> typedElsewhere(const Scene &s);

// Works.cpp
[[nodiscard]] Words ok(const Scene &s);
[[nodiscard]] Words works(const Scene &s);
[[nodiscard]] Words worksWithoutLogin(const Scene &s);

// Server.cpp
[[nodiscard]] Words serviceUnavailableTemporary(const Scene &s);
[[nodiscard]] Words serverShuttingDown(const Scene &s);
[[nodiscard]] Words serverLocalError(const Scene &s);
[[nodiscard]] Words greylisted(const Scene &s);
[[nodiscard]] Words authTemporarilyUnavailable(const Scene &s);
[[nodiscard]] Words tlsNotAvailable(const Scene &s);

// Limits.cpp
[[nodiscard]] Words tooManyConnections(const Scene &s);
[[nodiscard]] Words rateLimited(const Scene &s);
[[nodiscard]] Words quotaExceeded(const Scene &s);
[[nodiscard]] Words tooManyRecipients(const Scene &s);
[[nodiscard]] Words tooManyAuthAttempts(const Scene &s);
[[nodiscard]] Words tooManyErrors(const Scene &s);
[[nodiscard]] Words idleTimeout(const Scene &s);

// WhereAndHow.cpp
[[nodiscard]] Words wrongServiceOrPort(const Scene &s);
[[nodiscard]] Words localSecuritySoftware(const Scene &s);
[[nodiscard]] Words commandUnrecognised(const Scene &s);
[[nodiscard]] Words commandOutOfSequence(const Scene &s);
[[nodiscard]] Words heloRejected(const Scene &s);

// Encryption.cpp
[[nodiscard]] Words starttlsRequiredFirst(const Scene &s);
[[nodiscard]] Words encryptionRequiredForAuth(const Scene &s);
[[nodiscard]] Words tlsTooOld(const Scene &s);

// Login.cpp
[[nodiscard]] Words authRequired(const Scene &s);
[[nodiscard]] Words authNotAvailable(const Scene &s);
[[nodiscard]] Words mechanismUnsupported(const Scene &s);
[[nodiscard]] Words mechanismTooWeak(const Scene &s);
[[nodiscard]] Words authMalformed(const Scene &s);
[[nodiscard]] Words badCredentials(const Scene &s);

// Account.cpp
[[nodiscard]] Words appPasswordRequired(const Scene &s);
[[nodiscard]] Words basicAuthDisabled(const Scene &s);
[[nodiscard]] Words smtpAccessDisabled(const Scene &s);
[[nodiscard]] Words webLoginRequired(const Scene &s);
[[nodiscard]] Words oauthTokenInvalid(const Scene &s);
[[nodiscard]] Words accountLockedOrDisabled(const Scene &s);

// Sender.cpp
[[nodiscard]] Words senderNotOwned(const Scene &s);
[[nodiscard]] Words senderNotVerified(const Scene &s);
[[nodiscard]] Words senderRejected(const Scene &s);
[[nodiscard]] Words spfDkimDmarcFailure(const Scene &s);

// NetworkIdentity.cpp
[[nodiscard]] Words ipBlocklisted(const Scene &s);
[[nodiscard]] Words dnsOrPtrRequired(const Scene &s);
[[nodiscard]] Words clientIpNotAllowed(const Scene &s);

// Recipient.cpp
[[nodiscard]] Words relayDenied(const Scene &s);
[[nodiscard]] Words recipientUnknown(const Scene &s);
[[nodiscard]] Words recipientUnavailable(const Scene &s);
[[nodiscard]] Words recipientPolicy(const Scene &s);
[[nodiscard]] Words mailboxFull(const Scene &s);
[[nodiscard]] Words notAcceptingMail(const Scene &s);

// Message.cpp
[[nodiscard]] Words messageTooLarge(const Scene &s);
[[nodiscard]] Words policySpamRejection(const Scene &s);
[[nodiscard]] Words messageMalformed(const Scene &s);

// Typed.cpp
[[nodiscard]] Words hostMalformed(const Scene &s);
[[nodiscard]] Words hostIsIncomingServer(const Scene &s);
[[nodiscard]] Words hostProbablyMistyped(const Scene &s);
[[nodiscard]] Words portUnusualForSecurity(const Scene &s);
[[nodiscard]] Words userNameIncomplete(const Scene &s);
[[nodiscard]] Words passwordHasSuspiciousCharacters(const Scene &s);
[[nodiscard]] Words credentialsMissing(const Scene &s);

// Lookup.cpp
[[nodiscard]] Words hostNotFound(const Scene &s);
[[nodiscard]] Words hostHasNoAddress(const Scene &s);
[[nodiscard]] Words dnsNotAnswering(const Scene &s);
[[nodiscard]] Words noNetwork(const Scene &s);

// Connection.cpp
[[nodiscard]] Words connectionRefused(const Scene &s);
[[nodiscard]] Words connectionTimedOut(const Scene &s);
[[nodiscard]] Words portBlockedByNetwork(const Scene &s);
[[nodiscard]] Words networkUnreachable(const Scene &s);
[[nodiscard]] Words blockedOnThisComputer(const Scene &s);
[[nodiscard]] Words ipv6Broken(const Scene &s);
[[nodiscard]] Words captivePortal(const Scene &s);
[[nodiscard]] Words proxyFailed(const Scene &s);

// Silence.cpp
[[nodiscard]] Words connectionLost(const Scene &s);
[[nodiscard]] Words noGreeting(const Scene &s);
[[nodiscard]] Words replyTimedOut(const Scene &s);

// WrongPlace.cpp
[[nodiscard]] Words tlsFromStartNeeded(const Scene &s);
[[nodiscard]] Words starttlsNeeded(const Scene &s);
[[nodiscard]] Words notAMailServer(const Scene &s);
[[nodiscard]] Words starttlsStripped(const Scene &s);
[[nodiscard]] Words smtpIntercepted(const Scene &s);

// Tls.cpp
[[nodiscard]] Words tlsVersionUnsupported(const Scene &s);
[[nodiscard]] Words tlsNoCommonCipher(const Scene &s);
[[nodiscard]] Words tlsHandshakeFailed(const Scene &s);
[[nodiscard]] Words tlsClientCertificateRequired(const Scene &s);

// Certificate.cpp
[[nodiscard]] Words certificateExpired(const Scene &s);
[[nodiscard]] Words certificateNotYetValid(const Scene &s);
[[nodiscard]] Words clockWrong(const Scene &s);
[[nodiscard]] Words certificateNameMismatch(const Scene &s);

// Issuer.cpp
[[nodiscard]] Words certificateSelfSigned(const Scene &s);
[[nodiscard]] Words certificateIssuerUnknown(const Scene &s);
[[nodiscard]] Words certificateIntermediateMissing(const Scene &s);
[[nodiscard]] Words certificateIntercepted(const Scene &s);
[[nodiscard]] Words certificateWeak(const Scene &s);
[[nodiscard]] Words certificateUnsuitable(const Scene &s);

// Protocol.cpp
[[nodiscard]] Words protocolError(const Scene &s);
[[nodiscard]] Words injectedData(const Scene &s);
[[nodiscard]] Words loginWithheld(const Scene &s);
[[nodiscard]] Words refusedTemporarily(const Scene &s);
[[nodiscard]] Words refusedPermanently(const Scene &s);
[[nodiscard]] Words stoppedByUser(const Scene &s);
[[nodiscard]] Words internalError(const Scene &s);

} // namespace envoi::explanation::words
