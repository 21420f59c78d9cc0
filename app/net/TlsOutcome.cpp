// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsOutcome.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/sslerr.h>
#include <openssl/tls1.h>

namespace envoi::net
{

using record::TlsReason;

namespace
{

// OpenSSL reports a received fatal alert as this much plus its number.
constexpr int alertOffset = SSL_AD_REASON_OFFSET;
constexpr int certificateAlerts[] = { 41, 42, 43, 44, 45, 46, 48, 49 }; // no_certificate … access_denied

TlsReason ofAlert(int alert, bool certificateRequested)
{
    const bool aboutCertificate = std::find(std::begin(certificateAlerts), std::end(certificateAlerts), alert)
        != std::end(certificateAlerts);
    switch (alert) {
    case TLS1_AD_PROTOCOL_VERSION:
        return TlsReason::ProtocolVersion;
    case TLS1_AD_INSUFFICIENT_SECURITY:
        return TlsReason::NoCommonCipher;
    case 40: // handshake_failure: no common suite, or in TLS 1.2 a client certificate that did not come
        return certificateRequested ? TlsReason::ClientCertificateRequired : TlsReason::NoCommonCipher;
    case TLS1_AD_INAPPROPRIATE_FALLBACK:
        return TlsReason::Downgrade;
    case TLS13_AD_CERTIFICATE_REQUIRED:
        return TlsReason::ClientCertificateRequired;
    default: // an open set of numbers
        return aboutCertificate ? TlsReason::ClientCertificateRequired : TlsReason::Alert;
    }
}

TlsReason ofReason(int reason)
{
    switch (reason) { // an open set of numbers
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_UNSUPPORTED_SSL_VERSION:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_UNKNOWN_PROTOCOL:
    case SSL_R_NO_PROTOCOLS_AVAILABLE:
    case SSL_R_VERSION_TOO_LOW:
        return TlsReason::ProtocolVersion;
    case SSL_R_NO_CIPHERS_AVAILABLE:
    case SSL_R_UNKNOWN_CIPHER_RETURNED:
    case SSL_R_WRONG_CIPHER_RETURNED:
    case SSL_R_NO_SHARED_CIPHER:
        return TlsReason::NoCommonCipher;
    case SSL_R_DH_KEY_TOO_SMALL:
    case SSL_R_EE_KEY_TOO_SMALL:
    case SSL_R_CA_KEY_TOO_SMALL:
    case SSL_R_BAD_DH_VALUE:
    case SSL_R_WRONG_CURVE:
        return TlsReason::KeyTooSmall;
    case SSL_R_INAPPROPRIATE_FALLBACK:
        return TlsReason::Downgrade;
    case SSL_R_EXCESSIVE_MESSAGE_SIZE:
        return TlsReason::CertificateTooLarge;
    case SSL_R_HTTP_REQUEST:
    case SSL_R_HTTPS_PROXY_REQUEST:
        return TlsReason::NotTls;
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
        return TlsReason::Closed;
    default:
        return TlsReason::Other;
    }
}

} // namespace

QString opensslCode(QStringView errorText)
{
    constexpr QStringView mark = u"error:";
    constexpr qsizetype digits = 8;
    qsizetype from = 0;
    while ((from = errorText.indexOf(mark, from)) >= 0) {
        from += mark.size();
        const QStringView code = errorText.sliced(from).first(qMin(digits, errorText.size() - from));
        const bool hexadecimal = code.size() == digits && std::all_of(code.begin(), code.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
        });
        if (hexadecimal)
            return code.toString().toUpper();
    }
    return {};
}

void explainHandshake(record::TlsFacts &facts, const HandshakeEvidence &evidence)
{
    bool readable = false;
    const ulong number = evidence.code.toULong(&readable, 16);
    const int reason = readable && ERR_GET_LIB(number) == ERR_LIB_SSL ? ERR_GET_REASON(number) : 0;
    facts.opensslCode = evidence.code;
    facts.alert = evidence.alert;
    if (facts.alert < 0 && reason > alertOffset && reason < alertOffset + 256)
        facts.alert = reason - alertOffset;

    if (evidence.clear)
        facts.reason = TlsReason::NotTls;
    else if (facts.alert >= 0)
        facts.reason = ofAlert(facts.alert, evidence.certificateRequested);
    else if (reason != 0)
        facts.reason = ofReason(reason);
    else
        facts.reason = evidence.closed ? TlsReason::Closed : TlsReason::Other;
}

} // namespace envoi::net
