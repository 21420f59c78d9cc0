// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Style.h"

#include "ui/support/Theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace envoi::ui
{

namespace
{

constexpr const char *primaryProperty = "envoiPrimary";
constexpr const char *linkProperty = "envoiLink";
constexpr const char *flushProperty = "envoiFlush";
constexpr const char *markedProperty = "envoiMarked";
constexpr const char *wrappingProperty = "envoiWrapping";
constexpr qreal radius = 6;
/// Of what scrolls inside a frame: its corners are square, and hide a rounder edge.
constexpr qreal frameRadius = 2;
constexpr int frameWidth = 2;

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1,
    qreal round = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), round, round);
    painter->restore();
}

void linePanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool readOnly = option->state & QStyle::State_ReadOnly;
    const bool focus = option->state & QStyle::State_HasFocus;
    QColor edge = focus ? theme.accent : theme.border;
    qreal width = focus ? 2 : 1;
    if (has(widget, markedProperty)) {
        edge = theme.tone(Tone::Bad);
        width = focus ? 3 : 2;
    }
    panel(painter, option->rect, enabled && !readOnly ? theme.card : theme.window, edge, width);
}

void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool focus = option->state & QStyle::State_HasFocus;
    if (has(widget, linkProperty)) {
        if (hover || (option->state & QStyle::State_Sunken))
            panel(painter, option->rect, mixed(theme.card, theme.accent, 0.12), {});
        return;
    }
    if (has(widget, primaryProperty) && enabled) {
        const QColor fill = down ? mixed(theme.primary, Qt::black, 0.2)
            : hover              ? mixed(theme.primary, Qt::black, 0.1)
                                 : theme.primary;
        panel(painter, option->rect, fill, theme.highContrast ? theme.text : QColor());
        if (focus)
            panel(painter, option->rect.adjusted(3, 3, -3, -3), {}, theme.onPrimary, 1.5);
        return;
    }
    const QColor base = option->palette.color(QPalette::Button);
    const QColor fill = down ? mixed(base, theme.text, 0.14) : hover ? mixed(base, theme.text, 0.06) : base;
    panel(painter, option->rect, fill, focus ? theme.accent : theme.border, focus ? 2 : 1);
}

void radio(const QStyleOption *option, QPainter *painter, bool round)
{
    const Theme theme = Theme::of(option->palette);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    const QRectF r = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const QColor strong = enabled ? theme.primary : theme.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? (theme.highContrast ? theme.text : strong)
            : focus         ? theme.accent
                            : theme.border,
        focus ? 2 : 1.4));
    painter->setBrush(on ? strong : theme.card);
    if (round) {
        painter->drawEllipse(r);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.onPrimary);
            const qreal inner = r.width() * 0.3;
            painter->drawEllipse(r.adjusted(inner, inner, -inner, -inner));
        }
    } else {
        painter->drawRoundedRect(r, 3.5, 3.5);
        if (on) {
            painter->setPen(QPen(theme.onPrimary, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->setBrush(Qt::NoBrush);
            painter->drawPolyline(
                QPolygonF({ QPointF(r.left() + r.width() * 0.24, r.top() + r.height() * 0.53),
                    QPointF(r.left() + r.width() * 0.43, r.top() + r.height() * 0.72),
                    QPointF(r.left() + r.width() * 0.77, r.top() + r.height() * 0.3) }));
        }
    }
    painter->restore();
}

/// The label of a button that is narrower than its text.
void drawLines(const QStyleOptionButton &button, QPainter *painter)
{
    QRect text = button.rect.adjusted(4, 0, -4, 0);
    if (!button.icon.isNull()) {
        const QSize size = button.iconSize;
        const QRect icon(text.left(), text.center().y() - size.height() / 2, size.width(), size.height());
        button.icon.paint(painter, QStyle::visualRect(button.direction, text, icon));
        text = QStyle::visualRect(button.direction, text, text.adjusted(size.width() + 4, 0, 0, 0));
    }
    painter->setPen(button.palette.color(QPalette::ButtonText));
    painter->drawText(text, Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic, button.text);
}

/// As large as the letters beside it.
void chevron(QPainter *painter, const QRect &where, const QColor &colour, const QFontMetrics &letters)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal unit = qMin<qreal>(qMax<qreal>(1, letters.height() / 14.0), where.width() / 13.0);
    painter->setPen(QPen(colour, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(where).center();
    painter->drawPolyline(
        QPolygonF({ c + QPointF(-4, -2) * unit, c + QPointF(0, 2.5) * unit, c + QPointF(4, -2) * unit }));
    painter->restore();
}

} // namespace

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

void setLinkLike(QWidget *button, LinkEdge edge)
{
    button->setProperty(linkProperty, true);
    button->setProperty(flushProperty, edge == LinkEdge::IsTheIcons);
    button->setAttribute(Qt::WA_LayoutUsesWidgetRect, edge != LinkEdge::HangsOver);
    QEvent anew(QEvent::StyleChange); // its place in the layout follows its words, see subElementRect()
    QCoreApplication::sendEvent(button, &anew);
    button->setCursor(Qt::PointingHandCursor);
}

void setWrapping(QWidget *button)
{
    button->setProperty(wrappingProperty, true);
}

void setMarked(QWidget *editor, bool marked)
{
    editor->setProperty(markedProperty, marked);
    editor->update();
}

void standUnder(const QAbstractButton *button, QWidget *label, int below)
{
    const bool round = qobject_cast<const QRadioButton *>(button);
    const QStyle *style = button->style();
    const int words
        = style->pixelMetric(
              round ? QStyle::PM_ExclusiveIndicatorWidth : QStyle::PM_IndicatorWidth, nullptr, button)
        + style->pixelMetric(
            round ? QStyle::PM_RadioButtonLabelSpacing : QStyle::PM_CheckBoxLabelSpacing, nullptr, button);
    const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
    label->setContentsMargins(mirrored ? 0 : words, 0, mirrored ? words : 0, below);
}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            linePanel(option, painter, widget);
        return;
    }
    if (element == PE_FrameLineEdit)
        return;
    if (element == PE_PanelButtonCommand || element == PE_PanelButtonTool) {
        if (element == PE_PanelButtonTool && !has(widget, linkProperty) && widget
            && !(option->state & (State_MouseOver | State_Sunken | State_On)))
            return;
        buttonPanel(option, painter, widget);
        return;
    }
    if (element == PE_FrameDefaultButton || element == PE_FrameTabWidget)
        return;
    if (element == PE_FrameTabBarBase) {
        if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option))
            painter->fillRect(QRect(option->rect.left(), base->tabBarRect.bottom(), option->rect.width(), 1),
                Theme::of(option->palette).line);
        return;
    }
    if (element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox) {
        radio(option, painter, element == PE_IndicatorRadioButton);
        return;
    }
    if (element == PE_FrameFocusRect) {
        if (qobject_cast<const QAbstractButton *>(widget) && has(widget, primaryProperty))
            return; // drawn inside its ground
        panel(painter, option->rect, {}, Theme::of(option->palette).accent, 2);
        return;
    }
    if (element == PE_Frame && widget) {
        const Theme theme = Theme::of(option->palette);
        const bool focus = option->state & State_HasFocus;
        if (has(widget, markedProperty))
            panel(painter, option->rect, {}, theme.tone(Tone::Bad), 2, frameRadius);
        else
            panel(painter, option->rect, {}, focus ? theme.accent : theme.line, focus ? frameWidth : 1,
                frameRadius);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            const Theme theme = Theme::of(option->palette);
            if (has(widget, linkProperty))
                copy.palette.setColor(QPalette::ButtonText, theme.accent);
            else if (has(widget, primaryProperty) && (option->state & State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, theme.onPrimary);
            const int room = option->rect.width() - (copy.icon.isNull() ? 0 : copy.iconSize.width() + 4);
            if (has(widget, wrappingProperty)
                && room < option->fontMetrics.size(Qt::TextShowMnemonic, copy.text).width()) {
                drawLines(copy, painter);
                return;
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ToolButtonLabel && has(widget, linkProperty)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).accent);
            if (has(widget, flushProperty))
                copy.rect = visualRect(copy.direction, copy.rect, copy.rect.adjusted(-linkPadding, 0, 0, 0));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_Splitter)
        return; // the columns' own edges are enough; the pointer changes over it
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const Theme theme = Theme::of(option->palette);
            const QRect r = option->rect;
            painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.line);
            if (tab->state & State_MouseOver && !(tab->state & State_Selected))
                panel(painter, r.adjusted(2, 2, -2, -4), mixed(theme.window, theme.text, 0.06), {});
            if (tab->state & State_Selected)
                painter->fillRect(QRect(r.left() + 4, r.bottom() - 2, r.width() - 8, 3), theme.accent);
            return;
        }
    }
    if (element == CE_TabBarTabLabel) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            copy.palette.setColor(QPalette::WindowText,
                (tab->state & State_Selected) ? Theme::of(option->palette).text
                                              : Theme::of(option->palette).muted);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            buttonPanel(option, painter, widget);
            QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
            chevron(painter, arrow, Theme::of(option->palette).text, option->fontMetrics);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        const Theme theme = Theme::of(option->palette);
        const QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        painter->fillRect(option->rect, option->palette.window());
        if (!bar || bar->maximum <= bar->minimum)
            return;
        const bool active = option->state & (State_MouseOver | State_Sunken);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(active ? theme.muted : theme.border);
        const qreal inset = active ? 2.5 : 3.5;
        const QRectF r = QRectF(slider).adjusted(inset, inset, -inset, -inset);
        const qreal round = qMin(r.width(), r.height()) / 2;
        painter->drawRoundedRect(r, round, round);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        rect.adjust(6, 0, -6, 0);
    // The words of a link stand where other words stand; what is around them hangs over.
    if ((element == SE_PushButtonLayoutItem || element == SE_ToolButtonLayoutItem)
        && has(widget, linkProperty))
        return option->rect.adjusted(linkPadding, 0, -linkPadding, 0);
    return rect;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrows: a slider in its groove, as wide as the groove is.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool flat = bar->orientation == Qt::Horizontal;
        const int length = flat ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        const int slider = range <= 0
            ? length
            : qBound(36,
                static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep)),
                qMax(36, length));
        const int start = sliderPositionFromValue(
            bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            const QRect r
                = flat ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
            return visualRect(bar->direction, bar->rect, r);
        };
        if (part == SC_ScrollBarSlider)
            return piece(start, slider);
        if (part == SC_ScrollBarGroove)
            return piece(0, length);
        if (part == SC_ScrollBarSubPage)
            return piece(0, start);
        if (part == SC_ScrollBarAddPage)
            return piece(start + slider, length - start - slider);
        return {};
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int em = option ? option->fontMetrics.height() : (widget ? widget->fontMetrics().height() : 16);
    switch (metric) {
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return qMax(18, em);
    case PM_ButtonMargin:
        return em;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return frameWidth;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 7;
    case PM_TabBarTabHSpace:
        return em + 12;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarBaseOverlap:
        return 0;
    default: // not one of our enums: Qt has dozens of metrics
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int em = option ? option->fontMetrics.height() : 16;
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), em + 14));
    if (type == CT_PushButton)
        result.setWidth(result.width() + em / 2);
    if ((type == CT_PushButton || type == CT_ToolButton) && has(widget, linkProperty))
        result.setWidth(size.width() + (has(widget, flushProperty) ? linkPadding : 2 * linkPadding));
    if (type == CT_PushButton)
        result.setHeight(qMax(result.height(), qMax(26, em + (has(widget, linkProperty) ? 8 : 14))));
    if (type == CT_RadioButton || type == CT_CheckBox || type == CT_ToolButton)
        result.setHeight(qMax(result.height(), qMax(26, em + 6)));
    if (type == CT_MenuBarItem || type == CT_MenuItem)
        result.setHeight(qMax(result.height(), em + 10));
    return result;
}

} // namespace envoi::ui
