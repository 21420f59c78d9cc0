// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/Identifiers.h"

#include <QStringView>
#include <array>

namespace envoi::record
{

namespace
{

using L = QLatin1StringView;
constexpr std::array steps{ L("input"), L("dns"), L("tcp"), L("tls"), L("certificate"), L("greeting"),
    L("ehlo"), L("starttls"), L("auth"), L("mail"), L("rcpt"), L("data"), L("quit") };
constexpr std::array outcomes{ L("passed"), L("remark"), L("failed"), L("not-reached"), L("not-applicable"),
    L("stopped") };
constexpr std::array securities{ L("auto"), L("starttls"), L("tls"), L("none") };
constexpr std::array families{ L("any"), L("ipv4"), L("ipv6") };
constexpr std::array fields{ L("none"), L("host"), L("port"), L("security"), L("user"), L("password"),
    L("auth"), L("from"), L("to") };
static_assert(steps.size() == stepCount);

template <typename E, std::size_t N>
std::optional<E> find(const std::array<L, N> &ids, QStringView id)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (id == ids[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

template <typename E, std::size_t N>
L at(const std::array<L, N> &ids, E value)
{
    return ids.at(static_cast<std::size_t>(value));
}

} // namespace

QLatin1StringView id(StepId step)
{
    return at(steps, step);
}
QLatin1StringView id(Outcome outcome)
{
    return at(outcomes, outcome);
}
QLatin1StringView id(Security security)
{
    return at(securities, security);
}
QLatin1StringView id(Family family)
{
    return at(families, family);
}
QLatin1StringView id(Field field)
{
    return at(fields, field);
}

std::optional<StepId> stepFromId(QStringView id)
{
    return find<StepId>(steps, id);
}
std::optional<Outcome> outcomeFromId(QStringView id)
{
    return find<Outcome>(outcomes, id);
}
std::optional<Security> securityFromId(QStringView id)
{
    return find<Security>(securities, id);
}
std::optional<Family> familyFromId(QStringView id)
{
    return find<Family>(families, id);
}
std::optional<Field> fieldFromId(QStringView id)
{
    return find<Field>(fields, id);
}

} // namespace envoi::record
