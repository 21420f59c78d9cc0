// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Draft.h"

#include "record/HostText.h"
#include "record/Providers.h"

#include <algorithm>

namespace envoi::diagnosis
{

using namespace record;

namespace
{

Reach reachOfRun(const Record &record)
{
    if (const auto *tcp = record.facts<TcpFacts>(); tcp && !tcp->address.isEmpty())
        return reachOf(tcp->address);
    if (const auto *dns = record.facts<DnsFacts>(); dns && !dns->addresses.isEmpty())
        return reachOf(dns->addresses.constFirst());
    if (record.settings.host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return Reach::ThisComputer;
    return reachOf(record.settings.host);
}

// "none" instead of encryption, or a step from TLS to nothing: never offered, whatever was observed.
bool lowersSecurity(const QMap<Field, QString> &set)
{
    return set.value(Field::Security) == id(Security::None);
}

} // namespace

Draft::Draft(const Case &what)
    : m_case(what)
    , m_provider(providerOfHost(what.record.settings.host, what.record.settings.user))
    , m_reach(reachOfRun(what.record))
{
    if (!m_provider && !isAddressText(what.record.settings.host))
        m_provider = providerOfDomain(domainOfAddress(what.record.settings.user));
}

bool Draft::isLoopback() const
{
    return m_reach == Reach::ThisComputer;
}

bool Draft::hasRemark(RemarkKind kind) const
{
    const auto *input = record().facts<InputFacts>();
    return input && std::any_of(input->remarks.cbegin(), input->remarks.cend(), [kind](const Remark &r) {
        return r.kind == kind;
    });
}

Draft &Draft::name(Cause cause, Basis basis)
{
    const CauseTraits &row = traits(cause);
    verdict.cause = cause;
    verdict.field = row.field;
    verdict.who = row.who;
    verdict.waiting = row.waiting;
    verdict.certainty = allowed(cause, basis);
    return *this;
}

Draft &Draft::rule(const Rule &rule)
{
    name(rule.cause, Basis::Words);
    const Overrides &o = rule.overrides;
    verdict.field = o.field.value_or(verdict.field);
    verdict.who = o.who.value_or(verdict.who);
    verdict.waiting = o.waiting.value_or(verdict.waiting);
    return atMost(o.certainty.value_or(Certainty::Proved));
}

Draft &Draft::field(Field field)
{
    verdict.field = field;
    return *this;
}

Draft &Draft::who(Who who)
{
    verdict.who = who;
    return *this;
}

Draft &Draft::waiting(Waiting waiting)
{
    verdict.waiting = waiting;
    return *this;
}

Draft &Draft::speaker(Speaker speaker)
{
    verdict.speaker = speaker;
    return *this;
}

Draft &Draft::atMost(Certainty certainty)
{
    verdict.certainty = std::max(verdict.certainty, certainty); // weaker values are greater
    return *this;
}

Draft &Draft::also(std::initializer_list<Cause> causes)
{
    verdict.alternatives << QList<Cause>(causes);
    return *this;
}

Draft &Draft::insteadOf(Cause cause)
{
    verdict.alternatives.prepend(cause);
    return *this;
}

Draft &Draft::remark(Cause cause)
{
    verdict.remarks << cause;
    return *this;
}

Draft &Draft::excluded(Cause cause)
{
    m_excluded << cause;
    return *this;
}

Draft &Draft::detail(Detail detail, const QString &value)
{
    if (!value.isEmpty())
        verdict.details.insert(detail, value);
    return *this;
}

Draft &Draft::fix(const QMap<Field, QString> &set, Certainty certainty)
{
    if (!lowersSecurity(set))
        verdict.fixes << Fix{ set, certainty };
    return *this;
}

Draft &Draft::fixPort(quint16 port, Security security, Certainty certainty)
{
    detail(Detail::SuggestedPort, QString::number(port));
    detail(Detail::SuggestedSecurity, id(security));
    return fix({ { Field::Port, QString::number(port) }, { Field::Security, id(security) } }, certainty);
}

Diagnosis Draft::finished()
{
    const auto keep = [](QList<Cause> &list, const QList<Cause> &without) {
        QList<Cause> kept;
        for (const Cause cause : std::as_const(list)) {
            if (!kept.contains(cause) && !without.contains(cause))
                kept << cause;
        }
        list = kept;
    };
    keep(verdict.alternatives, QList<Cause>(m_excluded) << verdict.cause);
    verdict.alternatives = verdict.alternatives.mid(0, 3);
    keep(verdict.remarks, QList<Cause>(verdict.alternatives) << verdict.cause);

    // The same fix twice: the surer reason for it counts.
    std::stable_sort(verdict.fixes.begin(), verdict.fixes.end(),
        [](const Fix &a, const Fix &b) { return a.certainty < b.certainty; });
    QList<Fix> fixes;
    for (const Fix &fix : std::as_const(verdict.fixes)) {
        const bool known
            = std::any_of(fixes.cbegin(), fixes.cend(), [&fix](const Fix &f) { return f.set == fix.set; });
        if (!known && !fix.set.isEmpty())
            fixes << fix;
    }
    verdict.fixes = fixes;
    return verdict;
}

} // namespace envoi::diagnosis
