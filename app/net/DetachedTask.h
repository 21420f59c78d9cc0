// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <functional>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

namespace envoi::net {

/// Work in a thread that nobody ever waits for: not abort(), not the destructor, not the end of the process
/// (QThreadPool would: a hung getaddrinfo held the exit up for 8 s, M9). The work may use only what it was given by
/// value. `done` runs in the receiver's thread, once, unless cancelled.
template <typename Result>
class DetachedTask
{
public:
    DetachedTask() = default;
    ~DetachedTask() { cancel(); }
    DetachedTask(const DetachedTask &) = delete;
    DetachedTask &operator=(const DetachedTask &) = delete;

    /// False when the system gives no thread.
    [[nodiscard]] bool start(QObject *receiver, std::function<Result()> work, std::function<void(const Result &)> done)
    {
        cancel();
        m_shared = std::make_shared<Shared>();
        m_shared->receiver = receiver;
        m_shared->done = std::move(done);
        try {
            std::thread([shared = m_shared, work = std::move(work)] { run(shared, work); }).detach();
        } catch (const std::system_error &) {
            m_shared.reset();
            return false;
        }
        return true;
    }

    void cancel()
    {
        const auto shared = std::exchange(m_shared, nullptr); // before the guard: the mutex must outlive it
        if (!shared)
            return;
        const std::lock_guard guard(shared->mutex);
        shared->receiver = nullptr;
        shared->done = nullptr;
    }

private:
    struct Shared {
        std::mutex mutex;
        QObject *receiver = nullptr;
        std::function<void(const Result &)> done;
    };

    static void run(const std::shared_ptr<Shared> &shared, const std::function<Result()> &work)
    {
        const Result result = work();
        // Under the lock: as long as the receiver stands here, it is alive.
        const std::lock_guard guard(shared->mutex);
        if (!shared->receiver)
            return;
        QMetaObject::invokeMethod(
            shared->receiver,
            [shared, result] {
                std::function<void(const Result &)> done;
                {
                    const std::lock_guard inner(shared->mutex);
                    done = shared->done;
                }
                if (done)
                    done(result);
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<Shared> m_shared;
};

} // namespace envoi::net
