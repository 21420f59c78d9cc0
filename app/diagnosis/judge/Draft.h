// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Certainties.h"
#include "diagnosis/Diagnosis.h"
#include "diagnosis/rules/Rule.h"

#include <initializer_list>

namespace envoi::record
{
struct Provider;
}

namespace envoi::diagnosis
{

/// A verdict in the making. Certainty is never set by hand: it follows from the cause and what it rests on.
class Draft
{
public:
    explicit Draft(const Case &what);

    [[nodiscard]] const Case &what() const { return m_case; }
    [[nodiscard]] const record::Record &record() const { return m_case.record; }
    [[nodiscard]] const record::Settings &settings() const { return m_case.record.settings; }
    /// The provider whose server this is, or whose address the user has; nullptr when unknown.
    [[nodiscard]] const record::Provider *provider() const { return m_provider; }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] Reach reach() const { return m_reach; }
    [[nodiscard]] bool hasRemark(record::RemarkKind kind) const;

    Diagnosis verdict;

    /// Takes a cause with what its row says; `basis` bounds the certainty.
    Draft &name(Cause cause, Basis basis);
    Draft &rule(const Rule &rule); ///< as above with the overrides of the rule
    Draft &field(record::Field field);
    Draft &who(Who who);
    Draft &waiting(Waiting waiting);
    Draft &speaker(Speaker speaker);
    Draft &atMost(Certainty certainty); ///< never raises it
    Draft &also(std::initializer_list<Cause> causes); ///< further alternatives
    Draft &insteadOf(Cause cause); ///< the verdict was changed: what it was becomes the first alternative
    Draft &remark(Cause cause);
    Draft &excluded(Cause cause); ///< the test has shown that it is not this
    Draft &detail(Detail detail, const QString &value); ///< nothing for an empty value
    Draft &fix(const QMap<record::Field, QString> &set, Certainty certainty);
    Draft &fixPort(quint16 port, record::Security security, Certainty certainty);

    /// Without doubles, three alternatives, fixes that change something, most certain first.
    [[nodiscard]] Diagnosis finished();

private:
    const Case &m_case;
    const record::Provider *m_provider = nullptr;
    Reach m_reach = Reach::Unknown;
    QList<Cause> m_excluded;
};

} // namespace envoi::diagnosis
