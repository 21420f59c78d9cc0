// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

/// The keys and types of contract.md, written down by hand from it, not from the code.
/// Each returns what is wrong with an object; empty when nothing is.
[[nodiscard]] QStringList reportFaults(const QJsonObject &report);
[[nodiscard]] QStringList explanationFaults(const QJsonObject &explanation);
[[nodiscard]] QStringList comparisonFaults(const QJsonObject &comparison);
