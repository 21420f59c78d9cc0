// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Login.h"

#include "sasl/Exchange.h"
#include "smtp/Base64.h"

namespace envoi::sasl
{

namespace
{

constexpr int mostChallenges = 6; // hostile.md L15
constexpr qsizetype longestChallenge = 12'288; // RFC 4954 §4

} // namespace

Login::Login(const Mechanism &mechanism, const Identity &identity)
{
    switch (mechanism.kind) {
    case Kind::Gnu:
        d = Exchange::scripted(mechanism, identity);
        break;
    case Kind::Scram:
        d = Exchange::scram(mechanism, identity);
        break;
    case Kind::XOAuth2:
    case Kind::OAuthBearer:
        d = Exchange::oauth(mechanism, identity);
        break;
    }
}

Login::~Login() = default;

const Mechanism &Login::mechanism() const
{
    return d->m_mechanism;
}

Fault Login::fault() const
{
    return d->m_fault;
}

Move Login::initial()
{
    Move move = d->m_fault == Fault::None ? d->initial() : Move(d->m_fault);
    if (const Fault *fault = std::get_if<Fault>(&move))
        d->m_fault = *fault;
    return move;
}

Move Login::challenge(QByteArrayView base64)
{
    const auto fail = [this](Fault fault) {
        d->m_fault = fault;
        return Move(fault);
    };
    if (d->m_fault != Fault::None)
        return d->m_fault;
    if (base64.size() > longestChallenge)
        return fail(Fault::ChallengeTooLong);
    if (++d->m_challenges > mostChallenges)
        return fail(Fault::TooManyChallenges);
    Move move = d->challenge(base64, smtp::fromBase64(base64));
    if (const Fault *fault = std::get_if<Fault>(&move))
        d->m_fault = *fault;
    return move;
}

Move Login::derived(const smtp::WipedBytes &saltedPassword)
{
    Move move = d->m_fault == Fault::None ? d->derived(saltedPassword) : Move(d->m_fault);
    if (const Fault *fault = std::get_if<Fault>(&move))
        d->m_fault = *fault;
    return move;
}

Fault Login::atSuccess() const
{
    return d->m_fault == Fault::None ? d->atSuccess() : d->m_fault;
}

bool Login::expectsProof() const
{
    return d->expectsProof();
}

QString Login::serverText() const
{
    return d->m_serverText;
}

} // namespace envoi::sasl
