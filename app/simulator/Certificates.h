// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Script.h"

#include <memory>
#include <openssl/ossl_typ.h>

namespace envoi::simulator
{

struct KeyDeleter {
    void operator()(EVP_PKEY *key) const;
};
struct X509Deleter {
    void operator()(X509 *certificate) const;
};
using Key = std::unique_ptr<EVP_PKEY, KeyDeleter>;
using X509Pointer = std::unique_ptr<X509, X509Deleter>;

/// A key and the certificates that a server shows: leaf first, without the root unless the kind sends it.
struct Identity {
    Key key;
    std::vector<X509Pointer> chain;
};

/// The kinds a script may ask for: "good", "expired", "self-signed", …
[[nodiscard]] const QStringList &certificateKinds();

/// A certificate authority of its own, made anew for each simulator: a root and an intermediate below it.
/// Not thread-safe; no files, no network, nothing outlives it.
class Authority
{
public:
    Authority();
    ~Authority();
    Authority(const Authority &) = delete;
    Authority &operator=(const Authority &) = delete;

    [[nodiscard]] QByteArray rootPem() const;
    /// `defaultNames`: when the wish names none.
    [[nodiscard]] Identity issue(const CertificateWish &wish, const QStringList &defaultNames) const;

private:
    struct Signer;
    std::unique_ptr<Signer> m_root;
    std::unique_ptr<Signer> m_intermediate;
};

} // namespace envoi::simulator
