// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace envoi::ui
{

/// Widgets one after the other in lines, as many lines as they need: nothing is cut where room is short.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int horizontalGap, int verticalGap);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override { m_items << item; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return arrange(QRect(0, 0, width, 0), false);
    }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const; ///< the height it takes
    static QSize sizeOf(const QLayoutItem &item, int width); ///< not wider than that
    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace envoi::ui
