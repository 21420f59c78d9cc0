// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/CodesPage.h"

#include "explanation/CodeCatalogue.h"
#include "ui/reference/CodeColumn.h"
#include "ui/reference/SideBySide.h"
#include "ui/support/Chooser.h"
#include "ui/support/Clearing.h"
#include "ui/support/Data.h"
#include "ui/support/FlowLayout.h"
#include "ui/support/HighRows.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/verdict/Pieces.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace envoi::ui
{

namespace
{

constexpr int codeRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

QString allWords(const explanation::CodeEntry &e)
{
    return QStringList{ QString::number(e.code), e.title, e.category, e.description,
        e.whenYouSeeIt.join(QLatin1Char(' ')), e.howToResolve.join(QLatin1Char(' ')) }
        .join(QLatin1Char(' '));
}

} // namespace

CodesPage::CodesPage(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_withLabel(new PlainLabel)
    , m_none(new PlainLabel)
    , m_with(new Chooser)
    , m_scroll(new QScrollArea)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(16);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(
        icon(Glyph::Search, Theme::of(QApplication::palette()).muted), QLineEdit::LeadingPosition);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new HighRows(m_list));
    m_none->setMuted(true);
    m_none->hide();
    side->addWidget(m_search);
    side->addWidget(m_none);
    side->addWidget(m_list, 1);
    layout->addLayout(side, 2);

    auto *main = new QVBoxLayout;
    main->setSpacing(10);
    auto *top = new FlowLayout(8, 4);
    m_withLabel->setBuddy(m_with);
    m_withLabel->setWordWrap(false);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_with->setMinimumWidth(
        fontMetrics().averageCharWidth() * 16); // its longest text must not widen the window
    top->addWidget(m_withLabel);
    top->addWidget(m_with);
    main->addLayout(top);
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, 0, 8, 8);
    m_layout->setSpacing(16);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    main->addWidget(m_scroll, 1);
    layout->addLayout(main, 6);

    connect(m_search, &QLineEdit::textChanged, this, &CodesPage::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_filling) {
            m_first = item->data(codeRole).toInt();
            rebuild();
        }
    });
    connect(m_with, &QComboBox::activated, this, [this] {
        m_second = m_with->currentData().toInt();
        rebuild();
    });
    retranslate();
}

void CodesPage::compare(int first, int second)
{
    m_first = first;
    m_second = second;
    retranslate();
}

void CodesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodesPage::retranslate()
{
    m_filling = true;
    m_search->setPlaceholderText(tr("Search for a code or a word"));
    m_search->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Reply codes"));
    m_none->setText(tr("No code fits this search."));
    m_withLabel->setText(tr("Compare &with"));
    m_with->setAccessibleName(tr("Compare with"));
    m_list->clear();
    m_with->clear();
    m_with->addItem(tr("no other code"), 0);
    const QList<int> codes = explanation::catalogueCodes();
    for (const int code : codes) {
        const auto entry = explanation::codeEntry(code, m_languages.language());
        if (!entry)
            continue;
        const QString text = CodeColumn::titleOf(*entry);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(codeRole, code);
        item->setData(wordsRole, allWords(*entry));
        m_with->addItem(text, code);
        if (code == m_first)
            m_list->setCurrentItem(item);
    }
    if (m_second != 0 && m_with->findData(m_second) < 0) {
        m_with->addItem(QString::number(m_second), m_second);
        m_with->setItemData(m_with->count() - 1, true, dataRole);
    }
    m_with->setCurrentIndex(qMax(0, m_with->findData(m_second)));
    m_filling = false;
    filter();
    rebuild();
}

void CodesPage::filter()
{
    const QStringList wanted = m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString words = m_list->item(i)->data(wordsRole).toString();
        const bool fits = std::all_of(wanted.cbegin(), wanted.cend(),
            [&words](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
        m_list->item(i)->setHidden(!fits);
        any = any || fits;
    }
    m_none->setVisible(!any);
}

void CodesPage::rebuild()
{
    clearLayout(m_layout);
    const explanation::Language &l = m_languages.language();
    const auto pair
        = m_second != 0 && m_second != m_first ? explanation::compare(m_first, m_second, l) : std::nullopt;
    if (pair) {
        m_layout->addWidget(new SideBySide(new CodeColumn(pair->first), new CodeColumn(pair->second)));
        const auto list = [this](const QString &heading, const QStringList &items) {
            if (items.isEmpty())
                return;
            QWidget *part = paragraph(heading, {});
            for (const QString &item : items)
                part->layout()->addWidget(shapeRow(Glyph::Dash, Tone::Neutral, item));
            m_layout->addWidget(part);
        };
        list(tr("How they differ"), pair->differences);
        list(tr("Which advice when"), pair->whichWhen);
    } else if (const auto alone = explanation::compare(m_first, m_first, l)) {
        m_layout->addWidget(new CodeColumn(alone->first));
    }
    m_layout->addStretch();
    settleLayouts(m_scroll->widget());
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace envoi::ui
