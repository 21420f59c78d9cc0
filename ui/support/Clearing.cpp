// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Clearing.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace envoi::ui
{

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

void settleLayouts(QWidget *page)
{
    if (page) {
        // A layout shows what was added to it only in the event loop's next turn.
        const QList<QWidget *> added = page->findChildren<QWidget *>();
        for (QWidget *widget : added) {
            if (!widget->isWindow() && !widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
                widget->show();
        }
    }
    // Each round can ask for another one outside of it: a label's height for its new width, then its page's.
    for (int round = 0; round < 4; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace envoi::ui
