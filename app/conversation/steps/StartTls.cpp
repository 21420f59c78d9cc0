// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

class StartTlsCommand final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        if (as<Begin>(event)) {
            m_facts.offered = known.capabilities.offers(QLatin1StringView("STARTTLS"));
            if (!m_facts.offered)
                return failed(record::Failure::NotOffered, m_facts);
            return command("STARTTLS");
        }
        if (const Answered *answered = as<Answered>(event)) {
            // RFC 3207 §4: 220 alone begins the handshake; and what was learned before it is void (§4.2).
            if (answered->reply.code != 220)
                return failed(record::Failure::Refused, m_facts, answered->reply);
            known.capabilities = {};
            return passed(m_facts, answered->reply);
        }
        return interrupted(event, m_facts);
    }

private:
    record::StartTlsFacts m_facts;
};

} // namespace

std::unique_ptr<Step> startTls()
{
    return std::make_unique<StartTlsCommand>();
}

} // namespace envoi::conversation::steps
