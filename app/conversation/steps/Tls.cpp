// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation::steps
{

namespace
{

/// The handshake only. Whether the peer is the right one is the next step's question, and the gate stays shut
/// until then.
class Tls final : public Step
{
public:
    Want on(const Event &event, Knowledge &known) override
    {
        using record::Failure;
        using record::TlsFacts;
        using record::TlsReason;
        if (as<Begin>(event))
            return StartTls{};
        if (const Secured *secured = as<Secured>(event)) {
            known.insideTls = true;
            known.certificate = secured->certificate;
            return passed(secured->tls);
        }
        if (const HandshakeFailed *broken = as<HandshakeFailed>(event))
            return failed(
                broken->tls.reason == TlsReason::TimedOut ? Failure::TimedOut : Failure::HandshakeFailed,
                broken->tls);
        TlsFacts facts;
        facts.reason = TlsReason::Other;
        if (const Closed *closed = as<Closed>(event)) {
            facts.reason = closed->alert > 0 ? TlsReason::Alert : TlsReason::Closed;
            facts.alert = closed->alert;
            return failed(Failure::HandshakeFailed, facts);
        }
        if (as<TimedOut>(event))
            facts.reason = TlsReason::TimedOut;
        return interrupted(event, facts);
    }
};

} // namespace

std::unique_ptr<Step> tls()
{
    return std::make_unique<Tls>();
}

} // namespace envoi::conversation::steps
