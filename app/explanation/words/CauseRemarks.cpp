// SPDX-License-Identifier: GPL-3.0-or-later
// Calm notes on what stopped nothing (ux.md §4 Success): apart from the verdict, and without alarm.
#include "explanation/words/Scene.h"
#include "explanation/words/Words.h"

#include <algorithm>

namespace envoi::explanation
{

using diagnosis::Cause;
using diagnosis::Detail;
using record::StepId;

namespace
{

QString toleratedFaults(const Scene &s)
{
    QList<smtp::Tolerated> seen;
    for (const record::StepRecord &step : s.record().steps)
        seen << step.tolerated;
    QStringList sentences;
    if (seen.contains(smtp::Tolerated::BareLf))
        sentences << s.translate("Words.Remarks",
            "The server ends lines with LF alone instead of CR LF; some mail programs do not read these (for "
            "the administrator).");
    if (seen.contains(smtp::Tolerated::BlankLine))
        sentences << s.translate("Words.Remarks",
            "The server sends blank lines between its replies; some mail programs stumble over them (for the "
            "administrator).");
    if (seen.contains(smtp::Tolerated::LongLine))
        sentences << s.translate("Words.Remarks",
            "The server sends lines longer than 512 bytes; some mail programs do not read these (for the "
            "administrator).");
    return sentences.join(u' ');
}

} // namespace

QString causeRemark(Cause cause, const Scene &s)
{
    // A few causes have a calm form of their own; the others are named by their headline.
    if (cause == Cause::Ipv6Broken)
        return s.translate("Words.Remarks",
            "Works over IPv4 only on this network: over IPv6 the server was not reached, and other programs "
            "may hang there.");
    if (cause == Cause::PortUnusualForSecurity)
        return s
            .translate(
                "Words.Remarks", "Port %1 with %2 is an unusual pair; some mail programs do not offer it.")
            .arg(s.port(), s.security());
    if (cause == Cause::HostIsIncomingServer)
        return s.translate(
            "Words.Remarks", "The server’s name looks like one for reading mail or for a web page.");
    if (cause == Cause::HostMalformed)
        return s.translate("Words.Remarks", "What was typed as server was taken apart into name and port.");
    if (cause == Cause::HostProbablyMistyped)
        return s.has(Detail::SuggestedHost)
            ? s.translate("Words.Remarks", "The server’s name is close to a known one: %1.")
                  .arg(s.detail(Detail::SuggestedHost))
            : s.translate("Words.Remarks", "The server’s name is close to a known one.");
    if (cause == Cause::UserNameIncomplete)
        return s.translate("Words.Remarks", "Many providers expect the whole address as user name.");
    if (cause == Cause::PasswordHasSuspiciousCharacters)
        return s.translate("Words.Remarks",
            "The password contains blanks or special characters; check them if a mail program refuses it.");
    if (cause == Cause::AuthRequired)
        return s.translate(
            "Words.Remarks", "Expect to be asked to log in next: this server sends only for people who do.");
    if (cause == Cause::LocalSecuritySoftware || cause == Cause::SmtpIntercepted)
        return s.translate("Words.Remarks",
            "Something between this computer and the server answers as well; it may change later replies.");
    if (cause == Cause::CertificateIntercepted)
        return s.translate("Words.Remarks",
            "The certificate comes from security software or from the network, which can read this "
            "connection.");
    if (cause == Cause::CertificateExpired || cause == Cause::CertificateNotYetValid)
        return s.translate("Words.Remarks", "The certificate is outside its dates (for the administrator).");
    if (cause == Cause::ClockWrong)
        return s.translate("Words.Remarks",
            "This computer’s clock seems to be off; that can make good certificates look bad.");
    if (cause == Cause::ReplyTimedOut)
        return s.translate("Words.Remarks", "The server did not answer the goodbye, which changes nothing.");
    if (const QString faults = toleratedFaults(s); cause == Cause::ProtocolError && !faults.isEmpty())
        return faults;
    if (cause == Cause::AppPasswordRequired)
        return s.translate("Words.Remarks", "%1 probably wants an app password in mail programs.")
            .arg(s.provider());
    return s.translate("Words.Remarks", "Also noticed: %1").arg(wordsFor(cause, s).headline);
}

namespace
{

constexpr int daysBeforeEnd = 14;

QString certificateEnds(const Scene &s)
{
    const auto *facts = s.record().facts<record::CertificateFacts>();
    if (!facts || !facts->accepted || facts->chain.isEmpty())
        return {};
    const QDateTime end = facts->chain.first().notAfter;
    const QDateTime now = facts->localTime.isValid() ? facts->localTime : s.record().environment.created;
    if (!end.isValid() || !now.isValid())
        return {};
    const int days = static_cast<int>(now.daysTo(end));
    if (days < 0 || days > daysBeforeEnd)
        return {};
    return s
        .translate("Words.Remarks", "The certificate expires in %n day(s), on %1 (for the administrator).",
            nullptr, days)
        .arg(s.day(end));
}

/// Whoever reads the line reads the password or the token; a challenge answered in clear shows neither.
bool showsThePassword(const QString &mechanism)
{
    static const QStringList these{ QStringLiteral("PLAIN"), QStringLiteral("LOGIN"),
        QStringLiteral("XOAUTH2"), QStringLiteral("OAUTHBEARER") };
    return these.contains(mechanism, Qt::CaseInsensitive);
}

QString loginInClear(const Scene &s)
{
    const QList<record::StepRecord> &steps = s.record().steps;
    const bool offered = std::any_of(steps.cbegin(), steps.cend(), [](const record::StepRecord &step) {
        const auto *ehlo = step.as<record::EhloFacts>();
        if (!ehlo || ehlo->insideTls)
            return false;
        const QStringList &offers = ehlo->capabilities.mechanisms;
        return std::any_of(offers.cbegin(), offers.cend(), showsThePassword);
    });
    return offered ? s.translate(
               "Words.Remarks", "The server also offers to log in before encryption (for the administrator).")
                   : QString();
}

QString deadAddresses(const Scene &s)
{
    if (!s.record().passed(StepId::Tcp) || s.verdict().remarks.contains(Cause::Ipv6Broken))
        return {};
    QStringList dead;
    for (const record::AddressAttempt &a : s.record().addresses) {
        if (a.reason != record::TcpReason::Connected && a.reason != record::TcpReason::Abandoned)
            dead << smtp::shown(a.address, 60);
    }
    return dead.isEmpty()
        ? QString()
        : s.translate("Words.Remarks", "Not every address of the server answers: %1 did not.")
              .arg(dead.mid(0, 3).join(QStringLiteral(", ")));
}

QString slowGreeting(const Scene &s)
{
    const auto *greeting = s.record().facts<record::GreetingFacts>();
    return greeting && greeting->slow && s.record().passed(StepId::Greeting)
        ? s.translate("Words.Remarks", "The server took its time to greet; some do so on purpose.")
        : QString();
}

QString trustedByConsent(const Scene &s)
{
    const auto *facts = s.record().facts<record::CertificateFacts>();
    return facts && facts->acceptedByConsent ? s.translate("Words.Remarks",
               "The certificate was accepted at your wish for this test; mail programs will still ask.")
                                             : QString();
}

} // namespace

QStringList observedRemarks(const Scene &s)
{
    if (s.pasted())
        return {};
    return { certificateEnds(s), trustedByConsent(s), loginInClear(s), deadAddresses(s), slowGreeting(s) };
}

} // namespace envoi::explanation
