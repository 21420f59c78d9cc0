// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation/words/Certificates.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;

namespace
{

QString inert(const QString &outside)
{
    return smtp::shown(outside, 200);
}

QString issuer(const Scene &s)
{
    if (s.has(Detail::CertificateIssuer))
        return s.detail(Detail::CertificateIssuer);
    if (const auto *c = leafOf(s)) {
        for (const QString &name : { c->issuerCommonName, c->issuerOrganization, c->issuer }) {
            if (!name.isEmpty())
                return inert(name);
        }
    }
    return s.translate("Words.Certificate", "an unnamed issuer");
}

} // namespace

const record::CertificateInfo *leafOf(const Scene &s)
{
    const auto *facts = s.record().facts<record::CertificateFacts>();
    return facts && !facts->chain.isEmpty() ? &facts->chain.first() : nullptr;
}

QString certificateNames(const Scene &s)
{
    if (s.has(Detail::CertificateNames))
        return s.detail(Detail::CertificateNames);
    if (const auto *c = leafOf(s)) {
        const QStringList all = c->names.isEmpty() ? QStringList{ c->commonName } : c->names;
        const int more = static_cast<int>(all.size()) - 3;
        const QString first = inert(all.mid(0, 3).join(QStringLiteral(", ")));
        return more > 0 ? s.translate("Words.Certificate", "%1 and %n more", nullptr, more).arg(first)
                        : first;
    }
    return s.translate("Words.Certificate", "another name");
}

QString todayHere(const Scene &s)
{
    if (s.has(Detail::LocalDate))
        return s.day(s.detail(Detail::LocalDate));
    if (const auto *facts = s.record().facts<record::CertificateFacts>(); facts && facts->localTime.isValid())
        return s.day(facts->localTime);
    return s.day(s.record().environment.created);
}

QString fingerprintOf(const Scene &s)
{
    if (s.has(Detail::CertificateFingerprint))
        return s.detail(Detail::CertificateFingerprint);
    const auto *c = leafOf(s);
    return c ? inert(c->sha256) : QString();
}

QString certificateShown(const Scene &s)
{
    const auto *c = leafOf(s);
    if (!c)
        return s.stoppedAt();
    return joined({
        s.translate("Words.Certificate", "%1 (port %2) showed a certificate for %3, issued by %4.")
            .arg(s.server(), s.port(), certificateNames(s), issuer(s)),
        s.translate("Words.Certificate", "It is valid from %1 to %2; this computer’s date is %3.")
            .arg(s.day(c->notBefore), s.day(c->notAfter), todayHere(s)),
    });
}

QString tellAdministrator(const Scene &s)
{
    return s.fixOr(s.translate("Words.Certificate",
        "Send the prepared sentence to your provider or to the server’s administrator."));
}

} // namespace envoi::explanation::words
