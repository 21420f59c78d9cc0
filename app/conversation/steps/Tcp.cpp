// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

class Tcp final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        if (as<Begin>(event))
            return Connect{};
        if (const Connected *connected = as<Connected>(event)) {
            known.tcp = connected->facts;
            if (connected->facts.reason != record::TcpReason::Connected)
                return failed(record::Failure::ConnectFailed, connected->facts);
            return passed(connected->facts);
        }
        record::TcpFacts facts;
        facts.reason = as<TimedOut>(event) ? record::TcpReason::TimedOut : record::TcpReason::Closed;
        facts.port = known.settings.effectivePort();
        return interrupted(event, facts);
    }
};

} // namespace

std::unique_ptr<Step> tcp()
{
    return std::make_unique<Tcp>();
}

} // namespace envoi::conversation::steps
