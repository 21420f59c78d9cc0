// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TrustStore.h"

#include <QFile>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace envoi::net
{

namespace
{
constexpr qint64 fileLimit = 8'388'608;
} // namespace

std::vector<CertificatePointer> certificatesIn(const QString &path)
{
    std::vector<CertificatePointer> result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QByteArray content = file.read(fileLimit);
    const BioPointer in(BIO_new_mem_buf(content.constData(), static_cast<int>(content.size())));
    // The AUX form reads "TRUSTED CERTIFICATE" as well.
    while (X509 *certificate = in ? PEM_read_bio_X509_AUX(in.get(), nullptr, nullptr, nullptr) : nullptr)
        result.emplace_back(certificate);
    if (result.empty()) {
        const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
        if (X509 *certificate = d2i_X509(nullptr, &bytes, static_cast<long>(content.size())))
            result.emplace_back(certificate);
    }
    ERR_clear_error();
    return result;
}

StorePointer trustStore(const QStringList &caFiles, SystemTrust system)
{
    StorePointer store(X509_STORE_new());
    if (!store)
        return store;
    if (X509_LOOKUP *directory = X509_STORE_add_lookup(store.get(), X509_LOOKUP_hash_dir()))
        X509_LOOKUP_add_dir(directory, nullptr, X509_FILETYPE_DEFAULT);
    if (system == SystemTrust::DirectoryAndBundle) {
        if (X509_LOOKUP *file = X509_STORE_add_lookup(store.get(), X509_LOOKUP_file()))
            X509_LOOKUP_load_file(file, nullptr, X509_FILETYPE_DEFAULT);
    }
    for (const QString &path : caFiles) {
        for (const CertificatePointer &certificate : certificatesIn(path))
            X509_STORE_add_cert(store.get(), certificate.get());
    }
    ERR_clear_error();
    return store;
}

} // namespace envoi::net
