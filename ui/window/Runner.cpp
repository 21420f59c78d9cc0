// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Runner.h"

#include <QHostAddress>

namespace envoi::ui
{

namespace
{

QString serverOf(const record::Typed &typed)
{
    return typed.settings.host.trimmed().toLower() + QLatin1Char(' ') + typed.port.trimmed();
}

bool isThisComputer(const QString &host)
{
    return host.trimmed() == QLatin1String("localhost") || QHostAddress(host.trimmed()).isLoopback();
}

} // namespace

Runner::Runner(QObject *parent)
    : QObject(parent)
{
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, &Runner::begin);
}

Runner::~Runner() = default;

qint64 Runner::holdOff(const record::Typed &typed) const
{
    if (!m_sinceEnd.isValid() || isThisComputer(typed.settings.host) || serverOf(typed) != m_lastServer)
        return 0;
    return qMax<qint64>(0, m_apartMs - m_sinceEnd.elapsed());
}

void Runner::start(const record::Typed &typed, sasl::Secret secret, std::optional<qint64> waitMs)
{
    if (m_running)
        return;
    m_typed = typed;
    m_secret = std::move(secret);
    m_waitMs = waitMs;
    m_running = true;
    m_current = -1;
    const qint64 hold = holdOff(typed);
    Q_EMIT started();
    if (hold > 0) {
        Q_EMIT holding(hold);
        m_hold.start(static_cast<int>(hold));
    } else {
        begin();
    }
}

void Runner::begin()
{
    using investigation::Investigation;
    dropClosing(); // one connection at a time
    Investigation::Options options = m_options;
    if (m_waitMs)
        options.limits = options.limits.withTimeout(*m_waitMs);
    m_investigation = std::make_unique<Investigation>(m_typed, std::move(m_secret), options);
    const Investigation *i = m_investigation.get();
    connect(i, &Investigation::stepChanged, this, [this](int index) {
        const record::Record &now = record();
        if (index >= 0 && index < now.steps.size())
            m_current = now.steps[index].outcome == record::Outcome::NotReached ? index : -1;
        Q_EMIT progressed();
    });
    connect(i, &Investigation::waiting, this, [this](record::StepId step, qint64 limitMs) {
        const record::Record &now = record();
        for (int index = 0; index < static_cast<int>(now.steps.size()); ++index) {
            if (now.steps[index].id == step && now.steps[index].outcome == record::Outcome::NotReached) {
                m_current = index;
                break;
            }
        }
        Q_EMIT progressed();
        Q_EMIT waiting(step, limitMs);
    });
    connect(i, &Investigation::dialogueAdded, this, &Runner::dialogueAdded);
    connect(i, &Investigation::experimentStarted, this, &Runner::experimentStarted);
    connect(i, &Investigation::experimentFinished, this, [this](int index) {
        const QList<diagnosis::FollowUp> &all = m_investigation->result().followUps;
        if (index >= 0 && index < all.size())
            Q_EMIT experimentFinished(all[index]);
    });
    connect(i, &Investigation::concluded, this, &Runner::conclude);
    m_investigation->start();
}

void Runner::stop()
{
    if (!m_running)
        return;
    if (m_hold.isActive()) {
        m_hold.stop();
        m_secret.wipe();
        m_running = false;
        Q_EMIT cancelled();
    } else if (m_investigation) {
        m_investigation->stop();
    }
}

void Runner::conclude()
{
    if (!m_running)
        return;
    m_former = m_result.record;
    m_result = m_investigation->result();
    m_closing = std::move(m_investigation);
    // Of what is left only the end is of interest.
    m_closing->disconnect(this);
    connect(m_closing.get(), &investigation::Investigation::finished, this, &Runner::complete);
    m_running = false;
    m_current = -1;
    m_lastServer = serverOf(m_typed);
    m_sinceEnd.start();
    Q_EMIT finished();
}

void Runner::complete()
{
    if (!m_closing)
        return;
    m_result = m_closing->result();
    dropClosing();
    m_sinceEnd.start();
    Q_EMIT completed();
}

void Runner::dropClosing()
{
    if (!m_closing)
        return;
    m_closing->disconnect(this);
    m_closing->stop();
    // It may be the sender of the signal that brought us here.
    m_closing.release()->deleteLater();
}

const record::Record &Runner::record() const
{
    return m_investigation ? m_investigation->test().record() : m_result.record;
}

} // namespace envoi::ui
