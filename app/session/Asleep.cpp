// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Asleep.h"

#include <ctime>

namespace envoi::session
{

#ifdef CLOCK_BOOTTIME
namespace
{

qint64 millisecondsOf(clockid_t clock)
{
    timespec now{};
    if (clock_gettime(clock, &now) != 0)
        return 0;
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

qint64 asleepMs()
{
    // Read in this order, the time between the two readings can only make it less.
    const qint64 withSleep = millisecondsOf(CLOCK_BOOTTIME);
    return qMax<qint64>(0, withSleep - millisecondsOf(CLOCK_MONOTONIC));
}
#else
qint64 asleepMs()
{
    return 0;
}
#endif

} // namespace envoi::session
