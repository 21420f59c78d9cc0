// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestCertificates.h"

#include "net/CertificateJudge.h"
#include "net/TrustStore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace envoi;
using namespace envoi::net;
using namespace testcert;
using P = record::CertificateProblem;

using Finding = std::pair<P, int>; ///< what, and at which place of the chain
using Findings = QList<Finding>;
using Chain = QList<QByteArray>;
Q_DECLARE_METATYPE(Findings)

namespace
{

const auto host = QStringLiteral("mail.example.com");
constexpr qint64 day = 86'400;

} // namespace

class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void verdicts_data();
    void verdicts();
    void details();
    void information();
    void hostileText();
    void limits();
    void oldRoot();
    void caFileForms();
    void boundedTime_data();
    void boundedTime();

private:
    [[nodiscard]] record::CertificateFacts judged(const Chain &chain, const QString &typed = host) const
    {
        return judge(chain, typed, { caFile }, QDateTime::fromSecsSinceEpoch(now(), Qt::UTC));
    }
    QString save(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir folder;
    QString caFile; ///< the roots that are trusted here
    Made root;
    Made expiredRoot;
    Made rsaRoot;
    Made intermediate;
    Made strangeRoot; ///< trusted by nobody
    Made strangeIntermediate;
};

void TestCertificates::initTestCase()
{
    qputenv("SSL_CERT_FILE", "/nonexistent"); // what this computer trusts shall not matter
    qputenv("SSL_CERT_DIR", "/nonexistent");
    root = makeCa({ .commonName = QStringLiteral("Root") });
    expiredRoot
        = makeCa({ .commonName = QStringLiteral("Old Root"), .fromSeconds = -9 * day, .toSeconds = -day });
    rsaRoot = makeCa({ .commonName = QStringLiteral("RSA Root"), .key = Key::Rsa2048 });
    strangeRoot = makeCa({ .commonName = QStringLiteral("Strange Root") });
    intermediate = makeCa({ .commonName = QStringLiteral("Intermediate") }, &root);
    strangeIntermediate = makeCa({ .commonName = QStringLiteral("Strange Intermediate") }, &strangeRoot);
    caFile = save(QStringLiteral("roots.pem"), root.pem() + expiredRoot.pem() + rsaRoot.pem());
}

void TestCertificates::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("dns");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *what, const char *typed, const QList<const char *> &dns,
                         const QList<const char *> &addresses, bool matches) {
        QStringList d;
        QStringList a;
        for (const char *name : dns)
            d.append(QString::fromUtf8(name));
        for (const char *address : addresses)
            a.append(QString::fromUtf8(address));
        QTest::newRow(what) << QString::fromUtf8(typed) << d << a << matches;
    };
    row("exact", "mail.example.com", { "mail.example.com" }, {}, true);
    row("second of two", "mail.example.com", { "a.example.com", "mail.example.com" }, {}, true);
    row("none at all", "mail.example.com", {}, {}, false);
    row("other host", "mail.example.com", { "smtp.example.com" }, {}, false);
    row("bare domain", "mail.example.com", { "example.com" }, {}, false);
    row("subdomain", "example.com", { "mail.example.com" }, {}, false);
    row("longer", "mail.example.com", { "mail.example.com.evil.example" }, {}, false);
    row("upper case in the certificate", "mail.example.com", { "MAIL.Example.COM" }, {}, true);
    row("upper case typed", "Mail.EXAMPLE.com", { "mail.example.com" }, {}, true);
    row("trailing dot typed", "mail.example.com.", { "mail.example.com" }, {}, true);
    row("two trailing dots typed", "mail.example.com..", { "mail.example.com" }, {}, false);
    row("trailing dot in the certificate", "mail.example.com", { "mail.example.com." }, {}, false);
    row("leading dot in the certificate", "mail.example.com", { ".example.com" }, {}, false);
    row("leading blank in the certificate", "mail.example.com", { " mail.example.com" }, {}, false);
    row("underscore", "my_host.example.com", { "my_host.example.com" }, {}, true);
    row("single label", "mailserver", { "mailserver" }, {}, true);
    // Wildcards
    row("wildcard", "mail.example.com", { "*.example.com" }, {}, true);
    row("wildcard, upper case", "MAIL.example.com", { "*.EXAMPLE.com" }, {}, true);
    row("wildcard, two labels", "a.mail.example.com", { "*.example.com" }, {}, false);
    row("wildcard, apex", "example.com", { "*.example.com" }, {}, false);
    row("wildcard, empty label", ".example.com", { "*.example.com" }, {}, false);
    row("partial wildcard at the end", "mail.example.com", { "ma*.example.com" }, {}, false);
    row("partial wildcard at the front", "mail.example.com", { "*il.example.com" }, {}, false);
    row("partial wildcard in the middle", "mail.example.com", { "m*l.example.com" }, {}, false);
    row("wildcard in the second label", "mail.example.com", { "mail.*.com" }, {}, false);
    row("wildcard alone", "mail.example.com", { "*" }, {}, false);
    row("wildcard alone, single label", "mailserver", { "*" }, {}, false);
    row("wildcard over a top level", "example.com", { "*.com" }, {}, false);
    row("two wildcards", "a.b.example.com", { "*.*.example.com" }, {}, false);
    row("double wildcard", "mail.example.com", { "**.example.com" }, {}, false);
    row("wildcard in an A-label", "xn--bcher-kva.example.com", { "xn--*.example.com" }, {}, false);
    row("whole-label wildcard over an A-label", "xn--bcher-kva.example.com", { "*.example.com" }, {}, true);
    row("wildcard with trailing dot", "mail.example.com", { "*.example.com." }, {}, false);
    row("wildcard typed", "*.example.com", { "mail.example.com" }, {}, false);
    // Letters outside ASCII
    row("A-label", "xn--bcher-kva.example", { "xn--bcher-kva.example" }, {}, true);
    row("raw UTF-8 in the certificate", "xn--bcher-kva.example", { "bücher.example" }, {}, false);
    row("raw UTF-8 on both sides", "bücher.example", { "bücher.example" }, {}, false);
    row("homograph", "xn--ple-43d.example", { "ple.example" }, {}, false);
    // Addresses
    row("IPv4", "192.0.2.1", {}, { "192.0.2.1" }, true);
    row("other IPv4", "192.0.2.1", {}, { "192.0.2.2" }, false);
    row("IPv4 as a DNS name", "192.0.2.1", { "192.0.2.1" }, {}, false);
    row("IPv4 under a wildcard", "192.0.2.1", { "*.0.2.1" }, {}, false);
    row("IPv6", "2001:db8::1", {}, { "2001:db8::1" }, true);
    row("IPv6 in another spelling", "2001:0DB8:0:0::1", {}, { "2001:db8::1" }, true);
    row("IPv6 in brackets", "[2001:db8::1]", {}, { "2001:db8::1" }, true);
    row("IPv6 as a DNS name", "2001:db8::1", { "2001:db8::1" }, {}, false);
    row("IPv4 inside IPv6", "::ffff:192.0.2.1", {}, { "192.0.2.1" }, false);
    row("address of a name", "mail.example.com", {}, { "192.0.2.1" }, false);
    row("short IPv4 form is a name", "127.1", {}, { "127.0.0.1" }, false);
    row("nothing typed", "", { "" }, {}, false);
    row("a dot typed", ".", { "." }, {}, false);
    QTest::newRow("NUL in the certificate")
        << host << QStringList{ host + QChar(u'\0') + QStringLiteral(".evil.example") } << QStringList()
        << false;
    QTest::newRow("NUL typed") << host + QChar(u'\0') << QStringList{ host } << QStringList() << false;
}

void TestCertificates::names()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, dns);
    QFETCH(const QStringList, addresses);
    QFETCH(const bool, matches);
    QCOMPARE(nameMatches(typed, dns, addresses), matches);
}

void TestCertificates::verdicts_data()
{
    QTest::addColumn<Chain>("chain");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Findings>("expected");
    const auto row = [](const char *what, const Chain &chain, const Findings &expected,
                         const QString &typed = host) { QTest::newRow(what) << chain << typed << expected; };
    const auto leaf = [this](const Wish &wish) { return makeLeaf(wish, &root).der(); };

    row("good", { leaf({}) }, {});
    row("good, with intermediate", { makeLeaf({}, &intermediate).der(), intermediate.der() }, {});
    row("good, with the root", { makeLeaf({}, &intermediate).der(), intermediate.der(), root.der() }, {});
    row("good, in reverse", { makeLeaf({}, &intermediate).der(), root.der(), intermediate.der() }, {});
    row("good, with a stranger in between",
        { makeLeaf({}, &intermediate).der(), strangeRoot.der(), intermediate.der() }, {});
    row("good, wildcard", { leaf({ .dns = { QStringLiteral("*.example.com") } }) }, {});
    row("good, address", { leaf({ .addresses = { QStringLiteral("192.0.2.1") } }) }, {},
        QStringLiteral("192.0.2.1"));
    row("good, IPv6", { leaf({ .addresses = { QStringLiteral("2001:db8::1") } }) }, {},
        QStringLiteral("2001:DB8:0::1"));
    row("good, Ed25519", { leaf({ .key = Key::Ed25519 }) }, {});
    row("good, RSA 2048", { leaf({ .key = Key::Rsa2048 }) }, {});
    row("good, RSA 8192", { leaf({ .key = Key::PublicRsa8192 }) }, {});
    row("good, purpose server", { leaf({ .extensions = { { "extendedKeyUsage", "serverAuth" } } }) }, {});
    row("good, purposes server and client",
        { leaf({ .extensions = { { "extendedKeyUsage", "clientAuth,serverAuth" } } }) }, {});
    row("good, must staple", { leaf({ .extensions = { { "tlsfeature", "status_request" } } }) }, {});
    row("good, unknown extension that is not critical",
        { leaf({ .extensions = { { "1.2.3.4.5", "DER:0500" } } }) }, {});

    // Dates
    row("expired", { leaf({ .fromSeconds = -9 * day, .toSeconds = -day }) }, { { P::Expired, 0 } });
    row("expired by a second", { leaf({ .toSeconds = -1 }) }, { { P::Expired, 0 } });
    row("expires in a second", { leaf({ .toSeconds = 1 }) }, {});
    row("not yet valid", { leaf({ .fromSeconds = 365 * day, .toSeconds = 400 * day }) },
        { { P::NotYetValid, 0 } });
    row("not yet valid by a second", { leaf({ .fromSeconds = 1 }) }, { { P::NotYetValid, 0 } });
    {
        const Made old = makeCa(
            { .commonName = QStringLiteral("Old"), .fromSeconds = -9 * day, .toSeconds = -day }, &root);
        row("expired intermediate", { makeLeaf({}, &old).der(), old.der() }, { { P::Expired, 1 } });
    }
    row("expired root, not sent", { makeLeaf({}, &expiredRoot).der() }, { { P::Expired, 1 } });
    row("expired root, sent", { makeLeaf({}, &expiredRoot).der(), expiredRoot.der() }, { { P::Expired, 1 } });

    // Names
    row("other host", { leaf({ .dns = { QStringLiteral("smtp.example.com") } }) },
        { { P::NameMismatch, 0 } });
    row("no names at all", { make({}, &root).der() }, { { P::NameMismatch, 0 } });
    row("right name only in CN", { make({ .commonName = host }, &root).der() },
        { { P::NameOnlyInCommonName, 0 } });
    row("wildcard only in CN", { make({ .commonName = QStringLiteral("*.example.com") }, &root).der() },
        { { P::NameOnlyInCommonName, 0 } });
    row("address only in CN", { make({ .commonName = QStringLiteral("192.0.2.1") }, &root).der() },
        { { P::NameOnlyInCommonName, 0 } }, QStringLiteral("192.0.2.1"));
    row("right CN, other name",
        { leaf({ .commonName = host, .dns = { QStringLiteral("smtp.example.com") } }) },
        { { P::NameMismatch, 0 } });
    row("right CN, and an address",
        { leaf({ .commonName = host, .addresses = { QStringLiteral("192.0.2.1") } }) },
        { { P::NameMismatch, 0 } });
    row("address as DNS name", { leaf({ .dns = { QStringLiteral("192.0.2.1") } }) },
        { { P::NameMismatch, 0 } }, QStringLiteral("192.0.2.1"));
    row("expired, other host, unknown issuer",
        { makeLeaf({ .dns = { QStringLiteral("x.example") }, .fromSeconds = -9 * day, .toSeconds = -day },
            &strangeRoot)
                .der() },
        { { P::IssuerUnknown, 0 }, { P::Expired, 0 }, { P::NameMismatch, 0 } });

    // Trust
    row("self-signed", { makeLeaf({}, nullptr).der() }, { { P::SelfSigned, 0 } });
    row("self-signed, as openssl req makes it",
        { makeLeaf({ .extensions = { { "basicConstraints", "critical,CA:TRUE" } } }, nullptr).der() },
        { { P::SelfSigned, 0 } });
    row("self-signed and expired",
        { makeLeaf({ .fromSeconds = -9 * day, .toSeconds = -day }, nullptr).der() },
        { { P::SelfSigned, 0 }, { P::Expired, 0 } });
    row("root sent, not trusted", { makeLeaf({}, &strangeRoot).der(), strangeRoot.der() },
        { { P::SelfSignedRoot, 1 } });
    row("root sent behind an intermediate, not trusted",
        { makeLeaf({}, &strangeIntermediate).der(), strangeIntermediate.der(), strangeRoot.der() },
        { { P::SelfSignedRoot, 2 } });
    row("issuer unknown, alone", { makeLeaf({}, &strangeRoot).der() }, { { P::IssuerUnknown, 0 } });
    row("issuer unknown, with intermediate",
        { makeLeaf({}, &strangeIntermediate).der(), strangeIntermediate.der() }, { { P::IssuerUnknown, 1 } });
    const QList<Extension> access{ { "authorityInfoAccess", "caIssuers;URI:http://ca.example/i.crt" } };
    row("intermediate missing", { makeLeaf({ .extensions = access }, &intermediate).der() },
        { { P::IntermediateMissing, 0 } });
    row("intermediate missing, a wrong one sent",
        { makeLeaf({ .extensions = access }, &intermediate).der(), strangeIntermediate.der() },
        { { P::IntermediateMissing, 0 } });
    row("intermediate missing, no address given", { makeLeaf({}, &intermediate).der() },
        { { P::IssuerUnknown, 0 } });
    row("only an OCSP address given",
        { makeLeaf(
            { .extensions = { { "authorityInfoAccess", "OCSP;URI:http://ca.example/" } } }, &intermediate)
                .der() },
        { { P::IssuerUnknown, 0 } });
    {
        // The right name, the wrong key.
        const Made twin = makeCa({ .commonName = QStringLiteral("Root") });
        const auto facts = Chain{ makeLeaf({}, &twin).der() };
        row("signed by a namesake of the root", facts, { { P::Other, 0 } });
    }

    // Strength
    row("RSA 1024", { leaf({ .key = Key::PublicRsa1024 }) }, { { P::WeakKey, 0 } });
    row("RSA 512", { leaf({ .key = Key::PublicRsa512 }) }, { { P::WeakKey, 0 } });
    row("RSA 1536", { leaf({ .key = Key::PublicRsa1536 }) }, { { P::WeakKey, 0 } });
    row("P-192", { leaf({ .key = Key::Ec192 }) }, { { P::WeakKey, 0 } });
    row("SHA-1", { makeLeaf({ .digest = EVP_sha1() }, &rsaRoot).der() }, { { P::WeakSignature, 0 } });
    row("MD5", { makeLeaf({ .digest = EVP_md5() }, &rsaRoot).der() }, { { P::WeakSignature, 0 } });
    {
        const Made weak = makeCa({ .commonName = QStringLiteral("Weak"), .digest = EVP_sha1() }, &rsaRoot);
        row("SHA-1 intermediate", { makeLeaf({}, &weak).der(), weak.der() }, { { P::WeakSignature, 1 } });
        const Made small = makeCa({ .commonName = QStringLiteral("Small"), .key = Key::Rsa1024 }, &root);
        row("RSA 1024 intermediate", { makeLeaf({}, &small).der(), small.der() }, { { P::WeakKey, 1 } });
    }
    row("RSA 1024, SHA-1, expired, other host",
        { makeLeaf({ .dns = { QStringLiteral("x.example") },
                       .fromSeconds = -9 * day,
                       .toSeconds = -day,
                       .key = Key::PublicRsa1024,
                       .digest = EVP_sha1() },
            &rsaRoot)
                .der() },
        { { P::WeakKey, 0 }, { P::WeakSignature, 0 }, { P::Expired, 0 }, { P::NameMismatch, 0 } });

    // Purpose and constraints
    row("for clients only", { leaf({ .extensions = { { "extendedKeyUsage", "clientAuth" } } }) },
        { { P::WrongPurpose, 0 } });
    row("for e-mail only", { leaf({ .extensions = { { "extendedKeyUsage", "emailProtection" } } }) },
        { { P::WrongPurpose, 0 } });
    row("for anything", { leaf({ .extensions = { { "extendedKeyUsage", "anyExtendedKeyUsage" } } }) },
        { { P::WrongPurpose, 0 } });
    row("for signing certificates only",
        { leaf({ .extensions = { { "keyUsage", "critical,keyCertSign" } } }) }, { { P::WrongPurpose, 0 } });
    {
        const Made noCa = make({ .commonName = QStringLiteral("No CA"),
                                   .extensions = { { "basicConstraints", "critical,CA:FALSE" } } },
            &root);
        row("issuer without the CA bit", { makeLeaf({}, &noCa).der(), noCa.der() }, { { P::NotACa, 1 } });
        const Made silent = make({ .commonName = QStringLiteral("Silent") }, &root);
        row("issuer without basic constraints", { makeLeaf({}, &silent).der(), silent.der() },
            { { P::NotACa, 1 } });
        const Made shallow = makeCa({ .commonName = QStringLiteral("Shallow"),
                                        .extensions = { { "basicConstraints", "critical,CA:TRUE,pathlen:0" },
                                            { "keyUsage", "keyCertSign" } } },
            &root);
        const Made deeper = makeCa({ .commonName = QStringLiteral("Deeper") }, &shallow);
        row("path too long", { makeLeaf({}, &deeper).der(), deeper.der(), shallow.der() },
            { { P::PathTooLong, 2 } });
        row("path just long enough", { makeLeaf({}, &shallow).der(), shallow.der() }, {});
        const Made narrow = makeCa({ .commonName = QStringLiteral("Narrow"),
                                       .extensions = { { "basicConstraints", "critical,CA:TRUE" },
                                           { "nameConstraints", "critical,permitted;DNS:other.example" } } },
            &root);
        row("name not permitted", { makeLeaf({}, &narrow).der(), narrow.der() },
            { { P::NameConstraint, 0 } });
        const Made excluding = makeCa({ .commonName = QStringLiteral("Excluding"),
                                          .extensions = { { "basicConstraints", "critical,CA:TRUE" },
                                              { "nameConstraints", "critical,excluded;DNS:example.com" } } },
            &root);
        row("name excluded", { makeLeaf({}, &excluding).der(), excluding.der() },
            { { P::NameConstraint, 0 } });
        const Made allowing = makeCa({ .commonName = QStringLiteral("Allowing"),
                                         .extensions = { { "basicConstraints", "critical,CA:TRUE" },
                                             { "nameConstraints", "critical,permitted;DNS:example.com" } } },
            &root);
        row("name permitted", { makeLeaf({}, &allowing).der(), allowing.der() }, {});
        const Made odd = makeCa({ .commonName = QStringLiteral("Odd"),
                                    .extensions = { { "basicConstraints", "critical,CA:TRUE" },
                                        { "1.2.3.4.5", "critical,DER:0500" } } },
            &root);
        row("unknown critical extension of the intermediate", { makeLeaf({}, &odd).der(), odd.der() },
            { { P::UnknownCriticalExtension, 1 } });
        const Made clientsOnly = makeCa({ .commonName = QStringLiteral("Clients only"),
                                            .extensions = { { "basicConstraints", "critical,CA:TRUE" },
                                                { "extendedKeyUsage", "clientAuth" } } },
            &root);
        row("intermediate for clients only", { makeLeaf({}, &clientsOnly).der(), clientsOnly.der() },
            { { P::WrongPurpose, 1 } });
    }
    row("unknown critical extension", { leaf({ .extensions = { { "1.2.3.4.5", "critical,DER:0500" } } }) },
        { { P::UnknownCriticalExtension, 0 } });
    row("CA as server", { leaf({ .extensions = { { "basicConstraints", "critical,CA:TRUE" } } }) },
        { { P::CaAsServer, 0 } });
    row("nothing sent", {}, { { P::Other, 0 } });
    row("no certificate at all", { QByteArray("nonsense") }, { { P::Other, 0 } });
    row("nonsense behind the leaf", { leaf({}), QByteArray("nonsense") }, {});
    {
        QByteArray broken = leaf({});
        broken[broken.size() - 1] = char(broken.back() ^ 1);
        row("signature broken", { broken }, { { P::Other, 0 } });
    }
}

void TestCertificates::verdicts()
{
    QFETCH(const Chain, chain);
    QFETCH(const QString, typed);
    QFETCH(Findings, expected);
    const auto facts = judged(chain, typed);
    Findings found;
    for (const auto &finding : facts.problems)
        found.append({ finding.problem, finding.chainIndex });
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QString text;
    for (const auto &finding : facts.problems)
        text += QStringLiteral("%1@%2 %3; ")
                    .arg(int(finding.problem))
                    .arg(finding.chainIndex)
                    .arg(finding.detail);
    QVERIFY2(found == expected, qPrintable(text));
    const bool remarksOnly = std::all_of(
        expected.cbegin(), expected.cend(), [](const Finding &f) { return f.first == P::CaAsServer; });
    QCOMPARE(facts.accepted, remarksOnly);
    QVERIFY(!facts.acceptedByConsent);
    QCOMPARE(facts.typedName, typed);
    QCOMPARE(facts.localTime.toSecsSinceEpoch(), now());
    QCOMPARE(facts.chain.size(), chain.size());
    // The same bytes give the same verdict.
    QCOMPARE(judged(chain, typed), facts);
}

void TestCertificates::details()
{
    const auto detail = [this](const Chain &chain, P problem) {
        const auto facts = judged(chain);
        for (const auto &finding : facts.problems)
            if (finding.problem == problem)
                return finding.detail;
        return QStringLiteral("not found");
    };
    const auto leaf = [this](const Wish &wish) { return makeLeaf(wish, &root).der(); };
    const auto end = QDateTime::fromSecsSinceEpoch(now() - day, Qt::UTC).toString(Qt::ISODate);
    QCOMPARE(detail({ leaf({ .fromSeconds = -9 * day, .toSeconds = -day }) }, P::Expired), end);
    QVERIFY(end.endsWith(u'Z'));
    QCOMPARE(detail({ leaf({ .key = Key::PublicRsa1024 }) }, P::WeakKey), QStringLiteral("RSA 1024"));
    QCOMPARE(detail({ leaf({ .key = Key::Ec192 }) }, P::WeakKey), QStringLiteral("EC 192"));
    QCOMPARE(detail({ makeLeaf({ .digest = EVP_sha1() }, &rsaRoot).der() }, P::WeakSignature),
        QStringLiteral("sha1WithRSAEncryption"));
    QCOMPARE(detail({ leaf({ .extensions = { { "extendedKeyUsage", "clientAuth" } } }) }, P::WrongPurpose),
        QStringLiteral("clientAuth"));
    QCOMPARE(
        detail({ makeLeaf({}, &strangeRoot).der() }, P::IssuerUnknown), QStringLiteral("CN=Strange Root"));
    QCOMPARE(detail({ leaf({ .dns = { QStringLiteral("a.example"), QStringLiteral("b.example") } }) },
                 P::NameMismatch),
        QStringLiteral("a.example, b.example"));
    QCOMPARE(detail({ make({ .commonName = host }, &root).der() }, P::NameOnlyInCommonName), host);
}

void TestCertificates::information()
{
    const Made made
        = makeLeaf({ .commonName = QStringLiteral("Bücher & Söhne"),
                       .organization = QStringLiteral("Org, Inc."),
                       .dns = { host, QStringLiteral("*.example.com") },
                       .addresses = { QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1") },
                       .key = Key::Rsa2048 },
            &rsaRoot);
    const auto facts = judged({ made.der(), rsaRoot.der() });
    QCOMPARE(facts.chain.size(), 2);
    const auto &info = facts.chain.first();
    QCOMPARE(info.commonName, QStringLiteral("Bücher & Söhne"));
    QCOMPARE(info.subject, QStringLiteral("CN=Bücher & Söhne,O=Org\\, Inc."));
    QCOMPARE(info.issuer, QStringLiteral("CN=RSA Root"));
    QCOMPARE(info.issuerCommonName, QStringLiteral("RSA Root"));
    QVERIFY(info.issuerOrganization.isEmpty());
    const QStringList names{ host, QStringLiteral("*.example.com"), QStringLiteral("192.0.2.1"),
        QStringLiteral("2001:db8::1") };
    QCOMPARE(info.names, names);
    QCOMPARE(info.notBefore.toSecsSinceEpoch(), now() - 3'600);
    QCOMPARE(info.notAfter.toSecsSinceEpoch(), now() + 90 * day);
    QCOMPARE(info.notAfter.timeSpec(), Qt::UTC);
    QCOMPARE(info.keyType, QStringLiteral("RSA"));
    QCOMPARE(info.keyBits, 2048);
    QCOMPARE(info.signature, QStringLiteral("sha256WithRSAEncryption"));
    QCOMPARE(info.der, made.der());
    QCOMPARE(info.sha256.size(), 32 * 3 - 1);
    QCOMPARE(info.sha256, info.sha256.toUpper());
    QCOMPARE(facts.chain.at(1).der, rsaRoot.der());
}

void TestCertificates::hostileText()
{
    // The words are kept as they are (whoever shows them makes them inert), but never more than a line's
    // worth.
    const auto evil = QStringLiteral("<img src=x>\u202e%1 %s\\n");
    auto facts = judged({ makeLeaf({ .commonName = evil }, &root).der() });
    QCOMPARE(facts.chain.first().commonName, evil);
    facts = judged({ makeLeaf({ .dns = { QString(60'000, u'a') } }, &root).der() });
    QCOMPARE(facts.problems.value(0).problem, P::NameMismatch);
    const auto split = host + QChar(u'\0') + QStringLiteral(".evil.example");
    facts = judged({ makeLeaf({ .dns = { split } }, &root).der() });
    QVERIFY(!facts.accepted);
    QCOMPARE(facts.chain.first().names, QStringList{ split });
    facts = judged({ makeLeaf({ .organization = QString(60, u'x') }, &root).der() });
    QVERIFY(facts.chain.first().subject.size() < 2'010);
}

void TestCertificates::limits()
{
    QStringList many;
    for (int i = 0; i < 3'000; ++i)
        many.append(QStringLiteral("h%1.example.com").arg(i));
    many.append(host);
    Chain chain{ makeLeaf({ .dns = many }, &intermediate).der() };
    for (int i = 0; i < 300; ++i)
        chain.append(strangeRoot.der());
    chain.append(intermediate.der()); // needed, and far behind
    QElapsedTimer clock;
    clock.start();
    const auto facts = judged(chain);
    QVERIFY2(clock.elapsed() < 1'000, QByteArray::number(clock.elapsed()).constData());
    QVERIFY(facts.accepted);
    QCOMPARE(facts.chain.size(), 20);
    QCOMPARE(facts.chain.first().names.size(), 1'000);
}

/// S168: the server sends a cross-signed root whose own issuer has expired, and the new root is trusted here.
void TestCertificates::oldRoot()
{
    const Made newRoot = makeCa({ .commonName = QStringLiteral("New Root") });
    Made cross;
    {
        // The same name and key, certified by the old root.
        cross = makeCa({ .commonName = QStringLiteral("New Root") }, &expiredRoot);
        X509_set_pubkey(cross.certificate.get(), newRoot.key.get());
        X509_sign(cross.certificate.get(), expiredRoot.key.get(), EVP_sha256());
    }
    const Made middle = makeCa({ .commonName = QStringLiteral("Middle") }, &newRoot);
    const Made leaf = makeLeaf({}, &middle);
    const Chain chain{ leaf.der(), middle.der(), cross.der() };
    const QString both = save(QStringLiteral("both.pem"), expiredRoot.pem() + newRoot.pem());
    const QString onlyOld = save(QStringLiteral("old.pem"), expiredRoot.pem());
    const auto time = QDateTime::fromSecsSinceEpoch(now(), Qt::UTC);
    QVERIFY(judge(chain, host, { both }, time).accepted);
    const auto outdated = judge(chain, host, { onlyOld }, time);
    QVERIFY(!outdated.accepted);
    QCOMPARE(outdated.problems.value(0).problem, P::Expired);
}

void TestCertificates::caFileForms()
{
    const auto time = QDateTime::fromSecsSinceEpoch(now(), Qt::UTC);
    const Chain chain{ makeLeaf({}, &strangeRoot).der() };
    QVERIFY(!judge(chain, host, {}, time).accepted);
    const QString der = save(QStringLiteral("root.der"), strangeRoot.der());
    QVERIFY(judge(chain, host, { der }, time).accepted);
    const QString several = save(QStringLiteral("several.pem"), "# words\n" + root.pem() + strangeRoot.pem());
    QVERIFY(judge(chain, host, { several }, time).accepted);
    QCOMPARE(certificatesIn(several).size(), 2U);
    QVERIFY(!judge(chain, host, { folder.filePath(QStringLiteral("missing")) }, time).accepted);
    QVERIFY(!judge(chain, host, { save(QStringLiteral("junk"), "junk") }, time).accepted);
    // A self-signed server (a bridge at home) whose own certificate was added.
    const Made self = makeLeaf({}, nullptr);
    QVERIFY(judge({ self.der() }, host, { save(QStringLiteral("self.pem"), self.pem()) }, time).accepted);
    // An intermediate alone is no anchor: its own issuer is still unknown.
    const QString partial = save(QStringLiteral("partial.pem"), strangeIntermediate.pem());
    QVERIFY(!judge({ makeLeaf({}, &strangeIntermediate).der() }, host, { partial }, time).accepted);
    // SSL_CERT_FILE is the system's list.
    qputenv("SSL_CERT_FILE", der.toUtf8().replace(".der", ".pem"));
    save(QStringLiteral("root.pem"), strangeRoot.pem());
    QVERIFY(judge(chain, host, {}, time).accepted);
    qputenv("SSL_CERT_FILE", "/nonexistent");
    // SSL_CERT_DIR is its hashed directory.
    const unsigned long hash
        = X509_NAME_hash_ex(X509_get_subject_name(strangeRoot.certificate.get()), nullptr, nullptr, nullptr);
    save(QStringLiteral("%1.0").arg(hash, 8, 16, QLatin1Char('0')), strangeRoot.pem());
    QVERIFY(!judge(chain, host, {}, time).accepted);
    qputenv("SSL_CERT_DIR", QFile::encodeName(folder.path()));
    QVERIFY(judge(chain, host, {}, time).accepted);
    qputenv("SSL_CERT_DIR", "/nonexistent");
}

void TestCertificates::boundedTime_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("constraints times names") << 0; // just under OpenSSL's own bound of 2^20
    QTest::newRow("many namesakes") << 1;
    QTest::newRow("deep chain") << 2;
}

void TestCertificates::boundedTime()
{
    QFETCH(const int, kind);
    Chain chain;
    if (kind == 0) {
        QByteArray constraints = "permitted;DNS:example.com";
        for (int i = 0; i < 1'000; ++i)
            constraints += ",excluded;DNS:x" + QByteArray::number(i) + ".example";
        const Made ca = makeCa({ .commonName = QStringLiteral("NC"),
                                   .extensions = { { "basicConstraints", "critical,CA:TRUE" },
                                       { "nameConstraints", constraints } } },
            &root);
        QStringList many{ host };
        for (int i = 0; i < 1'000; ++i)
            many.append(QStringLiteral("h%1.example.com").arg(i));
        chain = { makeLeaf({ .dns = many }, &ca).der(), ca.der() };
    } else if (kind == 1) {
        // Every one a possible issuer of every other.
        const Made first = makeCa({ .commonName = QStringLiteral("Same") }, &strangeRoot);
        chain.append(makeLeaf({}, &first).der());
        for (int i = 0; i < 100; ++i)
            chain.append(makeCa({ .commonName = QStringLiteral("Same") }, &first).der());
    } else {
        std::vector<Made> line;
        line.push_back(makeCa({ .commonName = QStringLiteral("0") }, &root));
        for (int i = 1; i < 120; ++i)
            line.push_back(makeCa({ .commonName = QString::number(i) }, &line.back()));
        chain.append(makeLeaf({}, &line.back()).der());
        for (auto i = line.crbegin(); i != line.crend(); ++i)
            chain.append(i->der());
    }
    QElapsedTimer clock;
    clock.start();
    static_cast<void>(judged(chain));
    qInfo("%lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 2'000);
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
