// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/TestMessage.h"
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

/// DATA and the message, only when the user asked for a real one.
class Data final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        if (as<Begin>(event))
            return command("DATA", Limit::DataReply);
        if (const Answered *answered = as<Answered>(event)) {
            if (m_writing)
                return judged(answered->reply, { 250 }, m_facts);
            // Anything but 354 means that our lines would be read as commands.
            if (answered->reply.code != 354)
                return failed(record::Failure::Refused, m_facts, answered->reply);
            return message(known);
        }
        return interrupted(event, m_facts);
    }

    void sent() override { m_facts.finalDotSent = m_writing; }

private:
    Want message(const Knowledge &known)
    {
        const QList<QByteArray> lines = testMessage(known);
        m_facts.messageBytes = messageSize(lines);
        m_writing = true;
        Send result;
        result.limit = Limit::FinalDot;
        for (const QByteArray &line : lines)
            result.lines.emplace_back(line.startsWith('.') ? '.' + line : line); // RFC 5321 §4.5.2
        result.lines.emplace_back(".");
        return result;
    }

    record::DataFacts m_facts;
    bool m_writing = false;
};

} // namespace

std::unique_ptr<Step> data()
{
    return std::make_unique<Data>();
}

} // namespace envoi::conversation::steps
