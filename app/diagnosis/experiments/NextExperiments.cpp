// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/experiments/Bench.h"

#include "record/Providers.h"

#include <array>

namespace envoi::diagnosis
{

namespace
{

using record::CertificateProblem;
using record::DnsReason;
using record::Failure;
using record::Security;
using record::StepId;
using record::StepRecord;
using record::TcpReason;
using record::TlsReason;

bool inClearFirst(const Bench &bench)
{
    return bench.settings().effectiveSecurity() != Security::Tls;
}

/// The name did not lead anywhere.
void afterDns(Bench &bench)
{
    const auto *dns = bench.record().facts<record::DnsFacts>();
    if (!dns)
        return;
    switch (dns->reason) {
    case DnsReason::NoSuchName:
    case DnsReason::NoAddress:
        bench.suggestedNames();
        return;
    case DnsReason::ServerFailure:
    case DnsReason::Refused:
        bench.anotherNamesAddress(); // this name's servers, or everything?
        return;
    case DnsReason::NoAnswer: // everything would wait as long again
    case DnsReason::NoResolver:
    case DnsReason::Local:
    case DnsReason::Found:
        return;
    }
}

/// Nobody opened the port: which doors are open, and is it the right house?
void afterTcp(Bench &bench)
{
    const auto *tcp = bench.record().facts<record::TcpFacts>();
    const TcpReason reason = tcp ? tcp->reason : TcpReason::TimedOut; // still silent
    switch (reason) {
    case TcpReason::Refused:
    case TcpReason::TimedOut:
    case TcpReason::Closed:
    case TcpReason::Unreachable: {
        const auto *dns = bench.record().facts<record::DnsFacts>();
        const bool misled = dns && !dns->addresses.isEmpty() && isPublicName(bench.settings().host)
            && std::all_of(dns->addresses.begin(), dns->addresses.end(), isPrivateAddress);
        if (misled)
            bench.anotherNamesAddress();
        bench.otherPorts();
        bench.anythingReachable();
        bench.suggestedNames();
        if (bench.settings().family != record::Family::Any)
            bench.otherFamily(StepId::Greeting);
        return;
    }
    case TcpReason::Forbidden: // nothing leaves this computer: no other port would tell more
    case TcpReason::NoNetwork:
    case TcpReason::ProxyFailed:
    case TcpReason::Local:
    case TcpReason::Abandoned:
    case TcpReason::Connected:
        return;
    }
}

/// Connected, and then not a byte.
void afterSilence(Bench &bench)
{
    if (inClearFirst(bench))
        bench.otherSecurity(Security::Tls, StepId::Greeting);
    bench.otherFamily(StepId::Greeting);
}

bool beginsLikeTls(const QByteArray &bytes)
{
    // A record of alert (21) or handshake (22), version 3.x: RFC 8446 §5.1
    return bytes.size() >= 2 && (bytes[0] == 0x15 || bytes[0] == 0x16) && bytes[1] == 0x03;
}

/// "HTTP/1.1 302 Found": no server for mail has a page to go to.
bool sendsElsewhere(const QByteArray &bytes)
{
    return bytes.startsWith("HTTP/") && bytes.mid(8, 3).trimmed().startsWith("30");
}

void afterGreeting(Bench &bench, const StepRecord &step)
{
    switch (step.failure) {
    case Failure::TimedOut:
        afterSilence(bench);
        bench.otherPorts();
        bench.suggestedNames();
        return;
    case Failure::Closed:
        if (inClearFirst(bench))
            bench.otherSecurity(Security::Tls, StepId::Greeting);
        bench.otherFamily(StepId::Greeting);
        bench.otherPorts();
        bench.suggestedNames();
        return;
    case Failure::Violation:
        if (step.violation && beginsLikeTls(step.violation->excerpt) && inClearFirst(bench)) {
            bench.otherSecurity(Security::Tls, StepId::Greeting);
            return;
        }
        if (step.violation && sendsElsewhere(step.violation->excerpt)) {
            bench.anotherNamesCertificate(); // a hotspot's log-in page answers for everybody
            return;
        }
        bench.otherPorts();
        bench.suggestedNames();
        return;
    // A refusal is an answer; asking the same server again from here could only make it worse.
    case Failure::Refused:
    case Failure::None:
    case Failure::BadInput:
    case Failure::NotOffered:
    case Failure::Withheld:
    case Failure::InjectedData:
    case Failure::LookupFailed:
    case Failure::ConnectFailed:
    case Failure::HandshakeFailed:
    case Failure::CertificateRejected:
    case Failure::LoginFailed:
    case Failure::Local:
        return;
    }
}

void afterTls(Bench &bench)
{
    const auto *tls = bench.record().facts<record::TlsFacts>();
    const TlsReason reason = tls ? tls->reason : TlsReason::TimedOut;
    // After STARTTLS the server has spoken and offered it: another port is all that is left to try, where it
    // gave no reason that would hold there too.
    if (inClearFirst(bench)) {
        if (reason == TlsReason::Closed || reason == TlsReason::TimedOut || reason == TlsReason::Other)
            bench.otherPort(465, StepId::Tls);
        return;
    }
    switch (reason) {
    case TlsReason::NotTls:
        // Something answered in clear. A mail server of its own kind wants STARTTLS here.
        bench.otherSecurity(Security::StartTls, StepId::Ehlo);
        return;
    case TlsReason::Closed:
    case TlsReason::TimedOut:
    case TlsReason::Other:
        bench.firstBytes();
        bench.otherFamily(StepId::Tls);
        bench.otherPorts();
        return;
    case TlsReason::Secured:
    case TlsReason::ProtocolVersion:
    case TlsReason::NoCommonCipher:
    case TlsReason::ClientCertificateRequired:
    case TlsReason::KeyTooSmall:
    case TlsReason::Downgrade:
    case TlsReason::CertificateTooLarge:
    case TlsReason::Alert:
    case TlsReason::NoBackend:
        return;
    }
}

void afterCertificate(Bench &bench)
{
    const auto *certificate = bench.record().facts<record::CertificateFacts>();
    if (!certificate || certificate->chain.isEmpty())
        return;
    const bool mismatch = std::any_of(certificate->problems.begin(), certificate->problems.end(),
        [](const record::CertificateFinding &f) { return f.problem == CertificateProblem::NameMismatch; });
    if (!mismatch)
        return;
    bench.namesOnCertificate();
    // Names that have nothing to do with what was typed: is it what everything gets here?
    const QString typed = record::registrableDomain(bench.settings().host);
    const QStringList names = certificate->chain.first().names;
    const bool related = std::any_of(names.begin(), names.end(),
        [&typed](const QString &name) { return record::registrableDomain(name) == typed; });
    if (!related && isPublicName(bench.settings().host))
        bench.anotherNamesCertificate();
}

void afterEhlo(Bench &bench, const StepRecord &step)
{
    // Refused for the name: RFC 5321 §4.1.4. A 421 says goodbye, a 4xx asks for patience, 530 for something
    // else.
    if (step.failure == Failure::Refused && step.reply && step.reply->isPermanent() && step.reply->code != 530
        && step.reply->code != 521)
        bench.anotherEhloName();
}

void afterNotOffered(Bench &bench, StepId step)
{
    const quint16 port = bench.settings().effectivePort();
    // No STARTTLS, or no login, here: the ports made for logging in (RFC 6409, RFC 8314).
    if (step == StepId::StartTls || port != 587)
        bench.otherPort(465, StepId::Ehlo);
    if (port != 465)
        bench.otherPort(587, StepId::Ehlo);
}

/// No login at all on offer, and not only because it would be offered after STARTTLS.
bool loginIsElsewhere(const Bench &bench, const StepRecord &step)
{
    if (step.failure != Failure::NotOffered)
        return false;
    const auto *auth = step.as<record::AuthFacts>();
    if (auth && !auth->offered.isEmpty())
        return false; // it is: other mechanisms than ours, the same on every port
    const auto *ehlo = bench.record().facts<record::EhloFacts>();
    return !(ehlo && !ehlo->insideTls && ehlo->capabilities.offers(QLatin1StringView("STARTTLS"))
        && bench.settings().effectiveSecurity() == Security::None);
}

/// Nothing may be tried behind these: the server asked for less traffic, or the answer is complete.
bool forbidsMore(Cause cause)
{
    static constexpr std::array causes{ Cause::TooManyConnections, Cause::RateLimited, Cause::TooManyErrors,
        Cause::TooManyAuthAttempts, Cause::AccountLockedOrDisabled, Cause::IpBlocklisted,
        Cause::ClientIpNotAllowed, Cause::Works, Cause::WorksWithoutLogin, Cause::Ok, Cause::StoppedByUser,
        Cause::InternalError, Cause::BadCredentials };
    return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

} // namespace

QList<Experiment> nextExperiments(const Case &what, std::optional<StepId> silentStep)
{
    const record::Record &record = what.record;
    if (record.source != record::Source::Live || record.stopped || !record.environment.hasNetwork
        || record.sleptMs > 0)
        return {};
    Bench bench(what);
    if (silentStep) {
        switch (*silentStep) {
        case StepId::Tcp:
            afterTcp(bench);
            break;
        case StepId::Greeting:
            afterSilence(bench);
            break;
        case StepId::Tls:
            if (!inClearFirst(bench))
                bench.firstBytes();
            break;
        case StepId::Input:
        case StepId::Dns:
        case StepId::Certificate:
        case StepId::Ehlo:
        case StepId::StartTls:
        case StepId::Auth:
        case StepId::Mail:
        case StepId::Rcpt:
        case StepId::Data:
        case StepId::Quit:
            break;
        }
        return bench.experiments();
    }

    const StepRecord *failed = record.failed();
    if (!failed || failed->outcome != record::Outcome::Failed || failed->failure == Failure::Local
        || forbidsMore(diagnose(what).cause))
        return {};
    switch (failed->id) {
    case StepId::Dns:
        afterDns(bench);
        break;
    case StepId::Tcp:
        afterTcp(bench);
        break;
    case StepId::Tls:
        afterTls(bench);
        break;
    case StepId::Certificate:
        afterCertificate(bench);
        break;
    case StepId::Greeting:
        afterGreeting(bench, *failed);
        break;
    case StepId::Ehlo:
        afterEhlo(bench, *failed);
        break;
    case StepId::Auth:
        if (loginIsElsewhere(bench, *failed))
            afterNotOffered(bench, failed->id);
        break;
    case StepId::StartTls:
        if (failed->failure == Failure::NotOffered)
            afterNotOffered(bench, failed->id);
        break;
    case StepId::Input:
    case StepId::Mail:
    case StepId::Rcpt:
    case StepId::Data:
    case StepId::Quit:
        break;
    }
    return bench.experiments();
}

} // namespace envoi::diagnosis
