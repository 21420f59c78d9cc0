// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/DialogueView.h"

#include "explanation/Explanation.h"
#include "ui/steps/StepModel.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace envoi::ui
{

using record::Direction;

namespace
{
constexpr int batchMs = 40;
constexpr qsizetype longestLine = 2000;
} // namespace

DialogueView::DialogueView(const LanguageSwitch &languages, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_languages(languages)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Dialogue with the server"));
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchMs);
    connect(&m_batch, &QTimer::timeout, this, &DialogueView::flush);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_changing || textCursor().hasSelection())
            return;
        const int step = m_blockSteps.value(textCursor().blockNumber(), -1);
        if (step < 0 || step == m_selected)
            return;
        m_selected = step;
        highlight();
        Q_EMIT selected(step);
    });
    applyFont();
}

void DialogueView::show(const record::Record &record)
{
    m_lines = record.dialogue;
    m_outline = record;
    m_outline.dialogue.clear();
    m_selected = -1;
    rebuild();
}

void DialogueView::append(const record::Record &record)
{
    m_lines = record.dialogue;
    m_outline = record;
    m_outline.dialogue.clear();
    if (!m_batch.isActive())
        m_batch.start();
}

void DialogueView::select(int step)
{
    if (step == m_selected)
        return;
    m_selected = step;
    highlight();
    const auto first = m_blockSteps.indexOf(step);
    if (step < 0 || first < 0)
        return;
    m_changing = true;
    QTextCursor cursor(document()->findBlockByNumber(static_cast<int>(first)));
    setTextCursor(cursor);
    centerCursor();
    m_changing = false;
}

void DialogueView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Dialogue with the server"));
        rebuild();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        rebuild();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        applyFont();
    }
}

void DialogueView::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QApplication::font().pointSizeF() > 0)
        font.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    setFont(font);
}

void DialogueView::rebuild()
{
    m_changing = true;
    clear();
    m_blockSteps.clear();
    m_written = 0;
    m_lastStep = -2;
    m_unsureExplained = false;
    m_changing = false;
    flush();
    highlight();
}

void DialogueView::flush()
{
    const Theme theme = Theme::of(QApplication::palette());
    QTextCharFormat heading;
    heading.setForeground(theme.text);
    heading.setFontWeight(QFont::Bold);
    QTextCharFormat server;
    server.setForeground(theme.text);
    QTextCharFormat client;
    client.setForeground(theme.accent);
    QTextCharFormat note;
    note.setForeground(theme.muted);
    note.setFontItalic(true);

    m_changing = true;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const auto write = [this, &cursor](const QString &text, const QTextCharFormat &format, int step) {
        if (!m_blockSteps.isEmpty())
            cursor.insertBlock();
        cursor.insertText(text, format);
        m_blockSteps << step;
    };
    const QLocale locale = m_languages.language().locale();
    for (; m_written < m_lines.size(); ++m_written) {
        const record::DialogueLine &line = m_lines[m_written];
        const int step = stepOfLine(m_outline, line);
        if (step != m_lastStep && step >= 0) {
            bool inside = false;
            for (int i = 0; i < step; ++i)
                inside = inside || m_outline.steps[i].id == record::StepId::Tls;
            write(explanation::stepName(m_outline.steps[step].id, m_languages.language(), inside), heading,
                step);
            m_lastStep = step;
        }
        const QString time = locale.toString(static_cast<double>(line.atMs) / 1000, 'f', 3).rightJustified(8);
        const bool isNote = line.from == Direction::Note;
        const QString text = isNote ? explanation::noteSentence(line, m_languages.language()) : line.text;
        // What came in clear before TLS could be anybody's words (hostile.md 277).
        const bool unsure = line.from == Direction::Server && line.beforeTls;
        if (unsure && !m_unsureExplained) {
            m_unsureExplained = true;
            write(tr("←? came before encryption: anybody on the way could have written it."), note, step);
        }
        const QString arrow = isNote         ? QStringLiteral("·")
            : line.from == Direction::Client ? QStringLiteral("→")
            : unsure                         ? QStringLiteral("←?")
                                             : QStringLiteral("←");
        // The record is inert already; a report from elsewhere may not be.
        write(QStringLiteral("%1  %2  %3").arg(time, arrow, smtp::shown(text, longestLine)),
            isNote                               ? note
                : line.from == Direction::Client ? client
                                                 : server,
            step);
    }
    cursor.endEditBlock();
    m_changing = false;
}

void DialogueView::highlight()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_selected >= 0) {
        const Theme theme = Theme::of(QApplication::palette());
        for (int i = 0; i < static_cast<int>(m_blockSteps.size()); ++i) {
            if (m_blockSteps[i] != m_selected)
                continue;
            QTextEdit::ExtraSelection s;
            s.cursor = QTextCursor(document()->findBlockByNumber(i));
            s.format.setBackground(mixed(theme.card, theme.accent, theme.dark ? 0.28 : 0.14));
            s.format.setProperty(QTextFormat::FullWidthSelection, true);
            selections << s;
        }
    }
    setExtraSelections(selections);
}

} // namespace envoi::ui
