// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

#include <QLatin1StringView>
#include <optional>

namespace envoi::diagnosis
{

/// A product that opens encrypted connections and signs them anew.
struct Interceptor {
    QLatin1StringView product;
    bool onThisComputer = true; ///< security software; false: a gateway of the network
};

/// By the issuers of a chain, which name the product in their own words.
[[nodiscard]] std::optional<Interceptor> interceptorOf(const record::CertificateFacts &certificate);
/// An issuer that calls itself a proxy, an inspection or the like without being a known product.
[[nodiscard]] bool issuerSoundsLikeInspection(const record::CertificateFacts &certificate);
/// A product named in the text of a reply; empty when none.
[[nodiscard]] QLatin1StringView productInText(const QString &lowerCaseText);
/// Names such as login.hotel-wifi.example.
[[nodiscard]] bool namesSoundLikePortal(const QStringList &names);

} // namespace envoi::diagnosis
