// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

#include <QString>
#include <QStringList>

/// Replies of real servers with their true causes: tests/data/replies/*.jsonl.
struct ReplySample {
    QString id;
    QString stage; ///< of the file: "message" is the final dot, "any" means unknown
    QString reply;
    QStringList causes; ///< the fair ones; the first is the truest
};

[[nodiscard]] QList<ReplySample> samplesOf(const QString &fileName);
[[nodiscard]] std::optional<envoi::record::StepId> stageOf(const ReplySample &sample);
/// The whole way that `explain` goes.
[[nodiscard]] envoi::diagnosis::Case caseOf(const QString &reply, std::optional<envoi::record::StepId> stage,
    const envoi::record::Settings &settings = {});
[[nodiscard]] envoi::diagnosis::Diagnosis verdictOn(const ReplySample &sample);
[[nodiscard]] bool sameFamily(envoi::diagnosis::Cause a, envoi::diagnosis::Cause b);
