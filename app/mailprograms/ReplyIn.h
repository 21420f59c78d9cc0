// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailprograms/Catalogue.h"
#include "smtp/Reply.h"

namespace envoi::mailprograms
{

/// A server's reply taken out of a paste.
struct EmbeddedReply {
    smtp::Reply reply;
    bool codeKnown = true; ///< false: the program cut the number off; reply.code is only its likeliest class
    std::optional<record::StepId> stage; ///< where the wrapper gives it
};

/// The reply that a family's wrappers, or any reply code standing where one can stand, give; nothing when
/// none.
[[nodiscard]] std::optional<EmbeddedReply> replyIn(const QString &normalisedText,
    const QList<const Family *> &families, std::optional<record::StepId> stageOfFrame);

/// One line of text with one or several codes in it ("550-a 550 b") as the reply it was.
[[nodiscard]] std::optional<smtp::Reply> replyFromLine(const QString &line);

} // namespace envoi::mailprograms
