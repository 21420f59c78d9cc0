// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpWindow.h"

#include "manual/Manual.h"
#include "ui/support/Data.h"
#include "ui/support/HighRows.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/window/Arguments.h"
#include "ui/window/HelpText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace envoi::ui
{

namespace
{

manual::Blocks blocksOf(int page, const explanation::Language &language)
{
    return manual::chapter(manual::helpChapters().value(page), language, { windowOptions(language) });
}

} // namespace

HelpWindow::HelpWindow(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_languages(languages)
    , m_search(new QLineEdit)
    , m_found(new PlainLabel(PlainLabel::Role::Small))
    , m_pages(new QListWidget)
    , m_text(new QTextBrowser)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    auto *side = new QVBoxLayout;
    m_search->setClearButtonEnabled(true);
    m_pages->setWordWrap(true);
    m_pages->setItemDelegate(new HighRows(m_pages));
    for (qsizetype i = 0; i < manual::helpChapters().size(); ++i)
        m_pages->addItem(QString());
    // Titles and texts come from the files of the help, each in its language: no translated texts.
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->item(i)->setData(dataRole, true);
    setShowsData(m_text);
    side->addWidget(m_search);
    side->addWidget(m_found);
    side->addWidget(m_pages, 1);
    for (QWidget *widget : { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_found),
             static_cast<QWidget *>(m_pages) })
        widget->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    layout->addLayout(side);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(m_text, 1);

    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::next);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 38);
    m_pages->setCurrentRow(0);
    retranslate();
}

void HelpWindow::open(Page page)
{
    m_search->clear();
    m_pages->setCurrentRow(static_cast<int>(page));
    m_pages->setFocus();
    show();
    raise();
    activateWindow();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_pages->setAccessibleName(tr("Pages"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_plain.clear();
    for (int page = 0; page < m_pages->count(); ++page) {
        const manual::Blocks blocks = blocksOf(page, m_languages.language());
        m_pages->item(page)->setText(blocks.isEmpty() ? QString() : manual::plain(blocks.first().spans));
        QTextDocument document;
        setBlocks(document, blocks, palette());
        m_plain << document.toPlainText();
    }
    fill();
    search();
}

void HelpWindow::fill()
{
    if (m_plain.isEmpty())
        return; // not made yet
    const int page = qMax(0, m_pages->currentRow());
    m_text->document()->setDefaultFont(font());
    setBlocks(*m_text->document(), blocksOf(page, m_languages.language()), palette());
    m_text->setAccessibleName(m_pages->item(page)->text());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
    markFound();
}

int HelpWindow::placesOn(int page) const
{
    const QString wanted = m_search->text().trimmed();
    return wanted.isEmpty() ? 0 : static_cast<int>(m_plain.value(page).count(wanted, Qt::CaseInsensitive));
}

void HelpWindow::search()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    int places = 0;
    int first = -1;
    for (int page = 0; page < m_pages->count(); ++page) {
        const int here = placesOn(page);
        places += here;
        m_pages->item(page)->setHidden(searching && here == 0);
        if (here > 0 && first < 0)
            first = page;
    }
    m_found->setTextOrHide(!searching ? QString()
            : places == 0             ? tr("Not found. Try a shorter word.")
                                      : tr("Found in %n places.", nullptr, places));
    if (searching && first >= 0 && placesOn(m_pages->currentRow()) == 0)
        m_pages->setCurrentRow(first); // fills and marks
    else
        markFound();
    if (searching && first >= 0) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_search->text().trimmed());
    }
}

void HelpWindow::next()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty() || m_text->find(wanted))
        return;
    // From the next page that has it; around the end, and back to this page at last.
    for (int step = 1; step <= m_pages->count(); ++step) {
        const int page = (m_pages->currentRow() + step) % m_pages->count();
        if (placesOn(page) == 0)
            continue;
        m_pages->setCurrentRow(page);
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(wanted);
        return;
    }
}

void HelpWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString wanted = m_search->text().trimmed();
    QTextCharFormat format;
    format.setBackground(palette().color(QPalette::Highlight));
    format.setForeground(palette().color(QPalette::HighlightedText));
    for (QTextCursor at(m_text->document()); !wanted.isEmpty();) {
        at = m_text->document()->find(wanted, at);
        if (at.isNull())
            break;
        marks << QTextEdit::ExtraSelection{ at, format };
    }
    m_text->setExtraSelections(marks);
}

} // namespace envoi::ui
