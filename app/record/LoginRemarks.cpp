// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/LoginRemarks.h"

#include "record/HostText.h"
#include "record/Providers.h"
#include "record/TypedText.h"

namespace envoi::record
{

namespace
{

constexpr qsizetype maxUserOctets = 1024; // hostile.md 232

Remark remark(Field field, RemarkKind kind, bool isError, const QString &detail = {})
{
    Remark r;
    r.kind = kind;
    r.field = field;
    r.isError = isError;
    r.detail = detail;
    return r;
}

/// "smtp.example.net" → "example.net": the domain that a bare user name probably lacks.
QString domainOf(const QString &host)
{
    if (isAddressText(host))
        return {};
    if (const Provider *p = providerOfExactHost(host))
        return p->domains.size() == 1 ? p->domains.first() : QString();
    const QString rest = host.section(u'.', 1);
    return rest.contains(u'.') ? rest : host.contains(u'.') ? host : QString();
}

bool hasInnerBlank(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return isBlank(c.unicode()) || isInvisible(c.unicode()); });
}

/// Tokens of XOAUTH2 and OAUTHBEARER (RFC 7628) are longer than any password.
bool takesToken(const QString &mechanism)
{
    return mechanism == u"XOAUTH2" || mechanism == u"OAUTHBEARER";
}

} // namespace

UserText readUser(const QString &typed)
{
    UserText read;
    const Trimmed clean = trimmed(typed);
    read.user = clean.text;
    if (!clean.removed.isEmpty())
        read.remarks << remark(Field::User, RemarkKind::UserTrimmed, false, clean.removed);
    if (clean.text.size() > maxUserOctets || clean.text.toUtf8().size() > maxUserOctets) {
        read.remarks << remark(
            Field::User, RemarkKind::UserTooLong, true, QString::number(clean.text.size()));
        read.user = clean.text.left(64) + u'…';
        read.usable = false;
    } else if (hasLineControls(clean.text)) {
        read.remarks << remark(Field::User, RemarkKind::UserHasControls, true);
        read.user = clean.text.simplified().remove(QChar::Null);
        read.usable = false;
    }
    return read;
}

QList<Remark> userRemarks(const Settings &settings)
{
    const QString &user = settings.user;
    if (user.isEmpty())
        return {};
    if (hasInnerBlank(user)) {
        Remark r = remark(Field::User, RemarkKind::UserIncomplete, false);
        QString without;
        for (const QChar c : user) {
            if (!isBlank(c.unicode()) && !isInvisible(c.unicode()))
                without += c;
        }
        if (without.contains(u'@'))
            r.suggestedUser = without;
        return { r };
    }
    if (const Provider *p = providerOfExactHost(settings.host); p && !user.contains(u'@')
        && !p->servers.isEmpty() && p->servers.first().userName != UserNameForm::Email)
        return {}; // this provider's own user names have no domain
    // CORP\alice and alice@CORP are whole names of a directory.
    if (!user.contains(u'@') && !user.contains(u'\\')) {
        Remark r = remark(Field::User, RemarkKind::UserIncomplete, false);
        if (const QString domain = domainOf(settings.host); !domain.isEmpty())
            r.suggestedUser = user + u'@' + domain;
        return { r };
    }
    if (user.endsWith(u'@')) {
        Remark r = remark(Field::User, RemarkKind::UserIncomplete, false);
        if (const QString domain = domainOf(settings.host); !domain.isEmpty())
            r.suggestedUser = user + domain;
        return { r };
    }
    return {};
}

QList<Remark> passwordRemarks(const PasswordTraits &password, const Settings &settings)
{
    QList<Remark> remarks;
    const auto add = [&](bool holds, RemarkKind kind, bool isError, const QString &detail = {}) {
        if (holds)
            remarks << remark(Field::Password, kind, isError, detail);
    };
    const bool userTyped = !settings.user.isEmpty();
    add(userTyped && !settings.passwordGiven, RemarkKind::PasswordMissing, true);
    if (!userTyped && settings.passwordGiven)
        remarks << remark(Field::User, RemarkKind::UserMissing, true);
    add(password.controls, RemarkKind::PasswordHasControls, true);
    add(password.tooLong && !takesToken(settings.mechanism.toUpper()), RemarkKind::PasswordTooLong, true);
    add(password.outerBlanks, RemarkKind::PasswordOuterBlanks, false);
    add(password.innerBlanks, RemarkKind::PasswordInnerBlanks, false);
    add(!password.typographic.isEmpty(), RemarkKind::PasswordTypographic, false, password.typographic);
    add(password.invisible, RemarkKind::PasswordInvisible, false);
    add(password.nonAscii, RemarkKind::PasswordNonAscii, false);
    add(password.decomposed, RemarkKind::PasswordDecomposed, false);
    if (userTyped && settings.effectiveSecurity() == Security::None)
        remarks << remark(Field::Security, RemarkKind::PlaintextLogin, false);
    return remarks;
}

} // namespace envoi::record
