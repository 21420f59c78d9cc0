// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/Fields.h"
#include "report/json/Parts.h"

namespace envoi::report
{

using namespace record;

QJsonObject certificateToJson(const CertificateInfo &info, const Extent &extent)
{
    QJsonObject object{
        { "subject"_L1, outside(info.subject) },
        { "issuer"_L1, outside(info.issuer) },
        { "names"_L1, outside(info.names.first(std::min(info.names.size(), extent.names))) },
        { "notBefore"_L1, moment(info.notBefore) },
        { "notAfter"_L1, moment(info.notAfter) },
        { "keyType"_L1, outside(info.keyType) },
        { "keyBits"_L1, info.keyBits },
        { "signature"_L1, outside(info.signature) },
        { "sha256"_L1, outside(info.sha256) },
        { "commonName"_L1, outside(info.commonName) },
        { "issuerCommonName"_L1, outside(info.issuerCommonName) },
        { "issuerOrganization"_L1, outside(info.issuerOrganization) },
    };
    if (info.names.size() > extent.names)
        object.insert("namesLeftOut"_L1, info.names.size() - extent.names);
    return object;
}

CertificateInfo certificateFromJson(const QJsonObject &object)
{
    const Fields fields(object);
    CertificateInfo info;
    info.subject = fields.text("subject"_L1);
    info.issuer = fields.text("issuer"_L1);
    info.names = fields.texts("names"_L1);
    info.notBefore = fields.time("notBefore"_L1);
    info.notAfter = fields.time("notAfter"_L1);
    info.keyType = fields.text("keyType"_L1);
    info.keyBits = static_cast<int>(fields.number("keyBits"_L1, 0, 1'000'000));
    info.signature = fields.text("signature"_L1);
    info.sha256 = fields.text("sha256"_L1);
    info.commonName = fields.text("commonName"_L1);
    info.issuerCommonName = fields.text("issuerCommonName"_L1);
    info.issuerOrganization = fields.text("issuerOrganization"_L1);
    info.der = fields.base64("der"_L1);
    return info;
}

std::optional<QJsonObject> tlsSummary(const Record &record, const Extent &extent)
{
    const auto *tls = record.facts<TlsFacts>();
    const auto *certificate = record.facts<CertificateFacts>();
    if ((!tls || tls->version.isEmpty()) && (!certificate || certificate->chain.isEmpty()))
        return std::nullopt;
    QJsonArray chain;
    QJsonArray problems;
    if (certificate) {
        for (const CertificateInfo &info : certificate->chain)
            chain.append(certificateToJson(info, extent));
        for (const CertificateFinding &finding : certificate->problems) {
            problems.append(QJsonObject{ { "problem"_L1, nameOf(finding.problem) },
                { "chainIndex"_L1, finding.chainIndex }, { "detail"_L1, outside(finding.detail) } });
        }
    }
    return QJsonObject{ { "version"_L1, tls ? outside(tls->version) : QJsonValue(QString()) },
        { "cipher"_L1, tls ? outside(tls->cipher) : QJsonValue(QString()) }, { "chain"_L1, chain },
        { "problems"_L1, problems } };
}

} // namespace envoi::report
