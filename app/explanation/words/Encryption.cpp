// SPDX-License-Identifier: GPL-3.0-or-later
// The server's demands on encryption.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using record::Security;

namespace
{

/// The server does not know that the connection is encrypted: something in front of it did that.
Words askedForInVain(const Scene &s)
{
    return {
        .headline = s.translate("Words.Encryption", "The server asks for encryption, although this connection is encrypted."),
        .happened = s.opening(),
        .why = s.translate("Words.Encryption", "Probably another machine in front of the server takes the encryption off and does not say so. Neither your settings nor your password are the reason."),
        .todo = {
            s.translate("Words.Encryption", "Try the other port in this window: 465 with SSL/TLS, or 587 with STARTTLS."),
            s.translate("Words.Encryption", "Send the prepared sentence to your provider or to the server’s administrator."),
        },
        .request = s.translate("Words.Encryption", "Your server asks for STARTTLS on connections that are encrypted already. Could you check the proxy or load balancer in front of it?"),
    };
}

bool isBeforeTheEnvelope(const Scene &s)
{
    return s.verdict().step <= record::StepId::Auth;
}

} // namespace

Words starttlsRequiredFirst(const Scene &s)
{
    const bool encrypted = s.isEncrypted();
    if (encrypted && isBeforeTheEnvelope(s))
        return askedForInVain(s);
    const bool recipients = s.pasted() && s.stageKnown() && s.stepIs(record::StepId::Rcpt)
        && s.record().settings.security != Security::None;
    if (encrypted || recipients) {
        // Said of the recipient's domain, or by a server further on, while our own session is encrypted.
        return {
            .headline = s.translate("Words.Encryption", "For this recipient, the whole way must be encrypted."),
            .happened = s.opening(),
            .why = s.translate("Words.Encryption", "The recipient’s organisation takes messages over encrypted connections only, and this connection does not meet that rule."),
            .todo = {
                s.fixOr(s.translate("Words.Encryption", "Set “Connection security” to STARTTLS with port 587, or SSL/TLS with port 465, here and in your mail program.")),
                s.translate("Words.Encryption", "Ask your provider why its server passes mail on without encryption (TLS), if yours is encrypted already."),
            },
            .request = s.translate("Words.Encryption", "Could you check why mail to this recipient is not passed on with encryption (TLS)?"),
            .more = {
                s.translate("Words.Encryption", "Encryption is agreed anew for each section of the way: from you to your provider, from your provider to the recipient’s. This demand can concern either section."),
            },
        };
    }
    return {
        .headline = s.verdict().fixes.isEmpty() || s.detail(diagnosis::Detail::SuggestedSecurity) != QLatin1StringView("tls")
            ? s.translate("Words.Encryption", "An encrypted connection is required first: set “Connection security” to STARTTLS.")
            : s.translate("Words.Encryption", "An encrypted connection is required first: set “Connection security” to SSL/TLS."),
        .happened = s.live() && s.record().settings.effectiveSecurity() == Security::None
            ? s.opening(s.translate("Words.Encryption", "“Connection security” is set to “None”."))
            : s.opening(),
        .why = s.translate("Words.Encryption", "Without encryption anybody on the way could read your password, so the provider refuses. The password is not the problem."),
        .todo = {
            s.fixOr(s.translate("Words.Encryption", "Set “Connection security” to STARTTLS and keep port 587, here and in your mail program.")),
            s.translate("Words.Encryption", "Use SSL/TLS with port 465 instead if your mail program has no STARTTLS."),
            s.translate("Words.Encryption", "Expect to be asked to log in next: fill in “User name” and “Password”."),
        },
        .more = {
            s.translate("Words.Encryption", "STARTTLS means that a connection begins unencrypted and switches before anything private is sent. SSL/TLS encrypts from the first moment. Both protect equally well; they use different ports."),
            s.translate("Words.Encryption", "The choice is called “Connection security” in Thunderbird, “Encryption method” in Outlook and “Use TLS/SSL” in Apple Mail."),
        },
    };
}

Words encryptionRequiredForAuth(const Scene &s)
{
    if (s.isEncrypted() && isBeforeTheEnvelope(s))
        return askedForInVain(s);
    return {
        .headline = s.translate("Words.Encryption", "Logging in is only allowed over an encrypted connection."),
        .happened = s.opening(),
        .why = s.translate("Words.Encryption", "The log-in was refused because the connection is not encrypted. User name and password were not judged."),
        .todo = {
            s.fixOr(s.translate("Words.Encryption", "Set “Connection security” to STARTTLS with port 587, or SSL/TLS with port 465, here and in your mail program.")),
            s.translate("Words.Encryption", "Leave user name and password as they are."),
            s.translate("Words.Encryption", "Change the password later if it travelled without encryption over a network that others use."),
        },
        .more = {
            s.translate("Words.Encryption", "Some servers send the same code for this as for a refused password. The words of the reply make the difference: they speak of encryption, of TLS or of a secure connection."),
        },
    };
}

Words tlsTooOld(const Scene &s)
{
    return {
        .headline = s.translate("Words.Encryption", "The server wants a newer encryption than the mail program used."),
        .happened = s.opening(),
        .why = s.translate("Words.Encryption", "The program, device or system that connected only speaks TLS 1.0 or 1.1, which the server no longer accepts. Waiting changes nothing."),
        .todo = {
            s.translate("Words.Encryption", "Update the mail program, the printer’s firmware or the system, so that it uses TLS 1.2 or later."),
            s.translate("Words.Encryption", "Send through a newer program, or through a relay in your own network, if no update exists."),
            s.translate("Words.Encryption", "Ask the provider for a separate server for old devices."),
        },
        .request = s.translate("Words.Encryption", "Is there a server for devices that only speak TLS 1.0 or 1.1?"),
        .more = {
            s.translate("Words.Encryption", "TLS is the protocol behind encrypted connections; versions 1.0 and 1.1 date from 1999 and 2006 and are no longer safe. Printers, scanners and old phones are affected most often."),
            s.translate("Words.Encryption", "Envoi itself uses TLS 1.2 or 1.3. If its test passes and a device still gets this reply, the device is what needs the update."),
        },
    };
}

} // namespace envoi::explanation::words
