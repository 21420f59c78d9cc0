// SPDX-License-Identifier: GPL-3.0-or-later
// What else it may be, each with the observation that would separate it (ux.md 12).
#include "explanation/words/Scene.h"
#include "explanation/words/Words.h"

namespace envoi::explanation
{

using diagnosis::Cause;

QString alternativeSentence(Cause cause, const Scene &s)
{
    switch (cause) {
    case Cause::Ok:
    case Cause::Works:
    case Cause::WorksWithoutLogin:
        return s.translate(
            "Words.Alternatives", "It may also be that nothing is wrong: does a second test pass?");
    case Cause::ServiceUnavailableTemporary:
        return s.translate("Words.Alternatives",
            "It may also be a disturbance at the provider: does its status page or another customer report "
            "one?");
    case Cause::ServerShuttingDown:
        return s.translate("Words.Alternatives",
            "It may also be a restart of the server: does it answer again in two minutes?");
    case Cause::ServerLocalError:
        return s.translate("Words.Alternatives",
            "It may also be a fault inside the server: do other people with this provider meet it too?");
    case Cause::Greylisted:
        return s.translate("Words.Alternatives",
            "It may also be greylisting: does the same message pass fifteen minutes later?");
    case Cause::AuthTemporarilyUnavailable:
        return s.translate("Words.Alternatives",
            "It may also be that the server cannot check passwords for now: does webmail accept yours?");
    case Cause::TlsNotAvailable:
        return s.translate("Words.Alternatives",
            "It may also be that the server has no encryption on this port: is STARTTLS missing from every "
            "network?");
    case Cause::TooManyConnections:
        return s.translate("Words.Alternatives",
            "It may also be too many connections at once: does it pass with all other mail programs closed?");
    case Cause::RateLimited:
        return s.translate("Words.Alternatives",
            "It may also be a pace limit: does it pass after a quarter of an hour without sending?");
    case Cause::QuotaExceeded:
        return s.translate(
            "Words.Alternatives", "It may also be a used-up allowance: does it pass tomorrow?");
    case Cause::TooManyRecipients:
        return s.translate("Words.Alternatives",
            "It may also be the number of recipients: does a message to one person pass?");
    case Cause::TooManyAuthAttempts:
        return s.translate("Words.Alternatives",
            "It may also be a pause after too many log-ins: does it pass in an hour, with other devices "
            "switched off?");
    case Cause::TooManyErrors:
        return s.translate("Words.Alternatives",
            "It may also be the consequence of earlier refusals: does the dialogue show one?");
    case Cause::IdleTimeout:
        return s.translate("Words.Alternatives",
            "It may also be a session that was silent too long: does it pass without a pause?");
    case Cause::WrongServiceOrPort:
        return s.translate("Words.Alternatives",
            "It may also be the wrong server or port: does the provider’s help page name another one for "
            "sending?");
    case Cause::LocalSecuritySoftware:
        return s.translate("Words.Alternatives",
            "It may also be the antivirus on this computer: does it pass with the scanning of outgoing mail "
            "off?");
    case Cause::CommandUnrecognised:
        return s.translate("Words.Alternatives",
            "It may also be a very old server or an inspecting firewall: does another network make a "
            "difference?");
    case Cause::CommandOutOfSequence:
        return s.translate("Words.Alternatives",
            "It may also be a skipped step, such as the log-in: does the mail program’s log show AUTH?");
    case Cause::HeloRejected:
        return s.translate("Words.Alternatives",
            "It may also be the name that the program announces: does another EHLO name pass?");
    case Cause::StarttlsRequiredFirst:
    case Cause::EncryptionRequiredForAuth:
        return s.translate("Words.Alternatives",
            "It may also be missing encryption: does it pass with STARTTLS or SSL/TLS?");
    case Cause::TlsTooOld:
        return s.translate("Words.Alternatives",
            "It may also be outdated encryption in the mail program: does a current program pass with the "
            "same settings?");
    case Cause::AuthRequired:
        return s.translate("Words.Alternatives",
            "It may also be a missing log-in: does it pass with user name and password filled in?");
    case Cause::AuthNotAvailable:
        return s.translate("Words.Alternatives",
            "It may also be that this port takes no log-ins: does port 587 or 465 offer them?");
    case Cause::MechanismUnsupported:
    case Cause::MechanismTooWeak:
        return s.translate("Words.Alternatives",
            "It may also be the method of logging in: does it pass with the automatic choice?");
    case Cause::AuthMalformed:
        return s.translate("Words.Alternatives",
            "It may also be a log-in that arrived garbled: does it pass when typed anew?");
    case Cause::BadCredentials:
        return s.translate("Words.Alternatives",
            "It may also be the user name or password: does webmail accept exactly these two?");
    case Cause::AppPasswordRequired:
        return s.translate("Words.Alternatives",
            "It may also be that an app password is wanted: does your provider offer one in its security "
            "settings?");
    case Cause::BasicAuthDisabled:
        return s.translate("Words.Alternatives",
            "It may also be that only sign-in through the browser (OAuth2) is allowed: does the provider’s "
            "help say so?");
    case Cause::SmtpAccessDisabled:
        return s.translate("Words.Alternatives",
            "It may also be that access for mail programs is switched off: what do the settings of the "
            "webmail say?");
    case Cause::WebLoginRequired:
        return s.translate("Words.Alternatives",
            "It may also be that the provider wants a sign-in on its web page: does a browser show a "
            "question?");
    case Cause::OauthTokenInvalid:
        return s.translate("Words.Alternatives",
            "It may also be an expired sign-in key: does it pass after signing in again?");
    case Cause::AccountLockedOrDisabled:
        return s.translate("Words.Alternatives",
            "It may also be a blocked account: is there a message from the provider in the customer area?");
    case Cause::SenderNotOwned:
        return s.translate("Words.Alternatives",
            "It may also be a sender address of another account: does it pass with the address you log in "
            "with?");
    case Cause::SenderNotVerified:
        return s.translate("Words.Alternatives",
            "It may also be a sender address that is not verified yet: does the service list it as "
            "verified?");
    case Cause::SenderRejected:
        return s.translate(
            "Words.Alternatives", "It may also be the sender address: does another one of yours pass?");
    case Cause::SpfDkimDmarcFailure:
        return s.translate("Words.Alternatives",
            "It may also be the sender domain’s SPF or DMARC record: does another sender domain pass?");
    case Cause::IpBlocklisted:
        return s.translate("Words.Alternatives",
            "It may also be a block on this Internet line: does it pass over your phone’s connection?");
    case Cause::DnsOrPtrRequired:
        return s.translate("Words.Alternatives",
            "It may also be a missing name of your Internet line: does port 587 with a log-in pass?");
    case Cause::ClientIpNotAllowed:
        return s.translate("Words.Alternatives",
            "It may also be a server for registered lines only: does it pass from the office or the "
            "provider’s own network?");
    case Cause::RelayDenied:
        return s.translate("Words.Alternatives",
            "It may also be a server that passes nothing on without a log-in: does a recipient at the "
            "server’s own domain pass?");
    case Cause::RecipientUnknown:
        return s.translate("Words.Alternatives",
            "It may also be the recipient’s address: does your own address pass as recipient?");
    case Cause::RecipientUnavailable:
        return s.translate("Words.Alternatives",
            "It may also be a recipient who is not reachable for now: does another recipient pass?");
    case Cause::RecipientPolicy:
        return s.translate("Words.Alternatives",
            "It may also be a rule of the recipient’s organisation: does another recipient elsewhere pass?");
    case Cause::MailboxFull:
        return s.translate(
            "Words.Alternatives", "It may also be a full mailbox: does another recipient pass?");
    case Cause::NotAcceptingMail:
        return s.translate(
            "Words.Alternatives", "It may also be a domain without mail: is the part after the @ right?");
    case Cause::MessageTooLarge:
        return s.translate(
            "Words.Alternatives", "It may also be the size: does the message pass without attachments?");
    case Cause::PolicySpamRejection:
        return s.translate(
            "Words.Alternatives", "It may also be the content: does a short plain message pass?");
    case Cause::MessageMalformed:
        return s.translate("Words.Alternatives",
            "It may also be the form of the message: does one from another program pass?");
    case Cause::HostMalformed:
    case Cause::HostProbablyMistyped:
    case Cause::HostNotFound:
        return s.translate("Words.Alternatives",
            "It may also be the server’s name: does it stand so, letter by letter, on the provider’s page?");
    case Cause::HostIsIncomingServer:
        return s.translate("Words.Alternatives",
            "It may also be the server for receiving: does the provider name another one for sending?");
    case Cause::PortUnusualForSecurity:
        return s.translate("Words.Alternatives",
            "It may also be a port that does not fit the security: does 587 with STARTTLS or 465 with "
            "SSL/TLS pass?");
    case Cause::UserNameIncomplete:
        return s.translate(
            "Words.Alternatives", "It may also be the user name: does it pass with the whole address?");
    case Cause::PasswordHasSuspiciousCharacters:
        return s.translate("Words.Alternatives",
            "It may also be unusual characters in the password: does it pass when typed by hand?");
    case Cause::CredentialsMissing:
        return s.translate("Words.Alternatives",
            "It may also be an empty field: are user name and password both filled in?");
    case Cause::HostHasNoAddress:
        return s.translate("Words.Alternatives",
            "It may also be a name without an address: does smtp. in front of the domain exist?");
    case Cause::DnsNotAnswering:
        return s.translate("Words.Alternatives", "It may also be the look-up of names: do web pages open?");
    case Cause::NoNetwork:
    case Cause::NetworkUnreachable:
        return s.translate(
            "Words.Alternatives", "It may also be the Internet connection: do web pages open?");
    case Cause::ConnectionRefused:
        return s.translate("Words.Alternatives",
            "It may also be a stopped service or a lock-out of this line: does it answer over another "
            "network?");
    case Cause::ConnectionTimedOut:
        return s.translate("Words.Alternatives",
            "It may also be a server that does not answer at all: does another network reach it?");
    case Cause::PortBlockedByNetwork:
        return s.translate("Words.Alternatives",
            "It may also be a port closed by this network: does it work over your phone’s connection?");
    case Cause::BlockedOnThisComputer:
        return s.translate("Words.Alternatives",
            "It may also be a firewall on this computer: does another computer in the same network pass?");
    case Cause::Ipv6Broken:
        return s.translate("Words.Alternatives", "It may also be IPv6: does it pass when only IPv4 is used?");
    case Cause::ConnectionLost:
        return s.translate("Words.Alternatives",
            "It may also be a connection that was cut on the way: does a second test end at the same step?");
    case Cause::NoGreeting:
    case Cause::ReplyTimedOut:
        return s.translate(
            "Words.Alternatives", "It may also be a slow server: does it answer with a longer time limit?");
    case Cause::CaptivePortal:
        return s.translate("Words.Alternatives",
            "It may also be the sign-in page of this network: does a browser show one?");
    case Cause::ProxyFailed:
        return s.translate("Words.Alternatives", "It may also be the proxy: does it pass without?");
    case Cause::TlsFromStartNeeded:
        return s.translate("Words.Alternatives",
            "It may also be a port that expects encryption at once: does SSL/TLS pass?");
    case Cause::StarttlsNeeded:
        return s.translate(
            "Words.Alternatives", "It may also be a port that starts unencrypted: does STARTTLS pass?");
    case Cause::NotAMailServer:
        return s.translate("Words.Alternatives",
            "It may also be a service of another kind: do the details show an answer of a web server, for "
            "instance?");
    case Cause::StarttlsStripped:
        return s.translate("Words.Alternatives",
            "It may also be something on the way that removes encryption: does STARTTLS appear over another "
            "network?");
    case Cause::SmtpIntercepted:
        return s.translate("Words.Alternatives",
            "It may also be another machine that answers in between: does the greeting name a foreign "
            "server?");
    case Cause::TlsVersionUnsupported:
    case Cause::TlsNoCommonCipher:
        return s.translate("Words.Alternatives",
            "It may also be a server with outdated encryption: does its other port pass?");
    case Cause::TlsHandshakeFailed:
        return s.translate("Words.Alternatives",
            "It may also be encryption that is disturbed on the way: does another network make a "
            "difference?");
    case Cause::TlsClientCertificateRequired:
        return s.translate("Words.Alternatives",
            "It may also be a server that asks for a certificate of your own: does your organisation hand "
            "one out?");
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
        return s.translate(
            "Words.Alternatives", "It may also be the certificate’s dates: is this computer’s date right?");
    case Cause::ClockWrong:
        return s.translate("Words.Alternatives",
            "It may also be this computer’s clock: are date, time and time zone right?");
    case Cause::CertificateNameMismatch:
        return s.translate(
            "Words.Alternatives", "It may also be the server’s name: does the certificate show another one?");
    case Cause::CertificateSelfSigned:
    case Cause::CertificateIssuerUnknown:
        return s.translate("Words.Alternatives",
            "It may also be an issuer of the server’s own: does its administrator know the fingerprint?");
    case Cause::CertificateIntermediateMissing:
        return s.translate("Words.Alternatives",
            "It may also be an incomplete chain of the server: does the same server pass in another "
            "program?");
    case Cause::CertificateIntercepted:
        return s.translate("Words.Alternatives",
            "It may also be inspection by security software or the network: does another network show "
            "another issuer?");
    case Cause::CertificateWeak:
    case Cause::CertificateUnsuitable:
        return s.translate("Words.Alternatives",
            "It may also be an unsuitable certificate: does the server’s other port show another one?");
    case Cause::ProtocolError:
        return s.translate("Words.Alternatives",
            "It may also be a faulty answer: do the details show something unreadable?");
    case Cause::InjectedData:
        return s.translate("Words.Alternatives",
            "It may also be tampering on the way: does another network behave the same?");
    case Cause::LoginWithheld:
        return s.translate("Words.Alternatives",
            "It may also be the missing encryption that kept the log-in back: does STARTTLS or SSL/TLS "
            "pass?");
    case Cause::RefusedTemporarily:
        return s.translate(
            "Words.Alternatives", "It may also pass by itself: does the same test pass later?");
    case Cause::RefusedPermanently:
        return s.translate(
            "Words.Alternatives", "It may also be a refusal of another kind: what do the quoted words say?");
    case Cause::StoppedByUser:
        return s.translate("Words.Alternatives",
            "It may also be that the test was stopped too early: does it pass with more time?");
    case Cause::InternalError:
        return s.translate("Words.Alternatives",
            "It may also be a fault on this computer: does the test pass on another one?");
    }
    return {};
}

} // namespace envoi::explanation
