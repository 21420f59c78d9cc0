// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Deriving.h"

namespace envoi::session
{

void Deriving::start(sasl::Derivation work)
{
    cancel();
    m_cancelled = false;
    m_thread = std::thread([this, job = std::move(work)] {
        std::optional<smtp::WipedBytes> result = job.run(m_cancelled);
        if (!result)
            return;
        {
            const std::scoped_lock lock(m_mutex);
            m_result = std::make_shared<smtp::WipedBytes>(std::move(*result));
        }
        // By name, and without the result: what waits in the event queue cannot be wiped, and ThreadSanitizer
        // does not see Qt's locks.
        QMetaObject::invokeMethod(this, "tell", Qt::QueuedConnection);
    });
}

void Deriving::tell()
{
    std::shared_ptr<smtp::WipedBytes> result;
    {
        const std::scoped_lock lock(m_mutex);
        result = std::exchange(m_result, nullptr);
    }
    if (result)
        Q_EMIT derived(result);
}

void Deriving::cancel()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
    const std::scoped_lock lock(m_mutex);
    m_result = nullptr;
}

} // namespace envoi::session
