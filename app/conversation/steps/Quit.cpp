// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

/// Whatever comes of it, it says nothing about the settings.
class Quit final : public Step
{
public:
    Want on(const Event &event, Knowledge &) override
    {
        if (as<Begin>(event))
            return command("QUIT", Limit::Quit);
        if (const Answered *answered = as<Answered>(event)) {
            return passed(std::monostate{}, answered->reply,
                answered->reply.code == 221 ? record::Outcome::Passed : record::Outcome::Remark);
        }
        Finish result = interrupted(event, std::monostate{});
        const bool closed = result.failure == record::Failure::Closed;
        result.outcome = closed ? record::Outcome::Passed : record::Outcome::Remark;
        return result;
    }
};

} // namespace

std::unique_ptr<Step> quit()
{
    return std::make_unique<Quit>();
}

} // namespace envoi::conversation::steps
