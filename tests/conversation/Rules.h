// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Driver.h"

#include <QTest>

inline const QString password = QStringLiteral("Tr0ub4dor");

/// What holds after every run.
inline void checkRules(const Driver &driver)
{
    QCOMPARE(driver.brokenRules(), QStringList());
}
