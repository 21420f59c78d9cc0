// SPDX-License-Identifier: GPL-3.0-or-later
// The start of encryption.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

namespace
{

QString tellProvider(const Scene &s)
{
    return s.translate("Words.Tls",
        "Send the report to your provider or to the server’s administrator; nothing on your side is unsafe.");
}

} // namespace

Words tlsVersionUnsupported(const Scene &s)
{
    return {
        .headline = s.translate("Words.Tls", "The server only knows encryption that is too old to be safe."),
        .happened = joined({s.stoppedAt(), s.translate("Words.Tls", "Envoi offers TLS 1.2 and 1.3; the server accepted neither.")}),
        .why = s.translate("Words.Tls", "TLS 1.0 and 1.1 are no longer safe, and current computers do not use them. The server needs an update."),
        .todo = {
            s.fixOr(s.translate("Words.Tls", "Ask your provider or administrator to enable TLS 1.2 or later on this server.")),
            s.translate("Words.Tls", "Check on the provider’s help page whether a newer server name exists."),
        },
        .request = s.translate("Words.Tls", "Could you enable TLS 1.2 or later on this port? Only older versions are accepted."),
        .more = {
            s.translate("Words.Tls", "Some programs can be told to accept old versions again. For a server on the Internet that weakens every connection, so it is no cure."),
        },
    };
}

Words tlsNoCommonCipher(const Scene &s)
{
    return {
        .headline = s.translate("Words.Tls", "Server and program found no encryption method that both consider safe."),
        .happened = s.stoppedAt(),
        .why = s.translate("Words.Tls", "The server only offers weak methods or keys, or it asks the program for a certificate: from here, both look the same."),
        .todo = {
            s.fixOr(s.translate("Words.Tls", "Ask the administrator or provider to enable current encryption methods and stronger keys.")),
            s.translate("Words.Tls", "Try the other port in this window: 465 with SSL/TLS, or 587 with STARTTLS."),
        },
        .request = s.translate("Words.Tls", "Could you enable current TLS cipher suites and a key exchange of at least 2048 bits? Do you ask for client certificates?"),
        .more = {
            s.translate("Words.Tls", "Both sides name the methods they know, and the best common one is taken. Old servers often only know methods with keys that a computer can break today."),
        },
    };
}

Words tlsHandshakeFailed(const Scene &s)
{
    return {
        .headline = s.translate("Words.Tls", "Encryption could not be started with this server."),
        .happened = s.stoppedAt(),
        .why = s.translate("Words.Tls", "The two sides did not agree, or something on the way disturbed them: an antivirus, a firewall or a faulty server."),
        .todo = {
            s.fixOr(s.translate("Words.Tls", "Turn off scanning of outgoing mail in your antivirus, test again, and keep the rest on.")),
            s.translate("Words.Tls", "Try the other port in this window: 465 with SSL/TLS, or 587 with STARTTLS."),
            tellProvider(s),
        },
        .request = s.translate("Words.Tls", "Could you check encryption (TLS) on this port? The handshake fails; the details are in the report."),
        .more = {
            s.translate("Words.Tls", "The details hold the alert number and the code of the TLS library, which tell an administrator more than a sentence could."),
        },
    };
}

Words tlsClientCertificateRequired(const Scene &s)
{
    return {
        .headline = s.translate("Words.Tls", "The server only talks to programs that show a certificate of their own."),
        .happened = s.stoppedAt(),
        .why = s.translate("Words.Tls", "Some organisations hand out a personal certificate in addition to, or instead of, the password."),
        .todo = {
            s.translate("Words.Tls", "Ask your administrator for the certificate and how to install it in your mail program."),
            s.translate("Words.Tls", "Check whether another server or port is meant for people without one."),
        },
        .request = s.translate("Words.Tls", "How do I get the client certificate that this server asks for, or which port works without one?"),
        .more = {
            s.translate("Words.Tls", "A client certificate is a file with a key, stored in the mail program or the operating system. Envoi does not send one."),
        },
    };
}

} // namespace envoi::explanation::words
