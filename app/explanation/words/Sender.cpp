// SPDX-License-Identifier: GPL-3.0-or-later
// The sender address.
#include "explanation/words/Causes.h"

namespace envoi::explanation::words
{

using diagnosis::Detail;

namespace
{

QString refusedAddress(const Scene &s)
{
    return s.has(Detail::RefusedAddress)
        ? s.translate("Words.Sender", "The address in question is %1.").arg(s.detail(Detail::RefusedAddress))
        : QString();
}

} // namespace

Words senderNotOwned(const Scene &s)
{
    return {
        .headline = s.translate("Words.Sender", "The sender address does not belong to the account that logged in."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Sender", "Providers only let an account send under its own address and the aliases registered for it."),
        .todo = {
            s.fixOr(s.translate("Words.Sender", "Use the address you log in with as sender address, here and in your mail program.")),
            s.translate("Words.Sender", "Register the other address as an alias at your provider."),
            s.translate("Words.Sender", "Ask your administrator for the “Send as” permission, in an organisation."),
        },
        .request = s.translate("Words.Sender", "Could you give this account the right to send under that address (“Send as”)?"),
        .more = {
            s.translate("Words.Sender", "The log-in itself was accepted. In a mail program with several accounts, the account’s outgoing server may be that of another account: each address needs its own."),
            s.translate("Words.Sender", "Some servers only say this at the recipient or after the message, so that the recipient seems to be at fault. It is not."),
        },
    };
}

Words senderNotVerified(const Scene &s)
{
    return {
        .headline = s.translate("Words.Sender", "The sender address first has to be verified at the sending service."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Sender", "The service only sends for addresses or domains whose owner has confirmed them. The log-in is not in question."),
        .todo = {
            s.translate("Words.Sender", "Verify the address or its domain in your provider’s web pages; usually a message with a link arrives."),
            s.translate("Words.Sender", "Use an address that is verified already as sender address in your mail program."),
        },
        .request = s.translate("Words.Sender", "Could you verify this sender address or domain for our account?"),
        .more = {
            s.translate("Words.Sender", "For a whole domain, the service asks for entries in its DNS zone, which can take some hours to be seen. The sender address in the message (From) counts as well as the one on the envelope."),
        },
    };
}

Words senderRejected(const Scene &s)
{
    return {
        .headline = s.translate("Words.Sender", "The server does not accept this sender address."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Sender", "The address may be incomplete, its domain may not exist, or a rule of the server blocks it."),
        .todo = {
            s.fixOr(s.translate("Words.Sender", "Check the sender address letter by letter; use the address of the account you log in with.")),
            s.translate("Words.Sender", "Use the outgoing server of the provider that the address belongs to."),
            s.translate("Words.Sender", "Ask your provider whether the address is blocked."),
        },
        .request = s.translate("Words.Sender", "Could you tell me why this sender address is not accepted?"),
        .more = {
            s.translate("Words.Sender", "Printers and programs often have an invented sender such as “scanner”. Servers want a complete address of a domain that exists and can receive answers."),
        },
    };
}

Words spfDkimDmarcFailure(const Scene &s)
{
    return {
        .headline = s.translate("Words.Sender", "The sender’s domain does not allow this server to send for it."),
        .happened = s.opening(refusedAddress(s)),
        .why = s.translate("Words.Sender", "A domain publishes in DNS which servers may send in its name (SPF, DKIM, DMARC). This way of sending is not listed."),
        .todo = {
            s.translate("Words.Sender", "Use the outgoing server of the provider that the sender address belongs to, here and in your mail program."),
            s.translate("Words.Sender", "Ask whoever manages the domain to add this server to its SPF record and to sign with DKIM."),
        },
        .request = s.translate("Words.Sender", "Could you add our sending server to the domain’s SPF record, and set up DKIM and DMARC for it?"),
        .more = {
            s.translate("Words.Sender", "SPF lists servers, DKIM signs messages, DMARC says what happens when neither fits. They protect against forged senders, and they stop mail that takes an unusual way, such as another provider’s server."),
        },
    };
}

} // namespace envoi::explanation::words
