// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

/// What was typed was read and checked by record::validated(); this step only says whether the run may begin.
class Input final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        record::InputFacts facts{ known.remarks };
        if (!as<Begin>(event))
            return interrupted(event, facts);
        if (known.hasInputErrors)
            return failed(record::Failure::BadInput, facts);
        return passed(
            facts, std::nullopt, known.remarks.isEmpty() ? record::Outcome::Passed : record::Outcome::Remark);
    }
};

} // namespace

std::unique_ptr<Step> input()
{
    return std::make_unique<Input>();
}

} // namespace envoi::conversation::steps
