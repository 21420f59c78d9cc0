// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/ValuesTable.h"

#include "explanation/Explanation.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/Shapes.h"
#include "ui/verdict/Pieces.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPushButton>

namespace envoi::ui {

using record::Field;

ValuesTable::ValuesTable(const record::Settings &settings, const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(qRound(fontMetrics().height() * 1.35) + 10, 0, 0, 4);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const explanation::Language &l = languages.language();
    int row = 0;
    const auto add = [&](Field field, const QString &value, bool copyable = true) {
        if (value.isEmpty())
            return;
        const QString name = explanation::fieldName(field, l);
        auto *label = new PlainLabel;
        label->setMuted(true);
        label->setWordWrap(false);
        label->setText(name);
        auto *text = new PlainLabel;
        text->setText(smtp::shown(value, 300));
        text->setSelectable(true);
        grid->addWidget(label, row, 0);
        grid->addWidget(text, row, 1);
        if (copyable) {
            QPushButton *copy = linkButton(tr("Copy"));
            copy->setIcon(icon(Glyph::Copy, Theme::of(QApplication::palette()).accent));
            copy->setAccessibleName(tr("Copy: %1").arg(name));
            connect(copy, &QPushButton::clicked, copy, [value] { QApplication::clipboard()->setText(value); });
            grid->addWidget(copy, row, 2);
        }
        grid->setRowMinimumHeight(row, fontMetrics().height() + 10);
        ++row;
    };
    add(Field::Host, settings.host);
    add(Field::Port, QString::number(settings.effectivePort()));
    add(Field::Security, explanation::securityName(settings.effectiveSecurity(), l));
    add(Field::User, settings.user);
    if (settings.hasLogin())
        add(Field::Password, tr("as you typed it"), false);
}

} // namespace envoi::ui
