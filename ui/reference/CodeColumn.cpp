// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/CodeColumn.h"

#include "ui/support/PlainLabel.h"
#include "ui/verdict/Pieces.h"

#include <QVBoxLayout>

namespace envoi::ui
{

QString CodeColumn::titleOf(const explanation::CodeEntry &entry)
{
    return tr("%1  %2", "a reply code and its title").arg(QString::number(entry.code), entry.title);
}

CodeColumn::CodeColumn(const explanation::CodeEntry &entry, QWidget *parent)
    : Card(Kind::Sheet, parent)
{
    setTone(entry.code >= 500 ? Tone::Bad : entry.code >= 400 ? Tone::Remark : Tone::Good);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 18, 16);
    layout->setSpacing(12);
    auto *title = new PlainLabel(PlainLabel::Role::Title);
    title->setText(titleOf(entry));
    title->setSelectable(true);
    layout->addWidget(title);
    auto *category = new PlainLabel(PlainLabel::Role::Small);
    category->setMuted(true);
    category->setText(entry.category);
    layout->addWidget(category);
    if (!entry.description.isEmpty()) {
        auto *description = new PlainLabel;
        description->setText(entry.description);
        description->setSelectable(true);
        layout->addWidget(description);
    }
    const auto list = [layout](const QString &heading, const QStringList &items, bool numbered) {
        if (items.isEmpty())
            return;
        QWidget *part = paragraph(heading, {});
        int number = 0;
        for (const QString &item : items)
            part->layout()->addWidget(
                numbered ? numberedRow(++number, item) : shapeRow(Glyph::Dash, Tone::Neutral, item));
        layout->addWidget(part);
    };
    list(tr("When you see it"), entry.whenYouSeeIt, false);
    list(tr("How to resolve it"), entry.howToResolve, true);
    list(tr("For whoever runs the server"), entry.forTheServer, false);
    layout->addStretch();
}

} // namespace envoi::ui
