// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace envoi::session
{

/// SIGINT, SIGTERM and SIGHUP as a Qt signal, through a pipe: a signal handler may do no more than write to one.
/// Install once, as early as possible; a second signal ends the program at once.
class Signals : public QObject
{
    Q_OBJECT
public:
    static void install();
    [[nodiscard]] static bool received();
    [[nodiscard]] static int descriptor(); ///< readable once a signal has come

    explicit Signals(QObject *parent = nullptr);

Q_SIGNALS:
    void stopRequested();

private:
    QSocketNotifier m_notifier;
};

} // namespace envoi::session
