// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

namespace envoi::diagnosis
{

/// A verdict on the server's words, weighed against what the program that showed them made of it: the reply
/// outranks the program, and where there is no reply the program's causes are only possible.
[[nodiscard]] Diagnosis withReported(Diagnosis verdict, const Case &what);

} // namespace envoi::diagnosis
