// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace envoi::mailprograms
{

/// Pasted text on one line: quoting marks of mails ("> ") and invisible characters removed, every blank a
/// space, every kind of quotation mark and dash straight; case kept. At most 64 KiB of the paste is read.
[[nodiscard]] QString normalised(const QString &pasted);

/// The words of normalised text, folded: lower case, no accents, no punctuation but inside numbers such as
/// "0x800ccc0f", "016-764", "16#5107", "#806", "-3259". A placeholder (%1) becomes "%".
[[nodiscard]] QStringList words(const QString &normalisedText);

} // namespace envoi::mailprograms
