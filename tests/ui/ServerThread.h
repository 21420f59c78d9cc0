// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Simulator.h"

#include <QEventLoop>
#include <QSocketNotifier>
#include <QTemporaryFile>
#include <condition_variable>
#include <mutex>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace envoi::tests
{

/// A simulator in a thread of its own: what it does costs the window's thread nothing, so that what is
/// measured there is the window's. What the two say to each other goes through one mutex, not through Qt's
/// events: ThreadSanitizer sees that, and does not see into Qt.
class ServerThread
{
public:
    explicit ServerThread(const QString &script)
    {
        m_thread = std::thread([this, script] { live(script); });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ready; });
        if (m_authorityFile.open()) {
            m_authorityFile.write(m_authority);
            m_authorityFile.close();
        }
    }
    ~ServerThread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        eventfd_write(m_bell, 1);
        m_thread.join();
        ::close(m_bell);
    }
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString authority() const { return m_authorityFile.fileName(); }
    [[nodiscard]] QList<simulator::Session> sessions()
    {
        std::unique_lock lock(m_mutex);
        m_asked = true;
        eventfd_write(m_bell, 1);
        m_changed.wait(lock, [this] { return !m_asked; });
        return std::exchange(m_sessions, {});
    }

private:
    void live(const QString &script)
    {
        simulator::Simulator server;
        QEventLoop loop;
        QSocketNotifier bell(m_bell, QSocketNotifier::Read);
        QObject::connect(&bell, &QSocketNotifier::activated, &server, [&] {
            eventfd_t rings = 0;
            eventfd_read(m_bell, &rings);
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_asked, false)) {
                m_sessions = server.sessions();
                m_changed.notify_one();
            }
            if (m_ends)
                loop.quit();
        });
        {
            const std::lock_guard lock(m_mutex);
            if (!server.load(script) || !server.listen())
                m_error = QString::number(server.errorLine()) + u' ' + server.errorText();
            m_port = server.port();
            m_authority = server.authorityPem();
            m_ready = true;
            m_changed.notify_one();
        }
        loop.exec();
    }

    const int m_bell = eventfd(0, EFD_CLOEXEC);
    std::mutex m_mutex; ///< of all that follows, while the thread lives
    std::condition_variable m_changed;
    bool m_ready = false;
    bool m_asked = false;
    bool m_ends = false;
    QString m_error;
    QByteArray m_authority;
    quint16 m_port = 0;
    QList<simulator::Session> m_sessions;
    QTemporaryFile m_authorityFile;
    std::thread m_thread;
};

} // namespace envoi::tests
