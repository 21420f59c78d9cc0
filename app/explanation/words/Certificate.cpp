// SPDX-License-Identifier: GPL-3.0-or-later
// The server's certificate. Each text names the name typed, the names on the certificate, its issuer, its dates and the
// computer's own date (ux.md 22).
#include "explanation/words/Causes.h"

namespace envoi::explanation::words {

using diagnosis::Detail;

namespace {

const record::CertificateInfo *leaf(const Scene &s)
{
    const auto *facts = s.record().facts<record::CertificateFacts>();
    return facts && !facts->chain.isEmpty() ? &facts->chain.first() : nullptr;
}

QString inert(const QString &outside)
{
    return smtp::shown(outside, 200);
}

QString names(const Scene &s)
{
    if (s.has(Detail::CertificateNames))
        return s.detail(Detail::CertificateNames);
    if (const auto *c = leaf(s)) {
        const QStringList all = c->names.isEmpty() ? QStringList {c->commonName} : c->names;
        const int more = static_cast<int>(all.size()) - 3;
        const QString first = inert(all.mid(0, 3).join(QStringLiteral(", ")));
        return more > 0 ? s.translate("Words.Certificate", "%1 and %n more", nullptr, more).arg(first) : first;
    }
    return s.translate("Words.Certificate", "another name");
}

QString issuer(const Scene &s)
{
    if (s.has(Detail::CertificateIssuer))
        return s.detail(Detail::CertificateIssuer);
    if (const auto *c = leaf(s)) {
        for (const QString &name : {c->issuerCommonName, c->issuerOrganization, c->issuer}) {
            if (!name.isEmpty())
                return inert(name);
        }
    }
    return s.translate("Words.Certificate", "an unnamed issuer");
}

QString today(const Scene &s)
{
    if (s.has(Detail::LocalDate))
        return s.day(s.detail(Detail::LocalDate));
    if (const auto *facts = s.record().facts<record::CertificateFacts>(); facts && facts->localTime.isValid())
        return s.day(facts->localTime);
    return s.day(s.record().environment.created);
}

QString fingerprint(const Scene &s)
{
    if (s.has(Detail::CertificateFingerprint))
        return s.detail(Detail::CertificateFingerprint);
    const auto *c = leaf(s);
    return c ? inert(c->sha256) : QString();
}

/// Whose certificate, from when to when, and what the computer's clock says.
QString shown(const Scene &s)
{
    const auto *c = leaf(s);
    if (!c)
        return s.stoppedAt();
    return joined({
        s.translate("Words.Certificate", "%1 (port %2) showed a certificate for %3, issued by %4.").arg(s.server(), s.port(), names(s), issuer(s)),
        s.translate("Words.Certificate", "It is valid from %1 to %2; this computer’s date is %3.").arg(s.day(c->notBefore), s.day(c->notAfter), today(s)),
    });
}

QString tellAdministrator(const Scene &s)
{
    return s.fixOr(s.translate("Words.Certificate", "Send the prepared sentence to your provider or to the server’s administrator."));
}

} // namespace

Words certificateExpired(const Scene &s)
{
    const auto *c = leaf(s);
    const QString end = s.has(Detail::CertificateDate) ? s.day(s.detail(Detail::CertificateDate)) : c ? s.day(c->notAfter) : QString();
    return {
        .headline = end.isEmpty() ? s.translate("Words.Certificate", "The server’s certificate has expired.")
                                  : s.translate("Words.Certificate", "The server’s certificate expired on %1.").arg(end),
        .happened = shown(s),
        .why = s.translate("Words.Certificate", "It was not renewed, or the mail service still uses the old one."),
        .todo = {
            tellAdministrator(s),
            s.translate("Words.Certificate", "Check this computer’s date and time if other sites complain too."),
        },
        .request = s.translate("Words.Certificate", "The certificate on this port has expired; could you renew it and reload the mail service?"),
        .more = {
            s.translate("Words.Certificate", "A certificate is the server’s identity card, valid for some months. Often the web site of the same server has the new one already, while the mail service was not restarted."),
        },
    };
}

Words certificateNotYetValid(const Scene &s)
{
    return {
        .headline = s.translate("Words.Certificate", "The server’s certificate is not valid yet, by this computer’s date."),
        .happened = shown(s),
        .why = s.translate("Words.Certificate", "Either this computer’s date is wrong, or the certificate was installed too early."),
        .todo = {
            s.translate("Words.Certificate", "Check this computer’s date, time and time zone in its settings."),
            s.translate("Words.Certificate", "Send the prepared sentence to the server’s administrator if the date is right."),
        },
        .request = s.translate("Words.Certificate", "The certificate on this port is not valid yet; could you install one that is?"),
        .more = {
            s.translate("Words.Certificate", "A computer with a flat battery, or one that was off for long, starts with a date in the past. Secure web pages complain too then."),
        },
    };
}

Words clockWrong(const Scene &s)
{
    QString happened = shown(s);
    if (s.has(Detail::ServerDate))
        happened = joined({happened, s.translate("Words.Certificate", "The server’s own date is %1.").arg(s.day(s.detail(Detail::ServerDate)))});
    return {
        .headline = s.proved() ? s.translate("Words.Certificate", "This computer’s date is wrong: it believes it is %1.").arg(today(s))
                               : s.translate("Words.Certificate", "This computer’s date is probably wrong: it believes it is %1.").arg(today(s)),
        .happened = happened,
        .why = s.translate("Words.Certificate", "Certificates count by date, so a good one looks bad with a wrong clock."),
        .todo = {
            s.translate("Words.Certificate", "Set date, time and time zone in this computer’s settings, then test again."),
            s.translate("Words.Certificate", "Switch on “Set time automatically” there."),
        },
        .more = {
            s.translate("Words.Certificate", "A clock that keeps falling back points to an empty battery on the main board; one that is off by whole hours, to the time zone."),
        },
    };
}

Words certificateNameMismatch(const Scene &s)
{
    const QString better = s.detail(Detail::SuggestedHost);
    const QString otherwise = s.hostIsAddress()
        ? s.translate("Words.Certificate", "Type the server’s full name instead of the address: the certificate says %1.").arg(names(s))
        : s.translate("Words.Certificate", "Type your provider’s own server name in “Outgoing server (SMTP)”: the certificate says %1.").arg(names(s));
    return {
        .headline = better.isEmpty() ? s.translate("Words.Certificate", "The server’s certificate belongs to another name than the one typed.")
                                     : s.translate("Words.Certificate", "The server is really called %1.").arg(better),
        .happened = shown(s),
        .why = s.translate("Words.Certificate", "Mail hosts serve many domains under one name, and only that name is on the certificate."),
        .todo = {
            s.fixOr(otherwise),
            s.translate("Words.Certificate", "Ask the provider for a certificate that includes %1.").arg(s.server()),
        },
        .request = s.translate("Words.Certificate", "Which server name should I use, or could you add the one I typed to the certificate?"),
        .more = {
            s.translate("Words.Certificate", "The name on the certificate proves that the right server answers. Take a suggested name only if it belongs to your provider or organisation; the settings page of your hosting shows it."),
        },
    };
}

Words certificateSelfSigned(const Scene &s)
{
    const QString print = fingerprint(s);
    const bool local = s.onLocalNetwork();
    return {
        .headline = s.translate("Words.Certificate", "The server vouches for itself: nobody else confirms its certificate."),
        .happened = shown(s),
        .why = local ? s.translate("Words.Certificate", "On a bridge or a home server this is normal. On the Internet it is not.")
                     : s.translate("Words.Certificate", "Anybody can make such a certificate, so that it does not prove who answers."),
        .todo = local
            ? QStringList {
                print.isEmpty() ? s.translate("Words.Certificate", "Compare its fingerprint with the one that the bridge or server displays; accept it only if they agree.")
                                : s.translate("Words.Certificate", "Compare its fingerprint with the one that the bridge or server displays; accept it only if they agree: %1").arg(print),
                s.translate("Words.Certificate", "Export the certificate there and add it to this computer’s trusted ones."),
            }
            : QStringList {
                tellAdministrator(s),
                s.translate("Words.Certificate", "Check the server’s name, and that no antivirus or hotspot answers instead."),
            },
        .request = s.translate("Words.Certificate", "Could you install a certificate from a recognised authority on this port?"),
        .more = {
            s.translate("Words.Certificate", "Free certificates from recognised authorities exist for every public server. For one inside your own network, the certificate can be added to the trusted ones of each computer."),
        },
    };
}

Words certificateIssuerUnknown(const Scene &s)
{
    return {
        .headline = s.translate("Words.Certificate", "This computer does not know who issued the server’s certificate."),
        .happened = shown(s),
        .why = s.translate("Words.Certificate", "It may be an organisation’s own authority, inspection on the way, or missing from an old list."),
        .todo = {
            s.translate("Words.Certificate", "Ask the administrator of the server or network whether this issuer is theirs."),
            s.translate("Words.Certificate", "Update the operating system and its list of issuers."),
            s.translate("Words.Certificate", "Test over another network."),
        },
        .request = s.translate("Words.Certificate", "Is this issuer yours? If so, could you send me its certificate in a safe way, or use a recognised one?"),
        .more = {
            s.translate("Words.Certificate", "Trust in certificates begins with a list of authorities that each system carries. Adding one to it is a decision for whoever runs the computer; a switched-off check protects nobody."),
        },
    };
}

Words certificateIntermediateMissing(const Scene &s)
{
    return {
        .headline = s.translate("Words.Certificate", "The server forgets to send a part of its certificate."),
        .happened = shown(s),
        .why = s.translate("Words.Certificate", "A link of the chain between it and a known authority, the intermediate certificate, is missing."),
        .todo = {
            tellAdministrator(s),
            s.translate("Words.Certificate", "Leave your own settings as they are; nothing safe can be changed here."),
        },
        .request = s.translate("Words.Certificate", "Could you set up the full chain (with the intermediate certificate) on this port?"),
        .more = {
            s.translate("Words.Certificate", "Some programs fetch or remember the missing part, so that it works in one and fails in another. On servers, the file is often called “fullchain” instead of “cert”."),
        },
    };
}

Words certificateIntercepted(const Scene &s)
{
    const QString product = s.product(QString());
    const bool named = !product.isEmpty();
    return {
        .headline = named ? s.translate("Words.Certificate", "%1 opens your encrypted mail connection.").arg(product)
            : s.proved() ? s.translate("Words.Certificate", "Security software or your network opens your encrypted mail connection.")
                         : s.translate("Words.Certificate", "Security software or your network probably opens your encrypted mail connection."),
        .happened = shown(s),
        .why = s.translate("Words.Certificate", "It replaces the server’s certificate by one of its own, in order to read along. The server is fine."),
        .todo = {
            named ? s.translate("Words.Certificate", "Turn off scanning of encrypted mail in %1 (your security software or antivirus), then test again.").arg(product)
                  : s.translate("Words.Certificate", "Ask the administrator of this network to exempt mail, or turn off mail scanning in your antivirus."),
            s.translate("Words.Certificate", "Install its root certificate for your mail program, in an organisation."),
        },
        .request = s.translate("Words.Certificate", "Do you inspect encrypted connections, and could you exempt this mail server?"),
        .more = {
            s.translate("Words.Certificate", "A browser often trusts such a certificate because the product has installed its own authority there; a mail program with a list of its own does not."),
        },
    };
}

Words certificateWeak(const Scene &s)
{
    return {
        .headline = s.translate("Words.Certificate", "The server’s certificate is too weak to be trusted."),
        .happened = s.has(Detail::KeyDetail)
            ? joined({shown(s), s.translate("Words.Certificate", "It uses %1.").arg(s.detail(Detail::KeyDetail))})
            : shown(s),
        .why = s.translate("Words.Certificate", "Short keys and old signatures can be forged with today’s computers."),
        .todo = {
            tellAdministrator(s),
            s.translate("Words.Certificate", "Try the other port in this window, 465 or 587: it may have another certificate."),
        },
        .request = s.translate("Words.Certificate", "Could you install a certificate with a stronger key (RSA 2048 or EC) and a SHA-256 signature?"),
        .more = {
            s.translate("Words.Certificate", "Certificates with RSA keys under 2048 bits or with MD5 and SHA-1 signatures have not been issued by recognised authorities for years."),
        },
    };
}

Words certificateUnsuitable(const Scene &s)
{
    return {
        .headline = s.translate("Words.Certificate", "The server’s certificate was not made for this purpose."),
        .happened = shown(s),
        .why = s.translate("Words.Certificate", "It, or one that vouches for it, breaks a rule about what it may be used for."),
        .todo = {
            tellAdministrator(s),
            s.translate("Words.Certificate", "Check the server’s name on your provider’s help page."),
        },
        .request = s.translate("Words.Certificate", "The certificate on this port breaks a rule (see the report); could you replace it by one for servers?"),
        .more = {
            s.translate("Words.Certificate", "Certificates state what they are for: servers, people, signing others. The details name the rule that this one breaks."),
        },
    };
}

} // namespace envoi::explanation::words
