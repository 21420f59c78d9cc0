// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// Compares reports with what a fair expert accepts (tests/data/scenarios/expected.jsonl, taken as it is).
namespace scenarios
{

struct Mark {
    bool step = false;
    bool cause = false;
    bool advice = false; ///< in both languages
    QStringList otherFacts; ///< field, who, waiting, password, certainty: those that do not fit
    QStringList said; ///< what was said instead, for the reader

    [[nodiscard]] bool whole() const { return step && cause && advice && otherFacts.isEmpty(); }
};

/// `reports`: language → envoi-report/1 or envoi-explanation/1.
[[nodiscard]] Mark judge(const QJsonObject &expected, const QMap<QString, QJsonObject> &reports);

/// The heading of scenarios.md that a scenario stands under: 'A' to 'K'.
[[nodiscard]] QChar groupOf(const QString &id);

[[nodiscard]] QList<QJsonObject> readExpected(const QString &path);

} // namespace scenarios
