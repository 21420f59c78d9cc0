// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CertificateReader.h"

#include <QTimeZone>
#include <arpa/inet.h>
#include <openssl/err.h>

namespace envoi::net
{

namespace
{

constexpr qsizetype nameLimit = 1'000; ///< names kept
constexpr qsizetype lineLimit = 2'000; ///< characters of a subject or issuer kept (L14)

QString cut(const QString &text)
{
    return text.size() <= lineLimit ? text : text.first(lineLimit) + QChar(u'…');
}

QString oneLine(const X509_NAME *name)
{
    const BioPointer out(BIO_new(BIO_s_mem()));
    // RFC 2253, but letters outside ASCII stay letters.
    const unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!out || X509_NAME_print_ex(out.get(), name, 0, flags) < 0)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return cut(QString::fromUtf8(text, size));
}

QString entry(const X509_NAME *name, int nid)
{
    // The last one is the most specific, as others read it.
    int last = -1;
    for (int at = -1; (at = X509_NAME_get_index_by_NID(name, nid, at)) >= 0;)
        last = at;
    if (last < 0)
        return {};
    unsigned char *bytes = nullptr;
    const int size = ASN1_STRING_to_UTF8(&bytes, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    const std::unique_ptr<unsigned char, FreeOpenSslMemory> owned(bytes);
    return size < 0 ? QString() : cut(QString::fromUtf8(reinterpret_cast<const char *>(bytes), size));
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, qMin(parts.tm_sec, 59)), Qt::UTC);
}

QString fingerprint(const X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return {};
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(digest), size).toHex(':').toUpper();
    return QString::fromLatin1(hex);
}

QString keyTypeName(int nid)
{
    switch (nid) { // an open set of numbers
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return QStringLiteral("RSA");
    case EVP_PKEY_EC:
        return QStringLiteral("EC");
    case EVP_PKEY_ED25519:
        return QStringLiteral("Ed25519");
    case EVP_PKEY_ED448:
        return QStringLiteral("Ed448");
    case EVP_PKEY_DSA:
        return QStringLiteral("DSA");
    default:
        return QString::fromLatin1(OBJ_nid2sn(nid));
    }
}

void readKey(X509 *certificate, record::CertificateInfo &info)
{
    if (const EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        info.keyType = keyTypeName(EVP_PKEY_get_base_id(key));
        info.keyBits = EVP_PKEY_get_bits(key);
        return;
    }
    ASN1_OBJECT *algorithm = nullptr;
    if (X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(certificate)) == 1)
        info.keyType = keyTypeName(OBJ_obj2nid(algorithm));
    ERR_clear_error();
}

} // namespace

CertificatePointer parseCertificate(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    CertificatePointer certificate(d2i_X509(nullptr, &bytes, der.size()));
    ERR_clear_error();
    return certificate;
}

ServedNames servedNames(X509 *certificate)
{
    ServedNames served;
    const NamesPointer names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_DNS && name->type != GEN_IPADD)
            continue;
        const ASN1_STRING *value = name->type == GEN_DNS ? name->d.dNSName : name->d.iPAddress;
        const auto *bytes = reinterpret_cast<const char *>(ASN1_STRING_get0_data(value));
        const int size = ASN1_STRING_length(value);
        if (name->type == GEN_DNS) {
            served.dns.append(QString::fromLatin1(bytes, size));
        } else if (size == 4 || size == 16) {
            char text[INET6_ADDRSTRLEN] = {};
            inet_ntop(size == 4 ? AF_INET : AF_INET6, bytes, text, sizeof text);
            served.addresses.append(QString::fromLatin1(text));
        }
    }
    return served;
}

record::CertificateInfo readCertificate(X509 *certificate)
{
    record::CertificateInfo info;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const X509_NAME *issuer = X509_get_issuer_name(certificate);
    info.subject = oneLine(subject);
    info.issuer = oneLine(issuer);
    info.commonName = entry(subject, NID_commonName);
    info.issuerCommonName = entry(issuer, NID_commonName);
    info.issuerOrganization = entry(issuer, NID_organizationName);
    const ServedNames served = servedNames(certificate);
    info.names = served.dns + served.addresses;
    info.names = info.names.first(qMin(nameLimit, info.names.size()));
    info.notBefore = timeOf(X509_get0_notBefore(certificate));
    info.notAfter = timeOf(X509_get0_notAfter(certificate));
    readKey(certificate, info);
    info.signature = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate)));
    info.sha256 = fingerprint(certificate);
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const std::unique_ptr<unsigned char, FreeOpenSslMemory> owned(der);
    if (size > 0)
        info.der = QByteArray(reinterpret_cast<const char *>(der), size);
    return info;
}

QString keyUsages(X509 *certificate)
{
    const std::unique_ptr<EXTENDED_KEY_USAGE, FreeWith<EXTENDED_KEY_USAGE_free>> usages(
        static_cast<EXTENDED_KEY_USAGE *>(
            X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    QStringList result;
    const int count = usages ? qMin(20, sk_ASN1_OBJECT_num(usages.get())) : 0;
    for (int i = 0; i < count; ++i) {
        const ASN1_OBJECT *usage = sk_ASN1_OBJECT_value(usages.get(), i);
        const int nid = OBJ_obj2nid(usage);
        char oid[80] = {};
        if (nid == NID_undef)
            OBJ_obj2txt(oid, sizeof oid, usage, 1);
        result.append(QString::fromLatin1(nid == NID_undef ? oid : OBJ_nid2sn(nid)));
    }
    return result.join(QStringLiteral(", "));
}

bool namesItsIssuersAddress(X509 *certificate)
{
    const AccessPointer access(static_cast<AUTHORITY_INFO_ACCESS *>(
        X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    const int count = access ? sk_ACCESS_DESCRIPTION_num(access.get()) : 0;
    for (int i = 0; i < count; ++i) {
        if (OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(access.get(), i)->method) == NID_ad_ca_issuers)
            return true;
    }
    return false;
}

} // namespace envoi::net
