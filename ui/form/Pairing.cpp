// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/Pairing.h"

namespace envoi::ui
{

using record::Security;

std::optional<Security> Pairing::forPort(const QString &port) const
{
    if (m_securityIsOwn)
        return std::nullopt;
    const QString digits = port.trimmed();
    if (digits == QLatin1String("465"))
        return Security::Tls;
    if (digits == QLatin1String("587") || digits == QLatin1String("25") || digits == QLatin1String("2525"))
        return Security::StartTls;
    return std::nullopt;
}

std::optional<QString> Pairing::forSecurity(Security security) const
{
    if (m_portIsOwn)
        return std::nullopt;
    // "None" keeps 587: that is where servers speak without encryption at first (RFC 6409).
    return security == Security::Tls ? QStringLiteral("465") : QStringLiteral("587");
}

} // namespace envoi::ui
