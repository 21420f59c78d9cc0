// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace envoi::simulator
{

/// What one connection of a script did, for tests to assert on.
struct Session {
    QByteArray received; ///< every byte after TLS was taken off, in order
    QByteArray receivedInClear; ///< only what came before any TLS
    /// How often the client spoke after the server had spoken, the TCP connection and the wait for a greeting
    /// included, QUIT not: the round trips that a run took to its verdict.
    int flights = 0;
    bool encrypted = false; ///< the handshake ended well
    QString sni;

    /// One stretch of bytes in one direction; the whole exchange in its exact order.
    struct Turn {
        bool fromClient = false;
        bool secured = false;
        QByteArray bytes;
    };
    QList<Turn> exchange;
    QByteArray sent; ///< by the server, before TLS was put on
    QList<QByteArray> commands; ///< lines of the client without their end, message texts left out
    QList<QByteArray> messages; ///< taken by a BASE server after DATA, without the final dot
    QString tlsVersion; ///< "TLSv1.3"
    QString tlsFault; ///< OpenSSL's word for a handshake that failed
    QString mechanism; ///< of the last AUTH
    bool loggedIn = false;
    bool finished = false; ///< the connection is gone
    QString scriptFault; ///< "line 7: expected …, got …": the client did not follow the script
    QStringList wireFaults; ///< what hostile.md R12 forbids: bare line ends, long lines, commands out of turn
};

/// The scripted SMTP server: demo, training, tests. One script language for all (simulator/README.md).
/// Listens on one or more ports of loopback or any address given. No shared state: as many as you like.
/// Lives in the thread that made it and never blocks.
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(QObject *parent = nullptr);
    ~Simulator() override;

    /// Loads a script's text; false with `errorLine`/`errorText` when it does not parse.
    bool load(const QString &script);
    [[nodiscard]] int errorLine() const;
    [[nodiscard]] QString errorText() const; ///< for whoever writes scripts, in English
    /// Port 0 = any free one. May be called again for further addresses; `port()` is the last one's.
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    /// The same, but with TLS from the first byte or in clear whatever the script's LISTEN says.
    bool listenTls(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    bool listenPlain(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    [[nodiscard]] quint16 port() const;
    /// Closes all ports and connections; sessions stay.
    void close();
    /// PEM of the certificate authority that signs what the script's good certificates are; made at start.
    [[nodiscard]] QByteArray authorityPem() const;
    /// Signs with the other one's authority from now on, so that a client needs to trust only one.
    void shareAuthority(const Simulator &other);
    /// Seconds that one "limit" of a WAIT stands for.
    void setLimit(double seconds);
    /// Octets a segment until a script says otherwise by CUT; 0 = whole.
    void setCut(int bytes);
    [[nodiscard]] QList<Session> sessions() const; ///< in the order of their connections, running ones too
    [[nodiscard]] int openConnections() const;

    /// Built-in situations: id, and the settings that lead into it. The host is 127.0.0.1, the port the one
    /// listened on; the authority must be trusted by the test.
    struct Situation {
        QString id; ///< kebab-case, for --list and the picker; its title is the upper floors' business
        QString script;
        QString expectedCause;
        QString expectedStep;
        QString security; ///< auto, starttls, tls, none
        QString user; ///< empty = without login
        QString password; ///< of the demo account; no secret
        QString from; ///< empty = no envelope
        QString to;
    };
    [[nodiscard]] static QList<Situation>
    situations(); ///< from :/simulator/*.envoi, in the order of the picker
    [[nodiscard]] static std::optional<Situation> situation(const QString &id);
    /// The same for a script of one's own, with NAME as its id; nothing when it does not parse.
    [[nodiscard]] static std::optional<Situation> describe(const QString &script);

Q_SIGNALS:
    void sessionFinished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace envoi::simulator
