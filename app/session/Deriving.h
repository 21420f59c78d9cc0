// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Derivation.h"

#include <QObject>
#include <memory>
#include <mutex>
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
    Q_INVOKABLE void tell();

    std::thread m_thread;
    std::atomic_bool m_cancelled = false;
    std::mutex m_mutex;
    std::shared_ptr<smtp::WipedBytes> m_result; ///< of the thread, until it is told or cancelled
};

} // namespace envoi::session
