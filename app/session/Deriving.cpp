// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Deriving.h"

namespace envoi::session
{

void Deriving::start(sasl::Derivation work)
{
    cancel();
    m_cancelled = false;
    m_thread = std::thread([this, run = m_run, job = std::move(work)] {
        std::optional<smtp::WipedBytes> result = job.run(m_cancelled);
        if (!result)
            return;
        const auto shared = std::make_shared<smtp::WipedBytes>(std::move(*result));
        QMetaObject::invokeMethod(
            this,
            [this, run, shared] {
                if (run == m_run)
                    Q_EMIT derived(shared);
            },
            Qt::QueuedConnection);
    });
}

void Deriving::cancel()
{
    ++m_run;
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace envoi::session
