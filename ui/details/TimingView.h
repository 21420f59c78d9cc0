// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"

#include <QScrollArea>

class QVBoxLayout;

namespace envoi::ui
{

class LanguageSwitch;
class PlainLabel;

/// How long each step took and when it began: bars on one time axis, and the addresses that were tried.
class TimingView : public QScrollArea
{
    Q_OBJECT
public:
    explicit TimingView(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void show(const record::Record &record);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    const LanguageSwitch &m_languages;
    QVBoxLayout *m_layout;
    record::Record m_record;
};

} // namespace envoi::ui
