// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge/Probes.h"

#include "diagnosis/judge/Services.h"

#include <algorithm>

namespace envoi::diagnosis
{

using namespace record;

ProbeResult resultOf(const Record &record)
{
    const StepRecord *dns = record.step(StepId::Dns);
    if (dns && dns->outcome == Outcome::Failed)
        return ProbeResult::Unresolved;
    const StepRecord *tcp = record.step(StepId::Tcp);
    if (!tcp || tcp->outcome == Outcome::Stopped)
        return ProbeResult::NotHeld;
    if (tcp->outcome == Outcome::Failed) {
        const auto *facts = tcp->as<TcpFacts>();
        const bool refused
            = facts && (facts->reason == TcpReason::Refused || facts->reason == TcpReason::Closed);
        return refused ? ProbeResult::Refused : ProbeResult::Silent;
    }
    if (const StepRecord *greeting = record.step(StepId::Greeting)) {
        if (greeting->reply)
            return ProbeResult::Spoke; // a 421 is a mail server too
        if (greeting->violation)
            return serviceOf(greeting->violation->excerpt) == Service::Unknown ? ProbeResult::Connected
                                                                               : ProbeResult::OtherService;
    }
    if (record.passed(StepId::Tls))
        return ProbeResult::Spoke;
    return ProbeResult::Connected;
}

bool shareAddress(const Record &a, const Record &b)
{
    const auto addressesOf = [](const Record &record) {
        QStringList list;
        if (const auto *dns = record.facts<DnsFacts>())
            list << dns->addresses;
        if (const auto *tcp = record.facts<TcpFacts>(); tcp && !tcp->address.isEmpty())
            list << tcp->address;
        return list;
    };
    const QStringList first = addressesOf(a);
    const QStringList second = addressesOf(b);
    return std::any_of(
        first.cbegin(), first.cend(), [&second](const QString &x) { return second.contains(x); });
}

Probes::Probes(const Case &what)
    : m_case(what)
{
    for (const FollowUp &f : what.followUps)
        m_probes << Probe{ f.purpose, resultOf(f.record), &f.record };
}

QList<Probe> Probes::of(Purpose purpose) const
{
    QList<Probe> list;
    std::copy_if(m_probes.cbegin(), m_probes.cend(), std::back_inserter(list),
        [purpose](const Probe &p) { return p.purpose == purpose; });
    return list;
}

const Probe *Probes::first(Purpose purpose, ProbeResult atLeast) const
{
    const auto found = std::find_if(m_probes.cbegin(), m_probes.cend(),
        [&](const Probe &p) { return p.purpose == purpose && p.result >= atLeast; });
    return found == m_probes.cend() ? nullptr : &*found;
}

const Probe *Probes::openPort() const
{
    const auto rank = [](const Probe &p) {
        // 587 before 465 only where both speak: the user keeps the usual STARTTLS set-up of mail programs.
        int value = p.result == ProbeResult::Spoke ? 0 : 10;
        value += p.port() == 587 ? 0 : p.port() == 465 ? 1 : p.port() == 25 ? 5 : 3;
        return value;
    };
    const Probe *best = nullptr;
    for (const Probe &p : m_probes) {
        if (p.purpose == Purpose::OtherPort
            && (p.result == ProbeResult::Spoke || p.result == ProbeResult::Connected)
            && p.port() != m_case.record.settings.effectivePort() && (!best || rank(p) < rank(*best)))
            best = &p;
    }
    return best;
}

QStringList Probes::portsThat(bool opened) const
{
    QList<quint16> ports;
    for (const Probe &p : m_probes) {
        if (p.purpose == Purpose::OtherPort && p.result != ProbeResult::NotHeld && p.opened() == opened
            && !ports.contains(p.port()))
            ports << p.port();
    }
    std::sort(ports.begin(), ports.end());
    QStringList list;
    for (const quint16 port : std::as_const(ports))
        list << QString::number(port);
    return list;
}

bool Probes::allOtherPorts(ProbeResult result) const
{
    const QList<Probe> others = of(Purpose::OtherPort);
    return !others.isEmpty() && std::all_of(others.cbegin(), others.cend(), [result](const Probe &p) {
        return p.result == result;
    });
}

bool Probes::everyNameLeadsHere() const
{
    return std::any_of(m_probes.cbegin(), m_probes.cend(), [this](const Probe &p) {
        return p.purpose == Purpose::OtherName && shareAddress(*p.record, m_case.record);
    });
}

bool Probes::everyNameHasThisCertificate() const
{
    const auto *mine = m_case.record.facts<CertificateFacts>();
    if (!mine || mine->chain.isEmpty())
        return false;
    const QString print = mine->chain.constFirst().sha256;
    return !print.isEmpty() && std::any_of(m_probes.cbegin(), m_probes.cend(), [&print](const Probe &p) {
        const auto *theirs = p.record->facts<CertificateFacts>();
        return p.purpose == Purpose::OtherName && theirs && !theirs->chain.isEmpty()
            && theirs->chain.constFirst().sha256 == print;
    });
}

} // namespace envoi::diagnosis
