// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation/Explanation.h"

namespace envoi::explanation
{

/// A diagnosis with its case in one language: what the words of a cause draw on. Everything handed out as
/// text is inert and at most 200 characters long.
class Scene
{
public:
    Scene(const diagnosis::Diagnosis &diagnosis, const diagnosis::Case &what, const Language &language);

    /// lupdate reads this like QCoreApplication::translate.
    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_language.translate(context, sourceText, disambiguation, n);
    }

    [[nodiscard]] const diagnosis::Diagnosis &verdict() const { return m_diagnosis; }
    [[nodiscard]] const record::Record &record() const { return m_case.record; }
    [[nodiscard]] const Language &language() const { return m_language; }

    // Where the facts come from
    [[nodiscard]] bool pasted() const; ///< a reply that somebody pasted: no test was held
    [[nodiscard]] bool stageKnown() const;
    [[nodiscard]] bool live() const { return !pasted(); }
    [[nodiscard]] bool proved() const { return m_diagnosis.certainty == diagnosis::Certainty::Proved; }
    [[nodiscard]] bool guessedFromProvider() const; ///< only the provider table says so: "probably"

    // Names and values
    [[nodiscard]] QString host() const; ///< as typed; empty when unknown
    [[nodiscard]] QString server() const; ///< host, or "the server": as subject or object, never after "of"
    [[nodiscard]] QString port() const;
    [[nodiscard]] QString security() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString step() const; ///< the name of the step where it stopped
    [[nodiscard]] bool has(diagnosis::Detail detail) const;
    [[nodiscard]] QString detail(diagnosis::Detail detail) const;
    [[nodiscard]] QString provider() const; ///< the provider's name, or "your provider"
    [[nodiscard]] QString product(const QString &otherwise) const;
    [[nodiscard]] int seconds() const; ///< the limit of the wait that ended

    [[nodiscard]] QString day(
        const QString &isoDate) const; ///< "3 January 2015"; the text itself when it is no date
    [[nodiscard]] QString day(const QDateTime &when) const;

    // What was typed
    [[nodiscard]] bool portIs(quint16 port) const { return record().settings.effectivePort() == port; }
    [[nodiscard]] bool stepIs(record::StepId step) const { return m_diagnosis.step == step; }
    [[nodiscard]] bool hasRemark(record::RemarkKind kind) const;
    [[nodiscard]] bool hostIsAddress() const; ///< a network address instead of a name
    [[nodiscard]] bool onThisComputer() const; ///< localhost or a loopback address
    [[nodiscard]] bool onLocalNetwork() const; ///< loopback, or a private address in use
    [[nodiscard]] bool loggedIn() const { return m_diagnosis.password == diagnosis::PasswordState::Accepted; }
    /// This very test had encrypted the connection, whatever the server says of it.
    [[nodiscard]] bool isEncrypted() const { return live() && record().passed(record::StepId::Tls); }
    [[nodiscard]] bool loginGiven() const { return record().settings.hasLogin(); }

    // Whole sentences that many causes share
    /// "At the step “…”, smtp.example.net (port 587) sent the quoted reply." For 421: and closed the
    /// connection.
    [[nodiscard]] QString opening() const;
    /// As above, one more sentence after it.
    [[nodiscard]] QString opening(const QString &sentence) const;
    /// Step and server of something that was no reply: "The step “…” with smtp.example.net (port 587) did not
    /// pass."
    [[nodiscard]] QString stoppedAt() const;
    /// After the final dot, a message may have been accepted although no answer came; empty else.
    [[nodiscard]] QString fateOfMessage() const;
    /// The first correction that is offered, as an instruction; empty when none.
    [[nodiscard]] QString firstFix() const;
    [[nodiscard]] QString fixSentence(const diagnosis::Fix &fix) const;
    /// The correction that is offered, or else this.
    [[nodiscard]] QString fixOr(const QString &otherwise) const;

private:
    const diagnosis::Diagnosis &m_diagnosis;
    const diagnosis::Case &m_case;
    const Language &m_language;
};

/// Whole sentences one after the other, empty ones left out.
[[nodiscard]] QString joined(const QStringList &sentences);

} // namespace envoi::explanation
