// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Derivation.h"

#include <QObject>
#include <thread>

namespace envoi::session
{

/// Runs a Derivation in a thread of its own and tells the result in ours. Cancelled and joined within a few
/// milliseconds, at the latest when it dies.
class Deriving : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Deriving() override { cancel(); }

    void start(sasl::Derivation work);
    void cancel(); ///< no signal comes after it

Q_SIGNALS:
    void derived(const std::shared_ptr<envoi::smtp::WipedBytes> &saltedPassword);

private:
    std::thread m_thread;
    std::atomic_bool m_cancelled = false;
    int m_run = 0; ///< a result that waits in the event queue dies with its run
};

} // namespace envoi::session
