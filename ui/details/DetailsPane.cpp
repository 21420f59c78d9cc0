// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/DetailsPane.h"

#include "ui/details/CertificateView.h"
#include "ui/details/DialogueView.h"
#include "ui/details/ReportView.h"
#include "ui/details/TimingView.h"

#include <QEvent>
#include <QTabBar>

namespace envoi::ui
{

DetailsPane::DetailsPane(const LanguageSwitch &languages, QWidget *parent)
    : QTabWidget(parent)
    , m_dialogue(new DialogueView(languages))
    , m_certificate(new CertificateView(languages))
    , m_timing(new TimingView(languages))
    , m_report(new ReportView(languages))
{
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    for (QWidget *tab : { static_cast<QWidget *>(m_dialogue), static_cast<QWidget *>(m_certificate),
             static_cast<QWidget *>(m_timing), static_cast<QWidget *>(m_report) })
        addTab(tab, QString());
    retranslate();
}

void DetailsPane::show(const diagnosis::Case &what)
{
    m_dialogue->show(what.record);
    m_certificate->show(what.record);
    m_timing->show(what.record);
    m_report->show(what);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailsPane::retranslate()
{
    setTabText(0, tr("Dialogue"));
    setTabText(1, tr("Certificate"));
    setTabText(2, tr("Timing"));
    setTabText(3, tr("Report"));
}

} // namespace envoi::ui
