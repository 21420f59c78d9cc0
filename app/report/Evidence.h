// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Outline.h"

/// The sections of a report that show what was observed, for the help desk (ux.md 2.4).
namespace envoi::report
{

[[nodiscard]] Block stepsBlock(const record::Record &record, const explanation::Language &language);
[[nodiscard]] Block settingsBlock(const record::Settings &settings, const explanation::Language &language);
[[nodiscard]] Block routeBlock(const record::Record &record, const explanation::Language &language);
[[nodiscard]] QList<Block> tlsBlocks(const record::Record &record, const explanation::Language &language);
[[nodiscard]] QList<Block> dialogueBlocks(
    const record::Record &record, const explanation::Language &language);
[[nodiscard]] Block followUpsBlock(
    const QList<diagnosis::FollowUp> &followUps, const explanation::Language &language);

/// "0.12 s"
[[nodiscard]] QString seconds(qint64 milliseconds, const explanation::Language &language);

} // namespace envoi::report
