// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Settings.h"

#include <QWidget>

namespace envoi::ui {

class LanguageSwitch;

/// The values that were proved to work, each with a button that copies it.
class ValuesTable : public QWidget
{
    Q_OBJECT
public:
    ValuesTable(const record::Settings &settings, const LanguageSwitch &languages, QWidget *parent = nullptr);
};

} // namespace envoi::ui
