// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Durations.h"

namespace envoi::ui
{

QString durationText(qint64 milliseconds, const QLocale &locale)
{
    const qint64 ms = qMax<qint64>(0, milliseconds);
    if (ms < 1000)
        return QStringLiteral("%1\u00A0ms").arg(locale.toString(ms));
    if (ms < 60'000)
        return QStringLiteral("%1\u00A0s")
            .arg(locale.toString(static_cast<double>(ms) / 1000, 'f', ms < 10'000 ? 2 : 1));
    return QStringLiteral("%1\u00A0min %2\u00A0s")
        .arg(locale.toString(ms / 60'000), locale.toString(ms % 60'000 / 1000));
}

} // namespace envoi::ui
