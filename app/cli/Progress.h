// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Language.h"
#include "investigation/Investigation.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace envoi::cli
{

/// One line on a terminal's stderr that says what is being awaited, replaced as the test goes on and gone at
/// its end.
class Progress : public QObject
{
    Q_OBJECT
public:
    /// `width`: columns of the terminal; a line that is wrapped could not be replaced.
    Progress(
        const investigation::Investigation &investigation, const explanation::Language &language, int width);
    ~Progress() override;

private:
    void waitFor(record::StepId step, qint64 limitMs);
    void show();

    const investigation::Investigation &m_investigation;
    const explanation::Language &m_language;
    int m_width;
    QTimer m_everySecond;
    QElapsedTimer m_since;
    std::optional<record::StepId> m_step;
    qint64 m_limitMs = 0;
};

} // namespace envoi::cli
