// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Notice.h"

#include <QMessageBox>

namespace envoi::ui
{

void showNotice(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(text);
    box->open();
}

} // namespace envoi::ui
