// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/WishParser.h"

#include "simulator/Certificates.h"

namespace envoi::simulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

std::optional<int> version(const QString &text)
{
    static const QMap<QString, int> known{ { u"1.0"_s, 0x0301 }, { u"1.1"_s, 0x0302 }, { u"1.2"_s, 0x0303 },
        { u"1.3"_s, 0x0304 } };
    const auto found = known.constFind(text);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

bool set(TlsWish &wish, const QString &key, QString value)
{
    value.replace(u'+', u' '); // blanks in names are written as +, except in times
    CertificateWish &certificate = wish.certificate;
    if (key == "cert"_L1)
        certificate.kind = value;
    else if (key == "names"_L1)
        certificate.names = value.split(u',', Qt::SkipEmptyParts);
    else if (key == "subject"_L1)
        certificate.subject = value;
    else if (key == "issuer-cn"_L1)
        certificate.issuerCn = value;
    else if (key == "issuer-ou"_L1)
        certificate.issuerOu = value;
    else if (key == "from"_L1)
        certificate.from = value.replace(u' ', u'+');
    else if (key == "to"_L1)
        certificate.to = value.replace(u' ', u'+');
    else if (key == "key"_L1)
        certificate.key = value;
    else if (key == "digest"_L1)
        certificate.digest = value;
    else if (key == "ciphers"_L1)
        wish.ciphers = value.toLatin1();
    else if (key == "suites"_L1)
        wish.suites = value.toLatin1();
    else if (key == "client-cert"_L1)
        wish.clientCertificate = value == "required"_L1;
    else if (key == "min"_L1 || key == "max"_L1) {
        const std::optional<int> number = version(value);
        if (number)
            (key == "min"_L1 ? wish.minimum : wish.maximum) = *number;
        return number.has_value();
    } else {
        return false;
    }
    return true;
}

} // namespace

std::optional<TlsWish> parseTlsWish(const QStringList &words, const TlsWish &base)
{
    TlsWish wish = base;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 0)
            wish.certificate.kind = word;
        else if (!set(wish, word.left(equals), word.mid(equals + 1)))
            return std::nullopt;
    }
    if (wish.maximum < wish.minimum) // max=1.0 alone means "1.0 only"
        wish.minimum = wish.maximum;
    if (!certificateKinds().contains(wish.certificate.kind))
        return std::nullopt;
    return wish;
}

} // namespace envoi::simulator
