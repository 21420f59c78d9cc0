// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

namespace envoi::diagnosis
{

/// The date in a greeting ("220 mx.example.net ESMTP; Thu, 2 Jun 2016 04:24:34 -0700"): a second clock, for
/// telling a wrong clock here from an expired certificate there. Understands RFC 5322 §3.3 with and without
/// weekday, seconds and zone (UTC then), ISO 8601, and the form of ctime(). Nothing when there is none.
[[nodiscard]] std::optional<QDateTime> dateInGreeting(const QString &greeting);

} // namespace envoi::diagnosis
