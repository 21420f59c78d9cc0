// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

/// What people paste into a server field that holds more than the server: links, and names with a port.
namespace envoi::record
{

struct HostAndPort {
    QString host;
    std::optional<quint16> port;
    bool hasPort = false; ///< something stands where a port would
};
/// "[::1]:587", "host:587", "host,587", "host 587".
[[nodiscard]] HostAndPort splitPort(const QString &text);

[[nodiscard]] bool looksLikeUrl(const QString &text);
/// The error HostIsUrl, with whatever of server, port, security and user name stands in the link.
[[nodiscard]] Remark readUrl(const QString &text);
/// The text to keep in a Record when it is a link with a password in it.
[[nodiscard]] QString withoutUrlPassword(QString text);

} // namespace envoi::record
