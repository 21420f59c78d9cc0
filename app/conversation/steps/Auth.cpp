// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

#include "sasl/Login.h"

namespace envoi::conversation::steps
{

namespace
{

using record::Failure;
using record::LoginFault;

LoginFault recorded(sasl::Fault fault)
{
    switch (fault) {
    case sasl::Fault::None:
        return LoginFault::None;
    case sasl::Fault::BadChallenge:
        return LoginFault::BadChallenge;
    case sasl::Fault::ChallengeTooLong:
        return LoginFault::ChallengeTooLong;
    case sasl::Fault::TooManyChallenges:
        return LoginFault::TooManyChallenges;
    case sasl::Fault::ServerNotProved:
        return LoginFault::ServerNotProved;
    case sasl::Fault::IterationsRefused:
        return LoginFault::IterationsRefused;
    case sasl::Fault::PasswordUnusable:
        return LoginFault::PasswordUnusable;
    }
    return LoginFault::BadChallenge;
}

constexpr qsizetype longestCommand = 512; // RFC 5321 §4.5.3.1.4, CR LF included

/// AUTH, RFC 4954. Credentials are submitted once in a run; a next mechanism is tried only where the server
/// refused one (504, 534) before anything of the password had left.
class Auth final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        if (as<Begin>(event))
            return begin(known);
        if (const Answered *answered = as<Answered>(event))
            return answer(answered->reply, known);
        if (const Derived *derived = as<Derived>(event); derived && m_login)
            return act(m_login->derived(derived->saltedPassword), known);
        if (m_ending && !as<Stopped>(event)) // whatever became of our "*": the exchange had failed before
            return failed(Failure::LoginFailed, m_facts);
        Finish result = interrupted(event, m_facts);
        if (m_open && as<Stopped>(event))
            result.lastLine.emplace("*");
        return result;
    }

    void sent() override { m_facts.credentialsSent = m_facts.credentialsSent || m_leaving; }

    bool awaitsProof() const override { return m_login && m_login->expectsProof(); }

private:
    Want begin(Knowledge &known)
    {
        m_facts.insideTls = known.insideTls;
        m_facts.offered = known.capabilities.mechanisms;
        m_candidates = sasl::usable(m_facts.offered, known.settings.mechanism);
        if (!known.capabilities.offers(QLatin1StringView("AUTH")) || m_candidates.isEmpty())
            return failed(Failure::NotOffered, m_facts);
        const bool consented
            = known.insideTls ? known.settings.allowUntrustedCertificate : known.settings.allowPlaintextLogin;
        if (!known.verified && !consented)
            return failed(Failure::Withheld, m_facts);
        return nextMechanism(known);
    }

    Want nextMechanism(Knowledge &known)
    {
        const sasl::Identity identity{ known.settings.user, known.secret.copy(), known.settings.host,
            known.settings.effectivePort() };
        while (!m_candidates.isEmpty()) {
            m_login.emplace(*m_candidates.takeFirst(), identity);
            if (m_login->fault() == sasl::Fault::None)
                return authLine(known);
        }
        m_facts.fault = LoginFault::PasswordUnusable;
        return failed(Failure::LoginFailed, m_facts);
    }

    Want authLine(Knowledge &known)
    {
        m_facts.mechanism = m_login->mechanism().name;
        m_heldBack.reset();
        smtp::Line bare("AUTH " + m_facts.mechanism.toLatin1());
        if (m_login->mechanism().clientFirst) {
            sasl::Move move = m_login->initial();
            sasl::Response *response = std::get_if<sasl::Response>(&move);
            if (!response) {
                m_facts.fault = LoginFault::PasswordUnusable;
                return failed(Failure::LoginFailed, m_facts);
            }
            // RFC 4954 §4: an initial response of nothing is "=", and one that does not fit waits for a
            // challenge.
            smtp::Line line("AUTH " + m_facts.mechanism.toLatin1() + ' ');
            if (response->bytes.isEmpty())
                line.add("=");
            else
                line.addSecret(response->bytes.base64().view(), response->mark);
            if (line.wireSize() <= longestCommand)
                return send(std::move(line), *response, known);
            m_heldBack = std::move(*response);
        }
        return send(std::move(bare), {}, known);
    }

    Want answer(const smtp::Reply &reply, Knowledge &known)
    {
        m_open = reply.code == 334;
        if (m_ending) {
            m_open = false;
            return failed(Failure::LoginFailed, m_facts);
        }
        if (reply.code == 334)
            return challenge(reply, known);
        if (reply.code == 235) {
            // Success before anything of the password has left shows nothing about it.
            m_facts.fault
                = m_facts.credentialsSent ? recorded(m_login->atSuccess()) : LoginFault::ServerNotProved;
            if (m_facts.fault != LoginFault::None)
                return failed(Failure::LoginFailed, m_facts, reply);
            return passed(m_facts, reply);
        }
        const bool mechanismRefused = reply.code == 504 || reply.code == 534;
        if (mechanismRefused && !m_facts.credentialsSent && !m_candidates.isEmpty())
            return nextMechanism(known);
        return failed(Failure::Refused, m_facts, reply);
    }

    Want challenge(const smtp::Reply &reply, Knowledge &known)
    {
        if (m_heldBack) {
            const sasl::Response response = std::move(*m_heldBack);
            m_heldBack.reset();
            return respond(response, known);
        }
        const QByteArray &line = reply.lines.last();
        sasl::Move move
            = m_login->challenge(line.size() > 4 ? QByteArrayView(line).sliced(4) : QByteArrayView());
        m_facts.serverText = smtp::decoded(known.redactor.masked(m_login->serverText().toUtf8()));
        return act(std::move(move), known);
    }

    Want act(sasl::Move move, Knowledge &known)
    {
        if (const sasl::Response *response = std::get_if<sasl::Response>(&move))
            return respond(*response, known);
        if (sasl::Derivation *work = std::get_if<sasl::Derivation>(&move))
            return Derive{ std::move(*work) };
        // RFC 4954 §4: "*" ends the exchange, and the server answers it with 501.
        m_facts.fault = recorded(std::get<sasl::Fault>(move));
        m_ending = true;
        m_leaving = false;
        return command("*");
    }

    Want respond(const sasl::Response &response, Knowledge &known)
    {
        smtp::Line line;
        if (!response.bytes.isEmpty())
            line.addSecret(response.bytes.base64().view(), response.mark);
        return send(std::move(line), response, known);
    }

    Want send(smtp::Line line, const sasl::Response &response, Knowledge &known)
    {
        m_leaving = response.dependsOnSecret;
        if (m_leaving && !m_heldBack)
            known.redactor.addResponse(response.bytes);
        Send result;
        result.lines.push_back(std::move(line));
        return result;
    }

    record::AuthFacts m_facts;
    QList<const sasl::Mechanism *> m_candidates; ///< not tried yet, strongest first
    std::optional<sasl::Login> m_login;
    std::optional<sasl::Response> m_heldBack; ///< did not fit into the AUTH line
    bool m_open = false; ///< a 334 waits for our answer
    bool m_leaving = false; ///< the line just wanted depends on the password
    bool m_ending = false; ///< "*" was said
};

} // namespace

std::unique_ptr<Step> auth()
{
    return std::make_unique<Auth>();
}

} // namespace envoi::conversation::steps
