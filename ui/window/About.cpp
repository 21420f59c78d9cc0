// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/About.h"

#include "manual/Manual.h"

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

/// Name, version and licence of what the program is built from, one a line.
QString parts()
{
    const QStringList lines{
        //: %1 = a version
        About::tr("Qt %1 and its translations: GNU LGPL 3").arg(QString::fromLatin1(qVersion())),
        //: %1 = "OpenSSL" with its version
        About::tr("%1: Apache License 2.0").arg(QSslSocket::sslLibraryVersionString().section(u' ', 0, 1)),
        About::tr("GNU SASL: GNU LGPL 2.1 or later"),
        About::tr("c-ares: MIT License"),
        About::tr("Icons, drawings and the lists of providers and messages: part of Envoi"),
    };
    return lines.join(u'\n');
}

QString problems(const explanation::Language &language)
{
    QStringList paragraphs;
    const manual::Blocks blocks = manual::chapter(QStringLiteral("problems"), language, {});
    for (const manual::Block &block : blocks)
        paragraphs << manual::plain(block.spans);
    return paragraphs.join(QLatin1String("\n\n"));
}

} // namespace

void showAbout(QWidget *parent, const explanation::Language &language)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setWindowTitle(About::tr("About Envoi"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box->setText(About::tr("Envoi %1").arg(QCoreApplication::applicationVersion()));
    const QStringList text{
        About::tr("Says at which step sending mail fails, why, and what to change."),
        About::tr("Free software under the GNU General Public License, version 3 or later. "
                  "It comes without any warranty."),
        About::tr("Built with:") + u'\n' + parts(),
        problems(language),
    };
    box->setInformativeText(text.join(QLatin1String("\n\n")));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace envoi::ui
