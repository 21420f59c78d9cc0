// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/CodeCatalogue.h"
#include "ui/support/Card.h"

namespace envoi::ui
{

/// What the reference says about one code.
class CodeColumn : public Card
{
    Q_OBJECT
public:
    [[nodiscard]] static QString titleOf(const explanation::CodeEntry &entry); ///< with its number
    explicit CodeColumn(const explanation::CodeEntry &entry, QWidget *parent = nullptr);
};

} // namespace envoi::ui
