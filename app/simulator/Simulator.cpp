// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/Simulator.h"

#include "simulator/Connection.h"
#include "simulator/Port.h"

#include <QTcpServer>

namespace envoi::simulator
{

class Simulator::Private
{
public:
    explicit Private(Simulator *owner)
        : q(owner)
    {
    }

    bool listen(const QHostAddress &address, quint16 wanted, ListenMode mode);
    void accept(QTcpServer &server, bool tls);

    Simulator *q;
    std::shared_ptr<const Script> script = std::make_shared<Script>();
    ScriptError error;
    std::shared_ptr<const Authority> authority = std::make_shared<Authority>();
    double limitSeconds = 60;
    int cut = 0;
    quint16 port = 0;
    std::vector<std::unique_ptr<QTcpServer>> servers;
    std::vector<std::unique_ptr<UnservedPort>> unserved;
    struct Held {
        Connection *connection = nullptr; ///< nullptr once it is gone
        Session session;
    };
    std::vector<Held> held;
};

bool Simulator::Private::listen(const QHostAddress &address, quint16 wanted, ListenMode mode)
{
    if (mode == ListenMode::Nothing || mode == ListenMode::BlackHole) {
        auto made = std::make_unique<UnservedPort>(address, wanted,
            mode == ListenMode::Nothing ? UnservedPort::Manner::Refusing : UnservedPort::Manner::BlackHole);
        port = made->port();
        unserved.push_back(std::move(made));
        return port != 0;
    }
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(address, wanted))
        return false;
    port = server->serverPort();
    QTcpServer *const raw = server.get();
    QObject::connect(
        raw, &QTcpServer::newConnection, q, [this, raw, mode] { accept(*raw, mode == ListenMode::Tls); });
    servers.push_back(std::move(server));
    return true;
}

void Simulator::Private::accept(QTcpServer &server, bool tls)
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        const std::size_t index = held.size();
        const Stage stage{ script, authority, tls, limitSeconds, cut };
        auto *const connection = new Connection(socket, static_cast<int>(index) + 1, stage, q);
        held.push_back({ connection, {} });
        QObject::connect(connection, &Connection::finished, q, [this, index, connection] {
            held[index] = { nullptr, connection->session() };
            connection->deleteLater();
            Q_EMIT q->sessionFinished();
        });
        connection->start();
    }
}

Simulator::Simulator(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Simulator::~Simulator()
{
    for (const Private::Held &one : d->held) {
        if (one.connection)
            one.connection->disconnect(this);
    }
}

bool Simulator::load(const QString &script)
{
    std::variant<Script, ScriptError> parsed = parseScript(script);
    if (const auto *error = std::get_if<ScriptError>(&parsed)) {
        d->error = *error;
        return false;
    }
    d->error = {};
    d->script = std::make_shared<Script>(std::get<Script>(std::move(parsed)));
    return true;
}

int Simulator::errorLine() const
{
    return d->error.line;
}
QString Simulator::errorText() const
{
    return d->error.text;
}

bool Simulator::listen(const QHostAddress &address, quint16 port)
{
    return d->listen(address, port, d->script->listen);
}

bool Simulator::listenTls(const QHostAddress &address, quint16 port)
{
    return d->listen(address, port, ListenMode::Tls);
}

bool Simulator::listenPlain(const QHostAddress &address, quint16 port)
{
    return d->listen(address, port, ListenMode::Plain);
}

quint16 Simulator::port() const
{
    return d->port;
}

void Simulator::close()
{
    d->servers.clear();
    d->unserved.clear();
    for (std::size_t i = 0; i < d->held.size(); ++i) {
        if (Connection *const connection = d->held[i].connection)
            connection->abort();
    }
}

QByteArray Simulator::authorityPem() const
{
    return d->authority->rootPem();
}
void Simulator::shareAuthority(const Simulator &other)
{
    d->authority = other.d->authority;
}
void Simulator::setLimit(double seconds)
{
    d->limitSeconds = seconds;
}
void Simulator::setCut(int bytes)
{
    d->cut = bytes;
}

QList<Session> Simulator::sessions() const
{
    QList<Session> all;
    for (const Private::Held &one : d->held)
        all.append(one.connection ? one.connection->session() : one.session);
    return all;
}

int Simulator::openConnections() const
{
    return static_cast<int>(std::count_if(d->held.cbegin(), d->held.cend(),
        [](const Private::Held &one) { return one.connection != nullptr; }));
}

} // namespace envoi::simulator
