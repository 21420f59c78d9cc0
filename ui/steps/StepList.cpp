// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/StepList.h"

#include "ui/steps/StepDelegate.h"
#include "ui/support/LanguageSwitch.h"

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>

namespace envoi::ui
{

StepList::StepList(const LanguageSwitch &languages, QWidget *parent)
    : QTreeView(parent)
    , m_model(new StepModel(languages, this))
    , m_delegate(new StepDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setIndentation(fontMetrics().height() + 2);
    setUniformRowHeights(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->rowCount(index) > 0)
            setExpanded(index, !isExpanded(index));
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->rowCount(index) > 0 && !isExpanded(index))
            setExpanded(index, true);
    });
    // QTreeView says so from within its own layout (expandAll(), "*" on the keyboard): another layout inside
    // that one frees what the first still reads.
    connect(this, &QTreeView::expanded, this, &StepList::fit, Qt::QueuedConnection);
    connect(this, &QTreeView::collapsed, this, &StepList::fit, Qt::QueuedConnection);
    setAccessibleName(tr("Steps of the test"));
}

void StepList::show(const record::Record &record, int current, bool running)
{
    m_model->show(record, current, running);
    fit();
}

void StepList::update(const record::Record &record, int current, bool running)
{
    m_model->update(record, current, running);
    fit();
}

void StepList::select(int step)
{
    m_selecting = true;
    if (const QModelIndex index = m_model->indexOfStep(step); index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
    m_selecting = false;
}

void StepList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_selecting && current.isValid())
        Q_EMIT selected(m_model->stepOf(current));
}

void StepList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Steps of the test"));
        m_model->retranslate();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void StepList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QSize StepList::sizeHint() const
{
    int height = 2;
    for (QModelIndex i = m_model->index(0, 0); i.isValid(); i = indexBelow(i))
        height += rowHeight(i);
    return { fontMetrics().averageCharWidth() * 50, qMax(height, 24) };
}

void StepList::fit()
{
    m_delegate->setWidth(viewport()->width() - indentation());
    m_delegate->measure(*m_model, font());
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    const int height = sizeHint().height();
    if (height != this->height() || height != minimumHeight())
        setFixedHeight(height);
}

} // namespace envoi::ui
