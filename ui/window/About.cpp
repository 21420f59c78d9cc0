// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/About.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMessageBox>
#include <QSslSocket>

namespace envoi::ui
{

namespace
{
struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};
} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(About::tr("About Envoi"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box->setText(About::tr("Envoi %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        About::tr("Says at which step sending mail fails, why, and what to change.\n\n"
                  "Free software under the GNU General Public License, version 3 or later. "
                  "It comes without any warranty.\n\n"
                  "Built with Qt %1 (LGPL), %2, GNU SASL and c-ares.")
            .arg(QString::fromLatin1(qVersion()), QSslSocket::sslLibraryVersionString()));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace envoi::ui
