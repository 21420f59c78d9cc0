// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace fuzz
{

/// Takes choices off the front of the input; zeros when it is used up.
class Input
{
public:
    explicit Input(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    quint8 byte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto result = static_cast<quint8>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return result;
    }
    int below(int bound) { return byte() % bound; }
    QByteArray bytes(qsizetype size)
    {
        const qsizetype taken = qMin(size, m_rest.size());
        const QByteArray result = m_rest.first(taken).toByteArray();
        m_rest = m_rest.sliced(taken);
        return result;
    }
    [[nodiscard]] QByteArray rest() const { return m_rest.toByteArray(); }

private:
    QByteArrayView m_rest;
};

/// `all` in pieces of these sizes, over and over; 0 leaves the rest whole.
inline QList<QByteArray> pieces(const QByteArray &all, const QByteArray &sizes)
{
    QList<QByteArray> result;
    qsizetype at = 0;
    for (qsizetype i = 0; at < all.size(); ++i) {
        const auto size = sizes.isEmpty() ? 0 : static_cast<quint8>(sizes.at(i % sizes.size()));
        result << (size == 0 ? all.sliced(at) : all.mid(at, size));
        at += result.last().size();
    }
    return result;
}

} // namespace fuzz
