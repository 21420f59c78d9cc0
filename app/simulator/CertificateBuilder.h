// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Certificates.h"

#include <QDateTime>

namespace envoi::simulator
{

/// "rsa1024", "ec384", "ed25519"; anything else is a key on P-256.
[[nodiscard]] Key makeKey(const QString &type);

/// One certificate, spelled out.
struct CertificateSpecification {
    QString cn;
    QString ou;
    QDateTime from;
    QDateTime to;
    QStringList names;
    bool isCa = false;
    QByteArray usage;
    bool sha1 = false; ///< signed with SHA-1 in place of SHA-256
    bool criticalExtension = false;
    bool issuerAddress = false; ///< caIssuers, as public authorities put in
};

/// Without an issuer it signs itself.
[[nodiscard]] X509Pointer makeCertificate(
    const CertificateSpecification &wanted, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey);

} // namespace envoi::simulator
