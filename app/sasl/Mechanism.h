// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <span>

namespace envoi::sasl
{

enum class Kind {
    Gnu, ///< GNU SASL knows it; the password is what was typed
    Scram, ///< as above, with a key derived from the password in `Derivation`
    XOAuth2, ///< Google's and Microsoft's form; the password is the token
    OAuthBearer, ///< RFC 7628; the password is the token
};

/// One row a mechanism; matching, form, command line and reports read the table.
struct Mechanism {
    QLatin1StringView name;
    Kind kind;
    int strength; ///< tried strongest first; 0 = only when named by the user
    bool clientFirst; ///< has an initial response (RFC 4954 §4)
    int challenges; ///< that a server may send in an exchange without faults, when an initial response was
                    ///< sent
};

[[nodiscard]] std::span<const Mechanism> mechanisms(); ///< strongest first
[[nodiscard]] const Mechanism *findMechanism(
    QStringView name); ///< in any case of letters; nullptr when unknown
/// Those of the server's that can be used, strongest first; only `named` when that is not empty.
/// The -PLUS forms are none of ours: this program has no channel binding.
[[nodiscard]] QList<const Mechanism *> usable(const QStringList &offered, const QString &named);

} // namespace envoi::sasl
