// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/StepDelegate.h"

#include "ui/steps/StepModel.h"
#include "ui/support/Shapes.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace envoi::ui
{

namespace
{

constexpr int margin = 10;
constexpr int gap = 12;
constexpr int above = 6;

struct Mark {
    Glyph shape;
    Tone tone;
};

Mark markOf(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return { Glyph::Tick, Tone::Good };
    case StepState::Remark:
        return { Glyph::Info, Tone::Info };
    case StepState::Failed:
        return { Glyph::Cross, Tone::Bad };
    case StepState::Running:
        return { Glyph::Dot, Tone::Info };
    case StepState::Stopped:
        return { Glyph::Pause, Tone::Remark };
    case StepState::NotApplicable:
        return { Glyph::Dash, Tone::Neutral };
    case StepState::Waiting:
    case StepState::NotReached:
        return { Glyph::Ring, Tone::Neutral };
    }
    return { Glyph::Ring, Tone::Neutral };
}

QFont fixedFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF() * 0.95);
    return font;
}

QString factOf(const QModelIndex &index)
{
    const QString fact = index.data(StepModel::FactRole).toString();
    const QString former = index.data(StepModel::FormerRole).toString();
    if (former.isEmpty())
        return fact;
    return fact.isEmpty() ? former : QStringLiteral("%1 · %2").arg(fact, former);
}

} // namespace

QString StepDelegate::stateAndTime(const QModelIndex &index) const
{
    const QString time = index.data(StepModel::TimeRole).toString();
    const QString state = index.data(StepModel::StateTextRole).toString();
    return time.isEmpty() ? state : QStringLiteral("%1 · %2").arg(state, time);
}

void StepDelegate::measure(const QAbstractItemModel &model, const QFontMetrics &metrics)
{
    m_nameWidth = 0;
    m_stateWidth = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        m_nameWidth
            = qMax(m_nameWidth, metrics.horizontalAdvance(index.data(StepModel::NameRole).toString()));
        m_stateWidth = qMax(m_stateWidth, metrics.horizontalAdvance(stateAndTime(index)));
    }
    m_nameWidth += 4;
    m_stateWidth += 4;
}

StepDelegate::Places StepDelegate::places(
    const QRect &rect, const QModelIndex &index, const QFontMetrics &metrics) const
{
    Places p;
    const int line = metrics.height();
    const int top = rect.top() + above;
    const int side = line;
    p.shape = QRect(rect.left() + margin / 2, top, side, side);
    const int textLeft = p.shape.right() + gap;
    const int right = rect.right() - margin;
    const int stateLeft = qMax(textLeft, right - m_stateWidth);
    // Where even name and state do not fit beside each other, the state goes under the name.
    const bool tight = textLeft + m_nameWidth + gap > stateLeft;
    const int nameWidth = tight ? right - textLeft : m_nameWidth;
    p.name = QRect(textLeft, top, nameWidth, line);
    p.state = tight ? QRect(textLeft, top + line + 1, right - textLeft, line)
                    : QRect(stateLeft, top, right - stateLeft, line);
    const QString fact = factOf(index);
    if (fact.isEmpty())
        return p;
    const int factLeft = textLeft + m_nameWidth + gap;
    const int room = stateLeft - gap - factLeft;
    if (!tight && metrics.horizontalAdvance(fact) <= room) {
        p.fact = QRect(factLeft, top, room, line);
        return p;
    }
    p.below = true;
    const int below = (tight ? p.state : p.name).bottom() + 2;
    const QRect bounds = metrics.boundingRect(
        QRect(0, 0, right - textLeft, 1000), Qt::TextWrapAnywhere | Qt::TextWordWrap, fact);
    p.fact = QRect(textLeft, below, right - textLeft, bounds.height());
    return p;
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(StepModel::IsReplyRole).toBool()) {
        const QFontMetrics metrics(fixedFont(option.font));
        const int width = qMax(60, m_width - 60);
        const QRect bounds
            = metrics.boundingRect(QRect(0, 0, width, 4000), Qt::TextWrapAnywhere, index.data().toString());
        return { width, bounds.height() + 4 };
    }
    const Places p = places(QRect(0, 0, m_width, 10), index, option.fontMetrics);
    const int bottom = qMax(qMax(p.name.bottom(), p.state.bottom()), p.fact.bottom());
    return { m_width, qMax(24, bottom + 1 + above) };
}

void StepDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(QApplication::palette());
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(StepModel::IsReplyRole).toBool()) {
        painter->setFont(fixedFont(option.font));
        painter->setPen(theme.text);
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), theme.border);
        painter->drawText(
            option.rect.adjusted(12, 2, -margin, -2), Qt::TextWrapAnywhere, index.data().toString());
        painter->restore();
        return;
    }
    const auto state = static_cast<StepState>(index.data(StepModel::StateRole).toInt());
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setPen(Qt::NoPen);
    if (selected) {
        painter->setBrush(mixed(theme.card, theme.accent, theme.dark ? 0.28 : 0.14));
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter->drawRoundedRect(ground, 5, 5);
    } else if (state == StepState::Failed) {
        painter->setBrush(theme.tint(Tone::Bad));
        painter->drawRoundedRect(ground, 5, 5);
    } else if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(ground, 5, 5);
    }
    const Places p = places(option.rect, index, option.fontMetrics);
    const Mark mark = markOf(state);
    painter->drawPixmap(p.shape,
        pixmap(mark.shape, theme.tone(mark.tone), p.shape.height(), painter->device()->devicePixelRatioF()));
    const bool quiet
        = state == StepState::Waiting || state == StepState::NotReached || state == StepState::NotApplicable;
    QFont font = option.font;
    if (state == StepState::Running || state == StepState::Failed)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(quiet ? theme.muted : theme.text);
    painter->drawText(p.name, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip,
        index.data(StepModel::NameRole).toString());
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    painter->drawText(p.fact, Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeading, factOf(index));
    painter->setPen(state == StepState::Failed ? theme.text : theme.muted);
    const bool under = p.state.top() > p.name.top();
    painter->drawText(
        p.state, Qt::AlignVCenter | (under ? Qt::AlignLeading : Qt::AlignTrailing), stateAndTime(index));
    painter->restore();
}

} // namespace envoi::ui
