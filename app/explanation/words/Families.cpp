// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph that helps with every cause of a family, at the end of "Tell me more".
#include "explanation/words/Scene.h"
#include "explanation/words/Words.h"

namespace envoi::explanation
{

using diagnosis::Family;

QStringList pages(const Scene &s)
{
    using diagnosis::Detail;
    QStringList paragraphs;
    if (s.has(Detail::Link))
        paragraphs << s.translate("Words.Families",
                           "The server’s text names this address: %1. Type it into a browser only if it "
                           "belongs to your provider.")
                          .arg(s.detail(Detail::Link));
    if (s.has(Detail::ProviderHelp) && s.has(Detail::ProviderChecked))
        paragraphs << s.translate("Words.Families", "The help page of %1 is %2 (last checked in %3).")
                          .arg(s.provider(), s.detail(Detail::ProviderHelp),
                              s.detail(Detail::ProviderChecked));
    return paragraphs;
}

QStringList familyParagraphs(Family family, const Scene &s)
{
    switch (family) {
    case Family::Works:
        return { s.translate("Words.Families",
            "Labels differ a little between versions of these programs. What counts is that the values for "
            "the outgoing server agree, not those for receiving.") };
    case Family::Server:
    case Family::Limits:
        return { s.translate("Words.Families",
            "A message that could not be sent usually stays in the outbox of the mail program and is sent "
            "later. There is no need to write it again.") };
    case Family::WhereAndHow:
    case Family::WrongPlace:
        return { s.translate("Words.Families",
            "For sending, two pairs are usual today: port 587 with STARTTLS and port 465 with SSL/TLS. Most "
            "providers offer both; which one is taken makes no difference in safety.") };
    case Family::Encryption:
        return { s.translate("Words.Families",
            "Envoi sends a password only over an encrypted connection whose certificate it has checked. If "
            "the test ends before the log-in, the password stayed on this computer.") };
    case Family::Login:
        return { s.translate("Words.Families",
            "For sending, a mail program keeps user name, password and method separately from those for "
            "receiving. That receiving works does not show that these are right.") };
    case Family::Sender:
    case Family::Recipient:
    case Family::Message:
        return { s.translate("Words.Families",
            "Sending takes four agreements in a row: log-in, sender, recipient, message. The step at which "
            "the server refuses shows which of them is meant, even where its words are vague.") };
    case Family::NetworkIdentity:
        return { s.translate("Words.Families",
            "The address of an Internet line is seen by every server. With a log-in on port 587 or 465, your "
            "provider’s server sends on your behalf, and its own good name counts.") };
    case Family::Typed:
        return { s.translate("Words.Families",
            "Nothing of what you typed is changed without a click; only blanks around a name are removed, "
            "and that is said.") };
    case Family::Network:
        return { s.translate("Words.Families",
            "To find out who is responsible, change one thing at a time: first the network (your phone’s, "
            "for instance), then the port, then the server.") };
    case Family::TlsAndCertificate:
        return { s.translate("Words.Families",
            "A certificate proves that the server is the one it claims to be. Switching the check off makes "
            "the message disappear together with the protection, so Envoi does not suggest it for servers on "
            "the Internet.") };
    case Family::Protocol:
        return { s.translate("Words.Families",
            "The details show the whole conversation with its times. A report holds all of it without the "
            "password, and can be sent to a help desk.") };
    }
    return {};
}

} // namespace envoi::explanation
