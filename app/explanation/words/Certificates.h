// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/words/Causes.h"

/// What the words about certificates share: the facts of the server's own certificate, ready for a sentence.
namespace envoi::explanation::words
{

[[nodiscard]] const record::CertificateInfo *leafOf(const Scene &s); ///< nullptr when none was seen
[[nodiscard]] QString certificateNames(const Scene &s);
[[nodiscard]] QString todayHere(const Scene &s); ///< the computer's own date
[[nodiscard]] QString fingerprintOf(const Scene &s); ///< empty when unknown
/// Whose certificate, from when to when, and what the computer's clock says (ux.md 22).
[[nodiscard]] QString certificateShown(const Scene &s);
[[nodiscard]] QString tellAdministrator(const Scene &s);

} // namespace envoi::explanation::words
