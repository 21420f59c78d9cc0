// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "explanation/Explanation.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace envoi::ui
{

class Disclosure;
class LanguageSwitch;
class QuotedText;
class RetryButton;

/// The answer: one sentence, what happened, why, what to do, and everything around it, made from values
/// whenever it is shown, so that the language changes in place.
class VerdictView : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictView(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void show(const diagnosis::Case &what, bool live);
    using QWidget::show;

    [[nodiscard]] const diagnosis::Diagnosis &diagnosis() const { return m_diagnosis; }
    [[nodiscard]] const explanation::Explanation &words() const { return m_words; }
    [[nodiscard]] QList<QPushButton *> fixButtons() const { return m_fixButtons; }

Q_SIGNALS:
    void fixChosen(const envoi::diagnosis::Fix &fix);
    void retryWanted();
    void codeReferenceWanted(int code);
    void consentWanted();
    void fieldWanted(envoi::record::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addHeader();
    void addHappened();
    void addAdvice();
    void addFixes(QVBoxLayout *layout);
    void addFooter();

    const LanguageSwitch &m_languages;
    QVBoxLayout *m_layout;
    diagnosis::Case m_case;
    diagnosis::Diagnosis m_diagnosis;
    explanation::Explanation m_words;
    QList<QPushButton *> m_fixButtons;
    QPointer<RetryButton> m_retry;
    int m_retryLeft = 0; ///< seconds of a countdown that outlives its button
    bool m_live = true;
    bool m_hasCase = false;
    bool m_tellMore = false;
};

} // namespace envoi::ui
