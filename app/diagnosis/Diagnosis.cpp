// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Diagnosis.h"

#include <array>

namespace envoi::diagnosis
{

namespace
{

using L = QLatin1StringView;
constexpr std::array purposes{ L("other-port"), L("other-security"), L("other-family"),
    L("another-ehlo-name"), L("anything-reachable"), L("suggested-name"), L("certificate-names"),
    L("other-name"), L("first-bytes") };
constexpr std::array speakers{ L("nobody"), L("server"), L("security-software"), L("network-box"),
    L("local-bridge"), L("this-program") };

template <typename E, std::size_t N>
L at(const std::array<L, N> &ids, E value)
{
    return ids.at(static_cast<std::size_t>(value));
}

} // namespace

QLatin1StringView id(Purpose purpose)
{
    return at(purposes, purpose);
}
QLatin1StringView id(Speaker speaker)
{
    return at(speakers, speaker);
}

} // namespace envoi::diagnosis
