// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Mechanism.h"

#include <array>

namespace envoi::sasl
{

namespace
{

using L = QLatin1StringView;
constexpr std::array table{
    Mechanism{ L("SCRAM-SHA-256"), Kind::Scram, 5, true, 2 },
    Mechanism{ L("SCRAM-SHA-1"), Kind::Scram, 4, true, 2 },
    Mechanism{ L("CRAM-MD5"), Kind::Gnu, 3, false, 1 },
    Mechanism{ L("PLAIN"), Kind::Gnu, 2, true, 0 },
    // LOGIN has no initial response: the first prompt asks for the name, whatever it says.
    Mechanism{ L("LOGIN"), Kind::Gnu, 1, false, 2 },
    Mechanism{ L("XOAUTH2"), Kind::XOAuth2, 0, true, 6 },
    Mechanism{ L("OAUTHBEARER"), Kind::OAuthBearer, 0, true, 6 },
};

} // namespace

std::span<const Mechanism> mechanisms()
{
    return table;
}

const Mechanism *findMechanism(QStringView name)
{
    for (const Mechanism &mechanism : table) {
        if (name.compare(mechanism.name, Qt::CaseInsensitive) == 0)
            return &mechanism;
    }
    return nullptr;
}

QList<const Mechanism *> usable(const QStringList &offered, const QString &named)
{
    QList<const Mechanism *> result;
    for (const Mechanism &mechanism : table) {
        const bool wanted = named.isEmpty() ? mechanism.strength > 0
                                            : named.compare(mechanism.name, Qt::CaseInsensitive) == 0;
        if (wanted && offered.contains(mechanism.name, Qt::CaseInsensitive))
            result << &mechanism;
    }
    return result;
}

} // namespace envoi::sasl
