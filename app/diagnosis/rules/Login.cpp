// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;
using namespace Qt::StringLiterals;

// Wrong credentials, and log-ins that did not come.
QList<Rule> loginRules()
{
    // In a chain "530 5.7.57 …; Error: 535 5.7.139 …" a log-in was tried and refused.
    const Test atLogin = at({ Auth }) || Test([](const Evidence &e) {
        return e.code == 535 || e.code == 534 || e.repliesInText.contains(535)
            || e.repliesInText.contains(534);
    });
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
