// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Descriptor.h"

#include <QSocketNotifier>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

namespace envoi::net
{

/// Work in a thread that nobody ever waits for: not cancel(), not the destructor, not the end of the process
/// (QThreadPool would: a hung getaddrinfo held the exit up for 8 s, M9). The work may use only what it was
/// given by value. `done` runs in the thread that called start(), from the event loop, once, unless
/// cancelled.
///
/// The thread says through a pipe that it is through; it knows no QObject, so none can vanish under it.
template <typename Result>
class DetachedTask
{
public:
    DetachedTask() = default;
    ~DetachedTask() { cancel(); }
    DetachedTask(const DetachedTask &) = delete;
    DetachedTask &operator=(const DetachedTask &) = delete;

    /// False when the system gives no thread or no descriptor.
    [[nodiscard]] bool start(std::function<Result()> work, std::function<void(const Result &)> done)
    {
        cancel();
        int ends[2] = { -1, -1 };
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return false;
        const auto shared = std::make_shared<Shared>();
        shared->readEnd = Descriptor(ends[0]);
        shared->writeEnd = Descriptor(ends[1]);
        try {
            std::thread([shared, work = std::move(work)] { run(*shared, work); }).detach();
        } catch (const std::system_error &) {
            return false;
        }
        m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read);
        // The notifier keeps the pipe and the result alive; the thread does so as well.
        QObject::connect(m_notifier, &QSocketNotifier::activated, m_notifier,
            [this, shared, done = std::move(done)] { deliver(*shared, done); });
        return true;
    }

    void cancel()
    {
        if (!m_notifier)
            return;
        m_notifier->setEnabled(false);
        m_notifier->disconnect();
        std::exchange(m_notifier, nullptr)->deleteLater(); // it may be delivering right now
    }

private:
    struct Shared {
        std::mutex mutex;
        std::optional<Result> result;
        Descriptor readEnd;
        Descriptor writeEnd;
    };

    static void run(Shared &shared, const std::function<Result()> &work)
    {
        Result result = work();
        {
            const std::lock_guard guard(shared.mutex);
            shared.result = std::move(result);
        }
        const char through = 1;
        ssize_t written = -1;
        do {
            written = ::write(shared.writeEnd.get(), &through, 1);
        } while (written < 0 && errno == EINTR);
    }

    void deliver(Shared &shared, const std::function<void(const Result &)> &done)
    {
        std::optional<Result> result;
        {
            const std::lock_guard guard(shared.mutex);
            result = std::move(shared.result);
        }
        const auto call = done; // cancel() takes the original away
        cancel();
        if (result)
            call(*result);
    }

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace envoi::net
