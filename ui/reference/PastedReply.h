// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/Reply.h"

#include <optional>

namespace envoi::ui {

/// The server's reply in what somebody pasted: the reply itself, or one that a mail program put a sentence around
/// ("The server responded: 530 5.7.0 …"). Nothing when there is none.
[[nodiscard]] std::optional<smtp::Reply> replyInside(const QString &pasted);

} // namespace envoi::ui
