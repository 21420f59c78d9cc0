// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScramServer.h"

#include <QHash>
#include <QMessageAuthenticationCode>

namespace
{

QByteArray xored(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i)
        a[i] = static_cast<char>(a[i] ^ b[i]);
    return a;
}

} // namespace

ScramServer::ScramServer(
    QCryptographicHash::Algorithm hash, QByteArray user, QByteArray password, int iterations)
    : m_hash(hash)
    , m_user(std::move(user))
    , m_password(std::move(password))
    , m_iterations(iterations)
{
}

QByteArray ScramServer::salted() const
{
    // The same in every run of a test; thousands of rounds take their time.
    static QHash<QByteArray, QByteArray> known;
    const QByteArray name
        = QByteArray::number(m_hash) + ' ' + QByteArray::number(m_iterations) + ' ' + m_password;
    if (known.contains(name))
        return known.value(name);
    QByteArray block = mac(m_password, m_salt + QByteArray("\0\0\0\1", 4));
    QByteArray sum = block;
    for (int i = 1; i < m_iterations; ++i) {
        block = mac(m_password, block);
        sum = xored(sum, block);
    }
    known.insert(name, sum);
    return sum;
}

QByteArray ScramServer::mac(const QByteArray &key, const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, key, m_hash);
}

QByteArray ScramServer::first(const QByteArray &clientFirst)
{
    const qsizetype bare = clientFirst.indexOf("n=");
    m_gs2 = clientFirst.left(bare);
    m_clientBare = clientFirst.mid(bare);
    const qsizetype comma = m_clientBare.indexOf(",r=");
    if (bare < 0 || comma < 0 || m_clientBare.left(comma) != "n=" + m_user)
        return {};
    m_first = "r=" + m_clientBare.mid(comma + 3) + "server" + ",s=" + m_salt.toBase64()
        + ",i=" + QByteArray::number(m_iterations) + extension;
    return m_first;
}

QByteArray ScramServer::last(const QByteArray &clientFinal)
{
    const qsizetype at = clientFinal.lastIndexOf(",p=");
    const QByteArray message = m_clientBare + ',' + m_first + ',' + clientFinal.left(at);
    const QByteArray key = salted();
    const QByteArray clientKey = mac(key, "Client Key");
    const QByteArray expected = xored(clientKey, mac(digest(clientKey), message));
    if (at < 0 || QByteArray::fromBase64(clientFinal.mid(at + 3)) != expected)
        return "e=invalid-proof";
    return "v=" + mac(mac(key, "Server Key"), message).toBase64() + extension;
}
