// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Limits.h"

#include <cmath>

namespace envoi::session
{

Limits Limits::scaled(double factor) const
{
    Limits l = *this;
    for (qint64 *limit : { &l.dns, &l.connectOne, &l.connectAll, &l.handshake, &l.greeting, &l.reply,
             &l.dataReply, &l.finalDot, &l.quit, &l.run, &l.runWithMessage, &l.raceDelay, &l.slow,
             &l.afterSleep, &l.watch })
        *limit = qMax<qint64>(1, std::llround(static_cast<double>(*limit) * factor));
    return l;
}

Limits Limits::withTimeout(qint64 milliseconds) const
{
    Limits l = *this;
    for (qint64 *limit :
        { &l.dns, &l.connectOne, &l.connectAll, &l.handshake, &l.greeting, &l.reply, &l.dataReply })
        *limit = milliseconds;
    l.finalDot = 3 * milliseconds;
    return l;
}

} // namespace envoi::session
