// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "explanation/Explanation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// The parts of a report as JSON, each with its way back. Facts only, but for diagnosisToJson().
namespace envoi::report
{

/// How much is kept. A report must fit in the limit that it is read with (hostile.md L18).
struct Extent {
    qsizetype dialogueLines = 20'000;
    qsizetype replyLines = 512;
    qsizetype lineLength = 2'000;
    qsizetype names = 10'000; ///< of one certificate
    bool raw = true; ///< certificates, and bytes that are no text, as base64 besides
};

[[nodiscard]] QJsonObject settingsToJson(const record::Settings &settings);
[[nodiscard]] record::Settings settingsFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject remarkToJson(const record::Remark &remark);
[[nodiscard]] std::optional<record::Remark> remarkFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject replyToJson(const smtp::Reply &reply, const Extent &extent);
[[nodiscard]] std::optional<smtp::Reply> replyFromJson(const QJsonValue &value);

[[nodiscard]] QJsonObject certificateToJson(const record::CertificateInfo &info, const Extent &extent);
[[nodiscard]] record::CertificateInfo certificateFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject factsToJson(const record::Facts &facts, const Extent &extent);
[[nodiscard]] record::Facts factsFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject stepToJson(const record::StepRecord &step, const Extent &extent);
[[nodiscard]] std::optional<record::StepRecord> stepFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject addressToJson(const record::AddressAttempt &attempt);
[[nodiscard]] record::AddressAttempt addressFromJson(const QJsonObject &object);

[[nodiscard]] QJsonArray dialogueToJson(const QList<record::DialogueLine> &dialogue, const Extent &extent);
[[nodiscard]] QList<record::DialogueLine> dialogueFromJson(const QJsonArray &array);

/// What one run observed: settings, steps, addresses, dialogue and what goes with them.
[[nodiscard]] QJsonObject recordToJson(const record::Record &record, const Extent &extent);
[[nodiscard]] record::Record recordFromJson(const QJsonObject &object);

/// Version, cipher, chain and problems in one place, for readers who do not want the steps. Nothing without
/// TLS.
[[nodiscard]] std::optional<QJsonObject> tlsSummary(const record::Record &record, const Extent &extent);
/// The verdict with its words: derived, never read back.
[[nodiscard]] QJsonObject diagnosisToJson(
    const diagnosis::Diagnosis &diagnosis, const explanation::Explanation &words);

} // namespace envoi::report
