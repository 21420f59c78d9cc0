// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Script.h"

namespace envoi::simulator
{

/// Bytes after S:, S+ or S!: UTF-8 with \r \n \t \0 \\ \xNN, \1 … \9 and \{name}. Nothing when an escape is
/// unknown.
[[nodiscard]] std::optional<Text> parseText(QStringView source);

} // namespace envoi::simulator
