// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace envoi::ui
{

/// Draws a step: shape, name, fact, state and time in columns that line up; a fact that does not fit beside
/// the name goes below it instead of being cut.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Columns are as wide as their widest text in any row; measured once a change.
    void measure(const QAbstractItemModel &model, const QFont &font);
    void setWidth(int width) { m_width = width; }

    /// Where the parts of a step go, from the leading side; mirrored where a language runs from right to
    /// left.
    struct Places {
        QRect shape;
        QRect name;
        QRect fact;
        QRect state;
    };
    [[nodiscard]] Places places(
        const QRect &rect, const QModelIndex &index, const QFont &font, Qt::LayoutDirection direction) const;
    [[nodiscard]] static QString factAndFormer(const QModelIndex &index);
    [[nodiscard]] static QString stateAndTime(const QModelIndex &index);

private:
    int m_nameWidth = 0;
    int m_stateWidth = 0;
    int m_width = 400;
};

} // namespace envoi::ui
