// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

#include <QList>
#include <QString>

/// Cases made by hand that together use every fact that a record can hold, with hostile text among them.
struct NamedCase {
    QString name;
    envoi::diagnosis::Case what;
};

[[nodiscard]] QList<NamedCase> syntheticCases();
/// A whole successful run with STARTTLS, login and envelope.
[[nodiscard]] envoi::diagnosis::Case workingCase();
/// A run that filled everything there is to its limits.
[[nodiscard]] envoi::diagnosis::Case floodedCase();
