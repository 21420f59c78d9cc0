// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Judges.h"

#include "record/Providers.h"

#include <algorithm>

namespace envoi::diagnosis
{

using namespace record;

namespace
{

/// IPv6 was tried first and did not come while IPv4 won. An attempt that was only slower is no proof: it must
/// have waited much longer than the winner took.
bool ipv6Failed(const Record &record)
{
    const auto *tcp = record.facts<TcpFacts>();
    if (!tcp || tcp->family != record::Family::IPv4)
        return false;
    const auto winner = std::find_if(record.addresses.cbegin(), record.addresses.cend(),
        [](const AddressAttempt &a) { return a.reason == TcpReason::Connected; });
    constexpr qint64 patience = 200; // ms; the race starts the next attempt after 250 (RFC 8305 §5)
    bool any = false;
    for (const AddressAttempt &a : record.addresses) {
        if (a.family != record::Family::IPv6)
            continue;
        any = true;
        if (a.reason == TcpReason::Connected)
            return false;
        if (a.reason == TcpReason::Abandoned) {
            const bool waited = winner != record.addresses.cend() && a.startMs < winner->startMs
                && a.durationMs >= patience + 2 * winner->durationMs;
            if (!waited)
                return false;
        }
    }
    return any;
}

} // namespace

void judgeSuccess(Draft &draft)
{
    const Record &record = draft.record();
    const bool loggedIn = record.passed(StepId::Auth);
    draft.name(loggedIn ? Cause::Works : Cause::WorksWithoutLogin, Basis::Observation);
    for (auto s = record.steps.crbegin(); s != record.steps.crend(); ++s) {
        if (s->outcome == Outcome::Passed || s->outcome == Outcome::Remark || s->outcome == Outcome::Failed) {
            draft.verdict.step = s->id;
            break;
        }
    }
    draft.speaker(Speaker::Server).also({});
    remarkOnConsent(draft);
    if (ipv6Failed(record))
        draft.remark(Cause::Ipv6Broken);
    const bool tolerated = std::any_of(record.steps.cbegin(), record.steps.cend(),
        [](const StepRecord &step) { return !step.tolerated.isEmpty(); });
    if (tolerated)
        draft.remark(Cause::ProtocolError);
}

namespace
{

QString serverNameOf(const Record &record)
{
    if (const auto *ehlo = record.facts<EhloFacts>(); ehlo && !ehlo->capabilities.domain.isEmpty())
        return ehlo->capabilities.domain;
    const StepRecord *greeting = record.step(StepId::Greeting);
    if (!greeting || !greeting->reply || !greeting->reply->isPositive())
        return {};
    const QString first = greeting->reply->text().section(u' ', 0, 0);
    return first.contains(u'.') ? first : QString();
}

} // namespace

void addDetails(Draft &draft, const StepRecord *step)
{
    const Record &record = draft.record();
    if (const Provider *provider = draft.provider()) {
        draft.detail(Detail::ProviderName, provider->name)
            .detail(Detail::ProviderHelp, provider->help.toString());
        if (provider->checked > 0)
            draft.detail(Detail::ProviderChecked, QString::number(provider->checked));
    }
    draft.detail(Detail::ServerName, serverNameOf(record));
    if (const auto *tcp = record.facts<TcpFacts>())
        draft.detail(Detail::Address, tcp->address);
    if (!draft.verdict.details.contains(Detail::Address) && !record.addresses.isEmpty())
        draft.detail(Detail::Address, record.addresses.constFirst().address);
    if (const auto *ehlo = record.facts<EhloFacts>()) {
        draft.detail(Detail::AnnouncedName, ehlo->announcedName);
        if (ehlo->capabilities.size && *ehlo->capabilities.size > 0)
            draft.detail(Detail::SizeLimit, QString::number(*ehlo->capabilities.size));
    }
    if (step && step->failure == Failure::TimedOut && step->limitMs > 0)
        draft.detail(Detail::LimitSeconds, QString::number(step->limitMs / 1000));
}

} // namespace envoi::diagnosis
