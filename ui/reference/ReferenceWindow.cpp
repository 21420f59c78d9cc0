// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/ReferenceWindow.h"

#include "ui/reference/CodesPage.h"
#include "ui/reference/ExplainPage.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace envoi::ui
{

ReferenceWindow::ReferenceWindow(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_tabs(new QTabWidget)
    , m_codes(new CodesPage(languages))
    , m_explain(new ExplainPage(languages))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_codes, QString());
    m_tabs->addTab(m_explain, QString());
    layout->addWidget(m_tabs);
    connect(m_explain, &ExplainPage::codeReferenceWanted, this,
        [this](int code) { compare(code, code == 530 ? 421 : 530); });
    connect(m_explain, &ExplainPage::testWanted, this, &ReferenceWindow::testWanted);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    setMinimumSize(640, 460);
    resize(1080, 720);
    retranslate();
}

void ReferenceWindow::compare(int first, int second)
{
    m_codes->compare(first, second);
    m_tabs->setCurrentWidget(m_codes);
}

void ReferenceWindow::explain(const QString &reply)
{
    m_tabs->setCurrentWidget(m_explain);
    if (!reply.isEmpty())
        m_explain->explain(reply);
    m_explain->input()->setFocus();
}

void ReferenceWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReferenceWindow::retranslate()
{
    setWindowTitle(tr("Reply codes"));
    m_tabs->setTabText(0, tr("Codes"));
    m_tabs->setTabText(1, tr("Explain a reply or an error"));
}

} // namespace envoi::ui
