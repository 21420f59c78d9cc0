// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "session/Limits.h"

/// The rule of silence (design.md, "The live test"), as pure functions.
namespace envoi::investigation
{

/// The record as it would be if the wait in `step` ended now without an answer.
[[nodiscard]] record::Record asTimedOut(record::Record record, record::StepId step, qint64 waitedMs);

/// Does this verdict on the case put together by asTimedOut() end the wait? Only a proof, and only one that a
/// server which is slow on purpose cannot give: TLS answering on the very port that says nothing in clear,
/// the greeting in clear of a port that says nothing to a handshake, or a door that stays shut while another
/// one opens.
[[nodiscard]] bool endsTheWait(const diagnosis::Case &partial, record::StepId silentStep);

/// Limits of one experiment when all of them together may take `allMs`.
[[nodiscard]] session::Limits experimentLimits(const session::Limits &ofTheRun, qint64 allMs);

} // namespace envoi::investigation
