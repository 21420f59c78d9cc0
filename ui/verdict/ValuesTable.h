// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"

#include <QWidget>

class QGridLayout;

namespace envoi::ui
{

class LanguageSwitch;

/// The values that were proved to work under the labels of the mail program chosen, each with a button that
/// copies it.
class ValuesTable : public QWidget
{
    Q_OBJECT
public:
    ValuesTable(const record::Record &record, const LanguageSwitch &languages, QWidget *parent = nullptr);

private:
    void fill(const QList<std::pair<QString, QString>> &values);
    void add(const QString &name, const QString &value);
    QGridLayout *m_grid;
};

} // namespace envoi::ui
