// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Script.h"

namespace envoi::simulator
{

/// The server's side of one AUTH exchange, with real verification: PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-1,
/// SCRAM-SHA-256, XOAUTH2, OAUTHBEARER. Bytes here are decoded; base64 and reply codes are the caller's.
class LoginServer
{
public:
    enum class Verdict { Challenge, Accepted, Refused, Malformed, UnknownMechanism };
    struct Answer {
        Verdict verdict = Verdict::Malformed;
        QByteArray challenge;
    };

    LoginServer(QList<Account> accounts, QByteArray hostname);

    /// `initial`: nothing when the client sent no initial response.
    Answer begin(const QByteArray &mechanism, const std::optional<QByteArray> &initial);
    Answer respond(const QByteArray &response);
    [[nodiscard]] QByteArray user() const { return m_user; }

private:
    enum class Stage {
        Whole,
        LoginUser,
        LoginPassword,
        Cram,
        ScramFirst,
        ScramFinal,
        ScramDone,
        OAuthRefused
    };

    [[nodiscard]] std::optional<QByteArray> passwordOf(const QByteArray &user) const;
    Answer judge(bool right) const;
    Answer plain(const QByteArray &response);
    Answer cram(const QByteArray &response);
    Answer oauth(const QByteArray &response);
    Answer scramFirst(const QByteArray &response);
    Answer scramFinal(const QByteArray &response);

    QList<Account> m_accounts;
    QByteArray m_hostname;
    QByteArray m_mechanism;
    QByteArray m_user;
    Stage m_stage = Stage::Whole;
    QByteArray m_challenge;
    QByteArray m_clientFirstBare;
    QByteArray m_gs2;
    QByteArray m_serverFirst;
    QByteArray m_nonce;
    QByteArray m_salt;
};

} // namespace envoi::simulator
