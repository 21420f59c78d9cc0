// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace envoi::ui
{

class LanguageSwitch;

/// What was said on the wire: time, direction, text, under a line that names the step. Read-only plain text
/// that Tab leaves. Lines come in batches; the selected step is highlighted, and the step of the line with
/// the cursor is told.
class DialogueView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DialogueView(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void show(const record::Record &record);
    void append(const record::Record &record); ///< what is new since the last call
    void select(int step); ///< index into record.steps; -1 = none
    using QWidget::show;

Q_SIGNALS:
    void selected(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void flush();
    void rebuild();
    void highlight();
    void applyFont();
    const LanguageSwitch &m_languages;
    QList<record::DialogueLine> m_lines;
    record::Record m_outline; ///< the steps, for names and places; no dialogue
    QList<int> m_blockSteps; ///< step of each text block
    qsizetype m_written = 0;
    int m_lastStep = -2;
    int m_selected = -1;
    bool m_changing = false;
    bool m_unsureExplained = false;
    QTimer m_batch;
};

} // namespace envoi::ui
