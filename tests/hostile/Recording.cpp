// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recording.h"

#include <deque>

using namespace Qt::Literals::StringLiterals;
using namespace envoi;
using namespace envoi::conversation;

namespace hostile
{

namespace
{

/// The world around a sequence: everything happens in the order in which it was caused, silence last.
class Replay
{
public:
    Replay(const Recording &recording, const Cutter &cut)
        : m_recording(recording)
        , m_cut(cut)
        , m_sequence(knowledge(recording))
    {
    }

    Replayed run()
    {
        follow(m_sequence.start());
        while (!m_sequence.isOver()) {
            if (!m_todo.empty()) {
                const auto next = std::move(m_todo.front());
                m_todo.pop_front();
                next();
            } else if (std::exchange(m_listening, false)) {
                follow(m_sequence.handle(Quiet{}));
            } else if (std::exchange(m_closed, true)) {
                break;
            } else {
                follow(m_sequence.handle(Closed{}));
            }
        }
        return { m_sequence.steps(), m_dialogue, m_written };
    }

private:
    static Knowledge knowledge(const Recording &recording)
    {
        Knowledge known;
        known.settings = recording.settings;
        known.secret = sasl::Secret(recording.password);
        known.now = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
        known.token = "0123456789abcdef";
        return known;
    }

    void hear()
    {
        if (m_turn >= m_recording.replies.size())
            return;
        const int turn = m_turn++;
        m_todo.emplace_back([this, turn] {
            for (const QByteArray &piece : m_cut(turn, m_recording.replies.at(turn)))
                follow(m_sequence.received(piece));
        });
    }

    void follow(Actions actions)
    {
        for (Action &action : actions) {
            if (const auto *said = std::get_if<Said>(&action)) {
                // How much more had arrived is chance, and only its number is kept.
                m_dialogue += said->note == record::NoteKind::BytesIgnored ? "(ignored)\n"
                                                                           : said->text.toUtf8() + '\n';
            } else if (const auto *write = std::get_if<Write>(&action)) {
                // Where nobody speaks into a refusal, a QUIT may be said more: that is all cuts may change.
                const QByteArray bytes = write->bytes.view().toByteArray();
                if (bytes != "QUIT\r\n")
                    m_written += bytes;
                hear();
            } else if (std::get_if<Listen>(&action)) {
                m_listening = true;
            } else if (std::get_if<DoResolve>(&action)) {
                m_todo.emplace_back([this] {
                    record::DnsFacts facts;
                    facts.addresses << u"192.0.2.25"_s;
                    follow(m_sequence.handle(Resolved{ facts }));
                });
            } else if (std::get_if<DoConnect>(&action)) {
                m_todo.emplace_back([this] {
                    record::TcpFacts facts;
                    facts.address = u"192.0.2.25"_s;
                    facts.localAddress = u"192.0.2.77"_s;
                    follow(m_sequence.handle(Connected{ facts }));
                    if (m_recording.speaksFirst
                        && m_recording.settings.effectiveSecurity() != record::Security::Tls)
                        hear();
                });
            } else if (std::get_if<DoStartTls>(&action)) {
                m_todo.emplace_back([this] { handshake(); });
            } else if (auto *derive = std::get_if<DoDerive>(&action)) {
                const std::atomic_bool cancelled = false;
                auto key = std::make_shared<smtp::WipedBytes>(*derive->work.run(cancelled));
                m_todo.emplace_back([this, key] { follow(m_sequence.handle(Derived{ std::move(*key) })); });
            }
        }
    }

    void handshake()
    {
        record::TlsFacts tls;
        tls.version = u"TLS 1.3"_s;
        if (!m_recording.secured) {
            tls.reason = record::TlsReason::Closed;
            follow(m_sequence.handle(HandshakeFailed{ tls }));
            return;
        }
        record::CertificateFacts certificate;
        certificate.accepted = m_recording.certificateAccepted;
        follow(m_sequence.handle(Secured{ tls, certificate }));
        if (m_recording.settings.effectiveSecurity() == record::Security::Tls && m_recording.speaksFirst)
            hear();
    }

    const Recording &m_recording;
    const Cutter &m_cut;
    Sequence m_sequence;
    std::deque<std::function<void()>> m_todo;
    QByteArray m_dialogue;
    QByteArray m_written;
    int m_turn = 0;
    bool m_listening = false;
    bool m_closed = false;
};

} // namespace

qsizetype Recording::octets() const
{
    qsizetype sum = 0;
    for (const QByteArray &reply : replies)
        sum += reply.size();
    return sum;
}

std::optional<Recording> recordingOf(const QString &name, const record::Record &record,
    const QString &password, const simulator::Session &session)
{
    if (session.exchange.isEmpty() || session.sent.isEmpty() || session.received.contains("AUTH SCRAM"))
        return std::nullopt;
    Recording result{ name, record.settings, password, true, {}, !session.exchange.first().fromClient,
        session.encrypted };
    if (const auto *certificate = record.facts<record::CertificateFacts>())
        result.certificateAccepted = certificate->accepted;
    bool joins = false;
    for (const simulator::Session::Turn &turn : session.exchange) {
        if (turn.fromClient)
            joins = false;
        else if (std::exchange(joins, true))
            result.replies.last() += turn.bytes;
        else
            result.replies << turn.bytes;
    }
    return result;
}

Replayed replayed(const Recording &recording, const Cutter &cut)
{
    return Replay(recording, cut).run();
}

} // namespace hostile
