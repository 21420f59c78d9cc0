// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/Line.h"

#include <QCryptographicHash>
#include <atomic>
#include <optional>

namespace envoi::sasl
{

/// The one slow thing in a login: SCRAM's salted password (RFC 5802 §3, Hi()), up to a million rounds. A
/// value that can be carried to another thread and be told to stop; QPasswordDigestor could not (hostile.md
/// M8).
struct Derivation {
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    smtp::WipedBytes password; ///< after SASLprep
    QByteArray salt;
    int iterations = 0;

    /// Nothing when `cancelled` became true; looks at it about every millisecond.
    [[nodiscard]] std::optional<smtp::WipedBytes> run(const std::atomic_bool &cancelled) const;
};

} // namespace envoi::sasl
