// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"
#include "mailprograms/Pasted.h"

namespace envoi::explanation
{

/// What can be said about a pasted error before its cause is explained: who said what, where the program's
/// label misleads, where a test from here may differ. Whole sentences, plain text.
[[nodiscard]] QStringList aboutPasted(const mailprograms::Pasted &pasted, const Language &language);

/// What to paste when a text holds neither a reply nor an error that is known.
[[nodiscard]] QString whatToPaste(const Language &language);

} // namespace envoi::explanation
