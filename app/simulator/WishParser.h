// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Script.h"

namespace envoi::simulator
{

/// The words after CERT or TLS: a kind of certificate (or cert=KIND) and key=value pairs, on top of `base`.
[[nodiscard]] std::optional<TlsWish> parseTlsWish(const QStringList &words, const TlsWish &base);

} // namespace envoi::simulator
