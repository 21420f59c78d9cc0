// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

#include <algorithm>

namespace envoi::tests
{

/// A secret as it is recognised wherever it went.
struct Spelling {
    QByteArray name;
    QByteArray bytes;
};

inline QByteArray utf16(const QString &text, bool bigEndian = false)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    return encoder(text);
}

/// The part of a base64 text that does not depend on the neighbours.
inline QByteArray base64At(const QByteArray &bytes, int before)
{
    const QByteArray whole = (QByteArray(before, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype front = before == 0 ? 0 : before + 1;
    return whole.mid(front, whole.size() - front - 1);
}

/// hostile.md, group M: raw, base64 at each alignment, hex, percent, escapes of JSON and C, reversed, in
/// UTF-8, UTF-16 and Latin-1. Of a short password only what no other text holds by chance.
inline QList<Spelling> spellingsOf(const QString &secret, const QByteArray &user = {})
{
    const QByteArray utf8 = secret.toUtf8();
    const QByteArray latin1 = secret.toLatin1();
    QList<Spelling> all{ { "UTF-8", utf8 }, { "UTF-16LE", utf16(secret) },
        { "UTF-16BE", utf16(secret, true) } };
    if (latin1 != utf8)
        all << Spelling{ "Latin-1", latin1 };
    QByteArray json;
    QByteArray octal;
    QByteArray hexEscapes;
    for (const QChar c : secret) {
        if (c == u'"' || c == u'\\')
            json += '\\';
        json += c.unicode() < 128 ? QByteArray(1, static_cast<char>(c.unicode()))
                                  : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    for (const char c : utf8) {
        const auto octet = static_cast<unsigned char>(c);
        const bool plain = octet >= 32 && octet < 127;
        octal += plain ? QByteArray(1, c) : "\\" + QByteArray::number(octet, 8).rightJustified(3, '0');
        hexEscapes += plain ? QByteArray(1, c) : "\\x" + QByteArray::number(octet, 16).rightJustified(2, '0');
    }
    QString escapedJson = secret;
    all << Spelling{ "JSON", json }
        << Spelling{ "JSON, UTF-8",
               escapedJson.replace(u'\\', QStringLiteral("\\\\"))
                   .replace(u'"', QStringLiteral("\\\""))
                   .toUtf8() }
        << Spelling{ "C octal", octal } << Spelling{ "C hex", hexEscapes }
        << Spelling{ "HTML", secret.toHtmlEscaped().toUtf8() };
    if (secret.size() >= 8) {
        QByteArray reversed = utf8;
        std::reverse(reversed.begin(), reversed.end());
        QString backwards = secret;
        std::reverse(backwards.begin(), backwards.end());
        all << Spelling{ "reversed octets", reversed } << Spelling{ "reversed", backwards.toUtf8() }
            << Spelling{ "hex", utf8.toHex() } << Spelling{ "HEX", utf8.toHex().toUpper() }
            << Spelling{ "percent", utf8.toPercentEncoding() };
        for (int before = 0; before < 3; ++before) {
            for (const QByteArray &bytes : { utf8, latin1, utf16(secret) })
                all << Spelling{ "base64 +" + QByteArray::number(before), base64At(bytes, before) };
        }
        if (!user.isEmpty()) {
            const QByteArray plain = QByteArray(1, '\0') + user + QByteArray(1, '\0') + utf8;
            all << Spelling{ "PLAIN", plain.toBase64(QByteArray::OmitTrailingEquals).chopped(1) };
        }
    }
    return all;
}

/// The name of the first spelling that stands in `where`; empty = none. UTF-8 or UTF-16 text, or any file.
inline QByteArray found(const QList<Spelling> &spellings, const QByteArray &where)
{
    for (const Spelling &spelling : spellings) {
        if (!spelling.bytes.isEmpty() && where.contains(spelling.bytes))
            return spelling.name;
    }
    return {};
}

} // namespace envoi::tests
