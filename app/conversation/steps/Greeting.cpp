// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

class Greeting final : public Step
{
public:
    Want on(const Event &event, Knowledge &) override
    {
        if (as<Begin>(event))
            return Await{ Limit::Greeting };
        if (const Answered *answered = as<Answered>(event))
            return judged(answered->reply, { 220 }, record::GreetingFacts{});
        return interrupted(event, record::GreetingFacts{});
    }
};

} // namespace

std::unique_ptr<Step> greeting()
{
    return std::make_unique<Greeting>();
}

} // namespace envoi::conversation::steps
