// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

namespace envoi::diagnosis
{

/// How far an experiment came: the only thing that most conclusions need.
enum class ProbeResult {
    NotHeld, ///< stopped, abandoned, or not that far
    Unresolved,
    Silent, ///< nothing answered
    Refused,
    Connected, ///< opened, and no more is known
    Spoke, ///< sent an SMTP greeting or a TLS handshake worthy of the port
    OtherService, ///< answered in another protocol
};

struct Probe {
    Purpose purpose{};
    ProbeResult result = ProbeResult::NotHeld;
    const record::Record *record = nullptr;
    [[nodiscard]] quint16 port() const { return record->settings.effectivePort(); }
    [[nodiscard]] record::Security security() const { return record->settings.effectiveSecurity(); }
    [[nodiscard]] bool opened() const { return result >= ProbeResult::Connected; }
    [[nodiscard]] bool secured() const { return record->passed(record::StepId::Tls); }
    [[nodiscard]] bool trusted() const { return record->passed(record::StepId::Certificate); }
    [[nodiscard]] bool greeted() const { return record->passed(record::StepId::Greeting); }
};

/// The follow-ups of a case, read.
class Probes
{
public:
    explicit Probes(const Case &what);
    [[nodiscard]] QList<Probe> of(Purpose purpose) const;
    [[nodiscard]] const Probe *first(Purpose purpose, ProbeResult atLeast) const;
    /// Another mail port of the same host that can be used: 587 and 465 first, those that spoke before those
    /// that only opened; nullptr when none.
    [[nodiscard]] const Probe *openPort() const;
    [[nodiscard]] QStringList portsThat(bool opened) const; ///< of OtherPort, as digits, in rising order
    [[nodiscard]] bool allOtherPorts(
        ProbeResult result) const; ///< at least one was tried, and every one ended so
    /// Everything this name leads to is also where an unrelated name leads: a gateway of the network answers
    /// for all.
    [[nodiscard]] bool everyNameLeadsHere() const;
    /// An unrelated name gets the very same certificate.
    [[nodiscard]] bool everyNameHasThisCertificate() const;

private:
    const Case &m_case;
    QList<Probe> m_probes;
};

[[nodiscard]] ProbeResult resultOf(const record::Record &record);
/// An address that both runs found or used.
[[nodiscard]] bool shareAddress(const record::Record &a, const record::Record &b);

} // namespace envoi::diagnosis
