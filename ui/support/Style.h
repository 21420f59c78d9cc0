// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace envoi::ui
{

/// A calm look on top of Fusion: flat, rounded, generous, with the palette's colours and a focus that can be
/// seen. Sizes follow the font. The same on every desktop, so that what was looked at is what people get.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
};

/// Marks the one important button of a place: filled with the accent.
void setPrimary(QWidget *button, bool primary = true);
/// How a link's words come to stand in line with other words: what is around them hangs over, where its
/// parent has a margin for that; or the icon's own blank edge has to do; or not at all.
enum class LinkEdge { Inside, HangsOver, IsTheIcons };
/// A button that looks like a link: no frame, accent text.
void setLinkLike(QWidget *button, LinkEdge edge = LinkEdge::Inside);
/// A button that breaks its text into lines where it has no room in one.
void setWrapping(QWidget *button);
/// Room of a link around its words.
constexpr int linkPadding = 6;
/// What stands under a radio button or check box begins where its words do.
void standUnder(const QAbstractButton *button, QWidget *label, int below = 0);
/// Marks an editor whose value is to be changed: a strong border in the tone of a fault.
void setMarked(QWidget *editor, bool marked);

} // namespace envoi::ui
