// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/BaseServer.h"
#include "simulator/Recorder.h"
#include "simulator/TlsLayer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace envoi::simulator
{

/// What the connections of one simulator have in common.
struct Stage {
    std::shared_ptr<const Script> script;
    std::shared_ptr<const Authority> authority;
    bool tlsFromStart = false;
    double limitSeconds = 60;
    int cut = 0; ///< octets a segment; 0 = whole
};

/// One client: walks through its part of the script. Every step is tried, and tried again on each event until
/// it can be done; nothing ever blocks. Emits `finished` once, when the connection is gone.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, int number, const Stage &stage, QObject *parent);
    ~Connection() override;

    void start();
    void abort();
    [[nodiscard]] const Session &session() const { return m_recorder.session(); }

Q_SIGNALS:
    void finished();

private:
    /// Where the interpreter stands in one block.
    struct Frame {
        const Block *block = nullptr;
        std::size_t at = 0;
        qint64 repeats = 0; ///< rounds still to come; < 0: for ever
        int everyMs = 0;
        bool serving = false; ///< the block is none: commands are answered
    };
    enum class Outcome { Done, Again }; ///< Again: not possible yet

    void run();
    [[nodiscard]] bool advance();
    Outcome attempt(const Step &step);
    Outcome attempt(const Send &step);
    Outcome attempt(const SendBeneath &step);
    Outcome attempt(const ExpectLine &step);
    Outcome attempt(const MatchLine &step);
    Outcome attempt(const AwaitBytes &step);
    Outcome attempt(const StartTls &step);
    Outcome attempt(const Pause &step);
    Outcome attempt(const Cut &step);
    Outcome attempt(const Finish &step);
    Outcome attempt(const Reset &step);
    Outcome attempt(const StaySilent &step);
    Outcome attempt(const StopReading &step);
    Outcome attempt(const Lose &step);
    Outcome attempt(const EchoBack &step);
    Outcome attempt(const Repeat &step);
    Outcome attempt(const Serve &step);
    Outcome attempt(const Default &step);

    [[nodiscard]] bool endOfBlock();
    [[nodiscard]] bool serveOne();
    [[nodiscard]] const Handler *handlerFor(Handler::Event event, const QByteArray &line);
    void push(const Block &block);
    void answerFromBase(const QByteArray &line);

    void onReadable();
    void onDisconnected();
    std::optional<QByteArray> takeLine();
    [[nodiscard]] QByteArray filled(const Text &text) const;
    void queue(const QByteArray &bytes);
    [[nodiscard]] bool flush(); ///< true when nothing is left to be sent
    void pump();
    void transmit(const QByteArray &bytes);
    Outcome waitFor(qint64 milliseconds);
    Outcome handshake(const TlsWish &wish);
    void finishSending(bool unclean);
    void fault(const QString &what);

    QTcpSocket *m_socket;
    Stage m_stage;
    const Part &m_part;
    Recorder m_recorder;
    BaseServer m_base;
    std::unique_ptr<TlsLayer> m_tls;
    bool m_handshaking = false;
    QTimer m_timer; ///< WAIT, pacing, and the end of a half-closed connection
    bool m_waiting = false;
    bool m_waited = false;
    std::vector<Frame> m_frames;
    int m_cut = 0;
    QByteArray m_in; ///< received and not used yet
    QByteArray m_out; ///< to be sent together
    QList<QByteArray> m_segments; ///< cut, each to leave in a turn of its own
    bool m_pumping = false;
    QStringList m_captures;
    QByteArray m_line; ///< the one an ON block answers
    int m_scriptLine = 0;
    bool m_closing = false; ///< nothing more is sent
    bool m_over = false;
    bool m_running = false;
    bool m_deaf = false; ///< reads no more
};

} // namespace envoi::simulator
