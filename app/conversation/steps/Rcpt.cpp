// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

#include "smtp/Mailbox.h"

namespace envoi::conversation::steps
{

namespace
{

class Rcpt final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        if (as<Begin>(event)) {
            m_facts.address = known.settings.to;
            const auto recipient = smtp::Mailbox::parse(known.settings.to);
            if (!recipient)
                return failed(record::Failure::BadInput, m_facts);
            return command("RCPT TO:<" + recipient->wireForm() + '>');
        }
        if (const Answered *answered = as<Answered>(event)) {
            Finish result = judged(answered->reply, { 250, 251, 252 }, m_facts);
            // 251: it will be forwarded; 252: it was not verified, but is taken (RFC 5321 §3.4, §3.5.3).
            if (result.outcome == record::Outcome::Passed && answered->reply.code != 250)
                result.outcome = record::Outcome::Remark;
            return result;
        }
        return interrupted(event, m_facts);
    }

private:
    record::EnvelopeFacts m_facts;
};

} // namespace

std::unique_ptr<Step> rcpt()
{
    return std::make_unique<Rcpt>();
}

} // namespace envoi::conversation::steps
