// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Login.h"

namespace envoi::sasl
{

/// What differs between kinds of mechanism; Login keeps what is the same. `text` is the challenge as sent,
/// `decoded` its octets, nothing when it is not base64.
class Login::Exchange
{
public:
    explicit Exchange(const Mechanism &mechanism)
        : m_mechanism(mechanism)
    {
    }
    virtual ~Exchange() = default;

    virtual Move initial() = 0;
    virtual Move challenge(QByteArrayView text, const std::optional<QByteArray> &decoded) = 0;
    virtual Move derived(const smtp::WipedBytes &) { return Fault::BadChallenge; }
    virtual Fault atSuccess() const { return Fault::None; }
    virtual bool expectsProof() const { return false; }

    const Mechanism &m_mechanism;
    Fault m_fault = Fault::None;
    int m_challenges = 0;
    QString m_serverText;

    static std::unique_ptr<Exchange> scripted(const Mechanism &mechanism, const Identity &identity);
    static std::unique_ptr<Exchange> scram(const Mechanism &mechanism, const Identity &identity);
    static std::unique_ptr<Exchange> oauth(const Mechanism &mechanism, const Identity &identity);
};

} // namespace envoi::sasl
