// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/OpenSslPointers.h"

#include <QStringList>

namespace envoi::net {

/// The system's trusted certificates, where OpenSSL finds them (SSL_CERT_FILE and SSL_CERT_DIR count), and those of
/// `caFiles` (PEM, several each, or DER). Directories are read on demand. nullptr when memory is short.
[[nodiscard]] StorePointer trustStore(const QStringList &caFiles);

/// The certificates in one file; empty when it cannot be read.
[[nodiscard]] std::vector<CertificatePointer> certificatesIn(const QString &path);

} // namespace envoi::net
