// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Identifiers.h"

#include <QString>
#include <optional>

namespace envoi::ui
{

/// Port and security propose each other, as long as the other one still is a proposal itself (ux.md 38).
class Pairing
{
public:
    void portTyped() { m_portIsOwn = true; }
    void securityChosen() { m_securityIsOwn = true; }
    void reset() { *this = {}; }

    /// What to put into the other field; nothing when the user has filled it.
    [[nodiscard]] std::optional<record::Security> forPort(const QString &port) const;
    [[nodiscard]] std::optional<QString> forSecurity(record::Security security) const;

private:
    bool m_portIsOwn = false;
    bool m_securityIsOwn = false;
};

} // namespace envoi::ui
