// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/LinkOpener.h"

#include "smtp/Reply.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/QuotedText.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace envoi::ui
{

namespace
{

struct LinkDialog {
    Q_DECLARE_TR_FUNCTIONS(LinkDialog)
};

} // namespace

bool isOpenable(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        && !url.host().isEmpty() && url.userInfo().isEmpty() && address.size() <= 2000;
}

void offerToOpen(const QString &address, QWidget *parent)
{
    if (!isOpenable(address))
        return;
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(LinkDialog::tr("Open a web page"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    auto *question = new PlainLabel;
    question->setText(LinkDialog::tr("This address was not written by Envoi. Open it in the web browser?"));
    layout->addWidget(question);
    auto *shown = new QuotedText;
    const QUrl url(address, QUrl::StrictMode);
    // As it will be opened: names in their wire form, so that look-alike letters cannot deceive.
    shown->setOutsideText(url.toString(QUrl::FullyEncoded));
    shown->setAccessibleName(LinkDialog::tr("Address"));
    layout->addWidget(shown);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, url] {
        QDesktopServices::openUrl(url);
        dialog->accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    // Inside the dialog only: before, the first button would become the default one.
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 60);
    dialog->open();
}

} // namespace envoi::ui
