// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

#include <QList>

namespace envoi::diagnosis
{

/// Puts experiments together for one case: each with as few steps as its question needs, none twice, none
/// with anything of the login or the envelope in it.
class Bench
{
public:
    explicit Bench(const Case &what);

    [[nodiscard]] const record::Record &record() const { return m_case->record; }
    [[nodiscard]] const record::Settings &settings() const { return m_case->record.settings; }
    [[nodiscard]] QList<Experiment> experiments() const { return m_experiments; }

    /// 587, 465, 25, 2525 and what the provider lists beyond them, without the port already tried.
    void otherPorts(record::StepId lastStep = record::StepId::Greeting);
    void otherPort(quint16 port, record::StepId lastStep = record::StepId::Greeting);
    void otherSecurity(record::Security security, record::StepId lastStep);
    void firstBytes();
    void otherFamily(record::StepId lastStep); ///< the family not used; nothing where the name has only one
    void anythingReachable();
    void suggestedNames(); ///< what may have been meant instead of the typed name; at most three
    void namesOnCertificate();
    void anotherEhloName();
    void anotherNamesAddress(); ///< a name that has nothing to do with this server: only looked up
    void anotherNamesCertificate();

private:
    [[nodiscard]] record::Settings bare() const;
    void add(Purpose purpose, const record::Settings &settings, record::StepId lastStep);

    const Case *m_case;
    QList<Experiment> m_experiments;
};

/// A name that the Internet would know: not of a local network, not an address.
[[nodiscard]] bool isPublicName(const QString &host);
/// 10/8, 172.16/12, 192.168/16, 100.64/10, link-local, fc00::/7.
[[nodiscard]] bool isPrivateAddress(const QString &address);

} // namespace envoi::diagnosis
