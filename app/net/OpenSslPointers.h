// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

/// OpenSSL's objects with owners.
namespace envoi::net
{

template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

struct FreeCertificates {
    void operator()(STACK_OF(X509) * list) const { sk_X509_pop_free(list, X509_free); }
};
struct FreeOpenSslMemory {
    void operator()(void *memory) const { OPENSSL_free(memory); }
};

using CertificatePointer = std::unique_ptr<X509, FreeWith<X509_free>>;
using CertificatesPointer = std::unique_ptr<STACK_OF(X509), FreeCertificates>;
using StorePointer = std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>>;
using StoreContextPointer = std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>>;
using NamesPointer = std::unique_ptr<GENERAL_NAMES, FreeWith<GENERAL_NAMES_free>>;
using AccessPointer = std::unique_ptr<AUTHORITY_INFO_ACCESS, FreeWith<AUTHORITY_INFO_ACCESS_free>>;
using BioPointer = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;

} // namespace envoi::net
