// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Identifiers.h"

#include <QList>
#include <QString>

namespace envoi::ui
{

struct StepHelp {
    record::StepId step{};
    QString text;
};

/// What each step is and what a failure in it means, in wire order with STARTTLS.
[[nodiscard]] QList<StepHelp> stepHelp();

} // namespace envoi::ui
