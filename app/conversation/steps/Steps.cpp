// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/steps/Steps.h"

namespace envoi::conversation
{

std::unique_ptr<Step> makeStep(record::StepId id)
{
    switch (id) {
    case record::StepId::Input:
        return steps::input();
    case record::StepId::Dns:
        return steps::dns();
    case record::StepId::Tcp:
        return steps::tcp();
    case record::StepId::Tls:
        return steps::tls();
    case record::StepId::Certificate:
        return steps::certificate();
    case record::StepId::Greeting:
        return steps::greeting();
    case record::StepId::Ehlo:
        return steps::ehlo();
    case record::StepId::StartTls:
        return steps::startTls();
    case record::StepId::Auth:
        return steps::auth();
    case record::StepId::Mail:
        return steps::mail();
    case record::StepId::Rcpt:
        return steps::rcpt();
    case record::StepId::Data:
        return steps::data();
    case record::StepId::Quit:
        return steps::quit();
    }
    return nullptr;
}

} // namespace envoi::conversation
