// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Certificates.h"

#include "simulator/CertificateKinds.h"

#include <QDateTime>
#include <QHostAddress>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace envoi::simulator {

using namespace Qt::Literals::StringLiterals;

void KeyDeleter::operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
void X509Deleter::operator()(X509 *certificate) const { X509_free(certificate); }

struct Authority::Signer {
    Key key;
    X509Pointer certificate;
};

namespace {

struct NamesDeleter { void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); } };
struct ExtensionDeleter { void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); } };
struct BioDeleter { void operator()(BIO *bio) const { BIO_free(bio); } };
struct OctetsDeleter { void operator()(ASN1_OCTET_STRING *octets) const { ASN1_OCTET_STRING_free(octets); } };
struct ObjectDeleter { void operator()(ASN1_OBJECT *object) const { ASN1_OBJECT_free(object); } };

Key makeKey(const QString &type)
{
    if (type.startsWith("rsa"_L1))
        return Key(EVP_RSA_gen(type.mid(3).toUInt()));
    if (type == "ec384"_L1)
        return Key(EVP_EC_gen("P-384"));
    if (type == "ed25519"_L1)
        return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    return Key(EVP_EC_gen("P-256"));
}

/// "-2d", "+3h", "2024-05-01"; anything else is `otherwise`.
QDateTime moment(const QString &text, const QDateTime &otherwise)
{
    static const QRegularExpression relative(u"^([+-]\\d+)([smhd])$"_s);
    const QRegularExpressionMatch match = relative.match(text);
    if (match.hasMatch()) {
        static const QMap<QString, qint64> seconds { { u"s"_s, 1 }, { u"m"_s, 60 }, { u"h"_s, 3600 }, { u"d"_s, 86400 } };
        return QDateTime::currentDateTimeUtc().addSecs(match.captured(1).toLongLong() * seconds.value(match.captured(2)));
    }
    const QDateTime absolute = QDateTime::fromString(text, Qt::ISODate);
    return absolute.isValid() ? absolute : otherwise;
}

struct Wanted {
    QString cn;
    QString ou;
    QDateTime from;
    QDateTime to;
    QStringList names;
    bool isCa = false;
    QByteArray usage;
    const EVP_MD *digest = EVP_sha256();
    bool criticalExtension = false;
    bool issuerAddress = false; ///< caIssuers, as public authorities put in
};

void addEntry(X509_NAME *name, const char *field, const QString &text)
{
    if (text.isEmpty())
        return;
    const QByteArray utf8 = text.toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.constData()),
        static_cast<int>(utf8.size()), -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, ExtensionDeleter> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
}

QByteArray addressBytes(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 value = address.toIPv4Address();
        QByteArray bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>(value >> shift & 0xff);
        return bytes;
    }
    const Q_IPV6ADDR value = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(value.c), 16);
}

/// SAN built by hand, so that any bytes may stand in a name.
void addNames(X509 *certificate, const QStringList &names)
{
    if (names.isEmpty())
        return;
    const std::unique_ptr<GENERAL_NAMES, NamesDeleter> all(GENERAL_NAMES_new());
    for (const QString &name : names) {
        const QHostAddress address(name);
        const bool isAddress = !address.isNull();
        const QByteArray bytes = isAddress ? addressBytes(address) : name.toUtf8();
        ASN1_STRING *value = ASN1_STRING_type_new(isAddress ? V_ASN1_OCTET_STRING : V_ASN1_IA5STRING);
        ASN1_STRING_set(value, bytes.constData(), static_cast<int>(bytes.size()));
        GENERAL_NAME *general = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(general, isAddress ? GEN_IPADD : GEN_DNS, value);
        sk_GENERAL_NAME_push(all.get(), general);
    }
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, all.get(), 0, X509V3_ADD_APPEND);
}

void addUnknownCritical(X509 *certificate)
{
    const std::unique_ptr<ASN1_OBJECT, ObjectDeleter> object(OBJ_txt2obj("1.3.6.1.4.1.32473.1", 1));
    const std::unique_ptr<ASN1_OCTET_STRING, OctetsDeleter> value(ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(value.get(), reinterpret_cast<const unsigned char *>("\x05\x00"), 2);
    const std::unique_ptr<X509_EXTENSION, ExtensionDeleter> extension(
        X509_EXTENSION_create_by_OBJ(nullptr, object.get(), 1, value.get()));
    X509_add_ext(certificate, extension.get(), -1);
}

/// Without an issuer it signs itself.
X509Pointer makeCertificate(const Wanted &wanted, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    X509Pointer made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), serial >> 1);
    ASN1_TIME_set(X509_getm_notBefore(made.get()), wanted.from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(made.get()), wanted.to.toSecsSinceEpoch());
    X509_NAME *subject = X509_get_subject_name(made.get());
    addEntry(subject, "OU", wanted.ou);
    addEntry(subject, "CN", wanted.cn);
    X509 *const signer = issuer ? issuer : made.get();
    X509_set_issuer_name(made.get(), X509_get_subject_name(signer));
    X509_set_pubkey(made.get(), key);

    addExtension(made.get(), signer, NID_basic_constraints, wanted.isCa ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(made.get(), signer, NID_key_usage,
        wanted.isCa ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature,keyEncipherment");
    if (!wanted.usage.isEmpty())
        addExtension(made.get(), signer, NID_ext_key_usage, wanted.usage);
    addExtension(made.get(), signer, NID_subject_key_identifier, "hash");
    if (issuer)
        addExtension(made.get(), signer, NID_authority_key_identifier, "keyid");
    if (wanted.issuerAddress)
        addExtension(made.get(), signer, NID_info_access, "caIssuers;URI:http://ca.example/intermediate.der");
    addNames(made.get(), wanted.names);
    if (wanted.criticalExtension)
        addUnknownCritical(made.get());
    EVP_PKEY *const signingKey = issuer ? issuerKey : key;
    X509_sign(made.get(), signingKey, EVP_PKEY_is_a(signingKey, "ED25519") ? nullptr : wanted.digest);
    return made;
}

X509Pointer shared(const X509Pointer &certificate)
{
    X509_up_ref(certificate.get());
    return X509Pointer(certificate.get());
}

QDateTime ago(qint64 days) { return QDateTime::currentDateTimeUtc().addDays(-days); }

Wanted authorityNamed(const QString &cn, const QString &ou = {})
{
    Wanted wanted;
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
    m_root->certificate = makeCertificate(authorityNamed(u"Envoi Simulator Root"_s), m_root->key.get(), nullptr, nullptr);
    m_intermediate->key = makeKey({});
    m_intermediate->certificate = makeCertificate(authorityNamed(u"Envoi Simulator CA"_s), m_intermediate->key.get(),
        m_root->certificate.get(), m_root->key.get());
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
    const CertificateKind kind = found ? *found : CertificateKind {};
    const auto either = [](const QString &first, const QString &second) { return first.isEmpty() ? second : first; };

    Wanted leaf;
    leaf.names = !wish.names.isEmpty() ? wish.names : kind.defaults.names.isEmpty() ? defaultNames : kind.defaults.names;
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
        leaf.digest = EVP_sha1();

    Identity identity;
    identity.key = makeKey(either(wish.key, kind.defaults.key));
    const QString issuerCn = either(wish.issuerCn, kind.defaults.issuerCn);
    const QString issuerOu = either(wish.issuerOu, kind.defaults.issuerOu);
    // A named issuer is never the simulator's own, whatever the kind.
    const ChainShape shape = !wish.issuerCn.isEmpty() && kind.defaults.issuerCn.isEmpty() ? ChainShape::Foreign : kind.shape;

    const auto sign = [&](const Signer &signer) {
        identity.chain.push_back(
            makeCertificate(leaf, identity.key.get(), signer.certificate.get(), signer.key.get()));
    };
    const auto below = [](const Signer &parent, const Wanted &wanted) {
        Signer made;
        made.key = makeKey({});
        made.certificate = makeCertificate(wanted, made.key.get(), parent.certificate.get(), parent.key.get());
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
        Wanted old = authorityNamed(u"Old Root CA X3"_s);
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
        Wanted wanted = authorityNamed(u"Envoi Simulator CA 2"_s);
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
