// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that hostile.md's group M looks for.
#include "sasl/Redactor.h"

#include <algorithm>

namespace envoi::sasl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype shortestEncoding = 8;

/// What base64 makes of the octets when `before` others stand in front of them, without the characters at the
/// ends that depend on the neighbours.
QByteArray base64Inside(QByteArrayView bytes, int before)
{
    const QByteArray padded = QByteArray(before, '\0') + bytes.toByteArray();
    const QByteArray whole = padded.toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype front = before == 0 ? 0 : before == 1 ? 2 : 3;
    const qsizetype back = padded.size() % 3 == 0 ? 0 : 1;
    return whole.size() > front + back ? whole.sliced(front, whole.size() - front - back) : QByteArray();
}

QByteArray urlSafe(QByteArray base64)
{
    return base64.replace('+', '-').replace('/', '_');
}

/// RFC 3986 §2.3
bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

bool isPlain(char c)
{
    return c > ' ' && c < 0x7f;
}

/// "%C3%A9", "=C3=A9", "\xC3\xA9": `prefix` and two hex digits for every octet that `keep` does not keep.
template <typename Keep>
QByteArray escaped(QByteArrayView bytes, const char *prefix, bool upper, Keep keep)
{
    QByteArray result;
    for (const char c : bytes) {
        if (keep(c)) {
            result += c;
            continue;
        }
        const QByteArray hex = QByteArray(1, c).toHex();
        result += prefix + (upper ? hex.toUpper() : hex);
    }
    return result;
}

/// "\u00e9", as JSON and Java write it; and `"` and `\` with one before. `markup`: "\u003c" for what HTML
/// would read, as Go and PHP do it.
QByteArray jsonEscaped(const QString &text, bool upper, QByteArrayView markup = {})
{
    QByteArray result;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            result += '\\';
            result += static_cast<char>(c.unicode());
        } else if (c.unicode() >= 0x20 && c.unicode() < 0x7f
            && !markup.contains(static_cast<char>(c.unicode()))) {
            result += static_cast<char>(c.unicode());
        } else {
            const QByteArray hex = QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            result += "\\u" + (upper ? hex.toUpper() : hex);
        }
    }
    return result;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray result;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        result += bigEndian ? high : low;
        result += bigEndian ? low : high;
    }
    return result;
}

/// HTML leaves open how the two quotation marks are written, and each language does it in its own way.
QList<QByteArray> htmlEscaped(const QByteArray &utf8)
{
    QByteArray base = utf8;
    base.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    QList<QByteArray> result;
    for (const char *quote : { "\"", "&quot;", "&#34;" }) {
        for (const char *apostrophe : { "'", "&#39;", "&#039;", "&#x27;", "&apos;" })
            result << QByteArray(base).replace('"', quote).replace('\'', apostrophe);
    }
    wipe(base.data(), static_cast<std::size_t>(base.size()));
    return result;
}

/// `"`, `'` and `\` with a `\` before them, as C and SQL read them.
QByteArray slashed(QByteArray bytes)
{
    return bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\'', "\\'");
}

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace

std::vector<smtp::WipedBytes> passwordForms(QByteArrayView utf8)
{
    QByteArray copy = utf8.toByteArray();
    const QString text = QString::fromUtf8(copy);
    const auto plain = [](char c) { return isPlain(c); };
    const auto none = [](char) { return false; };
    QList<QByteArray> forms{ copy, text.toLatin1(), reversed(copy), copy.toHex(), copy.toHex().toUpper(),
        copy.toPercentEncoding().replace("%20", "+"), slashed(copy), utf16(text, false), utf16(text, true) };
    if (copy.contains('"') || copy.contains('\'') || copy.contains('&') || copy.contains('<')
        || copy.contains('>'))
        forms << htmlEscaped(copy);
    // RFC 3986 §2.2: what else may stay, in a component and in a whole address (encodeURI and its kin).
    forms << copy.toPercentEncoding("!*'()") << copy.toPercentEncoding("!*'();/?:@&=+$,#")
          << copy.toPercentEncoding("!$&'()*+,;=:@");
    QString backwards;
    for (auto c = text.crbegin(); c != text.crend(); ++c)
        backwards += *c;
    forms << backwards.toUtf8();
    for (const bool upper : { false, true }) {
        forms << escaped(utf8, "%", upper, [](char c) { return (isPlain(c) && c != '%'); });
        forms << escaped(utf8, "%", upper, isUnreserved) << escaped(utf8, "%", upper, none)
              << escaped(utf8, "\\x", upper, plain) << escaped(utf8, "\\x", upper, none)
              << jsonEscaped(text, upper) << jsonEscaped(text, upper, "<>&")
              << jsonEscaped(text, upper, "<>&'");
        for (const QByteArray &more : { "="_ba, "= \"%\\"_ba }) // quoted-printable, by different hands
            forms << escaped(
                utf8, "=", upper, [&more](char c) { return (isPlain(c) || c == ' ') && !more.contains(c); });
    }
    for (int before = 0; before < 3; ++before) {
        if (const QByteArray inside = base64Inside(utf8, before); inside.size() >= shortestEncoding)
            forms << inside << urlSafe(inside);
    }
    forms << copy.toBase64() << copy.toBase64(QByteArray::OmitTrailingEquals);
    std::vector<smtp::WipedBytes> result;
    for (QByteArray &form : forms) {
        const bool known = std::any_of(result.cbegin(), result.cend(),
            [&form](const smtp::WipedBytes &other) { return other.view() == form; });
        if (!form.isEmpty() && !known)
            result.emplace_back(form);
        wipe(form.data(), static_cast<std::size_t>(form.size()));
    }
    forms.clear(); // shares octets with the copy
    wipe(copy.data(), static_cast<std::size_t>(copy.size()));
    return result;
}

} // namespace envoi::sasl
