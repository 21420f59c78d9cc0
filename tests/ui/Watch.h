// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <thread>
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
        if (!m_watching || m_depth > 0)
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
    bool m_watching = false;
    int m_depth = 0;
    Slow m_slowest;
    std::vector<Slow> m_slow;
};

/// How late a timer of the window's thread is: what a click or a key would have to wait.
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
        m_busy.clear();
        m_clock.start();
        m_cpu = busyMs();
        m_timer.start();
    }
    void stop()
    {
        tick();
        m_timer.stop();
        std::sort(m_late.begin(), m_late.end());
        std::sort(m_busy.begin(), m_busy.end());
    }
    [[nodiscard]] double p95() const { return at(m_late, 0.95); }
    [[nodiscard]] double longest() const { return at(m_late, 1); }
    [[nodiscard]] double p95Busy() const { return at(m_busy, 0.95); }
    [[nodiscard]] double longestBusy() const { return at(m_busy, 1); } ///< without what other processes took
    [[nodiscard]] int count() const { return static_cast<int>(m_late.size()); }

private:
    static constexpr int interval = 3;
    static double at(const std::vector<double> &sorted, double share)
    {
        return sorted.empty()
            ? 0
            : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }
    void tick()
    {
        const double now = busyMs();
        m_late.push_back(std::max(0.0, static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - interval));
        m_busy.push_back(now - m_cpu);
        m_clock.restart();
        m_cpu = now;
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpu = 0;
    std::vector<double> m_late;
    std::vector<double> m_busy;
};

/// The same wait in a thread that does nothing else: what the computer itself is late, to be taken off.
class IdleThread
{
public:
    IdleThread()
        : m_thread([this] { run(); })
    {
    }
    ~IdleThread() { stop(); }
    IdleThread(const IdleThread &) = delete;
    IdleThread &operator=(const IdleThread &) = delete;
    void stop()
    {
        m_over = true;
        if (m_thread.joinable())
            m_thread.join();
        std::sort(m_late.begin(), m_late.end());
    }
    [[nodiscard]] double p95() const
    {
        return m_late.empty()
            ? 0
            : m_late[static_cast<std::size_t>(0.95 * static_cast<double>(m_late.size() - 1))];
    }
    [[nodiscard]] double longest() const { return m_late.empty() ? 0 : m_late.back(); }

private:
    void run()
    {
        using namespace std::chrono;
        while (!m_over) {
            const auto before = steady_clock::now();
            std::this_thread::sleep_for(milliseconds(3));
            m_late.push_back(duration<double, std::milli>(steady_clock::now() - before).count() - 3);
        }
    }
    std::atomic<bool> m_over = false;
    std::vector<double> m_late;
    std::thread m_thread;
};

} // namespace envoi::tests
