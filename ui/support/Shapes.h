// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace envoi::ui
{

/// Our own small drawings (resources/shapes): the same on every desktop, told apart by their outline.
enum class Glyph {
    Tick,
    Cross,
    Warning,
    Pause,
    Dot,
    Ring,
    Dash,
    Info,
    Person,
    Clock,
    Key,
    Eye,
    EyeOff,
    ChevronRight,
    ChevronDown,
    Copy,
    Search,
    Envelope,
    Flask
};

/// `size` in device-independent pixels; kept in the pixmap cache.
[[nodiscard]] QPixmap pixmap(Glyph shape, const QColor &colour, int size, qreal devicePixelRatio);
[[nodiscard]] QIcon icon(Glyph shape, const QColor &colour, int size = 18);

} // namespace envoi::ui
