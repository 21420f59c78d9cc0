// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;

// Pace, allowance, simultaneity (causes.md, notes on close labels).
QList<Rule> limitRules()
{
    const Test perTime = says(u"rate|per minute/hour/second/min/sec|frequen*|short .. time/period/while|"
                              "per_connection/per_session|in/on/during this/one/a/same/single "
                              "connection/session|new tls|hour/hourly/minute|par heure|par minute|pro stunde|"
                              "por hora|per ora");
    const Test perDay
        = says(u"daily|monthly|weekly|per day/month/week|24 hours/hour/h|24h|a day|today|journali*|"
               "quotidien*|par jour/mois|pro tag|taglich*|tageslimit|tageskontingent|tagliche*|diari*|"
               "giornalier*|dagelijks*|daglimiet|sutochn*|sutki|dnevn*|mensuel*|monatlich*");
    const Test allowance
        = says(u"quota/quotas/limit/limits/limite/limites/limitation/allowance/cap/maximum/max/credits/"
               "credit/kontingent/contingent/exceeded/exceeds/depasse*/uberschritten/superad*/superat*/"
               "excedid*/limiet/limit*/prevyshen*");
    const Test ofMailbox
        = says(u"mailbox/storage/disk/inbox/boite/postfach/buzon/casella .. "
               "full/quota/limit*/exceed*/space/pleine|over quota|user .. quota|recipient .. quota|"
               "size");
    const Test connections = (says(u"refused connection*|connection* refused") && says(u"busy"))
        || says(u"too many .. connection*/session*/conversation*/clients|"
                "simultaneous/concurrent login|connection*/session* .. limit/limits|"
                "concurrent*/simultaneous*/parallel .. connection*/session*/deliver*|"
                "max*/limit .. connection*/sessions|server is full|server full|no more connection*|all .. "
                "ports .. busy|"
                "connection limit|trop de connexion*/sessions|"
                "nombre .. connexion*|connexions simultanees|zu viele .. verbindung*/sitzung*|gleichzeitige* "
                "verbindung*|"
                "demasiadas .. conexiones/sesiones|conexiones simultaneas|troppe .. connessioni/sessioni|"
                "muitas .. conexoes/ligacoes/sessoes|te veel .. verbindingen/sessies|"
                "slishkom mnogo .. soedineni*/podklyucheni*|zbyt wiele .. polaczen*|przekroczono .. "
                "polaczen*|prilis mnoho .. spojeni*")
        || marked(u"连接(数)?(过多|超过|太多)|并发连接|接続数|同時接続");
    const Test pace = says(
        u"rate limit*|ratelimit*|limit* .. rate|rate .. exceed*/high/reached/limit*|exceed* .. rate|sending "
        u"rate|"
        "connection rate|too fast/quickly/rapidly/often|too frequent*|slow down|slowdown|throttl*|"
        "frequen* .. limit*|limit* .. frequen*|"
        "too many .. per/this/last/within/in .. second*/minute*/hour*/connection/session/period/time|"
        "too many .. message*/email/mails/mail/letters/transactions|too much .. mail/email/traffic|"
        "excessive .. volume/rate/traffic|unexpected volume|high volume|volume .. exceed*|"
        "max*/limit .. message* .. per|message* per/in .. connection/session/hour/minute|"
        "per hour/minute/second|hourly|too many recipients from|too many new|"
        "too many .. connection* .. hour/minute*/second*|velocity|"
        "trop de .. messages/mails/email/courriels/envois|trop rapid*|ralenti*|"
        "zu viele .. nachrichten/mails/email|zu schnell|zu haufig|demasiados .. "
        "mensajes/correos/envios/email|"
        "troppi .. messaggi/invii|muitas mensagens|demasiadas mensagens|te veel .. berichten|"
        "slishkom mnogo .. pisem/soobsch*|slishkom chasto|por hora|par heure|pro stunde|per ora|"
        "na godzine|za hodinu|debit .. eleve/depasse|transaction limit|sent too many|unusual sending|too "
        "many .. sent|"
        "exceed* .. permitted limits|per hour|per minute|recipients received this|"
        "unusual rate|slower|transfer quota/limit|excessive .. amount*/data|session .. exceed* .. "
        "quota/limit");
    return {
        { "quota-used-up", 790, Cause::QuotaExceeded,
            refusal()
                && ((perDay && allowance && !ofMailbox)
                    || says(
                        u"credit* .. exceed*/exhaust*/used|maximum/insufficient/not/no/out .. credits|"
                        "sending/send/message/messages/envoi/envois/outgoing/outbound/relay .. quota/quotas|"
                        "only .. messages/message/mails/email/recipients/rcpts .. per_day/a_day/day/today|"
                        "too many .. messages/message/mails/email .. 24/day/today|more than .. "
                        "messages/mails/email .. today/day/24|"
                        "allowance .. used|submission quota|relay limit .. exceed*|"
                        "email quota|quota .. message*/sending/envoi/outgoing/outbound/day|"
                        "exceed* .. sending/messaging/message/email/plan/account/mailing limit*|"
                        "sending/messaging/plan/user/account limit* .. exceed*/reach*/hit|"
                        "reach*/exceed* .. limit .. sending/messages/recipients/plan/email|"
                        "not .. allowed .. send .. limit .. exceed*|"
                        "plan .. limit*|plan .. exceed*|limite .. envoi*|limite .. invio|"
                        "sendelimit|versandlimit|limite de envio*")
                    || enhanced(1, 90))
                && !says(u"insufficient .. space/storage|disk space|size")
                && !says(u"hourly|per/this/an/each hour|per minute/second|rate"),
            { "550 5.4.5 Daily user sending limit exceeded", Mail } },
        { "too-many-log-ins", 833, Cause::TooManyAuthAttempts,
            (refusal()
                && says(u"too many .. auth/authent*/login/password*/credential*/sasl/logon|"
                        "auth/authent*/login .. too many/frequen*/often|"
                        "multiple/repeated/many/excessive/several .. failed/invalid/bad/unsuccessful .. "
                        "auth/authent*/login/password*/attempt*|"
                        "too many .. failed/invalid/bad/unsuccessful/incorrect/wrong .. attempt*/tries|"
                        "too many attempts|repeated .. failures|repeated failures|login/auth/authent* .. "
                        "attempts .. exceed*/limit*|"
                        "max*/limit .. auth/authent*/login .. attempt*/failures/tries|"
                        "trop de .. tentatives/echecs|zu viele .. "
                        "anmelde*/fehlversuch*/versuche/login/fehlanmeld*|"
                        "demasiados .. intentos|troppi .. tentativi|muitas .. tentativas|te veel .. "
                        "pogingen/inlog*|"
                        "slishkom mnogo .. popyt*/vhod*|brute force|login/auth/authent* .. rate|"
                        "failed/fail* .. auth/login .. recently"))
                || (refusal() && !at({ Mail, Rcpt, Data }) && says(u"too_many failures")),
            { "421 4.7.0 Too many failed login attempts", Greeting } },
        { "too-many-errors", 780, Cause::TooManyErrors,
            refusal()
                && says(u"too many .. error*/command*/mistake*|excessive .. errors/error/commands|"
                        "too many .. "
                        "bad/invalid/unknown/unrecognized/syntax/protocol/nonmail/junk/wrong/consecutive/"
                        "failures/noops|"
                        "bad/error/errors/invalid command*/errors limit|trop d erreur*|trop de commandes|zu "
                        "viele .. fehler*|demasiados .. errores|"
                        "troppi .. errori|muitos erros|te veel .. fouten|slishkom mnogo .. oshibok|"
                        "error_limit|error_count|max* .. errors|errors .. exceed*")
                && !says(u"consecutive messages/message/mails/mail/email"),
            { "421 4.7.0 mail.example.com Error: too many errors", Rcpt } },
        { "too-many-connections", 775, Cause::TooManyConnections, refusal() && connections && !perTime,
            { "421 4.7.0 Too many concurrent connections from your address" } },
        { "too-fast", 770, Cause::RateLimited,
            refusal() && pace
                && !says(u"reputation|unsolicited .. your ip|they can receive|unwanted|loop|hops|received "
                         u"headers|in .. queue|"
                         "server/system/service .. busy/overload*"),
            { "450 4.7.1 You are sending messages too quickly, slow down", Mail } },
        { "temporarily-listed", 768, Cause::RateLimited,
            codeClass(4) && at({ Mail, Rcpt, Data })
                && says(u"temporar* .. blocklist*|blocklist* .. temporar*")
                && !links(u"spamhaus|sorbs|spamcop|dnsbl"),
            { "451 Your address is temporarily blacklisted", Rcpt } },
        { "too-many-recipients", 791, Cause::TooManyRecipients,
            refusal()
                && says(u"too many .. "
                        u"recipient*/rcpt/addressees/destinataire*/empfanger*/destinatari*/ontvangers|"
                        "domains per transaction|size per transaction|only one/single "
                        "recipient*|recipients/rcpts .. "
                        "limit/max*/exceed*|recipient limit/count|max*/limit .. recipient*/rcpt|number of "
                        "recipients/rcpts|out of .. recipient*/rcpt|recipient*/rcpt number*|"
                        "nombre .. destinataires|trop de destinataires|zu viele empfanger*|demasiados "
                        "destinatarios|"
                        "troppi destinatari|muitos destinatarios|slishkom mnogo .. poluchatel*")
                && !says(u"thread|short .. time/period|time frame|hour*|daily|per day|recipients from|not .. "
                         u"allowed .. send|per minute|"
                         "too many .. "
                         "invalid/unknown/nonexistent/failed/bad/rejected/wrong/errors/error/failures/"
                         "undeliverable|"
                         "message/size/length .. limit/exceed*/large|limit set by"),
            { "452 4.5.3 Too many recipients in this message", Rcpt } },
        { "silent-too-long", 750, Cause::IdleTimeout,
            (codeClass(4) || code({ 221, 554, 550 }))
                && says(
                    u"inactiv*|idle|connection/session .. expired|took too long|too slow|talking "
                    u"faster|lifetime|no command* .. received|nothing received|no data .. received|no "
                    u"activity|no input|not .. send* .. anything|nothing sent|silent|timeout|"
                    "delai .. depasse*/expire*/attente|attente .. depasse*|inactivite|zeitlimit|"
                    "zeituberschreitung|zeitueberschreitung|untatig*|inaktiv*|tiempo .. "
                    "agotado/espera/excedido|"
                    "tempo .. scaduto/esgotado/limite|inattivita|inatividade|inactividad|verstreken|"
                    "vremya .. isteklo|time limit .. exceeded|time exceeded|session/connection .. too long|"
                    "max* .. session/connection duration/time/length|session/connection duration/time .. "
                    "exceed*/reached/limit|przekroczono .. czas*|vyprsel*")
                && !says(u"mailbox|account|dns|lookup|resolv*|upstream|backend|filter|scanner|milter|auth "
                         u"server/service|authent* "
                         u"server/service|connecting|connect to"),
            { "421 4.7.0 Closing: no command received, idle too long", Auth } },
        { "silent-by-enhanced-code", 240, Cause::IdleTimeout, code({ 421, 451 }) && enhanced(4, 2),
            { "421 4.4.2 Closing transmission channel", Auth } },
        { "too-many-recipients-by-enhanced-code", 235, Cause::TooManyRecipients, refusal() && enhanced(5, 3),
            { "452 4.5.3 Refused", Rcpt } },
    };
}

} // namespace envoi::diagnosis
