// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <optional>

/// The identifiers of the outside contract (contract.md). Ids never change meaning once released.
namespace envoi::record
{

enum class StepId {
    Input,
    Dns,
    Tcp,
    Tls,
    Certificate,
    Greeting,
    Ehlo,
    StartTls,
    Auth,
    Mail,
    Rcpt,
    Data,
    Quit
};
inline constexpr int stepCount = 13;

enum class Outcome { Passed, Remark, Failed, NotReached, NotApplicable, Stopped };

enum class Security { Auto, StartTls, Tls, None };

/// IP family to use.
enum class Family { Any, IPv4, IPv6 };

/// A field of the form; where the correction goes.
enum class Field { None, Host, Port, Security, User, Password, Auth, From, To };

[[nodiscard]] QLatin1StringView id(StepId step);
[[nodiscard]] QLatin1StringView id(Outcome outcome);
[[nodiscard]] QLatin1StringView id(Security security);
[[nodiscard]] QLatin1StringView id(Family family);
[[nodiscard]] QLatin1StringView id(Field field);

[[nodiscard]] std::optional<StepId> stepFromId(QStringView id);
[[nodiscard]] std::optional<Outcome> outcomeFromId(QStringView id);
[[nodiscard]] std::optional<Security> securityFromId(QStringView id);
[[nodiscard]] std::optional<Family> familyFromId(QStringView id);
[[nodiscard]] std::optional<Field> fieldFromId(QStringView id);

} // namespace envoi::record
