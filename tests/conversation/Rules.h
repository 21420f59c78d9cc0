// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Driver.h"

#include <QTest>

inline const QString password = QStringLiteral("Tr0ub4dor");

/// What holds after every run. R1: one verdict, one end, at most one failed step, later ones not reached.
inline void checkRules(const Driver &driver)
{
    QCOMPARE(driver.verdicts, 1);
    QCOMPARE(driver.overs, 1);
    QVERIFY(driver.sequence.isOver());
    QCOMPARE(driver.happenings.last(), QStringLiteral("over"));
    int failed = 0;
    bool after = false;
    for (const envoi::record::StepRecord &step : driver.steps()) {
        if (after)
            QVERIFY(step.outcome == envoi::record::Outcome::NotReached
                || step.outcome == envoi::record::Outcome::NotApplicable);
        const bool broken = step.outcome == envoi::record::Outcome::Failed
            || step.outcome == envoi::record::Outcome::Stopped;
        failed += broken;
        after = after || broken;
        QCOMPARE(step.failure != envoi::record::Failure::None && step.id != envoi::record::StepId::Quit,
            step.outcome == envoi::record::Outcome::Failed);
    }
    QVERIFY(failed <= 1);
    // R12: only whole, short lines, and at most QUIT after a failure.
    for (const QByteArray &flight : driver.flights) {
        QVERIFY(flight.endsWith("\r\n"));
        for (const QByteArray &line : flight.chopped(2).split('\n'))
            QVERIFY(line.size() <= 511 && !line.chopped(line.endsWith('\r')).contains('\r'));
    }
    // R8: what is shown holds no secret.
    for (const QByteArray &line : driver.dialogue)
        QVERIFY(!line.contains(password.toUtf8()) && !line.contains(password.toUtf8().toBase64()));
}
