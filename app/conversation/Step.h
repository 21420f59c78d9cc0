// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Event.h"
#include "conversation/Knowledge.h"
#include "conversation/Want.h"

#include <initializer_list>
#include <memory>

namespace envoi::conversation
{

/// One step of the conversation: given an event, it says what it wants next. It owns no socket, timer, clock
/// or text, and does not know that its lines may share a flight with those of others.
class Step
{
public:
    Step() = default;
    virtual ~Step() = default;
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

    virtual Want on(const Event &event, Knowledge &known) = 0;
    /// What was wanted with the last Send has left.
    virtual void sent() { }
    /// The next reply carries something made from the password: it is shown as a mark.
    virtual bool awaitsProof() const { return false; }
};

/// One file a step: steps/. The table is in steps/Steps.cpp.
[[nodiscard]] std::unique_ptr<Step> makeStep(record::StepId id);

// What most steps have in common.

[[nodiscard]] Finish passed(record::Facts facts, std::optional<smtp::Reply> reply = std::nullopt,
    record::Outcome outcome = record::Outcome::Passed);
[[nodiscard]] Finish failed(
    record::Failure why, record::Facts facts, std::optional<smtp::Reply> reply = std::nullopt);
/// How a step ends when an event comes that it did not ask for: closed, timed out, stopped, violated …
[[nodiscard]] Finish interrupted(const Event &event, record::Facts facts);
/// The reply without credentials that it may echo.
[[nodiscard]] smtp::Reply masked(smtp::Reply reply, const Knowledge &known);
[[nodiscard]] Send command(QByteArrayView line, Limit limit = Limit::Reply);

/// RFC 5321 §4.3.2: the codes that mean success here. An unknown 2yz is taken by its first digit (§4.2.1), a
/// known one in the wrong place is not.
enum class Verdict { Yes, YesUnusual, No };
[[nodiscard]] Verdict judge(const smtp::Reply &reply, std::initializer_list<int> accepted);
/// Passed, a remark, or refused, by `judge`.
[[nodiscard]] Finish judged(
    const smtp::Reply &reply, std::initializer_list<int> accepted, record::Facts facts);

template <typename T>
[[nodiscard]] const T *as(const Event &event)
{
    return std::get_if<T>(&event);
}

} // namespace envoi::conversation
