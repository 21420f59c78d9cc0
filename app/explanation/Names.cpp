// SPDX-License-Identifier: GPL-3.0-or-later
// Names of steps, outcomes, settings: the same words in the window, the verdicts, the reports and the command
// line.
#include "explanation/Explanation.h"

namespace envoi::explanation
{

using record::Field;
using record::Outcome;
using record::Security;
using record::StepId;

QString stepName(StepId step, const Language &l, bool insideTls)
{
    switch (step) {
    case StepId::Input:
        return l.translate("Names", "Check of the settings");
    case StepId::Dns:
        return l.translate("Names", "Server look-up (DNS)");
    case StepId::Tcp:
        return l.translate("Names", "Connection to the port");
    case StepId::Tls:
        return l.translate("Names", "Start of encryption");
    case StepId::Certificate:
        return l.translate("Names", "Certificate check");
    case StepId::Greeting:
        return l.translate("Names", "Server’s greeting");
    case StepId::Ehlo:
        return insideTls ? l.translate("Names", "Capabilities, encrypted")
                         : l.translate("Names", "Capabilities");
    case StepId::StartTls:
        return l.translate("Names", "Request for encryption");
    case StepId::Auth:
        return l.translate("Names", "Log-in");
    case StepId::Mail:
        return l.translate("Names", "Sender");
    case StepId::Rcpt:
        return l.translate("Names", "Recipient");
    case StepId::Data:
        return l.translate("Names", "Test message");
    case StepId::Quit:
        return l.translate("Names", "End of the session");
    }
    return {};
}

QString outcomeName(Outcome outcome, const Language &l)
{
    switch (outcome) {
    case Outcome::Passed:
        return l.translate("Names", "passed");
    case Outcome::Remark:
        return l.translate("Names", "passed, with a remark");
    case Outcome::Failed:
        return l.translate("Names", "failed");
    case Outcome::NotReached:
        return l.translate("Names", "not reached");
    case Outcome::NotApplicable:
        return l.translate("Names", "not applicable");
    case Outcome::Stopped:
        return l.translate("Names", "stopped");
    }
    return {};
}

QString securityName(Security security, const Language &l)
{
    switch (security) {
    case Security::Auto:
        return l.translate("Names", "Automatic");
    case Security::StartTls:
        return QStringLiteral("STARTTLS");
    case Security::Tls:
        return QStringLiteral("SSL/TLS");
    case Security::None:
        return l.translate("Names", "None", "connection security");
    }
    return {};
}

QString fieldName(Field field, const Language &l)
{
    switch (field) {
    case Field::None:
        return {};
    case Field::Host:
        return l.translate("Names", "Outgoing server (SMTP)");
    case Field::Port:
        return l.translate("Names", "Port");
    case Field::Security:
        return l.translate("Names", "Connection security");
    case Field::User:
        return l.translate("Names", "User name");
    case Field::Password:
        return l.translate("Names", "Password");
    case Field::Auth:
        return l.translate("Names", "Authentication method");
    case Field::From:
        return l.translate("Names", "Sender address");
    case Field::To:
        return l.translate("Names", "Recipient address");
    }
    return {};
}

} // namespace envoi::explanation
