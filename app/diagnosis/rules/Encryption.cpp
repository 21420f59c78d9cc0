// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;
using namespace Qt::StringLiterals;

// Encryption is missing, not available, too old, or already there.
QList<Rule> encryptionRules()
{
    const QString tls
        = u"starttls/tls/ssl/encrypt*/encryption/chiffr*/verschlussel*/verschluessel*/cifrad*/crittograf*/"
          "cifrat*/criptograf*/versleutel*/shifrovan*/securise*/szyfrow*/sifrov*/krypter*/titkosit*"_s;
    const Test wantsEncryption
        = says(u"must/need*/requires/require/please/should/use/issue/only/enable/activez/utilisez .. "_s + tls
              + u"|"_s + tls + u" .. "_s + words::wanted + u"|"_s + tls
              + u" .. before/only/mandatory/enforced|"
                "without .. starttls/tls/ssl/encrypt*/encryption|sans .. chiffrement/tls/ssl/connexion "
                "securisee|"
                "ohne .. verschlusselung/verschluesselung/tls/ssl|sin .. cifrado/cifrar/tls/ssl|senza .. "
                "crittografia/cifratura/tls/ssl|"
                "sem .. criptografia/tls/ssl|zonder .. versleuteling/tls/ssl|bez .. shifrovani*/tls/ssl|"
                "unencrypted/insecure/unsecure*/nonsecure/non_secure/not_secure/not_encrypted/non_ssl/"
                "non_tls/"
                "nonssl/nontls/plaintext/plain_text/cleartext/clear_text .. "
                "connection*/session*/channel*/link|"
                "non secure .. connection*|secure/secured .. connection/channel/session .. "
                "required/needed/necessary|"
                "requires/require/need/use/must .. secure .. connection/channel/session|"
                "session .. not encrypted|connection .. not encrypted|not using .. tls/ssl/encryption|"
                "no tls/encryption|connexion .. non securisee|"
                "conexao segura|conexion segura|connessione sicura|sichere verbindung|bezpieczn* polaczeni*|"
                "zaschischenn* soedinen*|unverschlusselt*|unverschluesselt*|nezaschisch*|not over .. tls|not sent over .. tls|over tls"_s)
        || marked(u"(必须|请|需要|需)(使用|启用|开启)?(ssl|tls|starttls|加密)|暗号化(が必要|してください)");
    const Test cleartextLogin
        = says(u"plaintext/cleartext/plain_text/clear_text/cleartext .. auth*/login/password*/mechanism* .. "
               "disallowed/disabled/not/only/requires/required/forbidden/prohibited/over|"
               "plain text .. auth*|clear text .. auth*|auth*/login .. disallowed/disabled/not .. "
               "plain*/cleartext/clear/unencrypted/insecure/non|"
               "auth*/login .. not .. allowed/permitted/available/possible .. without .. tls/ssl/encrypt*|"
               "auth*/login .. only .. tls/ssl/encrypt*/secure|encryption required .. auth*/mechanism|"
               "requires/require/need/needs .. tls/ssl/encrypt*/secure"_s);
    const Test active
        = says(u"starttls/tls/ssl/encrypt* .. already/active/in_use/established|"
               "already .. starttls/tls/ssl/encrypt*/secure*|not .. permitted/allowed .. tls active|"
               "tls .. twice|within .. tls|deja .. tls|tls .. deja|bereits .. tls/verschlusselt|"
               "tls .. started"_s);
    const Test notThere
        = says(u"starttls/tls/ssl .. not .. "
               "available/enabled/supported/advertised/implemented/configured/offered/ready/possible|"
               "starttls/tls/ssl .. unavailable/disabled/unsupported|tls .. local problem|"
               "tls .. can not|no .. tls/starttls .. support/available|"
               "can_not/unable/could_not/failed/fail* .. tls/starttls .. |"
               "tls/starttls .. fail*/error|tls/starttls .. nicht .. verfugbar/unterstutzt|"
               "tls/starttls .. pas .. disponible/active*"_s);
    const Test tooOld = says(
        u"tls10/tls11/sslv3/sslv2/ssl3 .. not/no/deprecated/disabled/unsupported/unacceptable/old/longer|"
        "tls/ssl .. version .. old/unsupported/not/low/deprecated/obsolete/outdated/no|"
        "unsupported/old/outdated/obsolete/deprecated/weak .. tls/ssl/tls10/tls11|"
        "upgrade/update/use .. tls12/tls13|tls12 .. required/higher/later/newer/above/minimum/supported|"
        "minimum .. tls12|requires .. tls12/tls13|at least .. tls12|tls/ssl .. protocol .. old"_s);
    return {
        { "tls-too-old", 895, Cause::TlsTooOld, refusal() && (tooOld || (enhanced(7, 66) && says(u"tls*"))),
            { "421 4.7.66 TLS 1.0 is no longer supported here, upgrade your client", Auth } },
        { "client-certificate", 892, Cause::TlsClientCertificateRequired,
            refusal()
                && says(u"client/ssl/tls .. certificate/certificates .. "
                        "required/error/missing/verification/not_trusted/untrusted/invalid/needed|"
                        "no .. client/ssl/tls .. certificate|required .. client/ssl/tls .. certificate|"
                        "certificat client|client zertifikat|certificado .. cliente|certificato .. client"),
            { "421 4.7.1 A client certificate is required here", Greeting } },
        { "tls-already-active", 888, Cause::CommandOutOfSequence,
            refusal() && at({ StartTls })
                && (active
                    || says(u"repeat*|pipelin*|protocol violation|twice|sequence|already|after .. "
                            u"auth*/login/mail/helo|during")),
            { "454 4.5.0 TLS is already active", StartTls, record::Security::Tls },
            { .certainty = {}, .field = record::Field::Security, .who = Who::User, .waiting = {} } },
        { "encryption-before-log-in", 880, Cause::EncryptionRequiredForAuth,
            refusal() && at({ Auth }) && (wantsEncryption || cleartextLogin)
                && !says(u"app/application .. password"),
            { "530 5.7.0 You must use TLS before logging in", Auth } },
        { "encryption-before-log-in-at-any-stage", 878, Cause::EncryptionRequiredForAuth,
            refusal() && (cleartextLogin || code({ 538 })) && !at({ Auth, Mail, Rcpt, Data }),
            { "538 5.7.11 Encryption required for requested authentication mechanism", Ehlo } },
        { "encryption-first", 875, Cause::StarttlsRequiredFirst,
            refusal() && !at({ Auth, StartTls })
                && ((wantsEncryption && !notThere)
                    || says(u"establish appropriate tls|appropriate tls channel")),
            { "554 5.7.0 Must issue a STARTTLS command first", Mail } },
        // Three servers ask for the log-in in clear, where logging in is not offered: encryption comes first,
        // whatever the words say (real-servers.md).
        { "log-in-not-offered-in-clear", 870, Cause::StarttlsRequiredFirst,
            Test([](const Evidence &e) {
                return !e.pasted && e.codeClass() == 5 && e.channel == ChannelState::Clear && e.ehloKnown
                    && e.startTlsOffered && !e.authOffered && !e.loginAccepted;
            }) && at({ Mail, Rcpt })
                && (code({ 530 }) || says(words::login + u" .. "_s + words::wanted)),
            { "530 5.7.0 Authentication required", Mail, record::Security::None } },
        { "encryption-for-this-mechanism-by-code", 310, Cause::EncryptionRequiredForAuth,
            refusal() && at({ Auth }) && (enhanced(7, 10) || enhanced(7, 11) || code({ 523, 538 })),
            { "503 5.7.10 You feel vulnerable", Auth } },
        { "530-that-mentions-encryption", 645, Cause::StarttlsRequiredFirst,
            code({ 530 }) && at({ Ehlo, Mail, Rcpt, Data }) && says(tls),
            { "530 5.7.0 Your session lacks TLS", Mail } },
        { "encryption-first-by-code", 305, Cause::StarttlsRequiredFirst,
            code({ 538 }) && at({ Mail, Rcpt, Ehlo }), { "538 5.7.11 Sorry", Mail } },
        { "starttls-not-there", 710, Cause::TlsNotAvailable,
            refusal() && notThere && (!at({ Auth }) || code({ 454 })),
            { "454 4.7.0 TLS not available due to local problem", Mail } },
        { "starttls-refused", 150, Cause::TlsNotAvailable,
            refusal() && at({ StartTls }) && !code({ 421, 503 }), { "454 4.3.0 Sorry", StartTls } },
    };
}

} // namespace envoi::diagnosis
