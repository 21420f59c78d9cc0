// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

#include <QTabWidget>

namespace envoi::ui
{

class CertificateView;
class DialogueView;
class LanguageSwitch;
class ReportView;
class TimingView;

/// The evidence, for the help desk.
class DetailsPane : public QTabWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void show(const diagnosis::Case &what); ///< whole
    using QWidget::show;
    [[nodiscard]] DialogueView *dialogue() const { return m_dialogue; }
    [[nodiscard]] ReportView *report() const { return m_report; }
    [[nodiscard]] CertificateView *certificate() const { return m_certificate; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    DialogueView *m_dialogue;
    CertificateView *m_certificate;
    TimingView *m_timing;
    ReportView *m_report;
};

} // namespace envoi::ui
