// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Theme.h"

#include <QApplication>
#include <QStyle>
#include <array>
#include <cmath>

namespace envoi::ui
{

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(static_cast<double>(c.redF())) + 0.7152 * linear(static_cast<double>(c.greenF()))
        + 0.0722 * linear(static_cast<double>(c.blueF()));
}

/// Moves `colour` towards `goal` until it stands out from `ground` by `ratio`.
QColor legible(QColor colour, const QColor &goal, const QColor &ground, double ratio)
{
    for (int i = 0; i < 20 && contrast(colour, ground) < ratio; ++i)
        colour = mixed(colour, goal, 0.12);
    return colour;
}

struct Swatch {
    QRgb window, base, text, button, line, border, muted, accent, primary;
};
constexpr Swatch lightSwatch{ 0xfff4f5f8, 0xffffffff, 0xff1c2127, 0xffffffff, 0xffdde1e8, 0xff858e9b,
    0xff57606c, 0xff1d5fc4, 0xff1d5fc4 };
constexpr Swatch darkSwatch{ 0xff1b1e22, 0xff25292e, 0xffe8eaed, 0xff31363c, 0xff3a4047, 0xff818a95,
    0xffabb3bd, 0xff82b1ff, 0xff2b6bd1 };
constexpr Swatch starkSwatch{ 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffffffff, 0xffffffff,
    0xffffffff, 0xffffe14d, 0xffffe14d };

QPalette made(const Swatch &s)
{
    QPalette p(QColor(s.button), QColor(s.window));
    const QColor text(s.text);
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText })
        p.setColor(role, text);
    p.setColor(QPalette::Base, QColor(s.base));
    p.setColor(QPalette::AlternateBase, mixed(QColor(s.base), QColor(s.window), 0.6));
    p.setColor(QPalette::ToolTipBase, QColor(s.base));
    p.setColor(QPalette::Button, QColor(s.button));
    p.setColor(QPalette::Highlight, QColor(s.primary));
    p.setColor(QPalette::HighlightedText, contrast(QColor(s.primary), Qt::white) > 4 ? Qt::white : Qt::black);
    p.setColor(QPalette::Link, QColor(s.accent));
    p.setColor(QPalette::LinkVisited, QColor(s.accent));
    // Also where nothing else is muted, an example must not look like what somebody typed.
    p.setColor(
        QPalette::PlaceholderText, s.muted == s.text ? mixed(text, QColor(s.base), 0.3) : QColor(s.muted));
    p.setColor(QPalette::Mid, QColor(s.border));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, mixed(QColor(s.muted), QColor(s.window), 0.25));
    return p;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

QColor mixed(const QColor &a, const QColor &b, double partOfB)
{
    const auto mix = [partOfB](float x, float y) {
        return static_cast<float>(static_cast<double>(x) * (1 - partOfB) + static_cast<double>(y) * partOfB);
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QPalette paletteFor(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return made(lightSwatch);
    case Scheme::Dark:
        return made(darkSwatch);
    case Scheme::HighContrast:
        return made(starkSwatch);
    case Scheme::System:
        break;
    }
    // Where the platform brings no palette, Qt hands out Fusion's own grey: our light one is kinder to the
    // eye.
    const QPalette standard = QApplication::style()->standardPalette();
    const QPalette now = QGuiApplication::palette();
    const bool own = now.color(QPalette::Window) != standard.color(QPalette::Window)
        || now.color(QPalette::Base) != standard.color(QPalette::Base);
    return own ? now : made(lightSwatch);
}

Theme Theme::of(const QPalette &palette)
{
    Theme t;
    t.window = palette.color(QPalette::Active, QPalette::Window);
    t.card = palette.color(QPalette::Active, QPalette::Base);
    t.text = palette.color(QPalette::Active, QPalette::Text);
    t.dark = luminance(t.card) < luminance(t.text);
    t.highContrast = contrast(t.text, t.card) > 20.5 && contrast(t.text, t.window) > 20.5;
    const Swatch &s = t.highContrast && t.dark ? starkSwatch : t.dark ? darkSwatch : lightSwatch;
    const QColor &ground = contrast(t.text, t.card) < contrast(t.text, t.window) ? t.card : t.window;
    t.line = t.highContrast ? t.text : mixed(t.card, t.text, t.dark ? 0.14 : 0.13);
    t.border = legible(QColor(s.border), t.text, ground, 3.05);
    t.muted = legible(QColor(s.muted), t.text, ground, 4.6);
    t.accent = legible(QColor(s.accent), t.text, ground, 4.6);
    t.primary = palette.color(QPalette::Active, QPalette::Highlight);
    t.onPrimary = contrast(t.primary, Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(Qt::black);
    if (contrast(t.primary, t.onPrimary) < 4.5)
        t.primary = legible(t.primary, Qt::black, Qt::white, 4.5), t.onPrimary = Qt::white;
    t.quote = t.highContrast ? t.card : mixed(t.card, t.text, t.dark ? 0.07 : 0.045);
    return t;
}

QColor Theme::tone(Tone tone) const
{
    // Green is lighter than red in both schemes, so that they differ without hue.
    static constexpr std::array<QRgb, 5> lights{ 0xff57606c, 0xff238a52, 0xff9a6200, 0xffa31919, 0xff1d5fc4 };
    static constexpr std::array<QRgb, 5> darks{ 0xffabb3bd, 0xff8be0a8, 0xfff2c057, 0xffff7d72, 0xff82b1ff };
    const QColor colour((dark ? darks : lights).at(static_cast<std::size_t>(tone)));
    return legible(colour, text, card, 3.2);
}

QColor Theme::tint(Tone tone) const
{
    if (highContrast)
        return card;
    return mixed(card, this->tone(tone), dark ? 0.16 : 0.08);
}

} // namespace envoi::ui
