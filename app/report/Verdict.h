// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Explanation.h"
#include "report/Outline.h"

/// The sections that a live report and an explained reply have in common.
namespace envoi::report
{

struct Verdict {
    diagnosis::Diagnosis diagnosis;
    explanation::Explanation words;
};

[[nodiscard]] Verdict verdictOf(const diagnosis::Case &what, const explanation::Language &language);
[[nodiscard]] Tone toneOf(const diagnosis::Diagnosis &diagnosis);
/// Headline, what happened with its quotation, why, what to do, who, waiting, password, alternatives,
/// remarks.
void addVerdict(Outline &outline, const Verdict &verdict, const diagnosis::Case &what,
    const explanation::Language &language);
/// What is odd about the typed values, one sentence a remark.
[[nodiscard]] QStringList inputSentences(const record::Record &record, const explanation::Language &language);
/// "Port 587, Connection security STARTTLS"
[[nodiscard]] QString fixSentence(const diagnosis::Fix &fix, const explanation::Language &language);

} // namespace envoi::report
