// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/OpenSslPointers.h"

#include <QStringList>

namespace envoi::net
{

/// The system's bundle is one file of 140 certificates that takes 30 ms to read; its hashed directory, with
/// the same content, costs nothing until a certificate is looked for.
enum class SystemTrust { Directory, DirectoryAndBundle };

/// The system's trusted certificates, where OpenSSL finds them (SSL_CERT_FILE and SSL_CERT_DIR count), and
/// those of `caFiles` (PEM, several each, or DER). Read anew each time: what was just installed counts.
/// nullptr when memory is short.
[[nodiscard]] StorePointer trustStore(const QStringList &caFiles, SystemTrust system);

/// The certificates in one file; empty when it cannot be read.
[[nodiscard]] std::vector<CertificatePointer> certificatesIn(const QString &path);

} // namespace envoi::net
