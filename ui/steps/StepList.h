// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/StepModel.h"

#include <QTreeView>

namespace envoi::ui
{

class StepDelegate;

/// The steps as a list as high as its content: the page scrolls, the list does not. Enter or a click opens
/// the reply.
class StepList : public QTreeView
{
    Q_OBJECT
public:
    explicit StepList(const LanguageSwitch &languages, QWidget *parent = nullptr);
    [[nodiscard]] StepModel *steps() const { return m_model; }
    void show(const record::Record &record, int current, bool running);
    void update(const record::Record &record, int current, bool running);
    void select(int step); ///< from the dialogue; -1 = none
    using QWidget::show;
    using QWidget::update;

Q_SIGNALS:
    void selected(int step); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 40 }; }

private:
    void fit();
    StepModel *m_model;
    StepDelegate *m_delegate;
    bool m_selecting = false;
};

} // namespace envoi::ui
