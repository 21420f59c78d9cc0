// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Repeats.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace envoi::ui
{

namespace
{

class Filter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isButton = qobject_cast<QAbstractButton *>(watched);
        if (event->type() == QEvent::MouseButtonDblClick)
            return isButton;
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool presses = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || (isButton && key->key() == Qt::Key_Space);
        return presses && key->isAutoRepeat();
    }
};

} // namespace

void ignoreRepeats(QWidget *widget)
{
    widget->installEventFilter(new Filter(widget));
}

} // namespace envoi::ui
