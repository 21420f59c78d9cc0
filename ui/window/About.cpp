// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/About.h"

#include "manual/Manual.h"
#include "ui/support/Data.h"
#include "ui/support/PlainLabel.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSslSocket>
#include <QVBoxLayout>

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

PlainLabel *addText(QVBoxLayout *layout, const QString &text, PlainLabel::Role role = PlainLabel::Role::Body)
{
    auto *label = new PlainLabel(role);
    label->setText(text);
    label->setSelectable(true); // versions are copied into reports
    layout->addWidget(label);
    return label;
}

} // namespace

void showAbout(QWidget *parent, const explanation::Language &language)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(About::tr("About Envoi"));
    auto *layout = new QVBoxLayout(dialog);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *texts = new QVBoxLayout(body);
    texts->setSpacing(10);
    auto *icon = new PlainLabel;
    const int size = body->fontMetrics().height() * 4;
    icon->setPixmap(QApplication::windowIcon().pixmap(size, size));
    icon->setMinimumSize(size, size);
    texts->addWidget(icon);
    addText(
        texts, About::tr("Envoi %1").arg(QCoreApplication::applicationVersion()), PlainLabel::Role::Title);
    addText(texts, About::tr("Says at which step sending mail fails, why, and what to change."));
    addText(texts,
        About::tr("Free software under the GNU General Public License, version 3 or later. "
                  "It comes without any warranty."));
    addText(texts, About::tr("Built with:"), PlainLabel::Role::Heading);
    addText(texts, parts());
    // The words of the help and the man pages, in their language: no translated text.
    const manual::Blocks blocks = manual::chapter(QStringLiteral("problems"), language, {});
    for (const manual::Block &block : blocks) {
        const bool heading = block.kind == manual::Block::Kind::Heading;
        setShowsData(addText(
            texts, manual::plain(block.spans), heading ? PlainLabel::Role::Heading : PlainLabel::Role::Body));
    }
    texts->addStretch();
    scroll->setWidget(body);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    const QFontMetrics letters = dialog->fontMetrics();
    dialog->resize(QSize(letters.averageCharWidth() * 72, letters.height() * 34)
                       .boundedTo(dialog->screen()->availableSize()));
    buttons->button(QDialogButtonBox::Close)->setFocus();
    dialog->open();
}

} // namespace envoi::ui
