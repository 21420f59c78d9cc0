// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/Fields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace envoi::mailprograms
{

namespace
{

const auto caseless = QRegularExpression::CaseInsensitiveOption;
const QString label = u"[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?"_s;
const QString hostName = u"(?:"_s + label + u"\\.)+[a-z][a-z0-9-]*[a-z0-9]"_s;

QString first(const QString &text, const QStringList &expressions, QLatin1StringView group)
{
    for (const QString &expression : expressions) {
        const QRegularExpression form(expression, caseless);
        const auto match = form.match(text);
        if (match.hasMatch() && !match.captured(group).isEmpty())
            return match.captured(group);
    }
    return {};
}

/// The words around the reply: what the server says about names is not what was typed.
QString around(const Pasted &pasted, QString text)
{
    if (pasted.reply) {
        // A paste of nothing but reply lines holds thousands; none has a frame around so many.
        for (const QByteArray &line : pasted.reply->lines.mid(0, 100)) {
            const QString said = smtp::decoded(line).mid(4).trimmed();
            if (said.size() > 6)
                text.replace(said, u" … "_s);
        }
    }
    return text;
}

/// No name or number is longer than 253 octets. Longer words say nothing, and an expression that may begin at
/// each of their letters costs time by the square of their length.
QString withoutEndlessWords(const QString &text)
{
    constexpr qsizetype longest = 320; // an address of 64 + 1 + 253
    if (text.size() <= longest)
        return text;
    QStringList kept;
    for (const QString &word : text.split(u' '))
        kept << (word.size() > longest ? u"…"_s : word);
    return kept.join(u' ');
}

} // namespace

void takeFields(Pasted &pasted, const QString &normalisedText)
{
    const QString text = withoutEndlessWords(around(pasted, normalisedText));
    const QString quote = u"['\"]? ?"_s;
    pasted.host = first(text,
        { u"\\b(?:server|serveur|host|h[oô]te|smtp host|outgoing server|serveur sortant)(?: \\(SMTP\\))?(?: (?:named|nomm[eé]))?['\"]? ?[:=(]? ?(?:=> ?)?"_s
                + quote + u"(?<host>"_s + hostName + u")(?![\\w@])"_s,
            u"\\bserver (?:settings for|at|on) "_s + quote + u"(?<host>"_s + hostName + u")(?![\\w@])"_s,
            u"\\b(?:smtps?|ssl|tls)://(?:[^\\s/@]*@)?(?<host>"_s + hostName + u")"_s,
            u"\\b(?:connect(?:ing|ion)?|connexion) (?:to|[aà]|au)(?: \\S+){0,4}? "_s + quote + u"(?<host>"_s
                + hostName + u")(?![\\w@])"_s,
            u"(?<![\\w@.])(?<host>(?:smtp|mail|send|out|outgoing|mx|relay|submit|ssl0|auth|securesmtp)[a-z0-9-]*\\."_s
                + hostName + u"|"_s + u"smtp[a-z0-9-]*\\.[a-z0-9.-]+\\.[a-z]{2,})(?![\\w@])"_s,
            u"(?<![\\w@./])(?<host>"_s + hostName
                + u")[: ]{1,2}\\(?(?:port ?)?(?:25|465|587|2525|1025)\\b"_s },
        "host"_L1)
                      .toLower();
    const QString port = first(text,
        { u"\\bport(?: number)?['\"]? ?[:=(]? ?(?:=> ?)?['\"]?(?<port>\\d{2,5})\\b"_s,
            u"\\bnum[eé]ro de port ?:? ?(?<port>\\d{2,5})\\b"_s, hostName + u":(?<port>\\d{2,5})\\b"_s },
        "port"_L1);
    bool ok = false;
    const uint number = port.toUInt(&ok);
    if (ok && number > 0 && number < 65536)
        pasted.port = static_cast<quint16>(number);

    static const QRegularExpression noSsl(
        u"(?:Secure|S[eé]curis[eé]) ?\\(SSL\\) ?: ?(?:No|Non)\\b|\\bsecure: ?false"_s, caseless);
    static const QRegularExpression ssl(
        u"(?:Secure|S[eé]curis[eé]) ?\\(SSL\\) ?: ?(?:Yes|Oui)\\b|\\bsecure: ?true|\\b(?:smtps|ssl)://|SMTPSecure ?=>? ?'?ssl"_s,
        caseless);
    if (text.contains(noSsl))
        pasted.security = record::Security::None;
    else if (text.contains(ssl))
        pasted.security = record::Security::Tls;

    const QString address = u"[^\\s\"'<>,;:()]+@"_s + hostName;
    pasted.user = first(text,
        { u"\\b(?:user ?name|user|login|account|nom d'utilisateur|utilisateur|compte|identifiant)['\"]? ?[:=]? ?(?:=> ?)?"_s
                + quote + u"(?<user>"_s + address + u")"_s,
            u"\\b(?:with (?:the )?user ?name|avec le nom d'utilisateur) "_s + quote
                + u"(?<user>[^\\s\"',]+)"_s },
        "user"_L1);
}

} // namespace envoi::mailprograms
