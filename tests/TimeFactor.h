// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// A sanitizer's runtime takes memory of its own and wants to be the first library that is loaded.
inline constexpr bool sanitized = ENVOI_SANITIZED;

/// By how much the tests' short limits are longer here: sanitizers make everything slower, and what is
/// measured there is not time (CMakePresets.json). Hostile.md 303 wants the same verdicts with any.
inline int timeFactor()
{
    static const int factor = qMax(1, qEnvironmentVariableIntValue("ENVOI_TIME_FACTOR"));
    return factor;
}
