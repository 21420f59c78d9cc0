// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailprograms/Pasted.h"

namespace envoi::mailprograms
{

/// Server, port, security and account, where the program's own words around the reply name them.
void takeFields(Pasted &pasted, const QString &normalisedText);

} // namespace envoi::mailprograms
