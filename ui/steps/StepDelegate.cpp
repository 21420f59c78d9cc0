// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/StepDelegate.h"

#include "ui/steps/StepModel.h"
#include "ui/support/Shapes.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

namespace envoi::ui
{

namespace
{

constexpr int margin = 10;
constexpr int gap = 12;
constexpr int above = 6;
constexpr int wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeading;

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

/// The name of a running or failed step is drawn strong, which is wider: the column is made for that.
QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int heightOf(const QString &text, int width, const QFont &font)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWrapAnywhere | Qt::TextWordWrap, text)
        .height();
}

} // namespace

QString StepDelegate::factAndFormer(const QModelIndex &index)
{
    const QString fact = index.data(StepModel::FactRole).toString();
    const QString former = index.data(StepModel::FormerRole).toString();
    if (former.isEmpty())
        return fact;
    return fact.isEmpty() ? former : QStringLiteral("%1 · %2").arg(fact, former);
}

QString StepDelegate::stateAndTime(const QModelIndex &index)
{
    const QString time = index.data(StepModel::TimeRole).toString();
    const QString state = index.data(StepModel::StateTextRole).toString();
    return time.isEmpty() ? state : QStringLiteral("%1 · %2").arg(state, time);
}

void StepDelegate::measure(const QAbstractItemModel &model, const QFont &font)
{
    m_nameWidth = 0;
    m_stateWidth = 0;
    const QFontMetrics names(strong(font));
    const QFontMetrics metrics(font);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        m_nameWidth = qMax(m_nameWidth, names.horizontalAdvance(index.data(StepModel::NameRole).toString()));
        m_stateWidth = qMax(m_stateWidth, metrics.horizontalAdvance(stateAndTime(index)));
    }
    m_nameWidth += 4;
    m_stateWidth += 4;
}

StepDelegate::Places StepDelegate::places(
    const QRect &rect, const QModelIndex &index, const QFont &font, Qt::LayoutDirection direction) const
{
    Places p;
    const QFontMetrics metrics(font);
    const int line = metrics.height();
    const int top = rect.top() + above;
    const int side = line;
    p.shape = QRect(rect.left() + margin / 2, top, side, side);
    const int textLeft = p.shape.right() + gap;
    const int right = rect.right() - margin;
    const int room = right - textLeft;
    const int stateLeft = qMax(textLeft, right - m_stateWidth);
    // Where even name and state do not fit beside each other, the state goes under the name, and both may
    // wrap.
    const bool tight = textLeft + m_nameWidth + gap > stateLeft;
    if (tight) {
        p.name = QRect(
            textLeft, top, room, heightOf(index.data(StepModel::NameRole).toString(), room, strong(font)));
        p.state = QRect(textLeft, p.name.bottom() + 2, room, heightOf(stateAndTime(index), room, font));
    } else {
        p.name = QRect(textLeft, top, m_nameWidth, line);
        p.state = QRect(stateLeft, top, right - stateLeft, line);
    }
    if (const QString fact = factAndFormer(index); !fact.isEmpty()) {
        const int factLeft = textLeft + m_nameWidth + gap;
        const int beside = stateLeft - gap - factLeft;
        if (!tight && metrics.horizontalAdvance(fact) <= beside)
            p.fact = QRect(factLeft, top, beside, line);
        else
            p.fact
                = QRect(textLeft, (tight ? p.state : p.name).bottom() + 2, room, heightOf(fact, room, font));
    }
    for (QRect *part : { &p.shape, &p.name, &p.state, &p.fact })
        *part = QStyle::visualRect(direction, rect, *part);
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
    const Places p = places(QRect(0, 0, m_width, 10), index, option.font, Qt::LeftToRight);
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
        const auto place
            = [&option](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        painter->fillRect(
            place(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())), theme.border);
        painter->drawText(
            place(option.rect.adjusted(12, 2, -margin, -2)), Qt::TextWrapAnywhere, index.data().toString());
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
    } else if (!index.data(StepModel::FormerRole).toString().isEmpty()) {
        painter->setBrush(theme.tint(Tone::Info)); // other than in the test before
        painter->drawRoundedRect(ground, 5, 5);
    } else if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(ground, 5, 5);
    }
    const Places p = places(option.rect, index, option.font, option.direction);
    const Mark mark = markOf(state);
    painter->drawPixmap(p.shape,
        pixmap(mark.shape, theme.tone(mark.tone), p.shape.height(), painter->device()->devicePixelRatioF()));
    const bool quiet
        = state == StepState::Waiting || state == StepState::NotReached || state == StepState::NotApplicable;
    painter->setFont(
        state == StepState::Running || state == StepState::Failed ? strong(option.font) : option.font);
    painter->setPen(quiet ? theme.muted : theme.text);
    painter->drawText(p.name, wrapping | Qt::AlignVCenter, index.data(StepModel::NameRole).toString());
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    painter->drawText(p.fact, wrapping, factAndFormer(index));
    painter->setPen(state == StepState::Failed ? theme.text : theme.muted);
    const bool under = p.state.top() > p.name.top();
    painter->drawText(p.state, (under ? wrapping : static_cast<int>(Qt::AlignTrailing)) | Qt::AlignVCenter,
        stateAndTime(index));
    painter->restore();
}

} // namespace envoi::ui
