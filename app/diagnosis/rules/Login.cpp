// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;
using namespace Qt::StringLiterals;

// What the server says about the log-in itself: from the most telling words to the bare 535.
QList<Rule> loginRules()
{
    // In a chain "530 5.7.57 …; Error: 535 5.7.139 …" a log-in was tried and refused.
    const Test atLogin = at({ Auth }) || Test([](const Evidence &e) {
        return e.code == 535 || e.code == 534 || e.repliesInText.contains(535)
            || e.repliesInText.contains(534);
    });
    const Test basicOff
        = says(u"basic auth* .. disabled/not/no/deprecated/unsupported/blocked/retired|"
               "basic auth* is/was|legacy auth* .. disabled/not/blocked|"
               "less secure app*|oauth .. required/only/must/instead|use/requires/require/must/only/supports "
               ".. oauth|"
               "modern auth* .. required/only/must|use modern auth*|password .. auth*/login .. "
               "no_longer/not_supported/disabled/deprecated|"
               "password* .. no_longer/not .. accepted/supported .. oauth|disabled .. basic auth*"_s);
    const Test needsEncryption = says(u"without .. tls/ssl/encrypt*|plaintext auth*|cleartext auth*"_s);
    const Test askForLogin
        = says(words::login + u" .. "_s + words::wanted
              + u"|requir*/must/need/needs/please/should/debe/devez/veuillez/bitte/deve/moet/turn_on/enable/use/nuzhno .. "_s
              + words::login
              + u"|not login|not .. authenticated/login .. send/relay/mail/anonymous|was/are/is not .. "
                u"authenticated/login|"
                "not authenticated/authentifie/authentifiziert/angemeldet/autenticad*/autenticat*/login|"
                "unauthenticated .. sender*/client*/user*/connection*/mail/email/not|"
                "without .. authenticat*/login|sans .. authentification/identification|ohne .. "
                "anmeldung/authentifizierung|"
                "sin autenticacion|senza autenticazione|sem autenticacao|zonder .. authenticatie|bez "
                "avtoriz*|"
                "anonymous .. mail/email/send*/not|only .. authenticated/login .. users/senders/clients|"
                "before .. sending .. login/authenticat*/check|pop before smtp|check .. mail/email .. before|"
                "permission* .. submit|smtp auth .. required/enable*|authenticate before|failed to "
                "authenticate|pop3 .. first|"
                "pop/apop .. authoriz*|authoriz* .. required/needed/first|"
                "proshu .. avtoriz*|nachala avtoriz*|snachala .. avtoriz*"_s)
        || marked(u"需要(验证|认证|登录)|请先(登录|验证|认证)|認証が必要|認証してください");
    // A server may say with 535 that no log-in came, before any was tried.
    const Test wantsLoginWith535
        = code({ 535 }) && at({ Mail, Rcpt }) && says(u"auth*/login required/needed/first");
    const Test properRelay = says(u"relay* .. denied . proper auth*|relaying denied proper auth*"_s);
    return {
        { "app-password", 890, Cause::AppPasswordRequired,
            refusal()
                && (says(u"application/app .. specific .. password*|app/application .. password*|"
                         "parol prilozheni*|parol .. vneshn*|mot de passe .. application*|mots de passe d "
                         "application|"
                         "anwendungsspezifisch*|anwendungspasswort|app passwort|contrasena .. "
                         "aplicacion*|mot de passe d appareil|smtp token|"
                         "password .. applicazion*|password per app*|senha .. app/aplicativo|app wachtwoord|"
                         "authorization/authentication/auth code .. login|authorization code|auth code .. "
                         "required|"
                         "twofactor .. enabled/required/on/active*|with twofactor|twofactor auth* .. enabled|"
                         "secure mail key|mail key|use .. api key|api key .. required/instead/must|device "
                         "password|client password|"
                         "mail password .. special|third party .. password|special password"_s)
                    || (at({ Auth }) && links(u"service.mail.qq.com"))
                    || links(u"invalidsecondfactor|apppassword|app-password|185833|"
                             "external-app|help.mail.ru/mail/security/protection/external")
                    || marked(u"授权码|授權碼|客户端专用密码|专用密码|独立密码|アプリパスワード")),
            { "535 5.7.8 An app password is needed for this account", Auth } },
        { "log-in-on-the-web", 885, Cause::WebLoginRequired,
            refusal() && !at({ Greeting, StartTls })
                && (says(u"web browser|your browser|via .. web|login .. web/webmail/website/online/portal .. "
                         u"then/first/before/again|login on/to/at/via/through/using .. "
                         u"web/webmail/website/portal/browser|"
                         "account .. needs/must/requires .. verified/verification/confirmed/confirmation|"
                         "webmail .. before .. "
                         "send*|modifica/cambia/modifier/changez/modifiez/cambie/altere/wijzig .. "
                         "password/mot_de_passe/contrasena/senha/wachtwoord|andern .. passwort/kennwort|"
                         "sito web*|interfaz web|weboberflache|interface web|"
                         "please login .. web/webmail/browser/website/portal|web login|login to .. "
                         "web*|captcha|"
                         "verify .. identity|confirm .. identity|password transition|password .. too .. "
                         "simple/weak/old/short|"
                         "weak password|change .. your password|password .. expired|password must .. changed|"
                         "change it .. web*/portal/site|"
                         "expired password|passwort .. abgelaufen|mot de passe .. expire|unlock .. account "
                         ".. at|"
                         "login to your .. account/page .. confirm*|confirm .. it was you|accept .. "
                         "terms|navigateur|im browser|navegador|nel browser|cherez brauzer|veb interfeis*|"
                         "suspicious .. login/activity .. confirm/verify|smenite parol|izmenite parol"_s)
                    || links(
                        u"weblogin|accounts.google.com/signin|continue?sarp|displayunlockcaptcha|78754")),
            { "534 5.7.14 Please log in via your web browser and then try again", Auth } },
        // Security defaults and conditional access can be changed by the organisation, unlike the end of
        // passwords.
        { "organisation-does-not-allow", 868, Cause::SmtpAccessDisabled,
            refusal()
                && says(u"smtp client authentication .. disabled|security defaults|did not meet .. criteria|"
                        "conditional access|disabled for .. tenant/organization/mailbox|client "
                        "authentication .. disabled|"
                        "authentication policy"_s),
            { "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox",
                Auth },
            { .certainty = {}, .field = {}, .who = Who::Administrator, .waiting = {} } },
        { "passwords-abolished", 865, Cause::BasicAuthDisabled,
            refusal() && (basicOff || (enhanced(7, 30) && at({ Auth }))) && !says(u"twofactor")
                && !needsEncryption,
            { "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", Auth } },
        { "token-refused", 862, Cause::OauthTokenInvalid,
            refusal()
                && ((says(u"token .. expired/invalid/revoked/incorrect/fail*/unauthorized/malformed|"
                          "invalid/expired/bad .. token|access token|bearer|oauth .. "
                          "fail*/invalid/expired/error|"
                          "invalid .. oauth"_s)
                        && !says(u"api token/key|smtp token|server token"))
                    || Test([](const Evidence &e) {
                           return e.step == Auth && e.isOAuth()
                               && (e.code == 535 || e.code == 534 || e.code == 530);
                       })),
            { "535 5.7.8 The access token expired", Auth } },
        { "account-locked", 830, Cause::AccountLockedOrDisabled,
            refusal() && !surelyAt({ Greeting, Ehlo, StartTls })
                && (says(words::account
                        + u" .. "
                          u"disabled/locked/suspended/blocked/deactivated/terminated/closed/inactive/frozen/"
                          u"lock/"
                          "expired/disable/restricted/banned/hold/bloque/bloquee/desactive/suspendu/gesperrt/"
                          "deaktiviert/bloquead*/suspendid*/desactivad*/bloccat*/sospes*/disabilitat*/"
                          "geblokkeerd/"
                          "geblokeerd/opgeschort/suspens*/zablokirovan*/otklyuchen*/zamorozhen*|"
                          "disabled/locked/suspended/inactive/frozen .. account/mailbox/user|"
                          "outgoing/outbound .. blocked|server .. suspended|in review|under "
                          "review|sending/outgoing/outbound .. "
                          "suspended/paused/disabled/denied/stopped|blocked .. sending|account unavailable|"
                          "mail sending denied|bad outbound sender|spam abuse detected|abuse detected|"
                          "service .. suspended|unpaid|payment|overdue|subscription/license/licence .. "
                          "expired|please renew|suspended .. service|blocked .. spamming|"
                          "mailbox blocked .. sending|exceeded .. threshold|tenant .. threshold"_s)
                    || enhancedRange(7, 501, 503) || (codeClass(5) && enhancedRange(7, 700, 749)))
                && !says(u"recipient/recipients/destinataire*|you .. trying to reach/contact|tried to "
                         u"reach|message "
                         "limits/blocked|password expired|temporarily locked .. attempts|"
                         "your message to .. can_not/could_not .. delivered|delivery error|"
                         "smtp/imap/pop3/pop/submission/client*/protocol/access .. "
                         "disabled/off/blocked/inactive .. for/on/in "
                         ".. account/mailbox/user|enable/activate it .. settings/account")
                && !(surelyAt({ Rcpt })
                    && !says(
                        u"your/votre/ihr/su/tu .. account/mailbox/domain/compte/konto/cuenta|sender/sending/outbound|abuse"_s)
                    && !enhancedRange(7, 501, 749))
                && !(enhancedRange(7, 511, 511)),
            { "535 5.7.8 Your account has been suspended", Auth } },
        { "sending-not-enabled", 825, Cause::SmtpAccessDisabled,
            refusal() && !surelyAt({ Greeting, Ehlo, StartTls, Rcpt })
                && (says(u"account/user/mailbox .. may_not/not_allowed_to/can_not .. send|non "
                         u"active|activez|not .. authorized to perform|smtp/relay/relaying/imap/pop3/pop .. "
                         u"not .. enabled/activated/allowed/active/available/permitted .. "
                         "account/user/mailbox/for/you|smtp .. access/service/relay/sending .. "
                         "disabled/not/denied/off|"
                         "not subscribed|user/account/you has/have .. no permission*|no permission|"
                         "does not have .. access/permission/rights .. service/smtp/send*|account .. not .. "
                         "activated/active/enabled|"
                         "not have .. access rights|not .. authorized/allowed/permitted/entitled .. use .. "
                         "smtp/service/server|"
                         "not .. authorized .. to access .. this|"
                         "smtp/imap/pop3 .. turned_off/switched_off/off|activate/enable/switch_on/turn_on .. "
                         "pop3/imap/pop/smtp_access|"
                         "smtp .. disabled|smtp access|access .. smtp .. denied|please enable/activate .. "
                         "smtp/pop*/imap|"
                         "smtp .. nicht .. aktiviert/freigeschaltet|smtp .. pas .. active|acces smtp|"
                         "smtp .. desactivad*/disabilitat*|dostup .. zapreschen|net prav dostupa|"
                         "auth* .. disabled for .. account/user/mailbox|external .. access .. disabled/not|"
                         "mail client* .. access .. disabled/not|not enabled for .. account/user/mailbox|"
                         "user/account/mailbox .. not have .. smtp"_s)
                    || marked(u"未开启|没有开通|未开通|无权限")),
            { "535 5.7.8 SMTP access is not enabled for this mailbox", Auth } },
        { "login-badly-encoded", 795, Cause::AuthMalformed,
            refusal() && at({ Auth })
                && says(
                    u"base64|can_not/unable/error/fail* .. decode|decod*|auth*/login .. "
                    "aborted/canceled/cancel*/malformed|aborted .. client|invalid/malformed/bad/missing .. "
                    "auth/response/challenge/initial .. string/response/data/argument*/syntax/encoding|"
                    "syntax .. auth*|auth* .. syntax|empty .. username/password/login/credential*|"
                    "username/password .. empty/missing|missing .. username/password|malformed .. "
                    "auth*/response/request|invalid .. encod*|annule*|abgebrochen|exchange line .. long|null "
                    ".. byte|invalid auth string|argument* .. not .. permitted/allowed|optional argument|"
                    "no .. initial response|initial data/response .. not|protocol error|protocol message|"
                    "response limit|invalid challenge|invalid .. argument*|contain .. nul|nul separated|invalid/missing .. userdata"_s)
                && !says(u"smtp auth .. required"),
            { "535 5.7.8 Authentication failed: invalid base64 data", Auth } },
        // 5.5.6: the exchange itself broke a limit (RFC 4954 §6).
        { "login-exchange-too-long-by-code", 794, Cause::AuthMalformed,
            refusal() && at({ Auth }) && enhanced(5, 6), { "500 5.5.6 Sorry", Auth } },
        // Logging in twice, or in the middle of a message.
        { "login-at-the-wrong-moment", 798, Cause::CommandOutOfSequence,
            code({ 501, 502, 503, 500, 530, 535, 538, 554 }) && at({ Auth })
                && says(
                    u"already/previously/duplicate .. authenticat*/auth/login/said|already .. auth*|"
                    "during .. transaction|in .. transaction|transaction .. progress|identity change*|not .. "
                    "twice")
                && !says(u"advertised"),
            { "503 5.5.1 Authentication is not allowed during a transaction", Auth } },
        { "mechanism-too-weak", 793, Cause::MechanismTooWeak,
            refusal()
                && says(
                    u"mechanism/method/auth* .. weak|weak .. mechanism/auth*|stronger .. mechanism/auth*|"
                    "anonymous login .. not|insecure .. mechanism|mechanism .. insecure|anonymous auth*"_s),
            { "534 5.7.9 Authentication mechanism is too weak", Auth } },
        { "mechanism-not-available-in-clear", 792, Cause::AuthNotAvailable,
            code({ 503, 504 }) && at({ Auth }) && says(u"mechanism .. plain/login .. not available"_s),
            { "504 5.3.3 AUTH mechanism LOGIN not available", Auth } },
        { "mechanism-unknown", 788, Cause::MechanismUnsupported,
            refusal() && at({ Auth })
                && (says(u"mechanism/type/method/mode/mecanisme/mechanismus/mecanismo/meccanismo/scheme .. "
                         "not/unsupported/unknown/invalid/unrecognized/unavailable/disabled/prohibited/"
                         "forbidden/disallowed/non/nicht/"
                         "inconnu/no|"
                         "unsupported/unknown/invalid/unrecognized/unimplemented/no/bad .. "
                         "mechanism*/mecanisme/mechanismus/mecanismo|"
                         "unsupported/unknown/invalid/unrecognized/unimplemented .. auth*/login type/method|"
                         "unsupported/unknown/unrecognized .. auth*/authentication|"
                         "auth*/login type/mechanism/method .. not|"
                         "nicht unterstutzt*/unterstuetzt*|non supporte*|not supported"_s)
                    || (code({ 504 }) && says(u"unrecognized/unknown/unsupported/not_implemented/parameter")))
                && (!code({ 500, 502, 503 })
                    || says(u"unsupported/unknown/unrecognized .. auth* mechanism/method/type/mode")),
            { "504 5.5.4 Unknown authentication mechanism", Auth } },
        { "log-in-not-offered", 720, Cause::AuthNotAvailable,
            refusal() && at({ Auth })
                && (says(
                    u"auth/authent*/login .. not .. "
                    "advertised/enabled/available/implemented/offered/permitted/allowed/possible/configured|"
                    "auth/authent*/login .. unavailable/disabled/only allowed|auth/authent* .. not .. "
                    "supported|"
                    "unrecognized/unknown/invalid/unimplemented .. command|command .. "
                    "not/unrecognized/unknown/unimplemented/disabled/unavailable|not implemented"_s)),
            { "550 5.7.0 Authentication is not enabled on this port", Auth } },
        { "log-in-wanted", 836, Cause::AuthRequired,
            refusal() && (!atLogin || wantsLoginWith535) && !surelyAt({ Greeting, StartTls }) && askForLogin
                && !properRelay
                && !says(u"sender/from .. not owned|sender/from address is not allowed|authentication .. "
                         u"unsuccessful|dmarc|dkim|spf|same .. "
                         u"login/user*/account|own address|"
                         "message .. authenticat*|email .. authenticat*|domain authenticat*|domain .. "
                         "authentication|"
                         "unauthenticated email|sender .. authentication|same .. auth*|match* .. "
                         "auth*/login/user*|auth* "
                         "domain")
                && !(at({ Ehlo }) && !code({ 530 })),
            { "550 5.7.1 Authentication required to send mail", Mail } },
        { "client-refused-without-log-in", 695, Cause::AuthRequired,
            codeClass(5) && at({ Mail, Rcpt, Data }) && noLogin()
                && says(u"client host rejected .. access denied|client host rejected|can not receive from "
                        u"specified|"
                        "access denied for .. unauthenticated")
                && !says(u"hostname|can not find"),
            { "554 5.7.1 <unknown[203.0.113.2]>: Client host rejected: Access denied", Rcpt } },
        { "wrong-credentials", 600, Cause::BadCredentials,
            refusal() && !at({ Greeting, Ehlo, StartTls }) && (atLogin || code({ 535 }) || codeClass(5))
                && says(words::login + u" .. "_s + words::wrong + u"|"_s + words::wrong
                    + u" .. auth/authent*/login/credential*/username/password/pass|"
                      "username/user .. password .. "_s
                    + words::wrong
                    + u"|bad "
                      u"user|username/password/passwort/kennwort/benutzername/zugangsdaten/identifiant*/"
                      u"contrasena/"
                      "credenciales/usuario/senha/wachtwoord/parol/mot_de_passe .. "_s
                    + words::wrong + u"|"_s + words::wrong
                    + u" .. mot_de_passe/passwort/kennwort/zugangsdaten/contrasena/senha/wachtwoord/parol/"
                      "identifiant*/credenciales/credenziali|"
                      "mot de passe .. incorrect/invalide/errone/refuse|password .. not .. "
                      "accepted/match/correct/valid/recognized|username .. not .. "
                      "accepted/exist/found/recognized/valid|credential* .. not .. "
                      "accepted/valid/recognized/correct|"
                      "auth*/login .. not .. accepted/successful|can not .. auth*/login|could not .. "
                      "authenticate|"
                      "not .. authenticated|credenziali .. errate/non|autenticazione .. fallita|"
                      "code d authentification .. invalide|grant .. invalid|access denied|denied|refus*|no "
                      "such user|"
                      "user .. unknown|unknown user|user .. not found"_s)
                && !(!atLogin
                    && !says(
                        words::login + u"|password|passwort|mot de passe|credential*|senha|contrasena"_s))
                && !(!atLogin && at({ Rcpt, Data, Mail })
                    && !says(
                        u"code d authentification|"
                        "username/password .. invalid/incorrect/wrong/bad|invalid/incorrect/wrong/bad .. "
                        "username/password/credential*/login|"
                        "auth*/login .. fail*/unsuccessful/incorrect|credential* .. invalid/incorrect"_s)),
            { "454 4.7.0 Invalid username or password", Auth } },
        { "534-without-words", 302, Cause::MechanismUnsupported, code({ 534, 504 }) && at({ Auth }),
            { "534 5.7.9 Asmodeus demands 534 zorkmids for safe passage", Auth } },
        { "501-at-log-in", 606, Cause::AuthMalformed,
            code({ 501 }) && at({ Auth }) && !says(u"password|credential*|fail*|incorrect"),
            { "501 5.5.4 Sorry", Auth } },
        { "no-such-command-at-log-in", 298, Cause::AuthNotAvailable,
            code({ 500, 502, 503 }) && at({ Auth })
                && !says(u"already|bad "
                         u"sequence|transaction|progress|identity|wearing|sequence|order|first|helo|ehlo|"
                         u"mail|pipelin*"),
            { "502 5.5.1 Nope", Auth } },
        { "535-without-words", 296, Cause::BadCredentials, code({ 535 }), { "535 5.7.8 Sorry", Auth } },
        // Of all codes 530 is the one for "not before you have …": what it mentions is what is missing.
        { "530-that-mentions-log-in", 640, Cause::AuthRequired,
            code({ 530 }) && at({ Mail, Rcpt, Data }) && !atLogin && says(words::login),
            { "530 5.7.1 Sender authentication missing", Mail } },
        { "530-without-words", 294, Cause::AuthRequired,
            // Whoever may send a whole message was not kept from sending it by a missing log-in.
            code({ 530 }) && !at({ Greeting, StartTls, Data }) && !says(words::sender),
            { "530 5.7.0 Sorry", Mail } },
        { "passing-refusal-at-log-in", 160, Cause::AuthTemporarilyUnavailable,
            codeClass(4) && at({ Auth }) && !code({ 421 }), { "450 4.7.1 Sorry", Auth } },
    };
}

} // namespace envoi::diagnosis
