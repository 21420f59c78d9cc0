// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/LoginServer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace envoi::simulator
{

namespace
{

constexpr int scramRounds = 4096; ///< RFC 7677 §4: at least

QByteArray randomWord(int bytes)
{
    QByteArray raw(bytes, '\0');
    RAND_bytes(reinterpret_cast<unsigned char *>(raw.data()), bytes);
    return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Enough of SASLprep (RFC 4013) for a server that only compares: blanks become spaces, then NFKC.
QByteArray prepared(QString password)
{
    for (QChar &c : password) {
        if (c.category() == QChar::Separator_Space)
            c = u' ';
    }
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

QByteArray saltedPassword(
    const QByteArray &password, const QByteArray &salt, QCryptographicHash::Algorithm hash)
{
    const EVP_MD *digest = hash == QCryptographicHash::Sha1 ? EVP_sha1() : EVP_sha256();
    QByteArray out(EVP_MD_get_size(digest), '\0');
    PKCS5_PBKDF2_HMAC(password.constData(), static_cast<int>(password.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<int>(salt.size()), scramRounds,
        digest, static_cast<int>(out.size()), reinterpret_cast<unsigned char *>(out.data()));
    return out;
}

QByteArray hmac(const QByteArray &key, const QByteArray &text, QCryptographicHash::Algorithm hash)
{
    return QMessageAuthenticationCode::hash(text, key, hash);
}

/// The value of one `x=` attribute of a SCRAM message.
QByteArray attribute(const QByteArray &message, char name)
{
    for (const QByteArray &part : message.split(',')) {
        if (part.size() >= 2 && part.at(0) == name && part.at(1) == '=')
            return part.mid(2);
    }
    return {};
}

} // namespace

LoginServer::LoginServer(QList<Account> accounts, QByteArray hostname)
    : m_accounts(std::move(accounts))
    , m_hostname(std::move(hostname))
{
}

std::optional<QByteArray> LoginServer::passwordOf(const QByteArray &user) const
{
    for (const Account &account : m_accounts) {
        if (account.user.toUtf8() == user)
            return prepared(account.password);
    }
    return std::nullopt;
}

LoginServer::Answer LoginServer::judge(bool right) const
{
    return { right ? Verdict::Accepted : Verdict::Refused, {} };
}

LoginServer::Answer LoginServer::begin(const QByteArray &mechanism, const std::optional<QByteArray> &initial)
{
    m_mechanism = mechanism.toUpper();
    if (m_mechanism == "PLAIN" || m_mechanism == "XOAUTH2" || m_mechanism == "OAUTHBEARER") {
        m_stage = Stage::Whole;
    } else if (m_mechanism == "LOGIN") {
        m_stage = Stage::LoginUser;
        if (!initial)
            return { Verdict::Challenge, "Username:" };
    } else if (m_mechanism == "CRAM-MD5") {
        if (initial)
            return { Verdict::Malformed, {} }; // RFC 4954 §4: the server speaks first
        m_stage = Stage::Cram;
        m_challenge = '<' + randomWord(12) + '@' + m_hostname + '>';
        return { Verdict::Challenge, m_challenge };
    } else if (m_mechanism == "SCRAM-SHA-1" || m_mechanism == "SCRAM-SHA-256") {
        m_stage = Stage::ScramFirst;
    } else {
        return { Verdict::UnknownMechanism, {} };
    }
    return initial ? respond(*initial) : Answer{ Verdict::Challenge, {} };
}

LoginServer::Answer LoginServer::respond(const QByteArray &response)
{
    switch (m_stage) {
    case Stage::Whole:
        return m_mechanism == "PLAIN" ? plain(response) : oauth(response);
    case Stage::LoginUser:
        m_user = response;
        m_stage = Stage::LoginPassword;
        return { Verdict::Challenge, "Password:" };
    case Stage::LoginPassword:
        return judge(passwordOf(m_user) == prepared(QString::fromUtf8(response)));
    case Stage::Cram:
        return cram(response);
    case Stage::ScramFirst:
        return scramFirst(response);
    case Stage::ScramFinal:
        return scramFinal(response);
    case Stage::ScramDone:
        return judge(response.isEmpty());
    case Stage::OAuthRefused:
        return judge(false);
    }
    return {};
}

LoginServer::Answer LoginServer::plain(const QByteArray &response)
{
    const QList<QByteArray> parts = response.split('\0'); // RFC 4616: authzid NUL authcid NUL password
    if (parts.size() != 3)
        return { Verdict::Malformed, {} };
    m_user = parts.at(1);
    return judge(passwordOf(m_user) == prepared(QString::fromUtf8(parts.at(2))));
}

LoginServer::Answer LoginServer::cram(const QByteArray &response)
{
    const qsizetype blank = response.lastIndexOf(' '); // RFC 2195: user SP digest
    if (blank < 0)
        return { Verdict::Malformed, {} };
    m_user = response.left(blank);
    const std::optional<QByteArray> password = passwordOf(m_user);
    return judge(
        password && hmac(*password, m_challenge, QCryptographicHash::Md5).toHex() == response.mid(blank + 1));
}

LoginServer::Answer LoginServer::oauth(const QByteArray &response)
{
    for (const QByteArray &part : response.split('\x01')) {
        if (part.startsWith("user="))
            m_user = part.mid(5);
        else if (part.startsWith("n,a="))
            m_user = part.mid(4, part.indexOf(',', 4) - 4);
    }
    const std::optional<QByteArray> token = passwordOf(m_user);
    if (token && response.contains("auth=Bearer " + *token + '\x01'))
        return { Verdict::Accepted, {} };
    m_stage = Stage::OAuthRefused; // RFC 7628 §3.2.2: an error as a challenge, then the refusal
    return { Verdict::Challenge, R"({"status":"401","schemes":"bearer","scope":"mail"})" };
}

LoginServer::Answer LoginServer::scramFirst(const QByteArray &response)
{
    // RFC 5802 §7: gs2-header = (n|y|p=…) "," [a=authzid] ","
    const qsizetype first = response.indexOf(',');
    const qsizetype second = first < 0 ? -1 : response.indexOf(',', first + 1);
    if (second < 0)
        return { Verdict::Malformed, {} };
    m_gs2 = response.left(second + 1);
    m_clientFirstBare = response.mid(second + 1);
    m_user = attribute(m_clientFirstBare, 'n').replace("=2C", ",").replace("=3D", "=");
    const QByteArray clientNonce = attribute(m_clientFirstBare, 'r');
    if (clientNonce.isEmpty())
        return { Verdict::Malformed, {} };
    m_nonce = clientNonce + randomWord(15);
    m_salt = randomWord(12);
    m_serverFirst = "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=" + QByteArray::number(scramRounds);
    m_stage = Stage::ScramFinal;
    return { Verdict::Challenge, m_serverFirst };
}

LoginServer::Answer LoginServer::scramFinal(const QByteArray &response)
{
    const auto hash = m_mechanism == "SCRAM-SHA-1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    const qsizetype proofAt = response.lastIndexOf(",p=");
    if (proofAt < 0 || attribute(response, 'r') != m_nonce || attribute(response, 'c') != m_gs2.toBase64())
        return { Verdict::Malformed, {} };
    const QByteArray proof = QByteArray::fromBase64(response.mid(proofAt + 3));
    const QByteArray authMessage = m_clientFirstBare + ',' + m_serverFirst + ',' + response.left(proofAt);
    const QByteArray salted = saltedPassword(passwordOf(m_user).value_or(randomWord(12)), m_salt, hash);
    const QByteArray clientKey = hmac(salted, "Client Key", hash);
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, hash);
    QByteArray wanted = hmac(storedKey, authMessage, hash);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        wanted[i] = static_cast<char>(wanted.at(i) ^ clientKey.at(i));
    if (proof != wanted || !passwordOf(m_user))
        return judge(false);
    m_stage = Stage::ScramDone;
    return { Verdict::Challenge,
        "v=" + hmac(hmac(salted, "Server Key", hash), authMessage, hash).toBase64() };
}

} // namespace envoi::simulator
