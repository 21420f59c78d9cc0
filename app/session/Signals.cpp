// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Signals.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace envoi::session
{

namespace
{

volatile std::sig_atomic_t wasReceived = 0;
std::array<int, 2> ends{ -1, -1 };

extern "C" void onSignal(int)
{
    if (wasReceived)
        ::_exit(3);
    wasReceived = 1;
    const char byte = 0;
    // Nothing can be done about a full pipe, and nothing needs to be: it is readable then.
    [[maybe_unused]] const ssize_t ignored = ::write(ends[1], &byte, 1);
}

} // namespace

void Signals::install()
{
    if (ends[0] >= 0 || ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    struct sigaction action {
    };
    action.sa_handler = onSignal;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
    // A reader that goes away ("| head") is an error of write(), not the end.
    ::signal(SIGPIPE, SIG_IGN);
}

bool Signals::received()
{
    return wasReceived != 0;
}

int Signals::descriptor()
{
    return ends[0];
}

Signals::Signals(QObject *parent)
    : QObject(parent)
    , m_notifier(ends[0], QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false); // the byte stays: whoever asks later sees it too
        Q_EMIT stopRequested();
    });
}

} // namespace envoi::session
