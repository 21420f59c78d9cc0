// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Certificates.h"

#include "simulator/CertificateBuilder.h"
#include "simulator/CertificateKinds.h"

#include <QDateTime>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace envoi::simulator
{

using namespace Qt::Literals::StringLiterals;

void KeyDeleter::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}
void X509Deleter::operator()(X509 *certificate) const
{
    X509_free(certificate);
}

struct Authority::Signer {
    Key key;
    X509Pointer certificate;
};

namespace
{

struct BioDeleter {
    void operator()(BIO *bio) const { BIO_free(bio); }
};

/// "-2d", "+3h", "2024-05-01"; anything else is `otherwise`.
QDateTime moment(const QString &text, const QDateTime &otherwise)
{
    static const QRegularExpression relative(u"^([+-]\\d+)([smhd])$"_s);
    const QRegularExpressionMatch match = relative.match(text);
    if (match.hasMatch()) {
        static const QMap<QString, qint64> seconds{ { u"s"_s, 1 }, { u"m"_s, 60 }, { u"h"_s, 3600 },
            { u"d"_s, 86400 } };
        return QDateTime::currentDateTimeUtc().addSecs(
            match.captured(1).toLongLong() * seconds.value(match.captured(2)));
    }
    const QDateTime absolute = QDateTime::fromString(text, Qt::ISODate);
    return absolute.isValid() ? absolute : otherwise;
}

X509Pointer shared(const X509Pointer &certificate)
{
    X509_up_ref(certificate.get());
    return X509Pointer(certificate.get());
}

QDateTime ago(qint64 days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days);
}

CertificateSpecification authorityNamed(const QString &cn, const QString &ou = {})
{
    CertificateSpecification wanted;
    wanted.cn = cn;
    wanted.ou = ou;
    wanted.from = ago(365);
    wanted.to = ago(-3650);
    wanted.isCa = true;
    return wanted;
}

} // namespace

Authority::Authority()
    : m_root(std::make_unique<Signer>())
    , m_intermediate(std::make_unique<Signer>())
{
    m_root->key = makeKey({});
    m_root->certificate
        = makeCertificate(authorityNamed(u"Envoi Simulator Root"_s), m_root->key.get(), nullptr, nullptr);
    m_intermediate->key = makeKey({});
    m_intermediate->certificate = makeCertificate(authorityNamed(u"Envoi Simulator CA"_s),
        m_intermediate->key.get(), m_root->certificate.get(), m_root->key.get());
    ERR_clear_error();
}

Authority::~Authority() = default;

QByteArray Authority::rootPem() const
{
    const std::unique_ptr<BIO, BioDeleter> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), m_root->certificate.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

Identity Authority::issue(const CertificateWish &wish, const QStringList &defaultNames) const
{
    const CertificateKind *found = certificateKind(wish.kind);
    const CertificateKind kind = found ? *found : CertificateKind{};
    const auto either
        = [](const QString &first, const QString &second) { return first.isEmpty() ? second : first; };

    CertificateSpecification leaf;
    leaf.names = !wish.names.isEmpty()  ? wish.names
        : kind.defaults.names.isEmpty() ? defaultNames
                                        : kind.defaults.names;
    leaf.cn = either(either(wish.subject, kind.defaults.subject), leaf.names.value(0));
    leaf.from = moment(either(wish.from, kind.defaults.from), ago(30));
    leaf.to = moment(either(wish.to, kind.defaults.to), ago(-60));
    leaf.usage = kind.usage;
    leaf.isCa = kind.isCa;
    leaf.criticalExtension = kind.criticalExtension;
    leaf.issuerAddress = kind.shape == ChainShape::LeafOnly;
    if (kind.noNames)
        leaf.names.clear();
    for (int i = 0; i < kind.extraNames; ++i)
        leaf.names.append(u"host%1.example.net"_s.arg(i));
    if (either(wish.digest, kind.defaults.digest) == "sha1"_L1)
        leaf.sha1 = true;

    Identity identity;
    identity.key = makeKey(either(wish.key, kind.defaults.key));
    const QString issuerCn = either(wish.issuerCn, kind.defaults.issuerCn);
    const QString issuerOu = either(wish.issuerOu, kind.defaults.issuerOu);
    // A named issuer is never the simulator's own, whatever the kind.
    const ChainShape shape
        = !wish.issuerCn.isEmpty() && kind.defaults.issuerCn.isEmpty() ? ChainShape::Foreign : kind.shape;

    const auto sign = [&](const Signer &signer) {
        identity.chain.push_back(
            makeCertificate(leaf, identity.key.get(), signer.certificate.get(), signer.key.get()));
    };
    const auto below = [](const Signer &parent, const CertificateSpecification &wanted) {
        Signer made;
        made.key = makeKey({});
        made.certificate
            = makeCertificate(wanted, made.key.get(), parent.certificate.get(), parent.key.get());
        return made;
    };
    const auto foreignRoot = [](const QString &cn, const QString &ou) {
        Signer made;
        made.key = makeKey({});
        made.certificate = makeCertificate(authorityNamed(cn, ou), made.key.get(), nullptr, nullptr);
        return made;
    };
    switch (shape) {
    case ChainShape::Normal:
        sign(*m_intermediate);
        identity.chain.push_back(shared(m_intermediate->certificate));
        break;
    case ChainShape::LeafOnly:
        sign(*m_intermediate);
        break;
    case ChainShape::SelfSigned:
        identity.chain.push_back(makeCertificate(leaf, identity.key.get(), nullptr, nullptr));
        break;
    case ChainShape::Foreign:
        sign(foreignRoot(issuerCn, issuerOu));
        break;
    case ChainShape::ForeignWithIntermediate: {
        const Signer root = foreignRoot(issuerCn + " Root"_L1, issuerOu);
        const Signer intermediate = below(root, authorityNamed(issuerCn, issuerOu));
        sign(intermediate);
        identity.chain.push_back(shared(intermediate.certificate));
        break;
    }
    case ChainShape::ForeignWithRoot: {
        const Signer root = foreignRoot(issuerCn, issuerOu);
        sign(root);
        identity.chain.push_back(shared(root.certificate));
        break;
    }
    case ChainShape::CrossSigned: {
        // The same root once more, signed by an older one that has expired: a second path that leads nowhere.
        CertificateSpecification old = authorityNamed(u"Old Root CA X3"_s);
        old.from = ago(4000);
        old.to = ago(60);
        Signer oldRoot;
        oldRoot.key = makeKey({});
        oldRoot.certificate = makeCertificate(old, oldRoot.key.get(), nullptr, nullptr);
        sign(*m_intermediate);
        identity.chain.push_back(shared(m_intermediate->certificate));
        identity.chain.push_back(makeCertificate(authorityNamed(u"Envoi Simulator Root"_s), m_root->key.get(),
            oldRoot.certificate.get(), oldRoot.key.get()));
        break;
    }
    case ChainShape::BadIntermediate: {
        CertificateSpecification wanted = authorityNamed(u"Envoi Simulator CA 2"_s);
        wanted.to = moment(kind.issuerTo, wanted.to);
        wanted.isCa = kind.issuerIsCa;
        const Signer intermediate = below(*m_root, wanted);
        sign(intermediate);
        identity.chain.push_back(shared(intermediate.certificate));
        break;
    }
    }
    ERR_clear_error();
    return identity;
}

} // namespace envoi::simulator
