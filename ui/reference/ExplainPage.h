// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailprograms/Pasted.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace envoi::ui
{

class Card;
class LanguageSwitch;
class PlainLabel;
class VerdictView;

/// Paste a server's reply, say at which step it came (or that you do not know), and read what it means.
class ExplainPage : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainPage(const LanguageSwitch &languages, QWidget *parent = nullptr);
    void explain(const QString &reply);
    [[nodiscard]] VerdictView *verdict() const { return m_verdict; }
    [[nodiscard]] QPlainTextEdit *input() const { return m_reply; }

Q_SIGNALS:
    void codeReferenceWanted(int code);
    /// Test what was found in the paste; `cause` is what the paste said.
    void testWanted(const envoi::record::Settings &settings, envoi::diagnosis::Cause cause);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void run();
    [[nodiscard]] record::Settings typedBefore() const;
    void sayAbout();
    const LanguageSwitch &m_languages;
    PlainLabel *m_replyLabel;
    PlainLabel *m_stageLabel;
    PlainLabel *m_securityLabel;
    PlainLabel *m_hint;
    QPlainTextEdit *m_reply;
    QComboBox *m_stage;
    QComboBox *m_security;
    QPushButton *m_explain;
    QPushButton *m_test;
    QScrollArea *m_scroll;
    Card *m_card;
    VerdictView *m_verdict;
    PlainLabel *m_about; ///< which program said it, and what its words are worth
    mailprograms::Pasted m_pasted;
    bool m_asked = false;
};

} // namespace envoi::ui
