// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Announcer.h"

#include <QAccessible>
#include <QWidget>

namespace envoi::ui
{

Announcer::Announcer(QWidget *speaker, QObject *parent)
    : QObject(parent)
    , m_speaker(speaker)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come 50 ms early
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_waiting.isEmpty())
            say(std::exchange(m_waiting, {}), false);
    });
}

void Announcer::polite(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    const qint64 since = m_since.isValid() ? m_since.elapsed() : m_spacing;
    if (since >= m_spacing && !m_timer.isActive()) {
        say(sentence, false);
        return;
    }
    m_waiting = sentence;
    if (!m_timer.isActive())
        m_timer.start(static_cast<int>(qMax<qint64>(1, m_spacing - since)));
}

void Announcer::assertive(const QString &sentence)
{
    m_timer.stop();
    m_waiting.clear();
    say(sentence, true);
}

void Announcer::say(const QString &sentence, bool assertive)
{
    m_since.start();
    m_speaker->setAccessibleName(sentence);
    QAccessibleEvent event(m_speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(sentence, assertive);
}

} // namespace envoi::ui
