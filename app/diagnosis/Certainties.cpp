// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Certainties.h"

#include <algorithm>

namespace envoi::diagnosis
{

namespace
{

// What only a second look can prove.
bool provedByExperiment(Cause cause)
{
    return cause == Cause::PortBlockedByNetwork // another mail port of the same host answers
        || cause == Cause::HeloRejected // another name is accepted
        || cause == Cause::Ipv6Broken // the other family answers
        || cause == Cause::CertificateExpired; // a second clock agrees with this computer's
}

} // namespace

Certainty allowed(Cause cause, Basis basis)
{
    const Certainty ceiling = traits(cause).ceiling;
    switch (basis) {
    case Basis::Code:
        return Certainty::Possible;
    case Basis::Words:
        return cause == Cause::Ok ? Certainty::Proved : std::max(ceiling, Certainty::Likely);
    case Basis::Observation:
        return ceiling;
    case Basis::Experiment:
        return provedByExperiment(cause) ? Certainty::Proved : ceiling;
    }
    return Certainty::Possible;
}

} // namespace envoi::diagnosis
