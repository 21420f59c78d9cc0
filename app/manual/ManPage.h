// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/Manual.h"

#include <QByteArray>
#include <QDate>

namespace envoi::manual
{

/// One page of the manual in the macros of man(7), UTF-8. The same bytes for the same date: nothing else from
/// outside goes in.
[[nodiscard]] QByteArray manPage(
    const QString &program, const Language &language, const Tables &tables, const QDate &date);

} // namespace envoi::manual
