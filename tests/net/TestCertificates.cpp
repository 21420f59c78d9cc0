// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestCertificates.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

#include <ctime>
#include <map>

namespace testcert
{

using namespace envoi::net;

namespace
{

/// An RSA public key whose modulus is any odd number: nobody knows its factors, nobody needs to.
KeyPointer publicRsa(int bits)
{
    using BnPointer = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
    const BnPointer n(BN_new());
    const BnPointer e(BN_new());
    BN_rand(n.get(), bits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ODD);
    BN_set_word(e.get(), 65537);
    const std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>> parameters(
        OSSL_PARAM_BLD_to_param(builder.get()));
    const std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return KeyPointer(key);
}

KeyPointer generate(Key kind)
{
    switch (kind) {
    case Key::Ec256:
        return KeyPointer(EVP_EC_gen("P-256"));
    case Key::Ec192:
        return KeyPointer(EVP_EC_gen("P-192"));
    case Key::Ed25519:
        return KeyPointer(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case Key::Rsa1024:
        return KeyPointer(EVP_RSA_gen(1024U));
    case Key::Rsa2048:
        return KeyPointer(EVP_RSA_gen(2048U));
    case Key::PublicRsa512:
        return publicRsa(512);
    case Key::PublicRsa1024:
        return publicRsa(1024);
    case Key::PublicRsa1536:
        return publicRsa(1536);
    case Key::PublicRsa8192:
        return publicRsa(8192);
    }
    return {};
}

/// RSA keys take long; the small ones are made once a process.
KeyPointer keyOf(Key kind)
{
    static std::map<Key, KeyPointer> known;
    if (kind != Key::Rsa1024 && kind != Key::Rsa2048)
        return generate(kind);
    KeyPointer &key = known[kind];
    if (!key)
        key = generate(kind);
    EVP_PKEY_up_ref(key.get());
    return KeyPointer(key.get());
}

void addEntry(X509_NAME *name, const char *field, const QString &value)
{
    if (value.isEmpty())
        return;
    const QByteArray bytes = value.toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), -1, 0);
}

void addNames(X509 *certificate, const Wish &wish)
{
    if (wish.dns.isEmpty() && wish.addresses.isEmpty())
        return;
    const NamesPointer names(GENERAL_NAMES_new());
    for (const QString &dns : wish.dns) {
        GENERAL_NAME *name = GENERAL_NAME_new();
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        const QByteArray bytes = dns.toUtf8(); // NUL and what is no ASCII included
        ASN1_STRING_set(text, bytes.constData(), int(bytes.size()));
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
        sk_GENERAL_NAME_push(names.get(), name);
    }
    for (const QString &address : wish.addresses) {
        GENERAL_NAME *name = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(name, GEN_IPADD, a2i_IPADDRESS(address.toLatin1().constData()));
        sk_GENERAL_NAME_push(names.get(), name);
    }
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT);
}

} // namespace

qint64 now()
{
    static const qint64 moment = std::time(nullptr);
    return moment;
}

QByteArray Made::der() const
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate.get(), &bytes);
    const QByteArray result(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return result;
}

QByteArray Made::pem() const
{
    const BioPointer out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return { text, size };
}

Made make(const Wish &wish, const Made *issuer)
{
    Made made;
    made.key = keyOf(wish.key);
    made.certificate.reset(X509_new());
    X509 *x = made.certificate.get();
    X509_set_version(x, X509_VERSION_3);
    int64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_int64(X509_get_serialNumber(x), serial & 0x7fffffffffffffff);
    ASN1_TIME_set(X509_getm_notBefore(x), static_cast<time_t>(now() + wish.fromSeconds));
    ASN1_TIME_set(X509_getm_notAfter(x), static_cast<time_t>(now() + wish.toSeconds));
    addEntry(X509_get_subject_name(x), "O", wish.organization);
    addEntry(X509_get_subject_name(x), "CN", wish.commonName);
    X509 *issuerCertificate = issuer ? issuer->certificate.get() : x;
    X509_set_issuer_name(x, X509_get_subject_name(issuerCertificate));
    X509_set_pubkey(x, made.key.get());
    addNames(x, wish);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuerCertificate, x, nullptr, nullptr, 0);
    for (const Extension &extension : wish.extensions) {
        X509_EXTENSION *made1
            = X509V3_EXT_conf(nullptr, &context, extension.name, extension.value.constData());
        if (!made1)
            qFatal("extension %s=%s cannot be made", extension.name, extension.value.constData());
        X509_add_ext(x, made1, -1);
        X509_EXTENSION_free(made1);
    }
    EVP_PKEY *signer = issuer ? issuer->key.get() : made.key.get();
    const bool ownDigest = EVP_PKEY_get_base_id(signer) == EVP_PKEY_ED25519;
    X509_sign(x, signer, ownDigest ? nullptr : wish.digest ? wish.digest : EVP_sha256());
    ERR_clear_error();
    return made;
}

Made makeCa(Wish wish, const Made *issuer)
{
    if (wish.extensions.isEmpty())
        wish.extensions
            = { { "basicConstraints", "critical,CA:TRUE" }, { "keyUsage", "critical,keyCertSign,cRLSign" } };
    wish.extensions.append(Extension{ "subjectKeyIdentifier", "hash" });
    return make(wish, issuer);
}

Made makeLeaf(Wish wish, const Made *issuer)
{
    if (wish.dns.isEmpty() && wish.addresses.isEmpty())
        wish.dns = { QStringLiteral("mail.example.com") };
    return make(wish, issuer);
}

} // namespace testcert
