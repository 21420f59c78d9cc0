// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

class Certificate final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        record::CertificateFacts &facts = known.certificate;
        if (!as<Begin>(event))
            return interrupted(event, facts);
        if (facts.accepted) {
            known.verified = true;
            return passed(facts, std::nullopt,
                facts.problems.isEmpty() ? record::Outcome::Passed : record::Outcome::Remark);
        }
        if (!known.settings.allowUntrustedCertificate)
            return failed(record::Failure::CertificateRejected, facts);
        facts.acceptedByConsent = true;
        return passed(facts, std::nullopt, record::Outcome::Remark);
    }
};

} // namespace

std::unique_ptr<Step> certificate()
{
    return std::make_unique<Certificate>();
}

} // namespace envoi::conversation::steps
