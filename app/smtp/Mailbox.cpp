// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Mailbox.h"

#include "smtp/Names.h"

namespace envoi::smtp
{

namespace
{

/// RFC 5322 §3.2.3 atext, and RFC 6531 §3.3: any UTF-8 beyond ASCII that is a printable character.
bool isAtomText(QChar c)
{
    const ushort u = c.unicode();
    if (u >= 0x80)
        return u >= 0xA0 && c.category() != QChar::Separator_Space && c.category() != QChar::Separator_Line
            && c.category() != QChar::Separator_Paragraph && c.category() != QChar::Other_Format;
    static constexpr QLatin1StringView others("!#$%&'*+-/=?^_`{|}~");
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9')
        || others.contains(QLatin1Char(static_cast<char>(u)));
}

bool isDotString(QStringView text)
{
    bool afterDot = true;
    for (const QChar c : text) {
        if (c == u'.' ? afterDot : !isAtomText(c))
            return false;
        afterDot = c == u'.';
    }
    return !afterDot;
}

/// §4.1.2 Quoted-string: printable ASCII, backslash pairs.
bool isQuotedString(QStringView text)
{
    if (text.size() < 2 || text.front() != u'"' || text.back() != u'"')
        return false;
    bool escaped = false;
    for (const QChar c : text.sliced(1, text.size() - 2)) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || (c == u'"' && !escaped))
            return false;
        escaped = c == u'\\' && !escaped;
    }
    if (escaped)
        return false;
    return true;
}

std::optional<QByteArray> mailDomain(const QString &text)
{
    if (text.startsWith(u'['))
        return asEhloName(text);
    if (text.endsWith(u'.'))
        return std::nullopt;
    return asDomain(text);
}

} // namespace

bool Mailbox::needsSmtpUtf8() const
{
    return std::any_of(
        localPart.cbegin(), localPart.cend(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::optional<Mailbox> Mailbox::parse(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || text.size() > 1024)
        return std::nullopt;
    const QStringView local = QStringView(text).first(at);
    if (!isDotString(local) && !isQuotedString(local))
        return std::nullopt;
    const std::optional<QByteArray> domain = mailDomain(text.sliced(at + 1));
    if (!domain)
        return std::nullopt;
    Mailbox result{ local.toUtf8(), *domain };
    if (result.localPart.size() > 64 || result.wireForm().size() > 254)
        return std::nullopt;
    return result;
}

QString Mailbox::withoutDisplayName(const QString &text)
{
    QString trimmed = text.trimmed();
    if (!trimmed.endsWith(u'>'))
        return trimmed;
    const qsizetype open = trimmed.lastIndexOf(u'<');
    return open < 0 ? trimmed : trimmed.sliced(open + 1).chopped(1).trimmed();
}

} // namespace envoi::smtp
