// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

#include <QList>
#include <QString>

namespace envoi::record
{

/// The server field, read: what to use, and what to say about it.
struct HostText {
    QString
        host; ///< trimmed; an A-label name without trailing dot, or an address without brackets, when usable
    QList<Remark> remarks;
};

/// Pure and linear: 100 KB of anything take a few milliseconds.
[[nodiscard]] HostText readHost(const QString &typed);

/// A name of letters, digits, '-' and '_' within the limits of RFC 1035, or an address literal as RFC 4291 or
/// a whole dotted quad writes it.
[[nodiscard]] bool isUsableHost(const QString &host);
/// An IPv4 address in four decimal parts, or an IPv6 address; never "127.1" or "0x7f.1", which some systems
/// take too.
[[nodiscard]] bool isAddressText(const QString &host);

/// The same text with letters that look Latin put into Latin ("gmaіl" with a Cyrillic і → "gmail").
[[nodiscard]] QString latinLookAlike(const QString &text);

} // namespace envoi::record
