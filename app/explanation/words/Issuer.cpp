// SPDX-License-Identifier: GPL-3.0-or-later
// The server's certificate: who vouches for it, and whether it is fit for its purpose.
#include "explanation/words/Certificates.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;

Words certificateSelfSigned(const Scene &s)
{
    const QString print = fingerprintOf(s);
    const bool local = s.onLocalNetwork();
    return {
        .headline = s.translate("Words.Certificate", "The server vouches for itself: nobody else confirms its certificate."),
        .happened = certificateShown(s),
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
        .happened = certificateShown(s),
        .why = s.translate("Words.Certificate", "The issuer may be an organisation, a program that inspects connections, or too new for this computer’s list."),
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
        .headline = s.translate("Words.Certificate", "The server does not send every part of its certificate."),
        .happened = certificateShown(s),
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
        .happened = certificateShown(s),
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
            ? joined({certificateShown(s), s.translate("Words.Certificate", "It uses %1.").arg(s.detail(Detail::KeyDetail))})
            : certificateShown(s),
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
        .happened = certificateShown(s),
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
