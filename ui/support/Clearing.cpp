// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Clearing.h"

#include <QLayout>
#include <QWidget>

namespace envoi::ui {

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

} // namespace envoi::ui
