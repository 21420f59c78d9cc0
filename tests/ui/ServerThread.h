// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Simulator.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QTemporaryFile>
#include <QThread>

namespace envoi::tests
{

/// A simulator in a thread of its own: what it does costs the window's thread nothing, so that what is
/// measured there is the window's.
class ServerThread
{
public:
    explicit ServerThread(const QString &script)
    {
        // Qt loads its TLS library at the first use: not in two threads at once.
        static_cast<void>(QSslConfiguration::supportedCiphers());
        m_thread.start();
        m_server.moveToThread(&m_thread);
        call([&] {
            m_error = m_server.load(script) && m_server.listen()
                ? QString()
                : QString::number(m_server.errorLine()) + u' ' + m_server.errorText();
            m_port = m_server.port();
            if (m_authority.open()) {
                m_authority.write(m_server.authorityPem());
                m_authority.close();
            }
        });
    }
    ~ServerThread()
    {
        call([this] {
            m_server.close();
            m_server.moveToThread(nullptr); // no thread's any more: it may die here
        });
        m_thread.quit();
        m_thread.wait();
    }
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString authority() const { return m_authority.fileName(); }
    [[nodiscard]] QList<simulator::Session> sessions()
    {
        QList<simulator::Session> all;
        call([&] { all = m_server.sessions(); });
        return all;
    }

private:
    template <typename Work>
    void call(Work work)
    {
        QMetaObject::invokeMethod(&m_server, std::move(work), Qt::BlockingQueuedConnection);
    }
    QThread m_thread;
    simulator::Simulator m_server;
    QTemporaryFile m_authority;
    QString m_error;
    quint16 m_port = 0;
};

} // namespace envoi::tests
