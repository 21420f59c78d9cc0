// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DetachedTask.h"
#include "net/DnsQuestion.h"
#include "net/Resolver.h"

#include <QElapsedTimer>
#include <QTimer>
#include <optional>

namespace envoi::net
{

/// What getaddrinfo said.
struct SystemAnswer {
    int error = 0; ///< EAI_…, 0 = none
    QStringList addresses; ///< in the order of RFC 6724
    bool isShortage = false; ///< of this computer: nobody was asked
};

/// Blocking; runs in a detached thread, so it may use nothing but its arguments.
using SystemLookup = std::function<SystemAnswer(const QByteArray &name, record::Family family)>;

[[nodiscard]] SystemAnswer systemLookup(const QByteArray &name, record::Family family);

/// The system's answer counts, because the mail program gets that one (hosts file, VPN, mDNS). The name
/// servers are asked for the reason when there is none, or when the system takes long: getaddrinfo needs 10 s
/// and more to notice that a resolver is dead.
class SystemResolver : public Resolver
{
    Q_OBJECT
public:
    explicit SystemResolver(QString servers, SystemLookup lookup = systemLookup, QObject *parent = nullptr);
    ~SystemResolver() override;

    void resolve(const QString &host, record::Family family, qint64 limitMs) override;
    void abort() override;

private:
    void onSystem(const SystemAnswer &answer);
    void onServers(const DnsAnswer &answer);
    void askServers();
    void decide();
    void finish(const record::DnsFacts &facts);
    void finishLater(const record::DnsFacts &facts);
    [[nodiscard]] qint64 patience() const;
    [[nodiscard]] record::DnsReason whySystemFailed() const;

    QString m_servers;
    SystemLookup m_lookup;
    DetachedTask<SystemAnswer> m_task;
    std::unique_ptr<DnsQuestion> m_question;
    QTimer m_askTimer;
    QTimer m_patience;
    QTimer m_limit;
    QElapsedTimer m_clock;
    QString m_name;
    record::Family m_family = record::Family::Any;
    qint64 m_limitMs = 0;
    std::optional<SystemAnswer> m_system;
    std::optional<DnsAnswer> m_fromServers;
    int m_generation = 0;
};

} // namespace envoi::net
