// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Verb.h"

namespace envoi::cli
{

/// simulate: a scripted server on this computer, for training and tests.
class SimulateVerb : public Verb
{
public:
    [[nodiscard]] QLatin1StringView name() const override;
    [[nodiscard]] QString summary(const Language &language) const override;
    [[nodiscard]] QStringList usage() const override;
    [[nodiscard]] QString details(const Language &language) const override;
    [[nodiscard]] QList<Option> options(const Language &language) const override;
    [[nodiscard]] Exit run(const Context &context) override;
};

} // namespace envoi::cli
