// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/Discovery.h"
#include "ui/support/Card.h"

#include <QMap>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace envoi::net
{
class ServiceQuestion;
}

namespace envoi::ui
{

class FieldRow;
class LanguageSwitch;
class PlainLabel;

/// "Fill in from my address…": proposes settings, in place, and says what it looks up before it does. First
/// our own list, off-line; the DNS only after a second button that says what leaves. It fills in nothing by
/// itself and never touches the password.
class FromAddress : public Card
{
    Q_OBJECT
public:
    explicit FromAddress(const LanguageSwitch &languages, QWidget *parent = nullptr);
    ~FromAddress() override;

    void begin(const QString &address); ///< with what is known already, and the focus in its field
    void setNameServers(const QString &servers); ///< "address:port,…"; empty = the system's
    void setOffline(bool offline); ///< beside the demo nothing goes to the network
    void setCanRestore(bool can); ///< something was filled in, and what had been typed is kept

Q_SIGNALS:
    void chosen(const QMap<envoi::record::Field, QString> &values);
    void restoreWanted();
    void said(const QString &sentence); ///< what happened, for screen readers
    void grew(); ///< there is more to see

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Nothing, List, Asking, Dns };
    void lookUp();
    void askDns();
    void show(State state);
    void retranslate();
    void rebuild();
    void addProposal(const discovery::Proposal &proposal, bool several);
    PlainLabel *addText(const QString &text, bool muted = false);
    void addProvider();
    void addFindings();
    QPushButton *addButton(const QString &text);
    [[nodiscard]] QString sourceSentence(const discovery::Proposal &proposal) const;
    [[nodiscard]] QString summary() const;

    const LanguageSwitch &m_languages;
    PlainLabel *m_title;
    PlainLabel *m_intro;
    QLineEdit *m_address;
    FieldRow *m_row;
    QPushButton *m_look;
    QPushButton *m_close;
    QPushButton *m_restore;
    QVBoxLayout *m_results;
    std::unique_ptr<net::ServiceQuestion> m_question;
    discovery::Found m_found;
    State m_state = State::Nothing;
    QString m_servers;
    bool m_offline = false;
};

} // namespace envoi::ui
