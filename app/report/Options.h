// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"

namespace envoi::report
{

/// How a report is made. Every format takes the same options and leaves out what does not concern it.
struct Options {
    explanation::Language language; ///< of the words; server text stays in its own
    bool hideUser = false; ///< user name, sender and recipient become <user>, <sender>, <recipient>
    bool dialogue = true; ///< with what was said on the wire
    int width = 78; ///< columns of plain text
    bool colours = false; ///< plain text for a terminal
};

} // namespace envoi::report
