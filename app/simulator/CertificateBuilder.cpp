// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/CertificateBuilder.h"

#include <QHostAddress>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace envoi::simulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct NamesDeleter {
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};
struct ExtensionDeleter {
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
struct OctetsDeleter {
    void operator()(ASN1_OCTET_STRING *octets) const { ASN1_OCTET_STRING_free(octets); }
};
struct ObjectDeleter {
    void operator()(ASN1_OBJECT *object) const { ASN1_OBJECT_free(object); }
};

void addEntry(X509_NAME *name, const char *field, const QString &text)
{
    if (text.isEmpty())
        return;
    const QByteArray utf8 = text.toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<int>(utf8.size()), -1, 0);
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

} // namespace

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

X509Pointer makeCertificate(
    const CertificateSpecification &wanted, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
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

    addExtension(
        made.get(), signer, NID_basic_constraints, wanted.isCa ? "critical,CA:TRUE" : "critical,CA:FALSE");
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
    const EVP_MD *const digest = wanted.sha1 ? EVP_sha1() : EVP_sha256();
    X509_sign(made.get(), signingKey, EVP_PKEY_is_a(signingKey, "ED25519") ? nullptr : digest);
    return made;
}

} // namespace envoi::simulator
