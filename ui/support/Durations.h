// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace envoi::ui
{

/// "34 ms", "1.24 s", "2 min 5 s": as a person reads it, digits of the language, no-break blanks.
[[nodiscard]] QString durationText(qint64 milliseconds, const QLocale &locale);

} // namespace envoi::ui
