// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace envoi::ui
{

/// Names, icon, style and colours of the application; before the first widget.
void prepare(QApplication &application);
/// Where the TLS back end is missing, the program says so in plain words instead of failing later.
[[nodiscard]] bool hasTls();

} // namespace envoi::ui
