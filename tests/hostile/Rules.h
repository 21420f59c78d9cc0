// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bout.h"

namespace hostile
{

/// What hostile.md's rules R1, R2, R3, R4, R7, R8 and R12 find wrong with this run; one sentence each.
/// They hold in every case, whatever it is about.
[[nodiscard]] QStringList brokenRules(const Case &what, const Bout &bout);

/// What the case itself finds wrong: its verdict, its step, and what its own lines ask for.
[[nodiscard]] QStringList brokenPromises(const Case &what, const Bout &bout);

/// The verdict and what it stands on, for comparing two segmentations (R10).
[[nodiscard]] QByteArray essence(const Bout &bout);

} // namespace hostile
