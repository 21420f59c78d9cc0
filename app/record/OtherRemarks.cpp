// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/OtherRemarks.h"

#include "record/HostText.h"
#include "record/MailboxText.h"
#include "record/TypedText.h"
#include "smtp/Reply.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace envoi::record
{

namespace
{

constexpr qint64 largestAuthorityFile = 16 * 1024 * 1024;

Remark error(RemarkKind kind, Field field, const QString &detail)
{
    Remark r;
    r.kind = kind;
    r.field = field;
    r.isError = true;
    r.detail = smtp::shown(detail, 200);
    return r;
}

void cleanAddress(QString &address, Field field, QList<Remark> &remarks)
{
    if (address.isEmpty())
        return;
    const QString left = addressPart(address);
    if (!isMailbox(left)) {
        remarks << error(field == Field::From ? RemarkKind::FromMalformed : RemarkKind::ToMalformed, field,
            left.left(400));
        address = smtp::shown(left, 64);
        return;
    }
    if (left != address) {
        Remark r;
        r.kind = RemarkKind::AddressTrimmed;
        r.field = field;
        r.detail = left;
        remarks << r;
        address = left;
    }
}

/// RFC 5321 §4.1.2: Domain or address-literal. Underscores are let through: mail programs do announce such
/// computer names, and what a server says to one is worth testing.
bool isEhloName(const QString &name)
{
    if (name.startsWith(u'[') && name.endsWith(u']')) {
        const QString inner = name.mid(1, name.size() - 2);
        return isAddressText(inner.startsWith(u"IPv6:", Qt::CaseInsensitive) ? inner.mid(5) : inner);
    }
    return !name.contains(u':') && (isUsableHost(name) || isAddressText(name));
}

bool isProxy(const QUrl &proxy)
{
    static const QStringList schemes{ QStringLiteral("socks5"), QStringLiteral("socks5h"),
        QStringLiteral("http") };
    return proxy.isValid() && schemes.contains(proxy.scheme())
        && isUsableHost(proxy.host(QUrl::EncodeUnicode)) && proxy.port(1080) > 0
        && (proxy.path().isEmpty() || proxy.path() == u"/") && !proxy.hasQuery() && !proxy.hasFragment()
        && !hasLineControls(proxy.userName(QUrl::FullyDecoded))
        && !hasLineControls(proxy.password(QUrl::FullyDecoded));
}

} // namespace

const QStringList &knownMechanisms()
{
    static const QStringList names{ QStringLiteral("PLAIN"), QStringLiteral("LOGIN"),
        QStringLiteral("CRAM-MD5"), QStringLiteral("SCRAM-SHA-1"), QStringLiteral("SCRAM-SHA-256"),
        QStringLiteral("XOAUTH2"), QStringLiteral("OAUTHBEARER") };
    return names;
}

QList<Remark> cleanOthers(Settings &settings)
{
    QList<Remark> remarks;
    settings.mechanism = trimmed(settings.mechanism).text.toUpper();
    if (settings.mechanism == u"AUTO")
        settings.mechanism.clear();
    if (!settings.mechanism.isEmpty() && !knownMechanisms().contains(settings.mechanism)) {
        remarks << error(RemarkKind::MechanismUnknown, Field::Auth, settings.mechanism.left(40));
        settings.mechanism = smtp::shown(settings.mechanism, 40);
    }

    cleanAddress(settings.from, Field::From, remarks);
    cleanAddress(settings.to, Field::To, remarks);
    if (settings.sendMessage && (settings.from.isEmpty() || settings.to.isEmpty())) {
        remarks << error(
            RemarkKind::MessageWithoutAddresses, settings.from.isEmpty() ? Field::From : Field::To, {});
    } else if (!settings.to.isEmpty() && settings.from.isEmpty()) {
        // RCPT TO needs a MAIL FROM before it (RFC 5321 §4.1.4).
        remarks << error(RemarkKind::FromMalformed, Field::From, {});
    }

    settings.ehloName = trimmed(settings.ehloName).text;
    if (!settings.ehloName.isEmpty() && !isEhloName(settings.ehloName)) {
        remarks << error(RemarkKind::EhloNameMalformed, Field::None, settings.ehloName.left(100));
        settings.ehloName = smtp::shown(settings.ehloName, 64);
    }

    // An unreadable URL is empty but says why.
    if ((!settings.proxy.isEmpty() || !settings.proxy.errorString().isEmpty()) && !isProxy(settings.proxy))
        remarks << error(
            RemarkKind::ProxyMalformed, Field::None, settings.proxy.toString(QUrl::RemoveUserInfo).left(100));

    for (const QString &path : std::as_const(settings.caFiles)) {
        QFile file(path);
        const bool readable = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
            && file.read(largestAuthorityFile).contains("-----BEGIN "); // PEM
        if (!readable)
            remarks << error(RemarkKind::CaFileUnreadable, Field::None, path.left(400));
    }
    return remarks;
}

} // namespace envoi::record
