// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <limits>

namespace envoi::net
{

/// A deadline: precise (a coarse timer may be 5 % late), single shot, and within what QTimer takes.
inline void startDeadline(QTimer &timer, qint64 milliseconds)
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(static_cast<int>(qBound(qint64(0), milliseconds, qint64(std::numeric_limits<int>::max()))));
}

} // namespace envoi::net
