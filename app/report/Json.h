// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "explanation/CodeCatalogue.h"
#include "explanation/Language.h"
#include "mailprograms/Pasted.h"

#include <QJsonObject>
#include <optional>

/// The outside contract as JSON (contract.md), and back.
namespace envoi::report
{

/// envoi-report/1. Text fields are derived in `language`, facts are stored: enough to be diagnosed anew.
[[nodiscard]] QJsonObject toJson(const diagnosis::Case &what, const explanation::Language &language);
/// Reads a saved report (L18: at most 1 MiB, depth 64). Nothing when it is none. Never trusts a derived
/// field.
[[nodiscard]] std::optional<diagnosis::Case> caseFromJson(const QByteArray &bytes);
/// envoi-explanation/1
[[nodiscard]] QJsonObject explanationToJson(
    const diagnosis::Case &what, const explanation::Language &language);
/// The same with `source {program?, code?, frame?, reply?, host?, port?, user?, notes[]}`: what a mail
/// program showed.
[[nodiscard]] QJsonObject explanationToJson(
    const mailprograms::Pasted &pasted, const diagnosis::Case &what, const explanation::Language &language);
/// envoi-comparison/1
[[nodiscard]] QJsonObject comparisonToJson(const explanation::Comparison &comparison);

} // namespace envoi::report
