// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "explanation/Language.h"
#include "record/Providers.h"

#include <utility>

namespace envoi::explanation
{

/// A diagnosis in words, made at the moment of showing. Plain text without markup; outside text in it is
/// inert. Both languages give the same facts in the same order, lists of the same length.
struct Explanation {
    QString headline; ///< one sentence, no code, no library text (ux.md 1)
    QString whatHappened; ///< at which step, who said what; the reply itself is quoted by the view
    QString why;
    QStringList whatToDo; ///< at most four, most likely first, each begins with a verb
    QString who; ///< "You can fix this yourself."
    QString waiting; ///< whether waiting helps
    QString password; ///< what became of the password
    QString toAdministrator; ///< the sentence to send when only they can fix it; empty else
    QStringList alternatives; ///< what else it may be, with the observation that separates them
    QStringList remarks; ///< calm notes, apart
    QString tellMeMore; ///< extended explanation, paragraphs separated by a blank line
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

[[nodiscard]] Explanation explain(
    const diagnosis::Diagnosis &diagnosis, const diagnosis::Case &what, const Language &language);

/// The values that worked, under one mail program's own field labels. Values are outside text, as typed.
struct ProgramValues {
    QString program;
    QList<std::pair<QString, QString>> values; ///< label, value
    friend bool operator==(const ProgramValues &, const ProgramValues &) = default;
};
/// Thunderbird, Outlook, Apple Mail, iPhone, Android: what to copy where after a success.
[[nodiscard]] QList<ProgramValues> programValues(const record::Record &record, const Language &language);

/// Names of steps, outcomes, settings and purposes, as used by every view.
[[nodiscard]] QString stepName(record::StepId step, const Language &language, bool insideTls = false);
[[nodiscard]] QString outcomeName(record::Outcome outcome, const Language &language);
[[nodiscard]] QString securityName(record::Security security, const Language &language);
[[nodiscard]] QString fieldName(record::Field field, const Language &language);
[[nodiscard]] QString purposeSentence(const diagnosis::Experiment &experiment, const Language &language);
[[nodiscard]] QString conclusionSentence(const diagnosis::FollowUp &followUp, const Language &language);
[[nodiscard]] QString remarkSentence(const record::Remark &remark, const Language &language);
/// What somebody should know about their provider before the first test: three sentences at most.
[[nodiscard]] QStringList providerRemarks(const record::Provider &provider, const Language &language);
[[nodiscard]] QString waitingSentence(
    record::StepId step, qint64 elapsedMs, qint64 limitMs, const Language &language);
[[nodiscard]] QString noteSentence(const record::DialogueLine &note, const Language &language);
/// One line about a step that ended: "smtp.example.net → 203.0.113.9, IPv4"; empty when nothing is worth it.
[[nodiscard]] QString factSentence(const record::StepRecord &step, const Language &language);

} // namespace envoi::explanation
