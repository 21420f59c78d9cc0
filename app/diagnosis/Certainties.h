// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Cause.h"

namespace envoi::diagnosis
{

/// What a verdict rests on, from weak to strong.
enum class Basis {
    Code, ///< a number without telling words
    Words, ///< what a reply says of itself: a server may be wrong, or put it loosely
    Observation, ///< seen directly: bytes, addresses, certificates, what is on offer
    Experiment, ///< a second look that excludes the other explanations
};

/// The table "which evidence allows which cause": the most that may be claimed. Every verdict's certainty
/// comes from here, so that no text can claim more than was seen.
[[nodiscard]] Certainty allowed(Cause cause, Basis basis);

} // namespace envoi::diagnosis
