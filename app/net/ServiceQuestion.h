// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/AresChannel.h"
#include "record/ServiceRecord.h"

namespace envoi::net
{

/// Asks the name servers what a mail domain publishes about its outgoing server: two SRV records and MX, all
/// at once. Emits `answered` exactly once a call, unless aborted; never blocks. Only the domain leaves the
/// computer.
class ServiceQuestion : public QObject
{
    Q_OBJECT
public:
    /// `servers`: "address[:port],…"; empty = the system's.
    explicit ServiceQuestion(QString servers = {}, QObject *parent = nullptr);
    ~ServiceQuestion() override;

    /// `domain`: an A-label name. What has not come by `limitMs` counts as no answer.
    void ask(const QString &domain, qint64 limitMs);
    void abort();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void answered(const envoi::record::ServiceFacts &facts);

private:
    void question(const QString &name, int type, record::ServiceRecords record::ServiceFacts::*part);
    void finishSoon();
    QString m_servers;
    AresChannel m_channel;
    QTimer m_limit;
    record::ServiceFacts m_facts;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace envoi::net
