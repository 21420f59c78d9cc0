// SPDX-License-Identifier: GPL-3.0-or-later
// Who can fix it, whether waiting helps, what became of the password, and the facts for a letter.
#include "explanation/words/Scene.h"
#include "explanation/words/Words.h"

namespace envoi::explanation
{

using diagnosis::Cause;
using diagnosis::PasswordState;
using diagnosis::Waiting;
using diagnosis::Who;

QString whoSentence(const Scene &s)
{
    switch (s.verdict().who) {
    case Who::User:
        return s.translate("Words.States", "You can fix this yourself.");
    case Who::Network:
        return s.onThisComputer() || s.verdict().speaker == diagnosis::Speaker::SecuritySoftware
            ? s.translate("Words.States", "The security software on this computer is where this gets fixed.")
            : s.translate("Words.States", "This gets fixed in your network or security software.");
    case Who::Provider:
        return s.translate("Words.States", "Only your provider can fix this.");
    case Who::Administrator:
        return s.translate("Words.States", "Only the person who runs the server or network can fix this.");
    case Who::Nobody:
        return s.translate("Words.States", "Nobody needs to fix anything.");
    }
    return {};
}

QString waitingAdvice(const Scene &s)
{
    const Cause cause = s.verdict().cause;
    switch (s.verdict().waiting) {
    case Waiting::Helps:
        if (cause == Cause::QuotaExceeded)
            return s.translate("Words.States", "Waiting helps: up to a day.");
        if (cause == Cause::TooManyAuthAttempts || cause == Cause::IpBlocklisted)
            return s.translate("Words.States", "Waiting helps: an hour, at times a day.");
        if (cause == Cause::Greylisted)
            return s.translate("Words.States", "Waiting helps: five to fifteen minutes.");
        if (cause == Cause::MailboxFull)
            return s.translate("Words.States", "Waiting helps once the recipient has made room.");
        if (cause == Cause::IdleTimeout || cause == Cause::TooManyErrors)
            return s.translate("Words.States", "Trying again at once or in a minute is enough.");
        return s.translate("Words.States", "Waiting helps: usually a few minutes.");
    case Waiting::DoesNotHelp:
        return s.translate("Words.States", "Waiting does not help.");
    case Waiting::Unknown:
        if (cause == Cause::Works || cause == Cause::WorksWithoutLogin || cause == Cause::Ok
            || cause == Cause::StoppedByUser)
            return s.translate("Words.States", "There is nothing to wait for.");
        return s.translate("Words.States", "Whether waiting helps cannot be told from here.");
    }
    return {};
}

namespace
{

/// The password left this computer outside TLS.
bool sentInClear(const Scene &s)
{
    const auto *auth = s.record().facts<record::AuthFacts>();
    return s.live() && auth && auth->credentialsSent && !auth->insideTls
        && (auth->mechanism == QLatin1StringView("PLAIN") || auth->mechanism == QLatin1StringView("LOGIN"));
}

QString passwordState(const Scene &s)
{
    switch (s.verdict().password) {
    case PasswordState::NotGiven:
        return s.live() ? s.translate("Words.States", "No password was given, so none was tested.")
                        : s.translate("Words.States",
                            "No password was involved, so this does not mean that it is wrong.");
    case PasswordState::NotSent:
        return s.live() ? s.translate("Words.States", "Your password was not sent, so it was not tested.")
                        : s.translate("Words.States",
                            "This reply comes before any password, so it does not mean that yours is wrong.");
    case PasswordState::Accepted:
        return s.translate("Words.States", "Your password was accepted.");
    case PasswordState::Refused:
        return s.translate("Words.States", "The password was refused together with the user name.");
    case PasswordState::Unknown:
        return s.live()
            ? s.translate("Words.States", "Your password was sent, but the server did not judge it.")
            : s.translate("Words.States", "This reply does not say whether the password is right.");
    }
    return {};
}

} // namespace

QString passwordSentence(const Scene &s)
{
    if (sentInClear(s))
        return joined({ passwordState(s),
            s.translate(
                "Words.States", "It travelled without encryption: change it once the settings are right.") });
    return passwordState(s);
}

QString letterOpening(const Scene &s)
{
    const record::Record &r = s.record();
    const record::StepRecord *failed = r.failed();
    const QString reply
        = failed && failed->reply ? smtp::shown(failed->reply->verbatim().simplified(), 400) : QString();
    if (s.pasted()) {
        if (reply.isEmpty())
            return {};
        return s.host().isEmpty()
            ? s.translate("Words.States", "Your server answered: “%1”.").arg(reply)
            : s.translate("Words.States", "Your server %1 answered: “%2”.").arg(s.host(), reply);
    }
    const QString when
        = r.environment.created.isValid() ? s.language().zonedMoment(r.environment.created) : QString();
    if (reply.isEmpty())
        return s
            .translate(
                "Words.States", "On %1, a connection to %2 (port %3, %4) did not get past the step “%5”.")
            .arg(when, s.server(), s.port(), s.security(), s.step());
    return s.translate("Words.States", "On %1, %2 (port %3, %4) answered at the step “%5”: “%6”.")
        .arg(when, s.server(), s.port(), s.security(), s.step(), reply);
}

} // namespace envoi::explanation
