// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TestCertificates.h"

#include <QByteArray>
#include <atomic>
#include <functional>
#include <openssl/ssl.h>
#include <thread>

/// Servers of a few lines, each in a thread of its own with blocking calls (5 s at most), on a free loopback
/// port.
namespace testpeer
{

/// Accepts up to `connections` connections, one after the other, and plays `script` on each.
class Peer
{
public:
    explicit Peer(std::function<void(int)> script, int connections = 1);
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int accepted() const { return m_accepted; }

private:
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_accepted = 0;
    std::thread m_thread;
};

void say(int descriptor, const QByteArray &bytes);
/// One segment a byte.
void sayByByte(int descriptor, const QByteArray &bytes);
/// Whatever comes next, at most `atMost`; empty at the end.
[[nodiscard]] QByteArray hear(int descriptor, int atMost = 16'384);
/// Waits until the other side closes.
void hearToTheEnd(int descriptor);
/// Closes with RST.
void reset(int descriptor);

struct TlsWish {
    const testcert::Made *leaf = nullptr;
    QList<const testcert::Made *> chain; ///< sent behind the leaf
    int minimum = 0; ///< TLS1_VERSION …
    int maximum = 0;
    const char *ciphers = nullptr; ///< TLS 1.2
    const char *curves = nullptr;
    bool wantsClientCertificate = false;
    const char *dhGroup = nullptr; ///< for DHE in TLS 1.2
};

/// The server's end of TLS on a descriptor.
class TlsEnd
{
public:
    TlsEnd(int descriptor, const TlsWish &wish);
    ~TlsEnd();
    TlsEnd(const TlsEnd &) = delete;
    TlsEnd &operator=(const TlsEnd &) = delete;
    bool accept();
    void say(const QByteArray &bytes);
    [[nodiscard]] QByteArray hear();
    void close(); ///< close_notify
    [[nodiscard]] QByteArray sni() const;

private:
    std::unique_ptr<SSL_CTX, envoi::net::FreeWith<SSL_CTX_free>> m_context;
    std::unique_ptr<SSL, envoi::net::FreeWith<SSL_free>> m_ssl;
};

} // namespace testpeer
