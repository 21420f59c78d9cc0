// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestPeer.h"

#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace testpeer
{

namespace
{
const timeval patience{ 5, 0 };
} // namespace

Peer::Peer(std::function<void(int)> script, int connections)
{
    ::signal(SIGPIPE, SIG_IGN); // SSL_write has no MSG_NOSIGNAL
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 16) != 0
        || ::getsockname(m_listener, generic, &size) != 0)
        qFatal("no port");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this, script = std::move(script), connections] {
        for (int i = 0; i < connections; ++i) {
            const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (descriptor < 0)
                return;
            ++m_accepted;
            ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
            ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
            const int on = 1;
            ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            script(descriptor);
            ::close(descriptor);
        }
    });
}

Peer::~Peer()
{
    ::shutdown(m_listener, SHUT_RDWR); // ends accept()
    if (m_thread.joinable())
        m_thread.join();
    ::close(m_listener);
}

void say(int descriptor, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t sent
            = ::send(descriptor, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        at += sent;
    }
}

void sayByByte(int descriptor, const QByteArray &bytes)
{
    for (const char byte : bytes) {
        say(descriptor, QByteArray(1, byte));
        ::usleep(50);
    }
}

QByteArray hear(int descriptor, int atMost)
{
    QByteArray bytes(atMost, Qt::Uninitialized);
    const ssize_t got = ::recv(descriptor, bytes.data(), size_t(atMost), 0);
    bytes.truncate(got > 0 ? got : 0);
    return bytes;
}

void hearToTheEnd(int descriptor)
{
    while (!hear(descriptor).isEmpty()) { }
}

void reset(int descriptor)
{
    const linger now{ 1, 0 };
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

TlsEnd::TlsEnd(int descriptor, const TlsWish &wish)
    : m_context(SSL_CTX_new(TLS_server_method()))
{
    SSL_CTX *context = m_context.get();
    SSL_CTX_set_security_level(context, 0); // what is refused shall be refused by the client
    SSL_CTX_set_min_proto_version(context, wish.minimum);
    SSL_CTX_set_max_proto_version(context, wish.maximum);
    if (wish.ciphers)
        SSL_CTX_set_cipher_list(context, wish.ciphers);
    if (wish.curves)
        SSL_CTX_set1_curves_list(context, wish.curves);
    if (wish.leaf) {
        SSL_CTX_use_certificate(context, wish.leaf->certificate.get());
        SSL_CTX_use_PrivateKey(context, wish.leaf->key.get());
    }
    for (const testcert::Made *made : wish.chain)
        SSL_CTX_add1_chain_cert(context, made->certificate.get());
    if (wish.dhGroup) {
        const std::unique_ptr<EVP_PKEY_CTX, envoi::net::FreeWith<EVP_PKEY_CTX_free>> maker(
            EVP_PKEY_CTX_new_from_name(nullptr, "DH", nullptr));
        EVP_PKEY *parameters = nullptr;
        EVP_PKEY_paramgen_init(maker.get());
        EVP_PKEY_CTX_set_group_name(maker.get(), wish.dhGroup);
        EVP_PKEY_generate(maker.get(), &parameters);
        SSL_CTX_set0_tmp_dh_pkey(context, parameters);
    }
    if (wish.wantsClientCertificate)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_mode(context, SSL_MODE_AUTO_RETRY);
    m_ssl.reset(SSL_new(context));
    SSL_set_fd(m_ssl.get(), descriptor);
}

TlsEnd::~TlsEnd()
{
    ERR_clear_error();
}

bool TlsEnd::accept()
{
    return SSL_accept(m_ssl.get()) == 1;
}

void TlsEnd::say(const QByteArray &bytes)
{
    SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size()));
}

QByteArray TlsEnd::hear()
{
    QByteArray bytes(16'384, Qt::Uninitialized);
    const int got = SSL_read(m_ssl.get(), bytes.data(), int(bytes.size()));
    bytes.truncate(qMax(0, got));
    return bytes;
}

void TlsEnd::close()
{
    SSL_shutdown(m_ssl.get());
}

QByteArray TlsEnd::sni() const
{
    return SSL_get_servername(m_ssl.get(), TLSEXT_NAMETYPE_host_name);
}

} // namespace testpeer
