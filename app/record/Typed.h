// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

#include <QList>

namespace envoi::record
{

/// What is odd about a password, found once where it is typed, so that nobody below needs its text.
struct PasswordTraits {
    bool given = false;
    bool outerBlanks = false;
    bool innerBlanks = false; ///< groups of letters separated by blanks, as app passwords are displayed
    bool nonAscii = false;
    bool decomposed = false;
    bool invisible = false;
    bool controls = false; ///< NUL, CR, LF
    bool tooLong = false; ///< over 1,024 octets of UTF-8
    QString typographic; ///< the code points of typographic characters, "U+2019 U+2011"
    friend bool operator==(const PasswordTraits &, const PasswordTraits &) = default;
};

[[nodiscard]] PasswordTraits traitsOf(QStringView password);

/// The form or the command line, exactly as typed. `settings.host` and `settings.user` may still hold
/// anything.
struct Typed {
    Settings settings;
    QString port; ///< text of the port field; empty = default
    PasswordTraits password;
};

struct Validated {
    Settings settings; ///< cleaned: trimmed, A-label, port as a number
    QList<Remark> remarks; ///< in the order of the fields
    [[nodiscard]] bool hasErrors() const;
};

/// Reads and checks what was typed; hostile.md group K. Pure: no look-up, no traffic.
/// Trims and says so; never changes anything else without a click (ux.md 10).
[[nodiscard]] Validated validated(const Typed &typed);

} // namespace envoi::record
