// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/Record.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace envoi::record
{

const StepRecord *Record::failed() const
{
    for (const StepRecord &s : steps) {
        if (s.outcome == Outcome::Failed || s.outcome == Outcome::Stopped)
            return &s;
    }
    return nullptr;
}

const StepRecord *Record::step(StepId id) const
{
    for (auto s = steps.crbegin(); s != steps.crend(); ++s) {
        if (s->id == id && s->outcome != Outcome::NotReached && s->outcome != Outcome::NotApplicable)
            return &*s;
    }
    return nullptr;
}

bool Record::passed(StepId id) const
{
    const StepRecord *s = step(id);
    return s && (s->outcome == Outcome::Passed || s->outcome == Outcome::Remark);
}

namespace
{

bool settledByLogin(RemarkKind kind)
{
    static constexpr std::array settled{ RemarkKind::UserIncomplete, RemarkKind::PasswordOuterBlanks,
        RemarkKind::PasswordInnerBlanks, RemarkKind::PasswordTypographic, RemarkKind::PasswordNonAscii,
        RemarkKind::PasswordDecomposed, RemarkKind::PasswordInvisible };
    return std::find(settled.cbegin(), settled.cend(), kind) != settled.cend();
}

} // namespace

QList<Remark> Record::openRemarks() const
{
    const auto *input = facts<InputFacts>();
    if (!input)
        return {};
    const bool loggedIn = passed(StepId::Auth);
    QList<Remark> open;
    std::copy_if(input->remarks.cbegin(), input->remarks.cend(), std::back_inserter(open),
        [loggedIn](
            const Remark &remark) { return !remark.isError && !(loggedIn && settledByLogin(remark.kind)); });
    return open;
}

QList<StepRecord> plannedSteps(const Settings &settings)
{
    using enum StepId;
    QList<StepId> order{ Input, Dns, Tcp };
    switch (settings.effectiveSecurity()) {
    case Security::Tls:
        order << Tls << Certificate << Greeting << Ehlo;
        break;
    case Security::StartTls:
    case Security::Auto:
        order << Greeting << Ehlo << StartTls << Tls << Certificate << Ehlo;
        break;
    case Security::None:
        order << Greeting << Ehlo;
        break;
    }
    order << Auth << Mail << Rcpt << Data << Quit;

    QList<StepRecord> steps;
    for (const StepId id : order) {
        const bool applicable = !(id == Auth && !settings.hasLogin())
            && !(id == Mail && settings.from.isEmpty()) && !(id == Rcpt && settings.to.isEmpty())
            && !(id == Data && !settings.sendMessage);
        StepRecord step;
        step.id = id;
        step.outcome = applicable ? Outcome::NotReached : Outcome::NotApplicable;
        steps << step;
    }
    return steps;
}

} // namespace envoi::record
