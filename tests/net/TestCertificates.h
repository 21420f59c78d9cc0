// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/OpenSslPointers.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Certificates made on the spot, with any fault that a test wants.
namespace testcert
{

using KeyPointer = std::unique_ptr<EVP_PKEY, envoi::net::FreeWith<EVP_PKEY_free>>;

enum class Key {
    Ec256, ///< the default: fast
    Ec192,
    Ed25519,
    Rsa1024,
    Rsa2048,
    PublicRsa512, ///< a public key without its private half: may be certified, not used
    PublicRsa1024,
    PublicRsa1536,
    PublicRsa8192,
};

struct Extension {
    const char *name; ///< short name or OID, as X509V3_EXT takes it
    QByteArray value; ///< as in openssl.cnf, "critical,…" included; "DER:…" for unknown ones
};

struct Wish {
    QString commonName = QStringLiteral("Test");
    QString organization{};
    QStringList dns{};
    QStringList addresses{};
    qint64 fromSeconds = -3'600; ///< relative to now()
    qint64 toSeconds = 90 * 86'400;
    Key key = Key::Ec256;
    const EVP_MD *digest = nullptr; ///< SHA-256
    QList<Extension> extensions{}; ///< besides the names
};

/// A certificate and its key.
struct Made {
    envoi::net::CertificatePointer certificate;
    KeyPointer key;
    [[nodiscard]] QByteArray der() const;
    [[nodiscard]] QByteArray pem() const;
};

/// The moment all tests take for now: seconds since 1970, fixed at start.
[[nodiscard]] qint64 now();

/// Signed by `issuer`, or by itself.
[[nodiscard]] Made make(const Wish &wish, const Made *issuer = nullptr);

/// A CA: basicConstraints critical and keyCertSign, unless the wish has extensions of its own.
[[nodiscard]] Made makeCa(Wish wish, const Made *issuer = nullptr);

/// A leaf for mail.example.com unless the wish has names.
[[nodiscard]] Made makeLeaf(Wish wish, const Made *issuer);

} // namespace testcert
