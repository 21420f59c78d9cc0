// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace envoi::ui
{

/// Tells assistive technology what happened without moving the focus (WCAG 4.1.3), at most one sentence a
/// second: a polite sentence that had to wait is replaced by the next one, an assertive one is said at once.
/// Qt 6.4 has no announcement event: an Alert on a label whose accessible name is the sentence stands in for
/// it.
class Announcer : public QObject
{
    Q_OBJECT
public:
    explicit Announcer(QWidget *speaker, QObject *parent = nullptr);
    void polite(const QString &sentence);
    void assertive(const QString &sentence);
    void setSpacing(int milliseconds) { m_spacing = milliseconds; }

Q_SIGNALS:
    void announced(const QString &sentence, bool assertive);

private:
    void say(const QString &sentence, bool assertive);
    QWidget *m_speaker;
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_waiting;
    int m_spacing = 1000;
};

} // namespace envoi::ui
