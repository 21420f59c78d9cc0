// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Evidence.h"

namespace envoi::report
{

using namespace record;
using explanation::Language;

namespace
{

QString problemSentence(const CertificateFinding &finding, const Language &language)
{
    switch (finding.problem) {
    case CertificateProblem::Expired:
        return language.translate("Report", "It has expired.");
    case CertificateProblem::NotYetValid:
        return language.translate("Report", "It is not valid yet.");
    case CertificateProblem::NameMismatch:
        return language.translate("Report", "It is for other names than the one typed.");
    case CertificateProblem::NameOnlyInCommonName:
        return language.translate("Report", "It has the right name only in the old “common name” field.");
    case CertificateProblem::SelfSigned:
        return language.translate("Report", "It is signed by itself and not trusted here.");
    case CertificateProblem::SelfSignedRoot:
        return language.translate("Report", "The chain ends at an authority that is not trusted here.");
    case CertificateProblem::IssuerUnknown:
        return language.translate("Report", "Its issuer is not known here.");
    case CertificateProblem::IntermediateMissing:
        return language.translate("Report", "The server did not send the intermediate certificate.");
    case CertificateProblem::WeakKey:
        return language.translate("Report", "Its key is too weak.");
    case CertificateProblem::WeakSignature:
        return language.translate("Report", "Its signature is too weak.");
    case CertificateProblem::WrongPurpose:
        return language.translate("Report", "It was issued for another purpose.");
    case CertificateProblem::NotACa:
        return language.translate("Report", "Its issuer may not issue certificates.");
    case CertificateProblem::PathTooLong:
        return language.translate("Report", "The chain is longer than one of its certificates allows.");
    case CertificateProblem::NameConstraint:
        return language.translate("Report", "It has a name that its issuer may not certify.");
    case CertificateProblem::UnknownCriticalExtension:
        return language.translate("Report", "It has a mandatory extension that is not known here.");
    case CertificateProblem::CaAsServer:
        return language.translate("Report", "It is an authority’s own certificate, used for a server.");
    case CertificateProblem::Revoked:
        return language.translate("Report", "It has been revoked.");
    case CertificateProblem::Other:
        return language.translate("Report", "It was not accepted for another reason.");
    }
    return {};
}

QString dateOf(const QDateTime &time, const Language &language)
{
    //: %1 = date and time in universal time
    return time.isValid() ? language.translate("Report", "%1 UTC").arg(language.moment(time.toUTC()))
                          : QString();
}

QString listed(const QStringList &names, const Language &language)
{
    const qsizetype many = 20; // hostile.md L16
    QStringList inert;
    for (const QString &name : names.mid(0, many))
        inert << smtp::shown(name, 300);
    QString list = inert.join(QStringLiteral(", "));
    if (const int more = static_cast<int>(names.size() - many); more > 0)
        list += language.translate("Report", " and %n more", nullptr, more);
    return list;
}

Block certificateBlock(const CertificateInfo &info, const Language &language)
{
    return facts({
        { language.translate("Report", "Issued to"), smtp::shown(info.subject, 500) },
        { language.translate("Report", "Issued by"), smtp::shown(info.issuer, 500) },
        { language.translate("Report", "Names"), listed(info.names, language) },
        { language.translate("Report", "Valid from"), dateOf(info.notBefore, language) },
        { language.translate("Report", "Valid until"), dateOf(info.notAfter, language) },
        { language.translate("Report", "Key"),
            info.keyBits > 0
                //: %1 = type of a key, %2 = its size
                ? language.translate("Report", "%1, %2 bits").arg(smtp::shown(info.keyType)).arg(info.keyBits)
                : smtp::shown(info.keyType) },
        { language.translate("Report", "Signature"), smtp::shown(info.signature) },
        { language.translate("Report", "Fingerprint (SHA-256)"), smtp::shown(info.sha256) },
    });
}

} // namespace

QList<Block> tlsBlocks(const Record &record, const Language &language)
{
    QList<Block> blocks;
    const auto *tls = record.facts<TlsFacts>();
    if (tls && !tls->version.isEmpty()) {
        blocks << facts({ { language.translate("Report", "Encryption"), smtp::shown(tls->version) },
            { language.translate("Report", "Cipher"), smtp::shown(tls->cipher) } });
    } else if (tls && tls->reason != TlsReason::Secured) {
        blocks << facts({ { language.translate("Report", "TLS alert"),
                              tls->alert < 0 ? QString() : QString::number(tls->alert) },
            { language.translate("Report", "Code of the TLS library"), smtp::shown(tls->opensslCode) },
            { language.translate("Report", "First bytes received"),
                smtp::shown(smtp::decoded(tls->firstBytes), 300) } });
    }
    const auto *certificate = record.facts<CertificateFacts>();
    if (!certificate || certificate->chain.isEmpty())
        return blocks;
    blocks << facts(
        { { language.translate("Report", "Compared with the name"), smtp::shown(certificate->typedName) },
            { language.translate("Report", "Date of this computer"),
                dateOf(certificate->localTime, language) } });
    for (qsizetype i = 0; i < certificate->chain.size(); ++i) {
        //: %1 = place of a certificate in the chain, %2 = how many there are
        blocks << paragraph(
            language.translate("Report", "Certificate %1 of %2").arg(i + 1).arg(certificate->chain.size()));
        blocks << certificateBlock(certificate->chain.at(i), language);
        QStringList problems;
        for (const CertificateFinding &finding : certificate->problems) {
            if (finding.chainIndex == i)
                problems << problemSentence(finding, language);
        }
        blocks << bullets(problems);
    }
    return blocks;
}

} // namespace envoi::report
