// SPDX-License-Identifier: GPL-3.0-or-later
// The server's certificate: its dates and its name. Each text names the name typed, the names on the
// certificate, its issuer, its dates and the computer's own date (ux.md 22).
#include "explanation/words/Certificates.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;

Words certificateExpired(const Scene &s)
{
    const auto *c = leafOf(s);
    const QString end = s.has(Detail::CertificateDate) ? s.day(s.detail(Detail::CertificateDate))
        : c                                            ? s.day(c->notAfter)
                                                       : QString();
    return {
        .headline = end.isEmpty() ? s.translate("Words.Certificate", "The server’s certificate has expired.")
                                  : s.translate("Words.Certificate", "The server’s certificate expired on %1.").arg(end),
        .happened = certificateShown(s),
        .why = s.translate("Words.Certificate", "It was not renewed, or the mail service still uses the old one."),
        .todo = {
            tellAdministrator(s),
            s.translate("Words.Certificate", "Check this computer’s date and time if web pages warn about certificates too."),
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
        .happened = certificateShown(s),
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
    QString happened = certificateShown(s);
    if (s.has(Detail::ServerDate))
        happened = joined({ happened,
            s.translate("Words.Certificate", "The server’s own date is %1.")
                .arg(s.day(s.detail(Detail::ServerDate))) });
    return {
        .headline = s.proved() ? s.translate("Words.Certificate", "This computer’s date is wrong: it believes it is %1.").arg(todayHere(s))
                               : s.translate("Words.Certificate", "This computer’s date is probably wrong: it believes it is %1.").arg(todayHere(s)),
        .happened = happened,
        .why = s.translate("Words.Certificate", "A certificate is valid between two dates; a wrong clock makes a good one look bad."),
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
    // Named as the server's only where a correction goes with it: the name was looked at, or the certificate
    // has no other.
    const QString better = s.verdict().fixes.isEmpty()
        ? QString()
        : smtp::shown(s.verdict().fixes.first().set.value(record::Field::Host), 200);
    // A name that cannot exist (RFC 2606) is a placeholder, as for a client that named no server.
    const bool placeholder = certificateNames(s).contains(QLatin1StringView(".invalid"));
    const QString otherwise = s.hostIsAddress() && placeholder ? s.translate("Words.Certificate",
                                  "Type the server’s full name instead of the address, so that it can show "
                                  "the certificate for that name.")
        : s.hostIsAddress()
        ? s.translate("Words.Certificate",
               "Type the server’s full name instead of the address: the certificate says %1.")
              .arg(certificateNames(s))
        : s.translate("Words.Certificate",
               "Type your provider’s own server name in “Outgoing server (SMTP)”: the certificate says %1.")
              .arg(certificateNames(s));
    return {
        .headline = better.isEmpty() ? s.translate("Words.Certificate", "The server’s certificate belongs to another name than the one typed.")
                                     : s.translate("Words.Certificate", "The server is really called %1.").arg(better),
        .happened = certificateShown(s),
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

} // namespace envoi::explanation::words
