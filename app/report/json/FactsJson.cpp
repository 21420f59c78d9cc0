// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/Fields.h"
#include "report/json/Parts.h"

namespace envoi::report
{

using namespace record;

namespace
{

/// One flat object for each kind of facts; no catch-all, so that a new kind does not build without its form.
struct Writer {
    const Extent &extent;

    QJsonObject operator()(const std::monostate &) const { return {}; }

    QJsonObject operator()(const InputFacts &facts) const
    {
        QJsonArray remarks;
        for (const Remark &remark : facts.remarks)
            remarks.append(remarkToJson(remark));
        return { { "kind"_L1, "input"_L1 }, { "remarks"_L1, remarks } };
    }

    QJsonObject operator()(const DnsFacts &facts) const
    {
        return { { "kind"_L1, "dns"_L1 }, { "reason"_L1, nameOf(facts.reason) },
            { "name"_L1, outside(facts.name) }, { "addresses"_L1, outside(facts.addresses) },
            { "fromLiteral"_L1, facts.fromLiteral }, { "hasMx"_L1, facts.hasMx } };
    }

    QJsonObject operator()(const TcpFacts &facts) const
    {
        return { { "kind"_L1, "tcp"_L1 }, { "reason"_L1, nameOf(facts.reason) },
            { "address"_L1, outside(facts.address) }, { "family"_L1, id(facts.family) },
            { "port"_L1, facts.port }, { "localAddress"_L1, outside(facts.localAddress) },
            { "proxy"_L1, outside(facts.proxy) }, { "proxyDetail"_L1, outside(facts.proxyDetail) } };
    }

    QJsonObject operator()(const TlsFacts &facts) const
    {
        QJsonObject object{ { "kind"_L1, "tls"_L1 }, { "reason"_L1, nameOf(facts.reason) },
            { "version"_L1, outside(facts.version) }, { "cipher"_L1, outside(facts.cipher) },
            { "alert"_L1, facts.alert }, { "opensslCode"_L1, outside(facts.opensslCode) } };
        putBytes(object, "firstBytes"_L1, facts.firstBytes);
        return object;
    }

    QJsonObject operator()(const CertificateFacts &facts) const
    {
        QJsonArray chain;
        for (const CertificateInfo &info : facts.chain) {
            QJsonObject one = certificateToJson(info, extent);
            if (extent.raw && !info.der.isEmpty()) // so that PEM can be copied from a report opened later
                one.insert("der"_L1, QString::fromLatin1(info.der.toBase64()));
            chain.append(one);
        }
        QJsonArray problems;
        for (const CertificateFinding &finding : facts.problems) {
            problems.append(QJsonObject{ { "problem"_L1, nameOf(finding.problem) },
                { "chainIndex"_L1, finding.chainIndex }, { "detail"_L1, outside(finding.detail) } });
        }
        return { { "kind"_L1, "certificate"_L1 }, { "accepted"_L1, facts.accepted },
            { "acceptedByConsent"_L1, facts.acceptedByConsent }, { "typedName"_L1, outside(facts.typedName) },
            { "localTime"_L1, moment(facts.localTime) }, { "chain"_L1, chain }, { "problems"_L1, problems } };
    }

    QJsonObject operator()(const GreetingFacts &facts) const
    {
        return { { "kind"_L1, "greeting"_L1 }, { "slow"_L1, facts.slow } };
    }

    QJsonObject operator()(const EhloFacts &facts) const
    {
        QJsonObject object{ { "kind"_L1, "ehlo"_L1 }, { "announcedName"_L1, outside(facts.announcedName) },
            { "heloUsed"_L1, facts.heloUsed }, { "insideTls"_L1, facts.insideTls },
            { "domain"_L1, outside(facts.capabilities.domain) },
            { "keywords"_L1, outside(facts.capabilities.keywords) },
            { "mechanisms"_L1, outside(facts.capabilities.mechanisms) } };
        if (facts.capabilities.size)
            object.insert("size"_L1, *facts.capabilities.size);
        return object;
    }

    QJsonObject operator()(const StartTlsFacts &facts) const
    {
        return { { "kind"_L1, "starttls"_L1 }, { "offered"_L1, facts.offered } };
    }

    QJsonObject operator()(const AuthFacts &facts) const
    {
        return { { "kind"_L1, "auth"_L1 }, { "mechanism"_L1, outside(facts.mechanism) },
            { "offered"_L1, outside(facts.offered) }, { "credentialsSent"_L1, facts.credentialsSent },
            { "insideTls"_L1, facts.insideTls }, { "fault"_L1, nameOf(facts.fault) },
            { "serverText"_L1, outside(facts.serverText) } };
    }

    QJsonObject operator()(const EnvelopeFacts &facts) const
    {
        return { { "kind"_L1, "envelope"_L1 }, { "address"_L1, outside(facts.address) } };
    }

    QJsonObject operator()(const DataFacts &facts) const
    {
        return { { "kind"_L1, "data"_L1 }, { "messageBytes"_L1, facts.messageBytes },
            { "finalDotSent"_L1, facts.finalDotSent } };
    }
};

constexpr qint64 manyBytes = qint64(1) << 52; // a whole number in every JSON reader

CertificateFacts certificateFacts(const Fields &fields)
{
    CertificateFacts facts;
    facts.accepted = fields.flag("accepted"_L1);
    facts.acceptedByConsent = fields.flag("acceptedByConsent"_L1);
    facts.typedName = fields.text("typedName"_L1);
    facts.localTime = fields.time("localTime"_L1);
    const QJsonArray chain = fields.array("chain"_L1);
    for (const auto &one : chain) {
        if (facts.chain.size() < 20)
            facts.chain << certificateFromJson(one.toObject());
    }
    const QJsonArray problems = fields.array("problems"_L1);
    for (const auto &one : problems) {
        const Fields finding(one.toObject());
        facts.problems << CertificateFinding{ finding.name("problem"_L1, CertificateProblem::Other),
            static_cast<int>(finding.number("chainIndex"_L1, 0, 19)), finding.text("detail"_L1) };
    }
    return facts;
}

EhloFacts ehloFacts(const Fields &fields)
{
    EhloFacts facts;
    facts.announcedName = fields.text("announcedName"_L1);
    facts.heloUsed = fields.flag("heloUsed"_L1);
    facts.insideTls = fields.flag("insideTls"_L1);
    facts.capabilities.domain = fields.text("domain"_L1);
    facts.capabilities.keywords = fields.texts("keywords"_L1);
    facts.capabilities.mechanisms = fields.texts("mechanisms"_L1);
    if (fields.has("size"_L1))
        facts.capabilities.size = fields.number("size"_L1, 0, manyBytes);
    return facts;
}

} // namespace

QJsonObject factsToJson(const Facts &facts, const Extent &extent)
{
    return std::visit(Writer{ extent }, facts);
}

Facts factsFromJson(const QJsonObject &object)
{
    const Fields fields(object);
    const QString kind = fields.text("kind"_L1);
    if (kind == "input"_L1) {
        InputFacts facts;
        const QJsonArray remarks = fields.array("remarks"_L1);
        for (const auto &one : remarks) {
            if (const auto remark = remarkFromJson(one.toObject()))
                facts.remarks << *remark;
        }
        return facts;
    }
    if (kind == "dns"_L1) {
        return DnsFacts{ fields.name("reason"_L1, DnsReason::Local), fields.text("name"_L1),
            fields.texts("addresses"_L1), fields.flag("fromLiteral"_L1), fields.flag("hasMx"_L1) };
    }
    if (kind == "tcp"_L1) {
        return TcpFacts{ fields.name("reason"_L1, TcpReason::Local), fields.text("address"_L1),
            familyFromId(fields.text("family"_L1)).value_or(Family::Any),
            static_cast<quint16>(fields.number("port"_L1, 0, 65'535)), fields.text("localAddress"_L1),
            fields.text("proxy"_L1), fields.text("proxyDetail"_L1) };
    }
    if (kind == "tls"_L1) {
        return TlsFacts{ fields.name("reason"_L1, TlsReason::Other), fields.text("version"_L1),
            fields.text("cipher"_L1), static_cast<int>(fields.number("alert"_L1, 0, 255, -1)),
            fields.text("opensslCode"_L1),
            fields.bytes("firstBytes"_L1)
                .first(std::min<qsizetype>(256, fields.bytes("firstBytes"_L1).size())) };
    }
    if (kind == "certificate"_L1)
        return certificateFacts(fields);
    if (kind == "greeting"_L1)
        return GreetingFacts{ fields.flag("slow"_L1) };
    if (kind == "ehlo"_L1)
        return ehloFacts(fields);
    if (kind == "starttls"_L1)
        return StartTlsFacts{ fields.flag("offered"_L1) };
    if (kind == "auth"_L1) {
        return AuthFacts{ fields.text("mechanism"_L1), fields.texts("offered"_L1),
            fields.flag("credentialsSent"_L1), fields.flag("insideTls"_L1),
            fields.name("fault"_L1, LoginFault::None), fields.text("serverText"_L1) };
    }
    if (kind == "envelope"_L1)
        return EnvelopeFacts{ fields.text("address"_L1) };
    if (kind == "data"_L1)
        return DataFacts{ fields.number("messageBytes"_L1, 0, manyBytes), fields.flag("finalDotSent"_L1) };
    return std::monostate{};
}

} // namespace envoi::report
