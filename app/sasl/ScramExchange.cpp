// SPDX-License-Identifier: GPL-3.0-or-later
// SCRAM (RFC 5802, 7677) through GNU SASL, except that the server's first message is judged by ourselves
// before anything is computed from it, and that the slow part is handed out as a Derivation.
#include "sasl/Exchange.h"
#include "sasl/GnuSasl.h"
#include "smtp/Reply.h"

namespace envoi::sasl
{

class Login::Scram final : public Login::Exchange
{
public:
    Scram(const Mechanism &mechanism, const Identity &identity)
        : Exchange(mechanism)
        , m_gnu(mechanism.name.data())
    {
        const QByteArray user = identity.user.toUtf8();
        const std::optional<smtp::WipedBytes> name = GnuSasl::prepared(user);
        std::optional<smtp::WipedBytes> password = GnuSasl::prepared(identity.secret.reveal());
        // A soft hyphen vanishes: what is left may be nothing.
        if (!m_gnu.isUsable() || user.contains('\0') || identity.secret.reveal().contains('\0') || !password
            || password->isEmpty() || !name || name->isEmpty()) {
            m_fault = Fault::PasswordUnusable;
            return;
        }
        m_gnu.set(GSASL_AUTHID, user);
        m_password = std::move(*password);
    }

    Move initial() override
    {
        std::optional<smtp::WipedBytes> first = m_gnu.step({});
        if (!first)
            return Fault::PasswordUnusable;
        m_nonce = nonceOf(first->view());
        m_state = State::FirstSent;
        return Response{ std::move(*first), smtp::Line::Mark::Credentials, false };
    }

    Move challenge(QByteArrayView, const std::optional<QByteArray> &decoded) override
    {
        if (m_state == State::Begin)
            return initial(); // the form without an initial response; the empty challenge says nothing
        if (!decoded)
            return Fault::BadChallenge;
        if (decoded->startsWith("e=")) { // RFC 5802 §7 server-error: a refusal in words; the code follows
            m_serverText = smtp::shown(smtp::decoded(*decoded), 512);
            m_state = State::Refused;
            return Response{};
        }
        switch (m_state) {
        case State::Begin:
        case State::FirstSent:
            return judgeServerFirst(*decoded);
        case State::ProofSent:
            // GNU SASL compares the signature; its answer to a good one is empty. It takes no extensions behind
            // it, which RFC 5802 §7 allows and nobody signs.
            if (!m_gnu.step(decoded->split(',').first()))
                return Fault::ServerNotProved;
            m_state = State::Proved;
            return Response{};
        case State::Proved:
        case State::Refused:
            break;
        }
        return Fault::TooManyChallenges;
    }

    Move derived(const smtp::WipedBytes &saltedPassword) override
    {
        const QByteArrayView bytes = saltedPassword.view();
        static constexpr char digits[] = "0123456789abcdef";
        smtp::WipedBytes hex;
        for (const char c : bytes) {
            const auto octet = static_cast<unsigned char>(c);
            const char pair[]{ digits[octet >> 4], digits[octet & 15] };
            hex.append(QByteArrayView(pair, 2));
        }
        m_gnu.set(GSASL_SCRAM_SALTED_PASSWORD, hex.view());
        std::optional<smtp::WipedBytes> proof = m_gnu.step(m_serverFirst);
        if (!proof)
            return Fault::BadChallenge;
        m_state = State::ProofSent;
        return Response{ std::move(*proof), smtp::Line::Mark::Credentials, true };
    }

    Fault atSuccess() const override
    {
        return m_state == State::Proved ? Fault::None : Fault::ServerNotProved;
    }
    bool expectsProof() const override { return m_state == State::ProofSent; }

private:
    enum class State { Begin, FirstSent, ProofSent, Proved, Refused };

    Move judgeServerFirst(const QByteArray &message)
    {
        const std::variant<ServerFirst, Fault> read = readServerFirst(message, m_nonce);
        if (const Fault *fault = std::get_if<Fault>(&read))
            return *fault;
        const ServerFirst &first = std::get<ServerFirst>(read);
        m_serverFirst = message;
        const bool sha256 = m_mechanism.name == QLatin1StringView("SCRAM-SHA-256");
        return Derivation{ sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1,
            smtp::WipedBytes(m_password.view()), first.salt, first.iterations };
    }

    GnuSasl m_gnu;
    smtp::WipedBytes m_password; ///< after SASLprep
    QByteArray m_nonce;
    QByteArray m_serverFirst;
    State m_state = State::Begin;
};

std::unique_ptr<Login::Exchange> Login::Exchange::scram(const Mechanism &mechanism, const Identity &identity)
{
    return std::make_unique<Scram>(mechanism, identity);
}

} // namespace envoi::sasl
