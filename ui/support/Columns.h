// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace envoi::ui
{

/// Two columns that scroll on their own, or, where the window is too narrow for both (small window, large
/// text), one below the other. What is pinned stays in sight under the first column.
class Columns : public QWidget
{
    Q_OBJECT
public:
    /// `note` belongs under what is pinned, but scrolls with the first part where the room is needed for
    /// more.
    Columns(QWidget *first, QWidget *pinned, QWidget *note, QWidget *second, QWidget *parent = nullptr);
    [[nodiscard]] bool isStacked() const { return m_stacked; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    void reveal(QWidget *widget); ///< scrolls whichever area holds it
    void toTop(); ///< the second part's beginning comes into sight

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QSplitter *m_splitter;
    QScrollArea *m_firstScroll;
    QScrollArea *m_secondScroll;
    QVBoxLayout *m_firstLayout;
    QVBoxLayout *m_secondLayout;
    QVBoxLayout *m_pinnedLayout;
    QWidget *m_first;
    QWidget *m_note;
    QWidget *m_second;
    bool m_stacked = false;
};

} // namespace envoi::ui
