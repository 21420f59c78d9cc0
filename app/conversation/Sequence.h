// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Step.h"
#include "smtp/ReplyReader.h"

#include <vector>

namespace envoi::conversation
{

// What the sequence wants done, in this order. The session does it; a test's driver writes it down.

struct StepBegan {
    int index = 0;
};
struct StepEnded {
    int index = 0;
};
/// A line of the dialogue: inert, without secrets.
struct Said {
    record::StepId step{};
    record::Direction from{};
    record::NoteKind note = record::NoteKind::None;
    QString text;
    bool beforeTls = false;
};
struct Write {
    smtp::WipedBytes bytes; ///< one flight
};
/// The deadline of what is being waited for, counted from now.
struct Wait {
    record::StepId step{};
    Limit limit{};
};
/// A reply is whole. Before anything else is said: does the peer go on speaking? `rest`: it does, and the
/// end of its line is waited for. Answered with the event Quiet, or with bytes.
struct Listen {
    bool rest = false;
};
struct DoResolve {
    QString host;
};
struct DoConnect {
    QStringList addresses;
};
struct DoStartTls {
};
struct OpenGate {
};
struct DoDerive {
    sasl::Derivation work;
};
struct VerdictFixed {
}; ///< nothing that follows changes it
struct CloseChannel {
    bool orderly = true; ///< what was written still leaves; else now
};
struct Over {
};

using Action = std::variant<StepBegan, StepEnded, Said, Write, Wait, Listen, DoResolve, DoConnect, DoStartTls,
    OpenGate, DoDerive, VerdictFixed, CloseChannel, Over>;
using Actions = std::vector<Action>;

/// The whole conversation as a value: events and bytes in, actions out. It knows the order of the steps,
/// which of them may share a flight, what may still be said after a failure, and whose turn it is to speak.
/// Pure: no socket, timer, clock or text for people, so that ten thousand conversations take a moment.
///
/// Every action belongs to the call that returned it; after Over nothing more comes.
class Sequence
{
public:
    explicit Sequence(Knowledge known);
    ~Sequence();

    [[nodiscard]] Actions start();
    /// `unheard`: the peer sent this before anything of the last flight had reached it.
    [[nodiscard]] Actions received(QByteArrayView bytes, bool unheard = false);
    [[nodiscard]] Actions handle(const Event &event);

    [[nodiscard]] const QList<record::StepRecord> &steps() const { return m_records; }
    [[nodiscard]] const Knowledge &known() const { return m_known; }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    /// What kind of event the step whose turn it is asked for; others are strays and change nothing.
    enum class Awaited { Nothing, Lookup, Connection, Handshake, Reply, Silence, Derivation };

    [[nodiscard]] int following(int index) const;
    [[nodiscard]] bool isStray(const Event &event) const;
    void advance();
    void perform(Want want);
    void send(const Send &want);
    void joinFlight(smtp::WipedBytes &bytes, std::vector<Step *> &speakers);
    void pump();
    void deliver(const smtp::Reply &reply);
    void listen();
    void quiet();
    void answeredToQuit(const smtp::ReplyReader::Item &item);
    void outOfTurn(const std::optional<smtp::ReplyReader::Item> &item);
    void beforeItsTime(const smtp::Reply &reply);
    void takeBack(int guilty);
    void tolerate(const QList<smtp::Tolerated> &what);
    [[nodiscard]] bool mayInterrupt(int code) const;
    void tell(const Event &event);
    void finish(Finish result);
    void conclude();
    [[nodiscard]] bool mayQuit() const;
    void closed(const Closed &event);
    void lostToAlert(int alert);
    void bytesBeforeHandshake();
    [[nodiscard]] bool isLateInjection(const Event &event) const;
    void fixVerdict();
    void over(bool orderly);
    void say(int index, const smtp::Line &line);
    void note(record::NoteKind kind, const QString &text = {});
    void logHeard();
    void wait(Limit limit);
    [[nodiscard]] record::StepId idOf(int index) const { return m_records.at(index).id; }
    [[nodiscard]] Step *stepAt(int index) const { return m_steps.at(static_cast<std::size_t>(index)).get(); }
    [[nodiscard]] QString inert(const QByteArray &outside) const;
    template <typename T>
    void act(T action)
    {
        m_actions.emplace_back(std::move(action));
    }

    Knowledge m_known;
    smtp::ReplyReader m_reader;
    QList<record::StepRecord> m_records;
    std::vector<std::unique_ptr<Step>> m_steps; ///< by index; made when begun
    Actions m_actions;
    int m_current = -1; ///< the step whose turn it is
    int m_last = 0; ///< the last step of this run
    Awaited m_awaited = Awaited::Nothing;
    int m_due = 0; ///< replies that were asked for and have not come
    std::optional<smtp::Reply> m_farewell; ///< a 421 that came before the next command
    std::optional<smtp::Reply> m_answer; ///< not delivered yet, or behind a fault that is not in it
    std::optional<smtp::ReplyReader::Item> m_toQuit; ///< read before its turn
    int m_answered = -1; ///< the step that got the last reply in this channel
    bool m_unheard = false; ///< what is being read was sent before the last flight had arrived
    bool m_heardInsideTls = false;
    bool m_gone = false; ///< the channel carries nothing any more
    bool m_quitSaid = false;
    bool m_verdict = false;
    bool m_draining = false; ///< the verdict is fixed; replies are read to their end
    bool m_over = false;
};

} // namespace envoi::conversation
