// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprograms/Pasted.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace envoi::mailprograms
{

QString masked(const QString &text)
{
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption;
    QString safe = text;
    // What logs show of a login: the initial response and every answer to a challenge.
    static const QRegularExpression initial(
        u"\\b(AUTH[ =](?:PLAIN|LOGIN|CRAM-MD5|XOAUTH2|OAUTHBEARER|NTLM|SCRAM-\\S+)) +[A-Za-z0-9+/=_-]{4,}"_s,
        options);
    safe.replace(initial, u"\\1 <credentials>"_s);
    static const QRegularExpression answer(
        u"^(\\W*(?:C|>|CLIENT -> SERVER|-->) ?:? *)(?!0x)(?:[A-Za-z0-9+/]{4}){3,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?[ \\t]*$"_s,
        options);
    safe.replace(answer, u"\\1<credentials>"_s);
    static const QRegularExpression bearer(u"\\b(Bearer) +[A-Za-z0-9._~+/=-]{8,}"_s, options);
    safe.replace(bearer, u"\\1 <credentials>"_s);
    static const QRegularExpression address(u"(\\b[a-z]+://[^\\s:/@]+):[^\\s/@]+@"_s, options);
    safe.replace(address, u"\\1:<password>@"_s);
    // password=…, "pass": "…", PASSWORD '…'
    static const QRegularExpression assigned(
        u"\\b((?:smtp_?)?(?:password|passwd|pass|pwd|mot de passe|mdp|secret|token)[\"']?\\s*(?:=>?|:\\s*(?=[\"']))\\s*)([\"']?)[^\\s\"',;]+\\2"_s,
        options);
    safe.replace(assigned, u"\\1<password>"_s);
    static const QRegularExpression labelled(
        u"^(\\W*(?:password|mot de passe|mdp|pwd)\\s*: *)\\S+[ \\t]*$"_s, options);
    safe.replace(labelled, u"\\1<password>"_s);
    return safe;
}

} // namespace envoi::mailprograms
