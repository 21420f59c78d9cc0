// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace envoi::tests
{

/// Processor time of this thread: what it really was busy with, whatever else the computer does.
inline double busyMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// How long this thread stood ready without getting a processor, because others had them all; 0 where the
/// system does not count it.
inline double starvedMs()
{
    const int file = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    char text[64] = {};
    const ssize_t size = file < 0 ? 0 : ::read(file, text, sizeof text - 1);
    if (file >= 0)
        ::close(file);
    return size > 0 ? QByteArray(text).split(' ').value(1).toDouble() / 1e6 : 0;
}

/// An application that times each event from its arrival in the loop to the return of whoever handled it,
/// painting included: a frame is never longer than one of them.
class Watch : public QApplication
{
public:
    using QApplication::QApplication;
    struct Slow {
        double ms = 0;
        QByteArray what;
    };
    bool notify(QObject *receiver, QEvent *event) override
    {
        // Every thread's events come here: the server's are none of the window's.
        if (QThread::currentThread() != m_thread || !m_watching || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QByteArray what = receiver->metaObject()->className() + QByteArray(" event ")
            + QByteArray::number(static_cast<int>(event->type()));
        const double before = busyMs();
        const bool done = QApplication::notify(receiver, event);
        const double ms = busyMs() - before;
        --m_depth;
        if (ms > m_slowest.ms)
            m_slowest = { ms, what };
        if (ms > 15)
            m_slow.push_back({ ms, what });
        return done;
    }
    void watch(bool on)
    {
        m_watching = on;
        if (on) {
            m_slowest = {};
            m_slow.clear();
        }
    }
    [[nodiscard]] const Slow &slowest() const { return m_slowest; }
    [[nodiscard]] const std::vector<Slow> &slow() const { return m_slow; }

private:
    const QThread *const m_thread = QThread::currentThread();
    bool m_watching = false;
    int m_depth = 0;
    Slow m_slowest;
    std::vector<Slow> m_slow;
};

/// How late a timer of the window's thread is: what a click or a key would have to wait. What other programs
/// on the same computer take is not counted.
class Ticker
{
public:
    Ticker()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    }
    void start()
    {
        m_late.clear();
        m_clock.start();
        m_starved = starvedMs();
        m_timer.start();
    }
    void stop()
    {
        tick();
        m_timer.stop();
        std::sort(m_late.begin(), m_late.end());
    }
    [[nodiscard]] double p95() const { return at(0.95); }
    [[nodiscard]] double longest() const { return at(1); }
    [[nodiscard]] double longestByTheClock() const { return m_longest; }

private:
    static constexpr int interval = 3;
    [[nodiscard]] double at(double share) const
    {
        return m_late.empty()
            ? 0
            : m_late[static_cast<std::size_t>(share * static_cast<double>(m_late.size() - 1))];
    }
    void tick()
    {
        const double elapsed = static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - interval;
        const double starved = starvedMs();
        m_late.push_back(std::max(0.0, elapsed - (starved - m_starved)));
        m_longest = std::max(m_longest, elapsed);
        m_clock.start();
        m_starved = starved;
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_starved = 0;
    double m_longest = 0;
    std::vector<double> m_late;
};

} // namespace envoi::tests
