// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sequence that reads: which reply belongs to whom, and what nobody asked for.
#include "conversation/Sequence.h"

namespace envoi::conversation
{

using record::Direction;
using record::NoteKind;
using record::StepId;

void Sequence::pump()
{
    while (!m_over) {
        if (m_awaited == Awaited::Handshake) {
            if (m_reader.pending() > 0)
                bytesBeforeHandshake();
            return;
        }
        const std::optional<smtp::ReplyReader::Item> item = m_reader.next();
        logHeard();
        if (!item)
            return;
        const smtp::Reply *reply = std::get_if<smtp::Reply>(&*item);
        if (m_draining && (!reply || reply->code == 421 || --m_due <= 0))
            over(true);
        else if (m_draining)
            continue;
        else if (reply && (m_due > 0 || reply->code == 421))
            deliver(*reply);
        else if (reply)
            tell(Violated{ { smtp::ViolationKind::Unexpected, reply->lines.first().left(256) } });
        else
            tell(Violated{ std::get<smtp::Violation>(*item) });
    }
}

void Sequence::deliver(const smtp::Reply &reply)
{
    m_due = qMax(0, m_due - 1);
    // RFC 5321 §4.3.1: lock-step. When all replies that were asked for have come, nothing more may be there,
    // except a server's farewell. After a refusal nothing is said any more but QUIT: what follows it is of no
    // interest.
    if (m_due == 0 && reply.code < 400 && idOf(m_current) != StepId::Quit) {
        if (idOf(m_current) == StepId::StartTls && reply.code == 220 && m_reader.pending() > 0) {
            m_answer = reply;
            note(NoteKind::BytesIgnored, QString::number(m_reader.pending()));
            tell(Injected{});
            return;
        }
        if (m_reader.leftOver() > 0) {
            m_answer = reply;
            outOfTurn();
            if (!m_farewell)
                return;
            m_answer.reset();
        }
    }
    tell(Answered{ reply });
}

/// Something is in the reader that nobody asked for: a farewell, to be delivered when the next command is
/// due, or the peer speaks out of turn.
void Sequence::outOfTurn()
{
    const std::optional<smtp::ReplyReader::Item> item = m_reader.next();
    logHeard();
    QByteArray excerpt = m_reader.fragment();
    if (item) {
        if (const smtp::Reply *reply = std::get_if<smtp::Reply>(&*item)) {
            if (reply->code == 421) {
                m_farewell = *reply;
                return;
            }
            excerpt = reply->lines.first().left(256);
        } else {
            excerpt = std::get<smtp::Violation>(*item).excerpt;
        }
    }
    tell(Violated{ { smtp::ViolationKind::Unexpected, excerpt } });
}

/// Where a handshake is due nothing may be read in clear. After STARTTLS somebody put it there (RFC 3207
/// §4.2, NO STARTTLS 2021); where TLS was to come first the peer simply does not speak it here.
void Sequence::bytesBeforeHandshake()
{
    const int tls = m_current;
    int startTls = -1;
    for (int i = 0; i < tls; ++i) {
        if (idOf(i) == StepId::StartTls)
            startTls = i;
    }
    if (startTls < 0) {
        record::TlsFacts facts;
        facts.reason = record::TlsReason::NotTls;
        facts.firstBytes = m_reader.atClose().value_or(smtp::Violation{}).excerpt;
        tell(HandshakeFailed{ facts });
        return;
    }
    note(NoteKind::BytesIgnored, QString::number(m_reader.pending()));
    m_steps[static_cast<std::size_t>(tls)].reset();
    act(StepEnded{ tls }); // not reached after all
    m_answer = m_records[startTls].reply;
    m_records[startTls].outcome = record::Outcome::NotReached;
    m_current = startTls;
    tell(Injected{});
}

/// The same bytes in a segment of their own reach the handshake, and break it. Only a refusal can be an
/// answer to our first record, read as a command; a success, or anything else, was said before that.
bool Sequence::isLateInjection(const Event &event) const
{
    const HandshakeFailed *broken = as<HandshakeFailed>(event);
    const bool afterCommand = std::any_of(m_records.cbegin(), m_records.cend(),
        [](const record::StepRecord &step) { return step.id == StepId::StartTls; });
    if (!broken || !afterCommand || broken->tls.reason != record::TlsReason::NotTls)
        return false;
    const QByteArray &bytes = broken->tls.firstBytes;
    return !bytes.isEmpty() && bytes[0] != '4' && bytes[0] != '5';
}

void Sequence::logHeard()
{
    const Step *step = m_draining ? nullptr : stepAt(m_current);
    const StepId id = m_draining ? StepId::Quit : idOf(m_current);
    for (const QByteArray &line : m_reader.takeLines()) {
        QString text = inert(line);
        if (step && step->awaitsProof() && line.startsWith("334 "))
            text = QStringLiteral("334 <credentials>");
        act(Said{ id, Direction::Server, NoteKind::None, text, !m_known.insideTls });
    }
}

QString Sequence::inert(const QByteArray &outside) const
{
    return smtp::shown(smtp::decoded(m_known.redactor.masked(outside)));
}

} // namespace envoi::conversation
