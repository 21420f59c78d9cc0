// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;
using namespace Qt::StringLiterals;

// What the server says about the account: the password it wants instead, what is locked or switched off.
QList<Rule> accountRules()
{
    const Test basicOff
        = says(u"basic auth* .. disabled/not/no/deprecated/unsupported/blocked/retired|"
               "basic auth* is/was|legacy auth* .. disabled/not/blocked|"
               "less secure app*|oauth .. required/only/must/instead|use/requires/require/must/only/supports "
               ".. oauth|"
               "modern auth* .. required/only/must|use modern auth*|password .. auth*/login .. "
               "no_longer/not_supported/disabled/deprecated|"
               "password* .. no_longer/not .. accepted/supported .. oauth|disabled .. basic auth*"_s);
    const Test needsEncryption = says(u"without .. tls/ssl/encrypt*|plaintext auth*|cleartext auth*"_s);
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
    };
}

} // namespace envoi::diagnosis
