// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;
using namespace Qt::StringLiterals;

QList<Rule> recipientRules()
{
    const Test envelope = at({ Mail, Rcpt, Data });
    return {
        // "421 4.7.0 IP not in whitelist for RCPT domain": the rule of the recipient's side, not of this
        // server.
        { "recipient-side-rule", 842, Cause::RecipientPolicy,
            refusal() && envelope
                && (says(u"allowlist .. rcpt/recipient|allowlist .. domain|administrative "
                         u"prohibition|envelope blocked|"
                         "header based|anti spoofing policy|only accept* .. from/members/internal|"
                         "restricted .. recipient/list/group/senders|"
                         "not .. allowed/authorized/permitted .. write/post/send .. to .. "
                         "list/group/recipient|"
                         "not .. allowed/authorized/permitted .. send .. to .. recipient/group/list/this "
                         "address|"
                         "recipient .. restrict*|recipient .. not accept* .. from|destination domain|policy "
                         "that prohibit*|"
                         "sending to .. policy|recipient domain .. policy|"
                         "rejected by .. recipient/destination/user*|blocked by recipient|"
                         "recipient .. has blocked|recipient .. blocked .. you|"
                         "sender address blocked|recipient preference*|user/recipient .. refuse* .. "
                         "receive|user rules|delivery not authorized|rejected by recipients|sender .. not .. "
                         "on .. list|list of senders|"
                         "sending to .. blocklist*|closed .. list|by nonmember*|by non member*|list/lists .. "
                         "not accept*|badrcptto|"
                         "addr/address/sender/recipient/email .. not .. allowlist*|mailbox/mailboxes .. "
                         "policy|policy error|"
                         "mailpolicy|delivery .. restricted|restricted by|private list|list .. access .. "
                         "denied|"
                         "recipient address rejected .. "
                         "not_authorized/policy/blocklist*/block/blocked|envelope .. "
                         "blocked/rejected|internal senders|members "
                         "only|resolver rst|"
                         "blocked by .. administrator|manually blocked|moderat*|"
                         "destinataire .. refuse .. recevoir|empfanger .. nicht .. annehmen"_s)
                    || marked(u"resolver\\.rst|restrict(edd|tor)"))
                && !says(u"user unknown|spam|virus|blocked using|compli*|too large|size "
                         u"limit|reverse|rdns|try .. later|"
                         "intentional|quota|limit*|exceeded|authoriz* required|malformed/invalid/unknown/bad "
                         ".. destination"),
            { "550 5.7.1 Only accepts mail from internal senders", Rcpt } },
        { "mailbox-full", 796, Cause::MailboxFull,
            refusal() && envelope
                && (says(
                        u"mailbox/inbox/folder/boite/postfach/buzon/casella/caixa/postbus/yaschik .. "
                        "full/quota/pleine/voll/lleno/llena/piena/cheia/vol/perepolnen*/exceed*|"
                        "over quota|overquota|quota exceed*|exceed* .. quota|user .. over/quota|"
                        "out of storage|insufficient .. mailbox/user|recipient .. quota/full|"
                        "storage allocation|exceeded .. storage|exhausted .. "
                        "storage|speichervolumen|speicherplatz|quota .. "
                        "depasse/uberschritten/superad*/superat*|"
                        "full mailbox|space .. used up|mailfolder .. full|not enough .. space .. mailbox|no .. space .. mailbox/user|mailbox size limit|pleine|perepolnen*"_s)
                    || enhanced(2, 2))
                && !says(u"sending/message/messages/daily/credits/outgoing quota/limit*|email_quota|quota .. "
                         u"send*|daily|per day|per hour|sending "
                         u"quota|throttl*|session|transfer|submission|spool|on server|relay quota")
                && !(at({ Mail }) && says(u"quota") && !says(u"mailbox|storage")),
            { "452 4.2.2 The mailbox is over quota", Rcpt } },
        { "not-accepting-mail", 755, Cause::NotAcceptingMail,
            refusal() && at({ Greeting, Ehlo, Rcpt, Data, Mail })
                && (says(u"null mx|nullmx|not accept* .. network messages|does/do not accept .. "
                         u"mail/email/messages|"
                         "accepts no .. mail/email|no .. mail/email .. accepted|not accept* .. any .. "
                         "mail/email|"
                         "system not accepting|never accepts mail|does not receive .. mail/email|domain .. "
                         "accepts no|domain .. not accept* .. mail/email|"
                         "no mail service|mail not accepted|receiving disabled"_s)
                    || (code({ 521, 556 }) && at({ Rcpt, Data, Mail })))
                && !says(u"accept* .. mail/email/messages for|relay*|sender address|mail "
                         u"from|containing|from your ip"),
            { "556 5.1.10 Recipient address has a null MX", Rcpt } },
        // Postfix asks the recipient's own server first (address verification) and defers while that is
        // silent.
        { "recipient-not-verified-yet", 757, Cause::RecipientUnavailable,
            codeClass(4) && at({ Rcpt })
                && says(u"recipient address rejected .. unverified|unverified address|"
                        u"unable/can_not/could_not .. verify .. address/addr/recipient")
                && !says(u"sender address"),
            { "450 4.1.1 <bob@example.net>: Recipient address rejected: unverified address: no answer",
                Rcpt } },
        { "recipient-gets-too-much", 777, Cause::RecipientUnavailable,
            refusal() && at({ Rcpt, Data })
                && says(u"receiving mail/messages/email .. quickly/rate/fast|recipient .. exceeded .. limit|"
                        "messages they can receive|recipient thread limit|"
                        "recipient .. receiv* .. too|recipient .. message receive limit|receive limit"),
            { "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded", Data } },
        { "recipient-cannot-receive-now", 752, Cause::RecipientUnavailable,
            refusal() && at({ Rcpt, Data })
                && (says(
                        u"unable/can_not/could_not .. reach/contact/connect/verify/complete .. "
                        u"recipient|recipient*/rcpt/destinataire*/empfanger*/destinatari* .. "
                        "disabled/suspended/inactive/archived/archive*/archivee/blocked/bloque/isblocked/"
                        "unavailable/temporarily/deactivated/locked/desactive|"
                        "archived/disabled/inactive/suspended .. recipient*|"
                        "account/mailbox/user/addr/address .. "
                        "frozen/discontinued/disabled/inactive/suspended/locked/unavailable/busy/deactivated/"
                        "expired/"
                        "temporarily|compte .. bloque/desactive/suspendu|konto .. gesperrt/deaktiviert|"
                        "tried to reach .. disabled/inactive|trying to contact|trying to reach|mailbox .. "
                        "moved|"
                        "boite .. desactivee/archivee/bloquee|cuenta .. desactivada|inactive user|no longer accepts/receives|extended inactivity"_s)
                    || (enhanced(2, 1) && !says(u"service|invalid .. address/addr/recipient/mailbox")))
                && !says(u"content filter|quarantin*|does not exist|unknown|not found|no such|mailbox "
                         u"unavailable .. not found")
                && !(code({ 550, 551, 553 })
                    && says(u"action not taken mailbox unavailable|mailbox unavailable")),
            { "450 4.2.1 The mailbox is temporarily disabled", Rcpt } },
        { "recipient-not-there", 660, Cause::RecipientUnknown,
            refusal() && at({ Rcpt, Data })
                && (says(
                        u"user .. not have .. account|may not "
                        u"exist|user/recipient/mailbox/address/account/addr/rcpt/addressee/person/"
                        u"destination/name .. "
                        "unknown/nonexistent/exist/exists/not_found/invalid/not_known/not_listed/no_longer/"
                        "unavailable|"
                        "user/recipient/mailbox/address/account/domain .. not .. found/known/listed/valid|"
                        "unknown/illegal .. alias|not .. able .. find .. domain/recipient/user|"
                        "unknown/nonexistent/invalid/bad/malformed/improper/incomplete/incorrect/misspelled/"
                        "no_such/"
                        "no .. "
                        "user/recipient/mailbox/address/account/destination/rcpt/person/addressee/domain|"
                        "mailbox name not allowed|no mailbox|no such|mailbox .. unavailable|not our user|not "
                        ".. a valid/known .. "
                        "user/mailbox/recipient/address|not a valid|undeliverable|unroutable|unrouteable|"
                        "host/domain .. not found|host unknown|unknown host|does not "
                        "exist|recipient/rcpt/destination .. must .. "
                        "contain/valid/be|a valid address|validrcptto|not a registered|malformed "
                        "destination|recipient address rejected|syntax .. "
                        "recipient|"
                        "recipient address syntax|route address|invalid to|recipient verify failed|"
                        "utilisateur .. inconnu|destinataire .. invalide/inconnu/inexistant*|adresse .. "
                        "destinataire* .. "
                        "invalide|adresse .. n existe pas|n existe pas|boite inconnue|inconnu*|"
                        "empfanger*/empfaenger*/benutzer*/postfach/adresse .. unbekannt/ungultig/ungueltig|"
                        "empfanger*/empfaenger*/benutzer*/postfach/adresse .. nicht .. "
                        "vorhanden/existiert/gefunden/bekannt|unbekannter/unbekannte|existiert nicht|"
                        "destinatario/usuario/buzon/direccion/cuenta .. desconocid*/no_existe/invalid*|no "
                        "existe|"
                        "destinatario/utente/casella/indirizzo .. sconosciut*/inesistente|"
                        "non esiste|desconhecid*|nao existe|onbekend|bestaat niet|ne suschestvuet|ne naiden*|"
                        "gebruiker .. onbekend|not accepted .. recipient"_s)
                    || (codeClass(5) && says(u"no data .. dns|not found .. dns"))
                    || (codeClass(5) && (enhancedRange(1, 1, 3) || enhanced(1, 10) || enhanced(1, 6))))
                && (!code({ 503 }) || says(u"user unknown|unknown user"))
                && !says(words::sender
                    + u" .. rejected/invalid/domain/not|unroutable/unrouteable .. sender|by policy|handle .. mail"_s),
            { "550 5.1.1 No such user here", Rcpt } },
        { "relaying-refused", 705, Cause::RelayDenied,
            refusal() && at({ Mail, Rcpt, Data })
                && (says(
                        u"relay/relaying/relais/relaid/relayed/relays .. "
                        u"denied/not/prohibited/disallowed/refused/forbidden/"
                        "rejected/inhibited/blocked/interdit/refuse/verboten/abgelehnt/denegad*/rechazad*/"
                        "negat*/negad*/"
                        "geweigerd/zapreschen*|unable/not/no/can_not/deny/denied/denies/refuse/refuses .. "
                        "relay/relaying|"
                        "do/does/will not relay|no relay*|relay check .. fail*|allowed rcpthosts|rcpthosts|"
                        "delivery .. not allowed|not permitted .. through|"
                        "relais .. non autorise*|reenvio .. no|inoltro .. non|weiterleitung .. "
                        "nicht/verweigert/abgelehnt|relay non/nicht/niet/nao|retransmission .. refus*|"
                        "can not deliver .. mail for|i can not deliver|peresylka .. "
                        "zapreschen*|pereadresaciya .. zapreschen*|can not receive for specified|"
                        "not .. local domain|not .. hosted|do not .. serve|no such domain at this|"
                        "not .. responsible for .. domain|not .. handle/host/serve .. domain/mail/email|as a relay|open relay so|not_a_gateway|not .. accept* .. mail/email/messages for|not_gateway"_s)
                    || enhanced(7, 64)),
            { "554 5.7.1 <someone@example.org>: Relay access denied", Rcpt } },
    };
}

} // namespace envoi::diagnosis
