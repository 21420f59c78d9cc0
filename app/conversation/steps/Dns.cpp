// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

class Dns final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        if (as<Begin>(event))
            return Resolve{};
        if (const Resolved *resolved = as<Resolved>(event)) {
            if (resolved->facts.reason != record::DnsReason::Found || resolved->facts.addresses.isEmpty())
                return failed(record::Failure::LookupFailed, resolved->facts);
            known.addresses = resolved->facts.addresses;
            return passed(resolved->facts);
        }
        record::DnsFacts facts;
        facts.reason = record::DnsReason::NoAnswer;
        facts.name = known.settings.host;
        return interrupted(event, facts);
    }
};

} // namespace

std::unique_ptr<Step> dns()
{
    return std::make_unique<Dns>();
}

} // namespace envoi::conversation::steps
