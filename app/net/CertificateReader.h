// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/OpenSslPointers.h"
#include "record/Facts.h"

/// Reads what a certificate says. All text in it is outside text. Pure.
namespace envoi::net
{

/// All names that count as identities (RFC 9525): the subject alternative names, uncut.
struct ServedNames {
    QStringList dns; ///< bytes as Latin-1, so that NUL, UTF-8 and blanks stay visible as the misfits they are
    QStringList addresses;
};

[[nodiscard]] CertificatePointer parseCertificate(const QByteArray &der);
[[nodiscard]] ServedNames servedNames(X509 *certificate);
[[nodiscard]] record::CertificateInfo readCertificate(X509 *certificate);
/// The extended key usages, "serverAuth, clientAuth"; empty when there is no such extension.
[[nodiscard]] QString keyUsages(X509 *certificate);
/// The certificate says where its issuer's can be had (authority information access, caIssuers).
[[nodiscard]] bool namesItsIssuersAddress(X509 *certificate);

} // namespace envoi::net
