// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Cause.h"
#include "record/Settings.h"

#include <QWidget>

class QTabWidget;

namespace envoi::ui
{

class CodesPage;
class ExplainPage;
class LanguageSwitch;

/// The offline reference in a window of its own: codes, comparisons, and the explanation of a pasted reply.
class ReferenceWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ReferenceWindow(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void compare(int first, int second);
    void explain(const QString &reply);
    [[nodiscard]] CodesPage *codes() const { return m_codes; }
    [[nodiscard]] ExplainPage *explainPage() const { return m_explain; }

Q_SIGNALS:
    void testWanted(const envoi::record::Settings &settings, envoi::diagnosis::Cause cause);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QTabWidget *m_tabs;
    CodesPage *m_codes;
    ExplainPage *m_explain;
};

} // namespace envoi::ui
