// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/RetryButton.h"

#include <QEvent>
#include <QLocale>

namespace envoi::ui
{

RetryButton::RetryButton(int seconds, QWidget *parent)
    : QPushButton(parent)
    , m_seconds(seconds)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_timer.setInterval(1000);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_timer.isActive()) {
            m_timer.stop();
        } else {
            m_left = m_seconds;
            m_timer.start();
        }
        retranslate();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (--m_left > 0) {
            retranslate();
            return;
        }
        m_timer.stop();
        retranslate();
        Q_EMIT due();
    });
    retranslate();
}

void RetryButton::resume(int left)
{
    if (left <= 0)
        return;
    m_left = left;
    m_timer.start();
    retranslate();
}

void RetryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RetryButton::retranslate()
{
    if (m_timer.isActive()) {
        const QString clock
            = QStringLiteral("%1:%2").arg(m_left / 60).arg(m_left % 60, 2, 10, QLatin1Char('0'));
        setText(tr("Testing again in %1 – cancel").arg(clock));
    } else {
        setText(tr("Test again in %n minute(s)", nullptr, m_seconds / 60));
    }
}

} // namespace envoi::ui
