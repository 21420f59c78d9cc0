// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/AresChannel.h"
#include "record/Facts.h"

#include <QHash>
#include <QObject>

namespace envoi::net
{

struct DnsAnswer {
    record::DnsReason reason = record::DnsReason::Found;
    QStringList addresses;
    bool hasMx = false;
};

/// Asks the name servers themselves for A and AAAA (and MX when there is neither), through c-ares: it tells
/// apart why there is no address, which getaddrinfo and QDnsLookup do not. In the event loop, cancellable at
/// once.
class DnsQuestion : public QObject
{
    Q_OBJECT
public:
    /// `servers`: "address[:port],…"; empty = the system's.
    explicit DnsQuestion(QString servers, QObject *parent = nullptr);
    ~DnsQuestion() override;

    /// `name`: an A-label name. `budgetMs`: until every server has been tried twice in vain.
    void ask(const QString &name, record::Family family, qint64 budgetMs);
    void abort();
    [[nodiscard]] bool isRunning() const { return m_pending > 0; }

Q_SIGNALS:
    void answered(const envoi::net::DnsAnswer &answer);

private:
    void query(int type);
    void onReply(int type, int status, const QByteArray &reply);
    void conclude();
    [[nodiscard]] DnsAnswer answer() const;

    QString m_servers;
    QByteArray m_name;
    AresChannel m_channel;
    int m_pending = 0;
    int m_generation = 0;
    QHash<int, int> m_status; ///< of each record type asked for
    QStringList m_addresses;
};

} // namespace envoi::net
