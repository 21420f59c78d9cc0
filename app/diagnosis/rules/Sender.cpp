// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;
using namespace Qt::StringLiterals;

QList<Rule> senderRules()
{
    const Test envelope = at({ Mail, Rcpt, Data });
    return {
        // Exim asks the sender's own server whether the address exists (callout), and says so at RCPT.
        { "sender-verification", 715, Cause::SenderRejected,
            refusal() && envelope
                && says(u"sender verify/verification .. fail*|verification failed|callout|sender verify|"
                        "sender address rejected .. unverified/undeliverable")
                && !says(u"recipient .. verify|recipient address rejected"),
            { "550 Verification failed: no such user; sender verify failed", Rcpt } },
        { "sender-policy-of-the-domain", 860, Cause::SpfDkimDmarcFailure,
            refusal()
                && (says(u"spf|dkim|dmarc|sender policy framework|unauthenticated email|"
                         "unauthenticated .. email/message/mail .. from|domain .. authentication .. fail*|"
                         "email authentication|arc validation/chain/seal/set|message .. not .. "
                         "authenticated|not .. pass .. authentication "
                         "checks")
                    || enhancedRange(7, 20, 24)
                    || enhanced(7, 26)
                    // Two meanings: no SPF pass at Google, null MX of the sender's domain in RFC 7505 §4.2.
                    || (enhanced(7, 27) && !says(u"nullmx|mx|accept*|configured")) || enhancedRange(7, 29, 32)
                    || enhanced(7, 509) || enhanced(7, 515))
                && !(says(u"does not have .. permission*") && !says(u"spf|dkim|dmarc"))
                && !says(u"signing failed|could not sign|unable to sign|unusual rate|ptr|rdns")
                && !(enhanced(7, 30) && says(u"basic")),
            { "550 5.7.26 Rejected by the DMARC policy of example.com", Data } },
        { "relaying-as-another", 858, Cause::SenderNotOwned,
            refusal() && says(u"relay* disallowed as|relay* .. not allowed as|disallowed as"),
            { "553 Relaying disallowed as other@example.org", Data } },
        { "sender-to-be-verified", 839, Cause::SenderNotVerified,
            refusal() && at({ Auth, Mail, Rcpt, Data })
                && (says(
                        u"not .. verified/confirmed/validated/configured/registered .. "
                        "sender/domain/identit*/address/email/signature/from|"
                        "sender/domain/identit*/address/email/addr/from/signature .. not .. "
                        "verified/confirmed/validated/activated|"
                        "from/sender .. not .. match .. verified|"
                        "unverified|unconfirmed|unvalidated|unconfigured .. domain|unregistered "
                        "domain*|sender "
                        "identit*|verified sender|"
                        "identities failed|sandbox domain*/subdomain*|test purposes|authorized "
                        "recipients|sender signature|verify/confirm/validate .. sender/email/from|"
                        "verification .. required/needed|not valid .. sender .. validate|from sender name|"
                        "domain .. not .. verified/configured/validated|domain .. unconfigured/unverified|"
                        "adresse .. non verifiee|adresse .. pas .. verifiee/validee|absender .. nicht .. "
                        "bestatigt/verifiziert|"
                        "sender .. not .. valid .. account|remitente .. no verificad*|mittente .. non verificat*"_s)
                    || enhanced(7, 750))
                && !says(u"recipient address|recipient verification|address verification|sender verify "
                         u"failed|verification failed .. unrouteable|callout|unverified "
                         u"address|relay|relaying|mx|nullmx|configured for mail"),
            { "554 Message rejected: Email address is not verified", Data } },
        { "sender-of-another", 815, Cause::SenderNotOwned,
            refusal() && envelope
                && (says(u"not owned|appartient pas|gehort nicht|no pertenece|non appartiene|nao "
                         u"pertence|does not own/belong|must belong|address must .. this/your "
                         u"domain|restricted to .. domain|use .. your own .. "
                         u"address/email/account/sender|your own .. address .. sender|"
                         "own .. account/address .. as .. sender|not one of your|only .. send .. from .. "
                         "own|only .. "
                         u"own address|not .. use .. sender/from|"
                         "not your address|not belong|authenticat* for .. specified .. address/email|"_s
                         "must/should .. equal/same/match .. auth*/login/user*/account/sasl|"
                         "same .. as .. auth*/login/user*/account|"
                         "not .. same .. auth*/login/user*/account|not .. match* .. "
                         "auth*/login/user*/account/credential*|"
                         "not .. conform* .. auth*/login|match* .. auth* domain/user|mismatch .. "
                         "auth*/login/user/sender|"
                         "not .. allowed/permitted/authorized/right*/permission*/privilege* .. send/use .. "
                         "as/from/this/that/behalf/sender|"
                         "permission*/permissions/rights .. send as|send as .. denied|sendasdenied*|send as|"
                         "sender .. not .. allowed/authorized/permitted/acceptable|from .. not .. "
                         "allowed/authorized/permitted|"
                         "sender .. disallowed/mismatch|not .. allowed .. sender|unauthorized .. sender/from|"
                         "sender .. unauthorized|invalid return path .. not|return path .. not|"
                         "envelope .. does not match|spoof* .. account/sender|send .. on behalf|"
                         "expediteur .. non autorise*|expediteur .. pas .. autorise*|expediteur .. "
                         "correspond*|"
                         "adresse .. expedit* .. ne .. correspond*|pas autorise .. envoyer|"
                         "absender*/absenderadresse .. nicht .. erlaubt/berechtigt/zulassig/zugelassen|nicht "
                         "berechtigt .. absender*|"
                         "absender* .. stimmt nicht|remitente .. no .. autorizad*/permitid*/coincide|"
                         "mittente .. non .. autorizzat*/consentit*/corrispond*|remetente .. nao .. "
                         "autorizad*/permitid*|"
                         "afzender .. niet .. toegestaan|otpravitel* .. ne .. sovpad*|ne .. prinadlezhit|"
                         "adres* otpravitel* .. ne"_s)
                    || enhanced(7, 60) || enhanced(2, 252))
                && !says(u"blank/null/empty .. sender/from|machine .. as .. relay|list/group .. "
                         u"not/members|allowed to send .. to|ip not|recipient .. not allowed"),
            { "553 5.7.1 You are not allowed to send as this sender", Mail } },
        { "sender-not-good", 620, Cause::SenderRejected,
            refusal() && envelope
                && (says(words::sender
                        + u" .. "
                          u"rejected/invalid/unknown/malformed/refused/denied/blocked/bad/exist/exists/"
                          u"syntax/missing/"
                          "illegal/not/resolve/fail*/failed/verify/invalide/invalides/rejete/refuse/inconnu/"
                          "ungultig*/ungueltig*/unbekannt*/"
                          "listed/contain/spoofed/forged/disallowed/specified/"
                          "gesperrt/blockiert/bloque/bloquee/bloquead*/bloccat*/abgelehnt/rechazad*/"
                          "desconocid*/sconosciut*/rifiutat*/desconhecid*/geweigerd/ongeldig*/"
                          "nekorrekt*/ne/malforme|invalid/bad/unknown/malformed/missing/illegal/null/empty/blank/unroutable/unrouteable/spoofed/forged/fake/no_mx .. "_s
                        + words::sender
                        + u"|emetteur invalide|badmailfrom|domain name required|domain .. sender .. "
                          u"not/does|must declare smtputf8|smtputf8|"
                          "return path|mail from .. syntax|syntax .. mail from|reverse path|backsender|"
                          "without .. valid .. sender|no .. mx|mx record*|your email address .. "
                          "blocklist*/blocked|"
                          "domain not found|domain .. does not exist|domain .. not .. resolve|no such domain|"
                          "unsupported option|invalid from|invalid .. address|malformed .. address|"
                          "address .. malformed/syntax/invalid"_s)
                    // "Syntax: MAIL FROM:<address>" shows how the command is written; it judges no address.
                    && !code({ 503 }) && !marked(u"syntax: ?mail")
                    && (at({ Mail }) || says(words::sender + u"|return path|your email address"_s)
                        || enhancedRange(1, 7, 8))),
            { "550 5.7.1 Sender address rejected", Mail } },
        { "sender-by-enhanced-code", 290, Cause::SenderRejected,
            refusal() && envelope && (enhancedRange(1, 7, 8) || enhanced(7, 27)),
            { "553 5.1.8 Sorry", Mail } },
        { "option-not-known-at-mail", 288, Cause::SenderRejected, code({ 555 }) && at({ Mail }),
            { "555 5.5.4 Sorry: at", Mail } },
        { "530-about-the-sender", 286, Cause::SenderRejected, code({ 530 }) && says(words::sender),
            { "530 No from", Mail } },
    };
}

} // namespace envoi::diagnosis
