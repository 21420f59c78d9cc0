// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

/// The other side of SCRAM, written from RFC 5802 and independent of GNU SASL.
class ScramServer
{
public:
    ScramServer(
        QCryptographicHash::Algorithm hash, QByteArray user, QByteArray password, int iterations = 4096);

    /// server-first for a client-first; empty when the client's message is none or names another user.
    QByteArray first(const QByteArray &clientFirst);
    /// "v=…" when the proof is right, "e=invalid-proof" when not.
    QByteArray last(const QByteArray &clientFinal);
    QByteArray extension; ///< behind its messages, ",x=1": RFC 5802 §5.1
    QByteArray gs2Header() const { return m_gs2; }
    /// What a client derives from the password and first()'s salt.
    QByteArray salted() const;

private:
    QByteArray mac(const QByteArray &key, const QByteArray &text) const;
    QByteArray digest(const QByteArray &text) const { return QCryptographicHash::hash(text, m_hash); }

    QCryptographicHash::Algorithm m_hash;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_salt = "a salt of the test";
    int m_iterations;
    QByteArray m_gs2;
    QByteArray m_clientBare;
    QByteArray m_first;
};
