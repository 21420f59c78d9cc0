// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsConfiguration.h"

#include "net/OpenSslPointers.h"

#include <QSslSocket>
#include <openssl/ssl.h>

namespace envoi::net
{

namespace
{

constexpr int securityLevel = 2;

/// The security level that the system's OpenSSL settings leave us with; 2 is Debian's.
int systemSecurityLevel()
{
    static const int level = [] {
        const std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>> context(SSL_CTX_new(TLS_client_method()));
        return context ? SSL_CTX_get_security_level(context.get()) : securityLevel;
    }();
    return level;
}

} // namespace

QString versionName(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3)
        return QStringLiteral("TLS 1.3");
    return protocol == QSsl::TlsV1_2 ? QStringLiteral("TLS 1.2") : QString();
}

QString oldVersionName(int serverVersion)
{
    switch (serverVersion) { // an open set of numbers
    case 0x0300:
        return QStringLiteral("SSL 3.0");
    case 0x0301:
        return QStringLiteral("TLS 1.0");
    case 0x0302:
        return QStringLiteral("TLS 1.1");
    default:
        return {};
    }
}

bool hasTls()
{
    // The "cert-only" plugin supports nothing, and says so only here.
    return QSslSocket::supportsSsl() && QSslSocket::supportedProtocols().contains(QSsl::TlsV1_2);
}

/// The chain is recorded and judged by ourselves (CertificateJudge), so the handshake must end well whatever
/// the certificate is: QueryPeer. No certificates on the socket, set on its own configuration, which also
/// keeps Qt from loading roots on demand (M2): reading the system's 288 takes Qt 130 ms, and would be a
/// second opinion by the same OpenSSL.
QSslConfiguration tlsConfiguration()
{
    QSslConfiguration c = QSslConfiguration::defaultConfiguration();
    c.setCaCertificates({});
    c.setPeerVerifyMode(QSslSocket::QueryPeer);
    c.setProtocol(QSsl::TlsV1_2OrLater);
    // Each run verifies anew (#178).
    c.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    c.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    c.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    c.setSslOption(QSsl::SslOptionDisableCompression, true);
    c.setSessionTicket({});
    // A lowered system policy would let weak handshakes pass here that fail elsewhere (#174); a raised one
    // stands.
    if (systemSecurityLevel() < securityLevel)
        c.setBackendConfigurationOption(
            "CipherString", "DEFAULT@SECLEVEL=" + QByteArray::number(securityLevel));
    return c;
}

} // namespace envoi::net
