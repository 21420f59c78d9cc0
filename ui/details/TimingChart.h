// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QWidget>

namespace envoi::ui
{

/// Bars on one axis, with their names before and their durations after them.
class TimingChart : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        QString name;
        QString value;
        qint64 startMs = 0;
        qint64 durationMs = 0;
        Tone tone = Tone::Good;
    };
    explicit TimingChart(QList<Bar> bars, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    QList<Bar> m_bars;
};

} // namespace envoi::ui
