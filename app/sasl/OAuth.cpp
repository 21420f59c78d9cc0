// SPDX-License-Identifier: GPL-3.0-or-later
// XOAUTH2 and OAUTHBEARER (RFC 7628) by hand: GNU SASL 2.2 has neither. The password is a token that was
// pasted.
#include "sasl/Exchange.h"
#include "smtp/Reply.h"

namespace envoi::sasl
{

class Login::OAuth final : public Login::Exchange
{
public:
    OAuth(const Mechanism &mechanism, const Identity &identity)
        : Exchange(mechanism)
    {
        const QByteArrayView token = identity.secret.reveal();
        const QByteArray user = identity.user.toUtf8();
        // ^A separates the fields.
        if (token.isEmpty() || token.contains('\1') || token.contains('\0') || user.contains('\1')
            || user.contains('\0')) {
            m_fault = Fault::PasswordUnusable;
            return;
        }
        if (mechanism.kind == Kind::XOAuth2) {
            m_blob.append("user=" + user + '\1');
        } else {
            // RFC 5801 §4: "," and "=" of a name are spelled out in the GS2 header.
            QByteArray name = user;
            name.replace('=', "=3D").replace(',', "=2C");
            m_blob.append("n,a=" + name + ",\1host=" + identity.host.toUtf8()
                + "\1port=" + QByteArray::number(identity.port) + '\1');
        }
        m_blob.append("auth=Bearer ");
        m_blob.append(token);
        m_blob.append("\1\1");
    }

    Move initial() override
    {
        m_sent = true;
        return Response{ smtp::WipedBytes(m_blob.view()), smtp::Line::Mark::Credentials, true };
    }

    Move challenge(QByteArrayView text, const std::optional<QByteArray> &decoded) override
    {
        if (!m_sent)
            return initial();
        // A challenge after the token is the reason of a failure. It must be answered before the 535 comes:
        // with nothing (XOAUTH2) or with ^A, "AQ==" in base64 (RFC 7628 §3.2.3).
        const QByteArray reason = decoded ? *decoded : text.toByteArray();
        m_serverText = smtp::shown(smtp::decoded(reason), 512);
        m_refused = true;
        Response answer;
        if (m_mechanism.kind == Kind::OAuthBearer)
            answer.bytes.append("\1");
        return answer;
    }

    /// Success after the reason of a failure contradicts itself (RFC 7628 §3.2.2).
    Fault atSuccess() const override { return m_refused ? Fault::BadChallenge : Fault::None; }

private:
    smtp::WipedBytes m_blob;
    bool m_sent = false;
    bool m_refused = false; ///< the server has given its reason
};

std::unique_ptr<Login::Exchange> Login::Exchange::oauth(const Mechanism &mechanism, const Identity &identity)
{
    return std::make_unique<OAuth>(mechanism, identity);
}

} // namespace envoi::sasl
