// SPDX-License-Identifier: GPL-3.0-or-later
// Text from outside becomes inert and bounded, and loses the password in each form that the redactor promises
// to know (R7, R8).
#include "sasl/Redactor.h"
#include "smtp/Reply.h"

#include "Input.h"
#include "Target.h"

using namespace envoi;

namespace fuzz
{

namespace
{

/// "%c3" as some write "%C3".
QByteArray lowerPercent(const QByteArray &password)
{
    QByteArray result = password.toPercentEncoding();
    for (qsizetype i = 0; i + 2 < result.size(); ++i) {
        if (result[i] == '%')
            result.replace(i + 1, 2, result.mid(i + 1, 2).toLower());
    }
    return result;
}

/// The forms a server may echo a password in, with neighbours where they matter. `by` is any octet.
QByteArray echoed(const QByteArray &password, int form, const QByteArray &neighbours)
{
    const QByteArray before = neighbours.left(neighbours.size() / 2);
    const QByteArray behind = neighbours.mid(before.size());
    switch (form) {
    case 0:
        return password;
    case 1:
        return QString::fromUtf8(password).toLatin1();
    case 2:
        return password.toPercentEncoding();
    case 3:
        return password.toHex();
    case 4:
        return password.toHex().toUpper();
    case 5:
        return (before + password + behind).toBase64();
    case 6:
        return (before + password + behind).toBase64(QByteArray::Base64UrlEncoding);
    default:
        return lowerPercent(password);
    }
}

/// The characters of base64 that `password` alone decides, `before` octets into the text.
QByteArray inBase64(const QByteArray &password, int before)
{
    const QByteArray whole = (QByteArray(before, 'x') + password + "xxx").toBase64();
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype last = (before + password.size()) * 8 / 6;
    return whole.mid(first, last - first);
}

void requireGone(const QByteArray &masked, const QByteArray &password)
{
    require(!masked.contains(password), "not as it is", QString::fromLatin1(masked));
    require(
        !masked.contains(password.toPercentEncoding()), "not percent-encoded", QString::fromLatin1(masked));
    require(!masked.contains(lowerPercent(password)), "not percent-encoded", QString::fromLatin1(masked));
    require(!masked.toLower().contains(password.toHex()), "not in hex", QString::fromLatin1(masked));
    QByteArray standard = masked;
    standard.replace('-', '+').replace('_', '/');
    for (int before = 0; before < 3; ++before) {
        const QByteArray part = inBase64(password, before);
        if (part.size() >= 8)
            require(!standard.contains(part), "not in base64", QString::fromLatin1(masked));
    }
}

} // namespace

void text(QByteArrayView bytes)
{
    Input input(bytes);
    const qsizetype limit = input.below(4) == 0 ? 2000 : input.byte();
    const QByteArray typed = input.bytes(input.below(24));
    const QByteArray outside = input.rest();

    const QString shown = smtp::shown(smtp::decoded(outside), limit);
    requireInert(shown, "shown() is inert");
    require(shown.size() <= limit + 24, "shown() is bounded", QString::number(shown.size()));
    const bool whole = !shown.contains(u"… [+");
    if (whole)
        require(smtp::shown(shown, limit) == shown, "shown() changes nothing twice", shown);

    // 0x01–0x08 stand for an echo of the password; what follows is its neighbours.
    const QByteArray password = QString::fromUtf8(typed).toUtf8();
    if (password.size() < 6 || password.contains('<') || password.contains('>'))
        return; // shorter ones are not promised; the marks would be part of others
    for (const char *mark : { "password", "credentials" }) {
        if (QByteArray(mark).contains(password))
            return;
    }
    QByteArray said;
    for (qsizetype i = 0; i < outside.size(); ++i) {
        const auto form = static_cast<quint8>(outside[i]);
        if (form >= 1 && form <= 8)
            said += echoed(password, form - 1, outside.mid(i + 1, 6));
        else
            said += outside[i];
    }
    sasl::Redactor redactor{ sasl::Secret::fromUtf8(QByteArray(password)) };
    redactor.addResponse(smtp::WipedBytes(QByteArray("\0ann\0", 5) + password));
    requireGone(redactor.masked(said), password);
}

} // namespace fuzz
