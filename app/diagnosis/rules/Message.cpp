// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rules/Rule.h"
#include "diagnosis/rules/Words.h"

namespace envoi::diagnosis
{

using enum record::StepId;

QList<Rule> messageRules()
{
    return {
        { "message-too-large", 782, Cause::MessageTooLarge,
            refusal() && at({ Mail, Rcpt, Data })
                && (says(u"message/mail/email/size/attachment/data .. large/big/exceed*/limit*/maximum|"
                         "too large|too big|message/mail/email/attachment/data .. too_long|size .. "
                         "limit*/exceed*|exceed* .. size/limit/maximum .. |"
                         "message length|trop volumineux|trop gros|trop grand*|taille .. "
                         "maxim*/limite|taille .. "
                         "depasse*|"
                         "zu gross|groesse|demasiado grande|tamano .. excede/maximo|troppo grande|dimension*|"
                         "muito grande|te groot|slishkom bolsh*|razmer .. prevysh*")
                    && (says(u"size|large|big|too_long|length|bytes|octets|volumineu*|gros|gross|grand*|"
                             u"taille|tamano|"
                             u"groot|razmer|bolsh*|kb|mb|message .. exceed*|dimension*")
                        || enhanced(3, 4) || enhanced(2, 3)))
                && !says(u"header|hops|loop|line .. long|number of|rate|storage|quota|recipients|too many "
                         u"recipient*|receive limit|complexity|mailbox "
                         u"size|messages"),
            { "552 5.3.4 Message size exceeds the limit", Mail } },
        { "message-badly-built", 816, Cause::MessageMalformed,
            refusal() && at({ Data, Rcpt, Mail })
                && (says(u"bare lf/cr/line/r/n/newline/carriage|smuggling|line length|line limit|parse .. "
                         u"message/header*/mime/from|"
                         "mime complexity|improperly formatted|number of attachments|too many .. "
                         "mime/attachments|encoded word*|in .. message header|"
                         "must/should/does_not/requires .. "
                         "contain/contains/have/include/both/valid .. "
                         "header*|mime parts|lone cr/lf|cr or lf|line feed*|line ending*|rfc "
                         u"5322/2822/822/5321/compli*|not compli*|non compli*|"
                         "header* .. "
                         "missing/invalid/malformed/duplicate/required/bad/too/not/long/large/big/syntax/"
                         "error/errors/"
                         "illegal/broken/size/exceed*/value|missing .. "
                         "header*|missing .. "
                         "from/date/message id|subject .. mandatory/required/missing/empty|invalid .. "
                         "header*|malformed .. "
                         "header*/message/mime|message/mime/header* .. malformed|"
                         "multiple .. addresses .. from|multiple .. from|duplicate .. header*|mime .. "
                         "invalid/malformed/error|line .. too long|lines .. too long|from header .. "
                         "missing/invalid|no .. from header|"
                         "8bit .. not|8 bit|en tete*|syntax error .. header*|non ascii|message format|badly "
                         "formatted")
                    || links(u"smtplf"))
                && !says(u"anti spoofing|policy|smtputf8|loop|hops")
                && !(at({ Mail, Rcpt }) && says(u"address") && !says(u"header*")),
            { "550 5.6.0 Message contains bare LF", Data } },
        { "content-refused", 650, Cause::PolicySpamRejection,
            refusal() && at({ Data, Rcpt, Mail })
                && (says(u"content filter|quarantin*|blocklist* "
                         u"url|spam|spammy|virus|viruses|phish*|malware|malicious|infected|unsolicited|junk|"
                         "content .. rejected/refused/blocked/not|rejected .. content|attachment*|"
                         "suspicious|suspicion|bulk|message .. looks|"
                         "contenu|message .. rejete|mail rejete|nachricht .. abgelehnt|inhalt|mensaje .. "
                         "rechazado|"
                         "messaggio .. rifiutato|contenido|contenuto|security reasons|security policies|"
                         "policy .. reasons/violation|violat* .. policy|local policy|surbl|uribl|url .. "
                         "blocked|"
                         "prohibited .. content|blocked by .. filter*|pochta .. spam|soobschenie .. spam")
                    || (codeClass(5) && says(u"message .. rejected/refused/blocked|mail .. rejected"))
                    || (at({ Data }) && says(u"message/mail/email .. blocked") && !says(u"ip|rate"))
                    || links(u"surbl|uribl"))
                && !says(u"ip .. spam|spam .. from your|unable/can_not/could_not/failed .. scan")
                && !(codeClass(4) && says(u"not available|unavailable|later") && !says(u"spam|virus|phish*")),
            { "451 4.7.1 The message looks like spam", Data } },
        { "blocked-for-some-recipients", 754, Cause::PolicySpamRejection,
            codeClass(5) && at({ Data }) && says(u"failure for one or more recipients .. blocked"),
            { "550 permanent failure for one or more recipients (bob@example.net:blocked)", Data } },
        { "message-refused-without-a-word", 140, Cause::PolicySpamRejection,
            codeClass(5) && at({ Data }) && code({ 530, 550, 554, 571, 552, 553 }),
            { "554 Transaction failed", Data } },
    };
}

} // namespace envoi::diagnosis
