// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sequence that ends steps and runs: at most one step fails, later ones are not reached, and
// nothing but QUIT follows a failure (hostile.md R1, R12).
#include "conversation/Sequence.h"

namespace envoi::conversation
{

using record::Failure;
using record::NoteKind;
using record::Outcome;
using record::StepId;

namespace
{

/// After which failures the session is alive and both sides know whose turn it is.
bool isOrderly(const record::StepRecord &step)
{
    switch (step.failure) {
    case Failure::None:
    case Failure::NotOffered:
    case Failure::Withheld:
    case Failure::LoginFailed:
        return true;
    case Failure::Refused:
        return step.reply && step.reply->code != 421 && step.reply->code != 221;
    case Failure::BadInput: // an address that was seen late
        return step.id != StepId::Input;
    case Failure::Closed:
    case Failure::TimedOut:
    case Failure::Violation:
    case Failure::InjectedData:
    case Failure::LookupFailed:
    case Failure::ConnectFailed:
    case Failure::HandshakeFailed:
    case Failure::CertificateRejected:
    case Failure::Local:
        break;
    }
    return false;
}

/// Of what broke the protocol, the part that is no line of the dialogue. What else had arrived is chance.
QByteArray notLogged(const smtp::Violation &violation, const smtp::ReplyReader &reader)
{
    switch (violation.kind) {
    case smtp::ViolationKind::Truncated:
    case smtp::ViolationKind::Unexpected:
        return reader.fragment();
    case smtp::ViolationKind::LineTooLong:
    case smtp::ViolationKind::TooMuchData:
        return violation.excerpt;
    case smtp::ViolationKind::Malformed: // the head of a TLS record has no line end
        return violation.excerpt.startsWith('\x15') || violation.excerpt.startsWith('\x16')
            ? violation.excerpt
            : QByteArray();
    case smtp::ViolationKind::InvalidCode:
    case smtp::ViolationKind::InconsistentCodes:
    case smtp::ViolationKind::ReplyTooLong:
        break;
    }
    return {};
}

/// No further than this, and there is nobody to say QUIT to, or no way to say it.
bool isBeforeSession(StepId id)
{
    return id == StepId::Input || id == StepId::Dns || id == StepId::Tcp || id == StepId::StartTls
        || id == StepId::Tls;
}

} // namespace

void Sequence::finish(Finish result)
{
    record::StepRecord &step = m_records[m_current];
    step.outcome = result.outcome;
    step.failure = result.failure;
    step.facts = std::move(result.facts);
    step.reply = result.reply ? std::move(result.reply) : std::exchange(m_answer, std::nullopt);
    step.violation = std::move(result.violation);
    m_answer.reset();
    if (step.failure == Failure::TimedOut && m_reader.leftOver() > 0)
        step.violation = m_reader.atClose(); // what came of a reply, for the diagnosis
    if (step.violation) {
        step.violation->excerpt = m_known.redactor.masked(step.violation->excerpt);
        if (const QByteArray rest = notLogged(*step.violation, m_reader); !rest.isEmpty())
            note(NoteKind::Incomplete, inert(rest));
    }
    if (step.reply)
        step.reply = masked(*std::move(step.reply), m_known);
    if (auto *tls = std::get_if<record::TlsFacts>(&step.facts))
        tls->firstBytes = m_known.redactor.masked(tls->firstBytes);
    if (auto *tcp = std::get_if<record::TcpFacts>(&step.facts))
        tcp->proxyDetail = smtp::decoded(m_known.redactor.masked(tcp->proxyDetail.toUtf8()));
    if (result.lastLine && result.lastLine->isSafe()) {
        smtp::WipedBytes bytes;
        result.lastLine->appendWireForm(bytes);
        say(m_current, *result.lastLine);
        act(Write{ std::move(bytes) });
    }

    if (step.outcome == Outcome::Passed && !step.tolerated.isEmpty() && step.id != StepId::Quit)
        step.outcome = Outcome::Remark;
    const bool well = step.outcome == Outcome::Passed || step.outcome == Outcome::Remark;
    if (const record::TcpFacts *tcp = step.as<record::TcpFacts>(); tcp && well) {
        const bool v6 = tcp->address.contains(u':');
        note(NoteKind::Connected,
            (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(tcp->address).arg(tcp->port));
    } else if (const record::TlsFacts *tls = step.as<record::TlsFacts>(); tls && well) {
        note(NoteKind::TlsStarted, smtp::shown(tls->version + QStringLiteral(", ") + tls->cipher));
    } else if (step.id == StepId::Certificate) {
        const bool refused = !m_known.certificate.accepted;
        note(refused ? NoteKind::CertificateRefused : NoteKind::CertificateAccepted);
        if (well)
            act(OpenGate{});
    }
    act(StepEnded{ m_current });
    if (step.id == StepId::Quit) {
        over(true);
    } else if (well) {
        advance();
    } else if (step.outcome == Outcome::Stopped) {
        over(result.lastLine.has_value());
    } else {
        conclude();
    }
}

/// The verdict is fixed. What was asked in the same flight is still read; QUIT is polite where it is
/// possible.
void Sequence::conclude()
{
    fixVerdict();
    if (!mayQuit()) {
        over(false);
        return;
    }
    const bool waits = m_known.settings.lastStep == StepId::Quit;
    m_awaited = Awaited::Nothing;
    m_draining = true;
    if (!m_quitSaid) {
        m_quitSaid = true;
        ++m_due;
        smtp::WipedBytes bytes;
        const smtp::Line quit("QUIT");
        quit.appendWireForm(bytes);
        act(Said{ StepId::Quit, record::Direction::Client, NoteKind::None, quit.shownForm(), false });
        act(Write{ std::move(bytes) });
    }
    if (waits)
        wait(Limit::Quit);
    else
        over(true);
}

bool Sequence::mayQuit() const
{
    const record::StepRecord &step = m_records[m_current];
    const bool refusedStartTls = step.id == StepId::StartTls && step.outcome == Outcome::Failed;
    const bool greeted
        = std::any_of(m_records.cbegin(), m_records.cend(), [](const record::StepRecord &other) {
              return other.id == StepId::Greeting && other.outcome != Outcome::NotReached;
          });
    return !m_gone && greeted && isOrderly(step) && (refusedStartTls || !isBeforeSession(step.id))
        && (m_due > 0 || m_reader.leftOver() == 0);
}

void Sequence::closed(const Closed &event)
{
    const bool isHandshake = m_awaited == Awaited::Handshake;
    if (!isHandshake)
        pump(); // what came before the end counts
    if (!m_over && m_awaited == Awaited::Silence) {
        quiet();
        pump();
    }
    if (m_over)
        return;
    m_gone = true;
    note(NoteKind::Closed);
    if (m_draining) {
        over(true);
    } else if (event.alert > 0 && m_known.insideTls && !m_heardInsideTls && !isHandshake) {
        lostToAlert(event.alert);
    } else if (const std::optional<smtp::Violation> rest = m_reader.atClose(); rest && !isHandshake) {
        tell(Violated{ *rest });
    } else {
        tell(event);
    }
}

/// In TLS 1.3 the server judges the client's certificate after the client holds the handshake for done
/// (RFC 8446 §4.4.2, alert 116): the alert comes where the greeting was awaited, but the handshake failed.
void Sequence::lostToAlert(int alert)
{
    for (int i = m_current; i >= 0; --i) {
        record::StepRecord &step = m_records[i];
        if (step.id == StepId::Tls) {
            record::TlsFacts facts
                = step.as<record::TlsFacts>() ? *step.as<record::TlsFacts>() : record::TlsFacts();
            facts.reason
                = alert == 116 ? record::TlsReason::ClientCertificateRequired : record::TlsReason::Alert;
            facts.alert = alert;
            act(StepEnded{ m_current });
            m_current = i;
            finish(failed(Failure::HandshakeFailed, facts));
            return;
        }
        // Later steps were not reached after all; what is known of the certificate stays.
        if (step.outcome == Outcome::Passed || step.outcome == Outcome::Remark) {
            step.outcome = Outcome::NotReached;
            act(StepEnded{ i });
        }
    }
    tell(Closed{ alert });
}

void Sequence::fixVerdict()
{
    if (!m_verdict) {
        m_verdict = true;
        act(VerdictFixed{});
    }
}

void Sequence::over(bool orderly)
{
    if (m_over)
        return;
    fixVerdict();
    m_over = true;
    m_awaited = Awaited::Nothing;
    // The credentials are of no use any more, and a finished run may stay on screen for hours.
    m_known.secret.wipe();
    m_known.redactor = {};
    m_steps.clear();
    act(CloseChannel{ orderly && !m_gone });
    act(Over{});
}

} // namespace envoi::conversation
