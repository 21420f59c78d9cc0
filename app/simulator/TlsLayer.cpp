// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/TlsLayer.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace envoi::simulator
{

namespace
{

struct ContextDeleter {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
struct SslDeleter {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};

} // namespace

struct TlsLayer::Library {
    std::unique_ptr<SSL_CTX, ContextDeleter> context;
    std::unique_ptr<SSL, SslDeleter> ssl;
    BIO *in = nullptr; ///< owned by ssl
    BIO *out = nullptr; ///< owned by ssl
    QByteArray serverName;
    QString fault;
};

namespace
{

int rememberServerName(SSL *ssl, int *, void *argument)
{
    if (const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name))
        *static_cast<QByteArray *>(argument) = name;
    return SSL_TLSEXT_ERR_OK;
}

/// No client of ours has one; the handshake fails before this is asked.
int refuseClient(int, X509_STORE_CTX *)
{
    return 0;
}

} // namespace

TlsLayer::TlsLayer(const TlsWish &wish, const Identity &identity)
    : d(std::make_unique<Library>())
{
    d->context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *const context = d->context.get();
    // Level 0: the system's own floor would forbid the very faults that are to be shown.
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, wish.minimum);
    SSL_CTX_set_max_proto_version(context, wish.maximum);
    const QByteArray ciphers = (wish.ciphers.isEmpty() ? QByteArray("ALL") : wish.ciphers) + ":@SECLEVEL=0";
    SSL_CTX_set_cipher_list(context, ciphers.constData());
    if (!wish.suites.isEmpty())
        SSL_CTX_set_ciphersuites(context, wish.suites.constData());
    SSL_CTX_set_mode(context, SSL_MODE_AUTO_RETRY);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_tlsext_servername_callback(context, rememberServerName);
    SSL_CTX_set_tlsext_servername_arg(context, &d->serverName);
    if (wish.clientCertificate)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, refuseClient);
    SSL_CTX_use_certificate(context, identity.chain.front().get());
    SSL_CTX_use_PrivateKey(context, identity.key.get());
    for (std::size_t i = 1; i < identity.chain.size(); ++i)
        SSL_CTX_add1_chain_cert(context, identity.chain[i].get());
    SSL_CTX_set_mode(context, SSL_MODE_NO_AUTO_CHAIN);

    d->ssl.reset(SSL_new(context));
    d->in = BIO_new(BIO_s_mem());
    d->out = BIO_new(BIO_s_mem());
    SSL_set_bio(d->ssl.get(), d->in, d->out);
    SSL_set_accept_state(d->ssl.get());
    ERR_clear_error();
}

TlsLayer::~TlsLayer() = default;

void TlsLayer::feed(QByteArrayView fromNetwork)
{
    if (!fromNetwork.isEmpty())
        BIO_write(d->in, fromNetwork.data(), static_cast<int>(fromNetwork.size()));
}

QByteArray TlsLayer::takeForNetwork()
{
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(d->out)), Qt::Uninitialized);
    if (!bytes.isEmpty())
        BIO_read(d->out, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

TlsLayer::Progress TlsLayer::handshake()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(d->ssl.get());
    if (result == 1)
        return Progress::Done;
    const int error = SSL_get_error(d->ssl.get(), result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
        return Progress::Going;
    const char *reason = ERR_reason_error_string(ERR_peek_error());
    d->fault = QString::fromLatin1(reason ? reason : "handshake failed");
    ERR_clear_error();
    return Progress::Failed;
}

QByteArray TlsLayer::read()
{
    QByteArray all;
    char buffer[16384];
    ERR_clear_error();
    for (;;) {
        const int got = SSL_read(d->ssl.get(), buffer, sizeof buffer);
        if (got <= 0) {
            const int error = SSL_get_error(d->ssl.get(), got);
            if (error == SSL_ERROR_SSL) {
                const char *reason = ERR_reason_error_string(ERR_peek_error());
                d->fault = QString::fromLatin1(reason ? reason : "TLS failed");
            }
            ERR_clear_error();
            return all;
        }
        all.append(buffer, got);
    }
}

void TlsLayer::write(QByteArrayView plain)
{
    if (!plain.isEmpty())
        SSL_write(d->ssl.get(), plain.data(), static_cast<int>(plain.size()));
    ERR_clear_error();
}

void TlsLayer::close()
{
    SSL_shutdown(d->ssl.get());
    ERR_clear_error();
}

QString TlsLayer::serverName() const
{
    return QString::fromUtf8(d->serverName);
}
QString TlsLayer::version() const
{
    return QString::fromLatin1(SSL_get_version(d->ssl.get()));
}
QString TlsLayer::fault() const
{
    return d->fault;
}

} // namespace envoi::simulator
