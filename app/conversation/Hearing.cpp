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
        if (m_awaited == Awaited::Silence) {
            listen();
            if (m_awaited == Awaited::Silence)
                return;
            continue;
        }
        const std::optional<smtp::ReplyReader::Item> item
            = m_toQuit ? std::exchange(m_toQuit, std::nullopt) : m_reader.next();
        logHeard();
        if (!item)
            return;
        const smtp::Reply *reply = std::get_if<smtp::Reply>(&*item);
        const bool unheard = std::exchange(m_unheard, false);
        if (m_draining && (!reply || reply->code == 421 || --m_due <= 0))
            over(true);
        else if (m_draining)
            continue;
        else if (reply && unheard && m_due > 0 && !mayInterrupt(reply->code))
            beforeItsTime(*reply);
        else if (reply && (m_due > 0 || reply->code == 421))
            deliver(*reply);
        else if (reply)
            outOfTurn(item);
        else
            tell(Violated{ std::get<smtp::Violation>(*item) });
    }
}

void Sequence::tolerate(const QList<smtp::Tolerated> &what)
{
    QList<smtp::Tolerated> &all = m_records[m_current].tolerated;
    for (const smtp::Tolerated one : what) {
        if (!all.contains(one))
            all.insert(std::lower_bound(all.begin(), all.end(), one), one);
    }
}

/// What a server may say without having heard the last command: that it ends the session, what it likes
/// after QUIT, and that it takes no more of a message.
bool Sequence::mayInterrupt(int code) const
{
    return code == 421 || idOf(m_current) == StepId::Quit || (idOf(m_current) == StepId::Data && code >= 400);
}

/// RFC 5321 §4.3.1: lock-step. When all replies that were asked for have come, nothing more may be there,
/// except a server's farewell. After a refusal nothing is said any more but QUIT: what follows it is of no
/// interest.
void Sequence::deliver(const smtp::Reply &reply)
{
    m_due = qMax(0, m_due - 1);
    m_answered = m_current;
    tolerate(m_reader.takeTolerated());
    const bool goesOn = m_due == 0 && reply.code < 400;
    const bool onlyQuitIsDue = m_due == 1 && m_quitSaid;
    if ((goesOn || onlyQuitIsDue) && reply.code != 421 && idOf(m_current) != StepId::Quit) {
        m_answer = reply;
        m_awaited = Awaited::Silence;
        if (m_reader.leftOver() == 0)
            act(Listen{ false });
        return; // pump() goes on there
    }
    tell(Answered{ reply });
}

/// Whatever comes now, was said without being asked: in the segment of the reply, or right behind it.
void Sequence::listen()
{
    if (idOf(m_current) == StepId::StartTls && m_answer->code == 220 && m_reader.pending() > 0) {
        note(NoteKind::BytesIgnored, QString::number(m_reader.pending()));
        tell(Injected{});
        return;
    }
    if (m_reader.leftOver() == 0)
        return;
    const std::optional<smtp::ReplyReader::Item> item = m_reader.next();
    logHeard();
    if (!item) {
        act(Listen{ true }); // a farewell, perhaps
        return;
    }
    if (m_due > 0) {
        answeredToQuit(*item);
        return;
    }
    const smtp::Reply answer = *m_answer;
    outOfTurn(item);
    if (m_farewell) {
        m_answer.reset();
        tell(Answered{ answer });
    }
}

/// MAIL, RCPT and QUIT left together. If one of them got two replies, all later ones were taken for the
/// answer to the command before theirs, and what seems to be QUIT's is followed by another: its true one, or
/// more that nobody asked for. Two refusals of QUIT change nothing.
void Sequence::answeredToQuit(const smtp::ReplyReader::Item &item)
{
    const auto codeOf = [](const smtp::ReplyReader::Item &one) {
        const smtp::Reply *reply = std::get_if<smtp::Reply>(&one);
        return reply ? reply->code : 0;
    };
    const bool surplus = m_toQuit && codeOf(item) != 0 && (codeOf(item) == 221 || codeOf(*m_toQuit) < 400);
    if (surplus) {
        outOfTurn(std::exchange(m_toQuit, std::nullopt));
        return;
    }
    const bool mayBeAnothers = !m_toQuit && codeOf(item) != 0 && codeOf(item) != 221 && codeOf(item) != 421;
    if (!m_toQuit)
        m_toQuit = item;
    if (!mayBeAnothers)
        quiet();
    else if (m_reader.leftOver() > 0)
        listen();
    else
        act(Listen{ false });
}

void Sequence::quiet()
{
    if (m_reader.leftOver() > 0 && m_due == 0) {
        outOfTurn(std::nullopt);
        return;
    }
    const smtp::Reply answer = *std::exchange(m_answer, std::nullopt);
    tell(Answered{ answer });
}

/// Something is there that nobody asked for: a farewell, to be delivered when the next command is due, or
/// the peer speaks out of turn.
void Sequence::outOfTurn(const std::optional<smtp::ReplyReader::Item> &item)
{
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

/// A reply that left the peer before our command had reached it belongs to the command before: that one got
/// two. Where credentials may have left meanwhile, the login itself failed: its facts must stay.
void Sequence::beforeItsTime(const smtp::Reply &reply)
{
    if (m_answered >= 0 && m_answered < m_current && idOf(m_current) != StepId::Auth)
        takeBack(m_answered);
    tell(Violated{ { smtp::ViolationKind::Unexpected, reply.lines.first().left(256) } });
}

/// The step with this index did not pass after all, and what was begun after it is not reached.
void Sequence::takeBack(int guilty)
{
    for (int i = m_current; i < m_records.size() && i <= m_last; ++i) {
        if (std::exchange(m_steps[static_cast<std::size_t>(i)], nullptr))
            act(StepEnded{ i });
    }
    m_answer = m_records[guilty].reply;
    m_records[guilty].outcome = record::Outcome::NotReached;
    m_current = guilty;
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
    takeBack(startTls);
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
