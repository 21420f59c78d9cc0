// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/TestMessage.h"
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

class Mail final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        if (as<Begin>(event))
            return begin(known);
        if (const Answered *answered = as<Answered>(event))
            return judged(answered->reply, { 250 }, m_facts);
        return interrupted(event, m_facts);
    }

private:
    Want begin(const Knowledge &known)
    {
        const record::Settings &settings = known.settings;
        m_facts.address = settings.from;
        const auto sender = smtp::Mailbox::parse(settings.from);
        const auto recipient = smtp::Mailbox::parse(settings.to);
        if (!sender)
            return failed(record::Failure::BadInput, m_facts);
        QByteArray line = "MAIL FROM:<" + sender->wireForm() + '>';

        // RFC 6531 §3.4: the parameter belongs to MAIL, whichever of the two addresses needs it.
        if (sender->needsSmtpUtf8() || (recipient && recipient->needsSmtpUtf8())) {
            if (!known.capabilities.offers(QLatin1StringView("SMTPUTF8"))) {
                m_facts.address = sender->needsSmtpUtf8() ? settings.from : settings.to;
                return failed(record::Failure::NotOffered, m_facts);
            }
            line += " SMTPUTF8";
            if (known.capabilities.offers(QLatin1StringView("8BITMIME")))
                line += " BODY=8BITMIME";
        }
        // RFC 1870 §6.1: what the server would refuse anyway is not sent.
        if (settings.sendMessage && known.capabilities.size) {
            const qint64 size = messageSize(testMessage(known));
            if (*known.capabilities.size > 0 && size > *known.capabilities.size)
                return failed(record::Failure::NotOffered, m_facts);
            line += " SIZE=" + QByteArray::number(size);
        }
        return command(line);
    }

    record::EnvelopeFacts m_facts;
};

} // namespace

std::unique_ptr<Step> mail()
{
    return std::make_unique<Mail>();
}

} // namespace envoi::conversation::steps
