// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace envoi::ui
{

/// What a colour says; always said by shape and text as well (ux.md 26).
enum class Tone { Neutral, Good, Remark, Bad, Info };

/// Colours of one scheme, derived from a palette, so that the system's scheme and the user's high contrast
/// win. Values; made anew at each paint or palette change.
struct Theme {
    bool dark = false;
    bool highContrast = false;
    QColor text;
    QColor muted; ///< secondary text, still at 4.5:1
    QColor window;
    QColor card;
    QColor line; ///< decorative separators
    QColor border; ///< edges of controls, at least 3:1
    QColor accent; ///< focus, links, chosen things
    QColor primary; ///< ground of the one important button
    QColor onPrimary;
    QColor quote; ///< ground of quoted server text

    [[nodiscard]] QColor tone(Tone tone) const; ///< shapes and edges: at least 3:1 on card and window
    [[nodiscard]] QColor tint(
        Tone tone) const; ///< a ground of the same meaning, on which `text` stays readable

    static Theme of(const QPalette &palette);
};

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double partOfB);

/// How the user wants it; System leaves the platform's palette where it has one of its own.
enum class Scheme { System, Light, Dark, HighContrast };
[[nodiscard]] QPalette paletteFor(Scheme scheme);

} // namespace envoi::ui
