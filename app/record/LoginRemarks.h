// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Typed.h"

namespace envoi::record
{

struct UserText {
    QString user; ///< trimmed
    bool usable = true;
    QList<Remark> remarks;
};
[[nodiscard]] UserText readUser(const QString &typed);

/// A user name that the server will probably not know in this form.
[[nodiscard]] QList<Remark> userRemarks(const Settings &settings);
/// What stands out in the password, and whether name and password belong together.
[[nodiscard]] QList<Remark> passwordRemarks(const PasswordTraits &password, const Settings &settings);

} // namespace envoi::record
