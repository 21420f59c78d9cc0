// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace envoi::simulator {

/// What one connection of a script did, for tests to assert on.
struct Session {
    QByteArray received; ///< every byte after TLS was taken off, in order
    QByteArray receivedInClear; ///< only what came before any TLS
    int flights = 0; ///< how often the client spoke after the server had spoken or the connection was made
    bool encrypted = false;
    QString sni;
};

/// The scripted SMTP server: demo, training, tests. One script language for all (simulator/README.md).
/// Listens on one or more ports of loopback or any address given. No shared state: as many as you like.
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(QObject *parent = nullptr);
    ~Simulator() override;

    /// Loads a script's text; false with `errorLine`/`errorText` when it does not parse.
    bool load(const QString &script);
    [[nodiscard]] int errorLine() const;
    [[nodiscard]] QString errorText() const;
    /// Port 0 = any free one.
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    [[nodiscard]] quint16 port() const;
    /// PEM of the certificate authority that signs what the script's good certificates are; made at start.
    [[nodiscard]] QByteArray authorityPem() const;
    /// Seconds that one "limit" of a WAIT stands for.
    void setLimit(double seconds);
    [[nodiscard]] QList<Session> sessions() const;

    /// Built-in situations: id, and the settings that lead into it.
    struct Situation {
        QString id; ///< kebab-case, for --list and the picker
        QString script;
        QString expectedCause;
        QString expectedStep;
    };
    [[nodiscard]] static QList<Situation> situations(); ///< from :/simulator/*.envoi

Q_SIGNALS:
    void sessionFinished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace envoi::simulator
