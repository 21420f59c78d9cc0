// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace envoi::smtp
{

/// RFC 4648 §4 as RFC 4954 §4 wants it: the standard alphabet, right padding, no blanks, nothing behind.
/// Nothing else decodes. An empty text is an empty value.
[[nodiscard]] std::optional<QByteArray> fromBase64(QByteArrayView text);

} // namespace envoi::smtp
