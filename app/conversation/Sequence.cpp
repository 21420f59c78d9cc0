// SPDX-License-Identifier: GPL-3.0-or-later
// Which step comes next, and what is done with its wants. How the replies are read is in Hearing.cpp, how it
// ends in Ending.cpp.
#include "conversation/Sequence.h"

namespace envoi::conversation
{

using record::Direction;
using record::NoteKind;
using record::Outcome;
using record::StepId;

namespace
{

/// Steps whose command may leave before the reply to the one before it (RFC 2920 §3.1), where PIPELINING is
/// offered. DATA must wait: after a refused recipient a 354 could not be answered well.
bool mayBeFollowed(StepId id)
{
    return id == StepId::Mail || id == StepId::Rcpt;
}

bool mayFollow(StepId id)
{
    return id == StepId::Rcpt || id == StepId::Quit;
}

} // namespace

Sequence::Sequence(Knowledge known)
    : m_known(std::move(known))
    , m_records(record::plannedSteps(m_known.settings))
    , m_steps(static_cast<std::size_t>(m_records.size()))
{
    m_known.redactor = sasl::Redactor(m_known.secret);
    const StepId last = m_known.settings.lastStep;
    const bool isPlanned = std::any_of(m_records.cbegin(), m_records.cend(),
        [last](const record::StepRecord &step) { return step.id == last; });
    for (int i = 0; i < m_records.size(); ++i) {
        record::StepRecord &step = m_records[i];
        // A proxy looks names up by itself; and there is no recipient without a sender.
        if ((step.id == StepId::Dns && !m_known.settings.proxy.isEmpty())
            || (step.id == StepId::Rcpt && m_known.settings.from.isEmpty()))
            step.outcome = Outcome::NotApplicable;
        if (step.id == (isPlanned ? last : StepId::Ehlo))
            m_last = i;
    }
}

Sequence::~Sequence() = default;

Actions Sequence::start()
{
    if (m_current < 0)
        advance();
    return std::exchange(m_actions, {});
}

Actions Sequence::received(QByteArrayView bytes, bool unheard)
{
    if (!m_over && !bytes.isEmpty()) {
        m_unheard = m_unheard || unheard;
        m_reader.feed(bytes);
        m_heardInsideTls = m_heardInsideTls || m_known.insideTls;
        pump();
    }
    return std::exchange(m_actions, {});
}

Actions Sequence::handle(const Event &event)
{
    if (m_over || m_current < 0 || isStray(event))
        return {};
    if (const Closed *end = as<Closed>(event)) {
        closed(*end);
    } else if ((as<Injected>(event) && m_awaited == Awaited::Handshake) || isLateInjection(event)) {
        bytesBeforeHandshake();
    } else if (as<Quiet>(event)) {
        quiet();
        pump();
    } else {
        m_gone = m_gone || as<LocalFault>(event);
        if (as<TimedOut>(event)) {
            m_gone = true;
            note(NoteKind::TimedOut);
        } else if (as<Stopped>(event)) {
            note(NoteKind::Stopped);
        }
        if (m_draining || (m_verdict && as<Stopped>(event)))
            over(false);
        else
            tell(event);
    }
    return std::exchange(m_actions, {});
}

bool Sequence::isStray(const Event &event) const
{
    if (as<Resolved>(event))
        return m_awaited != Awaited::Lookup;
    if (as<Connected>(event))
        return m_awaited != Awaited::Connection;
    if (as<Secured>(event) || as<HandshakeFailed>(event) || as<Injected>(event))
        return m_awaited != Awaited::Handshake;
    if (as<Quiet>(event))
        return m_awaited != Awaited::Silence;
    if (as<Derived>(event))
        return m_awaited != Awaited::Derivation;
    // Replies come as bytes; only start() begins.
    return as<Begin>(event) || as<Answered>(event) || as<Violated>(event);
}

int Sequence::following(int index) const
{
    for (int i = index + 1; i <= m_last; ++i) {
        if (m_records[i].outcome != Outcome::NotApplicable)
            return i;
    }
    return -1;
}

void Sequence::advance()
{
    m_awaited = Awaited::Nothing;
    const int next = following(m_current);
    if (next < 0) {
        conclude(); // every step that was asked for passed
        return;
    }
    m_current = next;
    if (idOf(next) == StepId::Quit)
        fixVerdict();
    if (stepAt(next)) { // its command left with the flight
        m_awaited = Awaited::Reply;
        wait(idOf(next) == StepId::Quit ? Limit::Quit : Limit::Reply);
        return;
    }
    m_steps[static_cast<std::size_t>(next)] = makeStep(idOf(next));
    act(StepBegan{ next });
    tell(Begin{});
}

void Sequence::tell(const Event &event)
{
    m_awaited = Awaited::Nothing;
    if (as<Secured>(event))
        m_answered = -1; // what was said in clear has no part in what follows
    perform(stepAt(m_current)->on(event, m_known));
}

void Sequence::perform(Want want)
{
    if (std::holds_alternative<Resolve>(want)) {
        m_awaited = Awaited::Lookup;
        act(DoResolve{ m_known.settings.host });
        wait(Limit::Dns);
    } else if (std::holds_alternative<Connect>(want)) {
        m_awaited = Awaited::Connection;
        act(DoConnect{ m_known.addresses });
        wait(Limit::Connect);
    } else if (std::holds_alternative<StartTls>(want)) {
        m_awaited = Awaited::Handshake;
        act(DoStartTls{});
        wait(Limit::Handshake);
    } else if (const Send *lines = std::get_if<Send>(&want)) {
        send(*lines);
    } else if (const Await *await = std::get_if<Await>(&want)) {
        m_awaited = Awaited::Reply;
        ++m_due;
        wait(await->limit);
    } else if (Derive *derive = std::get_if<Derive>(&want)) {
        m_awaited = Awaited::Derivation;
        act(DoDerive{ std::move(derive->work) });
        wait(Limit::Reply); // L5 counts the computation too
    } else {
        finish(std::move(std::get<Finish>(want)));
    }
}

void Sequence::send(const Send &want)
{
    if (!m_farewell && m_reader.leftOver() > 0) { // behind a reply that was not listened after
        const std::optional<smtp::ReplyReader::Item> item = m_reader.next();
        logHeard();
        outOfTurn(item);
        if (!m_farewell)
            return;
    }
    if (m_farewell) {
        const smtp::Reply farewell = *std::exchange(m_farewell, std::nullopt);
        tell(Answered{ farewell });
        return;
    }
    const bool safe = std::all_of(
        want.lines.cbegin(), want.lines.cend(), [](const smtp::Line &line) { return line.isSafe(); });
    if (!safe) { // the last gate before the socket
        tell(LocalFault{});
        return;
    }
    smtp::WipedBytes bytes;
    for (const smtp::Line &line : want.lines) {
        line.appendWireForm(bytes);
        say(m_current, line);
    }
    std::vector<Step *> speakers{ stepAt(m_current) };
    joinFlight(bytes, speakers);
    for (Step *step : speakers)
        step->sent();
    m_due += static_cast<int>(speakers.size());
    m_awaited = Awaited::Reply;
    m_unheard = false;
    act(Write{ std::move(bytes) });
    wait(want.limit);
}

void Sequence::joinFlight(smtp::WipedBytes &bytes, std::vector<Step *> &speakers)
{
    m_quitSaid = m_quitSaid || idOf(m_current) == StepId::Quit;
    if (!m_known.capabilities.offers(QLatin1StringView("PIPELINING")))
        return;
    int index = m_current;
    while (mayBeFollowed(idOf(index))) {
        index = following(index);
        if (index < 0 || !mayFollow(idOf(index)))
            return;
        std::unique_ptr<Step> step = makeStep(idOf(index));
        const Want want = step->on(Begin{}, m_known);
        const Send *send = std::get_if<Send>(&want);
        if (!send || send->lines.size() != 1 || !send->lines.front().isSafe())
            return; // it will have its say when its turn comes
        send->lines.front().appendWireForm(bytes);
        act(StepBegan{ index });
        say(index, send->lines.front());
        speakers.push_back(step.get());
        m_quitSaid = m_quitSaid || idOf(index) == StepId::Quit;
        m_steps[static_cast<std::size_t>(index)] = std::move(step);
    }
}

void Sequence::say(int index, const smtp::Line &line)
{
    act(Said{ idOf(index), Direction::Client, NoteKind::None, line.shownForm(), false });
}

void Sequence::note(NoteKind kind, const QString &text)
{
    act(Said{ idOf(m_current), Direction::Note, kind, text, false });
}

void Sequence::wait(Limit limit)
{
    act(Wait{ m_draining ? StepId::Quit : idOf(m_current), limit });
}

} // namespace envoi::conversation
