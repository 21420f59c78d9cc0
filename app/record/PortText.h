// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

#include <QList>

namespace envoi::record
{

struct PortText {
    quint16 port = 0; ///< 0 = the default of the security
    bool usable = true;
    QList<Remark> remarks;
};

/// The port field: 1–65535 in ASCII digits. Empty text leaves the number that the settings already hold.
[[nodiscard]] PortText readPort(const QString &typed, quint16 number);

/// What is unusual about a port that is one: with this security, for sending, with a login.
[[nodiscard]] QList<Remark> portRemarks(const Settings &settings);

} // namespace envoi::record
