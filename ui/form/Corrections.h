// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Explanation.h"

#include <QMap>

namespace envoi::ui
{

/// What a click on the correction beside a remark puts into the fields; empty when the remark suggests
/// nothing.
[[nodiscard]] QMap<record::Field, QString> correctionOf(const record::Remark &remark);
/// The words of that button: "Use smtp.provider.com".
[[nodiscard]] QString correctionText(const record::Remark &remark, const explanation::Language &language);
/// The values of a correction for reading: "Port 465, SSL/TLS".
[[nodiscard]] QString valuesText(
    const QMap<record::Field, QString> &values, const explanation::Language &language);

} // namespace envoi::ui
