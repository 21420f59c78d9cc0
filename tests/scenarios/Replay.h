// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scenario.h"

#include <QJsonObject>
#include <QMap>

namespace scenarios
{

class Lab;

struct Replayed {
    QMap<QString, QJsonObject> reports; ///< language → report
    QString error; ///< why there is none
    int exitStatus = -1;
    double seconds = 0;
};

/// Runs the command line as a process, as anybody would, and reads its report; the French words are made from
/// the saved English report, as a later reader would make them.
[[nodiscard]] Replayed replay(const Scenario &scenario, Lab &lab);

} // namespace scenarios
