// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/Settings.h"

namespace envoi::record
{

quint16 Settings::effectivePort() const
{
    if (port != 0)
        return port;
    return security == Security::Tls ? 465 : 587;
}

Security Settings::effectiveSecurity() const
{
    if (security != Security::Auto)
        return security;
    return effectivePort() == 465 ? Security::Tls : Security::StartTls;
}

} // namespace envoi::record
