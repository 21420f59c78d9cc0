// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpWindow.h"

#include "explanation/Explanation.h"
#include "ui/support/Clearing.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/window/StepHelp.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace envoi::ui
{

HelpWindow::HelpWindow(const LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_languages(languages)
    , m_pages(new QListWidget)
    , m_scroll(new QScrollArea)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    m_pages->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_pages->setWordWrap(true);
    m_pages->setSpacing(2);
    for (int i = 0; i < 5; ++i)
        m_pages->addItem(QString());
    layout->addWidget(m_pages);
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(16, 8, 16, 16);
    m_layout->setSpacing(10);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpWindow::fill);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    resize(820, 600);
    retranslate();
}

void HelpWindow::open(Page page)
{
    m_pages->setCurrentRow(static_cast<int>(page));
    show();
    raise();
    activateWindow();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->item(0)->setText(tr("Testing your settings"));
    m_pages->item(1)->setText(tr("What the steps mean"));
    m_pages->item(2)->setText(tr("What is sent, and what never is"));
    m_pages->item(3)->setText(tr("Keyboard"));
    m_pages->item(4)->setText(tr("Accessibility"));
    fill();
}

void HelpWindow::heading(const QString &text)
{
    auto *label
        = new PlainLabel(m_layout->count() == 0 ? PlainLabel::Role::Title : PlainLabel::Role::Heading);
    label->setText(text);
    m_layout->addWidget(label);
}

void HelpWindow::text(const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    label->setSelectable(true);
    m_layout->addWidget(label);
}

void HelpWindow::fill()
{
    clearLayout(m_layout);
    switch (static_cast<Page>(qMax(0, m_pages->currentRow()))) {
    case Page::Contents:
        heading(tr("Testing your settings"));
        text(tr("Open the account settings of your mail program and copy the values of the outgoing server "
                "into the form: "
                "server, port, connection security, user name and password. Press Enter or choose Test."));
        text(tr("Envoi then does what your mail program does before it sends: it looks up the server, "
                "connects, starts "
                "encryption, checks the certificate and logs in. The steps light up one after the other."));
        heading(tr("Reading the answer"));
        text(tr("The large sentence says what is the matter. Below it stand what happened, why, and what to "
                "do, the most "
                "likely first. The field to change is marked in the form; F6 leads to it."));
        text(tr("Where the correction is certain, a button applies it and tests again. Where it is only "
                "likely, the button "
                "says “Try”. Nothing in the form changes without your click."));
        heading(tr("Asking for help"));
        text(tr("“Copy report” in the Edit menu copies everything that a help desk needs, without your "
                "password. The details "
                "at the bottom of the window show the whole dialogue with the server."));
        break;
    case Page::Steps:
        heading(tr("What the steps mean"));
        for (const StepHelp &step : stepHelp()) {
            heading(explanation::stepName(step.step, m_languages.language()));
            text(step.text);
        }
        break;
    case Page::Privacy:
        heading(tr("What is sent, and what never is"));
        text(tr("Envoi speaks to the server that you name, and to nobody else: no statistics, no look for "
                "updates."));
        text(tr("No message is sent. With addresses under “Sender, recipient and more”, the server is asked "
                "whether it would take "
                "a message from the one to the other, and the question is then withdrawn."));
        text(tr("Your password goes only to the server you name, over an encrypted connection whose "
                "certificate was accepted. "
                "It is never stored, never in a report, and forgotten when the window closes."));
        text(tr("After a failure Envoi may look whether other ports of the same server answer. It says so on "
                "screen, and never "
                "logs in while doing so."));
        break;
    case Page::Keyboard:
        heading(tr("Keyboard"));
        text(tr("Enter: test. Esc: stop. F5: test again."));
        text(tr("F6: go to the field to change."));
        text(tr("Ctrl+D: show or hide the details. Ctrl+E: reply codes."));
        text(tr("Ctrl+Shift+C: copy the report. Ctrl+S: save it. Ctrl+O: open one."));
        text(tr("In the list of steps: arrow keys choose a step, the right arrow opens the server’s reply."));
        break;
    case Page::Accessibility:
        heading(tr("Accessibility"));
        text(tr("Everything can be done with the keyboard. Each state has a shape and a word, never a colour "
                "alone. Screen readers "
                "hear the steps and the verdict without losing their place."));
        text(tr("Colours follow the system; light, dark and high-contrast colours can be chosen in the View "
                "menu. Text follows "
                "the size that the system is set to, and the parts of the window move below each other where "
                "it grows large."));
        break;
    }
    m_layout->addStretch();
    settleLayouts(m_scroll->widget());
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace envoi::ui
