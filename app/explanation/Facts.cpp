// SPDX-License-Identifier: GPL-3.0-or-later
// One line about a step that ended.
#include "explanation/Explanation.h"

namespace envoi::explanation
{

namespace
{

QString inert(const QString &outside)
{
    return smtp::shown(outside, 200);
}

QString familyName(record::Family family)
{
    return family == record::Family::IPv6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
}

QString day(const QDateTime &when, const Language &l)
{
    return l.day(when.toLocalTime().date());
}

// One overload a kind of facts: the compiler asks for the words of a new one.
QString fact(std::monostate, const Language &)
{
    return {};
}

QString fact(const record::InputFacts &f, const Language &l)
{
    const int count = static_cast<int>(f.remarks.size());
    return count == 0 ? QString() : l.translate("Sentences", "%n remark(s)", nullptr, count);
}

QString fact(const record::DnsFacts &f, const Language &l)
{
    if (f.addresses.isEmpty() || f.fromLiteral)
        return {};
    const QString first = inert(f.addresses.first());
    if (f.addresses.size() == 1)
        return l.translate("Sentences", "%1 → %2", "a name and its address").arg(inert(f.name), first);
    const int more = static_cast<int>(f.addresses.size()) - 1;
    return l.translate("Sentences", "%1 → %2 and %n more", nullptr, more).arg(inert(f.name), first);
}

QString fact(const record::TcpFacts &f, const Language &l)
{
    if (f.address.isEmpty())
        return {};
    if (!f.proxy.isEmpty())
        return l.translate("Sentences", "through the proxy %1").arg(inert(f.proxy));
    return l.translate("Sentences", "%1, %2, port %3")
        .arg(inert(f.address), familyName(f.family), QString::number(f.port));
}

QString fact(const record::TlsFacts &f, const Language &l)
{
    return f.version.isEmpty() ? QString()
                               : l.translate("Sentences", "%1, %2", "version and cipher of an encryption")
                                     .arg(inert(f.version), inert(f.cipher));
}

QString fact(const record::CertificateFacts &f, const Language &l)
{
    if (f.chain.isEmpty())
        return {};
    const record::CertificateInfo &leaf = f.chain.first();
    const QString issuer
        = inert(leaf.issuerOrganization.isEmpty() ? leaf.issuerCommonName : leaf.issuerOrganization);
    return l.translate("Sentences", "issued by %1, ends on %2").arg(issuer, day(leaf.notAfter, l));
}

QString fact(const record::GreetingFacts &f, const Language &l)
{
    return f.slow ? l.translate("Sentences", "slow, but it came") : QString();
}

QString fact(const record::EhloFacts &f, const Language &l)
{
    if (f.heloUsed)
        return l.translate("Sentences", "only the old greeting HELO is understood");
    if (!f.capabilities.mechanisms.isEmpty())
        return l.translate("Sentences", "log-in offered: %1")
            .arg(inert(f.capabilities.mechanisms.join(QLatin1Char(' '))));
    if (f.capabilities.offers(QLatin1StringView("STARTTLS")))
        return l.translate("Sentences", "encryption offered");
    return {};
}

QString fact(const record::StartTlsFacts &f, const Language &l)
{
    return f.offered ? QString() : l.translate("Sentences", "not offered");
}

QString fact(const record::AuthFacts &f, const Language &l)
{
    return f.mechanism.isEmpty() ? QString() : l.translate("Sentences", "method %1").arg(inert(f.mechanism));
}

QString fact(const record::EnvelopeFacts &f, const Language &l)
{
    return f.address.isEmpty() ? QString() : l.translate("Sentences", "address %1").arg(inert(f.address));
}

QString fact(const record::DataFacts &f, const Language &l)
{
    return f.messageBytes > 0
        ? l.translate("Sentences", "message of %1").arg(l.locale().formattedDataSize(f.messageBytes))
        : QString();
}

} // namespace

QString factSentence(const record::StepRecord &step, const Language &l)
{
    return std::visit([&l](const auto &f) { return fact(f, l); }, step.facts);
}

} // namespace envoi::explanation
