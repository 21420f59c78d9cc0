// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/ValuesTable.h"

#include "explanation/Explanation.h"
#include "ui/support/Chooser.h"
#include "ui/support/Data.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/Shapes.h"
#include "ui/verdict/Pieces.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace envoi::ui
{

ValuesTable::ValuesTable(const record::Record &record, const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(qRound(fontMetrics().height() * 1.35) + 10, 0, 0, 4);
    layout->setSpacing(6);
    auto *chooser = new Chooser;
    chooser->setAccessibleName(tr("Mail program"));
    chooser->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(chooser);
    layout->addLayout(m_grid);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);

    const QList<explanation::ProgramValues> programs
        = explanation::programValues(record, languages.language());
    for (const explanation::ProgramValues &program : programs) {
        chooser->addItem(program.program);
        chooser->setItemData(chooser->count() - 1, true, dataRole);
    }
    connect(chooser, &QComboBox::activated, this,
        [this, programs](int index) { fill(programs.value(index).values); });
    if (!programs.isEmpty())
        fill(programs.first().values);
}

void ValuesTable::fill(const QList<std::pair<QString, QString>> &values)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be what has the focus
        }
        delete item;
    }
    for (const auto &[name, value] : values)
        add(name, value);
}

void ValuesTable::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *label = new PlainLabel;
    label->setMuted(true);
    label->setWordWrap(true);
    label->setText(name);
    auto *text = new PlainLabel;
    text->setText(smtp::shown(value, 300));
    text->setSelectable(true);
    setShowsData(text);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(text, row, 1);
    QPushButton *copy = linkButton(tr("Copy"));
    copy->setIcon(icon(Glyph::Copy, Theme::of(QApplication::palette()).accent));
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    connect(copy, &QPushButton::clicked, copy, [value] { QApplication::clipboard()->setText(value); });
    m_grid->addWidget(copy, row, 2);
}

} // namespace envoi::ui
