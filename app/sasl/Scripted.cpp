// SPDX-License-Identifier: GPL-3.0-or-later
// PLAIN, LOGIN and CRAM-MD5, whose whole exchange is GNU SASL's.
#include "sasl/Exchange.h"
#include "sasl/GnuSasl.h"

namespace envoi::sasl
{

class Login::Scripted final : public Login::Exchange
{
public:
    Scripted(const Mechanism &mechanism, const Identity &identity)
        : Exchange(mechanism)
        , m_gnu(mechanism.name.data())
        , m_isLogin(mechanism.name == QLatin1StringView("LOGIN"))
        , m_isChallenged(mechanism.name == QLatin1StringView("CRAM-MD5"))
    {
        m_gnu.set(GSASL_AUTHID, identity.user.toUtf8());
        m_gnu.set(GSASL_PASSWORD, identity.secret.reveal());
        // NUL separates the fields of PLAIN (RFC 4616): it cannot be part of one.
        if (!m_gnu.isUsable() || identity.user.contains(QChar(u'\0'))
            || identity.secret.reveal().contains('\0'))
            m_fault = Fault::PasswordUnusable;
    }

    Move initial() override { return step({}); }

    Move challenge(QByteArrayView, const std::optional<QByteArray> &decoded) override
    {
        if (m_gnu.isComplete())
            return Fault::TooManyChallenges; // the password leaves once
        if (!m_isChallenged)
            return step({}); // answered by position: prompts are spelled in many ways, and languages
        if (!decoded || decoded->isEmpty())
            return Fault::BadChallenge;
        return step(*decoded);
    }

private:
    Move step(QByteArrayView input)
    {
        std::optional<smtp::WipedBytes> bytes = m_gnu.step(input);
        if (!bytes)
            return m_isChallenged ? Fault::BadChallenge : Fault::PasswordUnusable;
        const bool isName = m_isLogin && !m_gnu.isComplete();
        const bool isPassword = m_isLogin && m_gnu.isComplete();
        return Response{ std::move(*bytes),
            isPassword ? smtp::Line::Mark::Password : smtp::Line::Mark::Credentials, !isName };
    }

    GnuSasl m_gnu;
    bool m_isLogin;
    bool m_isChallenged;
};

std::unique_ptr<Login::Exchange> Login::Exchange::scripted(
    const Mechanism &mechanism, const Identity &identity)
{
    return std::make_unique<Scripted>(mechanism, identity);
}

} // namespace envoi::sasl
