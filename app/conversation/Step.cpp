// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Step.h"

#include <algorithm>
#include <array>

namespace envoi::conversation
{

using record::Failure;
using record::Outcome;

Finish passed(record::Facts facts, std::optional<smtp::Reply> reply, Outcome outcome)
{
    Finish result;
    result.outcome = outcome;
    result.facts = std::move(facts);
    result.reply = std::move(reply);
    return result;
}

Finish failed(Failure why, record::Facts facts, std::optional<smtp::Reply> reply)
{
    Finish result = passed(std::move(facts), std::move(reply), Outcome::Failed);
    result.failure = why;
    return result;
}

Finish interrupted(const Event &event, record::Facts facts)
{
    if (const Violated *violated = as<Violated>(event)) {
        Finish result = failed(Failure::Violation, std::move(facts));
        result.violation = violated->violation;
        return result;
    }
    if (as<Closed>(event))
        return failed(Failure::Closed, std::move(facts));
    if (as<TimedOut>(event))
        return failed(Failure::TimedOut, std::move(facts));
    if (as<Injected>(event))
        return failed(Failure::InjectedData, std::move(facts));
    if (as<Stopped>(event))
        return passed(std::move(facts), std::nullopt, Outcome::Stopped);
    // A fault of this computer, or an event that this step cannot get: either way not the server's doing.
    return failed(Failure::Local, std::move(facts));
}

smtp::Reply masked(smtp::Reply reply, const Knowledge &known)
{
    for (QByteArray &line : reply.lines)
        line = known.redactor.masked(line);
    return reply;
}

Send command(QByteArrayView line, Limit limit)
{
    Send result;
    result.lines.emplace_back(line);
    result.limit = limit;
    return result;
}

Verdict judge(const smtp::Reply &reply, std::initializer_list<int> accepted)
{
    if (std::find(accepted.begin(), accepted.end(), reply.code) != accepted.end())
        return Verdict::Yes;
    static constexpr std::array known{ 211, 214, 220, 221, 235, 250, 251, 252 };
    const bool isKnown = std::find(known.begin(), known.end(), reply.code) != known.end();
    return reply.isPositive() && !isKnown ? Verdict::YesUnusual : Verdict::No;
}

Finish judged(const smtp::Reply &reply, std::initializer_list<int> accepted, record::Facts facts)
{
    switch (judge(reply, accepted)) {
    case Verdict::Yes:
        return passed(std::move(facts), reply);
    case Verdict::YesUnusual:
        return passed(std::move(facts), reply, Outcome::Remark);
    case Verdict::No:
        break;
    }
    return failed(Failure::Refused, std::move(facts), reply);
}

} // namespace envoi::conversation
