// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Redactor.h"

namespace envoi::sasl
{

namespace
{

/// A shorter password may be part of any sentence: masking it there would tell it.
constexpr qsizetype shortestPassword = 6;
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

} // namespace

Redactor::Redactor(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() < shortestPassword)
        return;
    add(bytes, true);
    const QByteArray copy = bytes.toByteArray();
    add(QString::fromUtf8(copy).toLatin1(), true);
    add(copy.toPercentEncoding(), true);
    add(copy.toHex(), true);
    add(copy.toHex().toUpper(), true);
    for (int before = 0; before < 3; ++before) {
        const QByteArray inside = base64Inside(bytes, before);
        if (inside.size() >= shortestEncoding) {
            add(inside, true);
            add(urlSafe(inside), true);
        }
    }
}

void Redactor::addResponse(const smtp::WipedBytes &bytes)
{
    if (bytes.size() < shortestPassword)
        return;
    const smtp::WipedBytes encoded = bytes.base64();
    add(encoded.view(), false);
    add(bytes.view(), false);
}

void Redactor::add(QByteArrayView bytes, bool isPassword)
{
    for (const Needle &needle : m_needles) {
        if (needle.bytes.view() == bytes)
            return;
    }
    m_needles.push_back({ smtp::WipedBytes(bytes), isPassword });
    // The longest first: a whole response holds the password's own encoding.
    std::stable_sort(m_needles.begin(), m_needles.end(),
        [](const Needle &a, const Needle &b) { return a.bytes.size() > b.bytes.size(); });
}

QByteArray Redactor::masked(const QByteArray &fromServer) const
{
    QByteArray result = fromServer;
    for (const Needle &needle : m_needles)
        result.replace(
            needle.bytes.view(), needle.isPassword ? QByteArrayView("<password>") : "<credentials>");
    return result;
}

} // namespace envoi::sasl
