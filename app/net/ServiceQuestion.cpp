// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ServiceQuestion.h"

#include "net/Milliseconds.h"

#include <ares.h>
#include <arpa/nameser.h>

namespace envoi::net
{

using record::DnsReason;
using record::ServiceFacts;
using record::ServiceRecord;
using record::ServiceRecords;

namespace
{

constexpr qsizetype most = 32; // of one kind; nobody publishes more on purpose

QString nameOf(const char *target)
{
    QString name = QString::fromLatin1(target);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// Both kinds have the same shape in c-ares: a list with a priority and a host.
template <typename Reply, typename Parse, typename Fill>
QList<ServiceRecord> recordsOf(const QByteArray &reply, Parse parse, Fill fill)
{
    QList<ServiceRecord> records;
    Reply *list = nullptr;
    if (parse(
            reinterpret_cast<const unsigned char *>(reply.constData()), static_cast<int>(reply.size()), &list)
        != ARES_SUCCESS)
        return records;
    for (const Reply *one = list; one && records.size() < most; one = one->next) {
        ServiceRecord record;
        record.priority = one->priority;
        record.target = nameOf(one->host);
        fill(record, *one);
        records << record;
    }
    ares_free_data(list);
    return records;
}

QList<ServiceRecord> recordsIn(int type, const QByteArray &reply)
{
    if (type == ns_t_srv)
        return recordsOf<ares_srv_reply>(
            reply, ares_parse_srv_reply, [](ServiceRecord &record, const ares_srv_reply &one) {
                record.weight = one.weight;
                record.port = one.port;
            });
    return recordsOf<ares_mx_reply>(
        reply, ares_parse_mx_reply, [](ServiceRecord &, const ares_mx_reply &) {});
}

} // namespace

ServiceQuestion::ServiceQuestion(QString servers, QObject *parent)
    : QObject(parent)
    , m_servers(std::move(servers))
{
    connect(&m_limit, &QTimer::timeout, this, &ServiceQuestion::finishSoon);
}

ServiceQuestion::~ServiceQuestion()
{
    abort();
}

void ServiceQuestion::ask(const QString &domain, qint64 limitMs)
{
    abort();
    m_running = true;
    const bool open = m_channel.open(m_servers, limitMs);
    const DnsReason unanswered = open ? DnsReason::NoAnswer : DnsReason::Local;
    m_facts = { { unanswered, {} }, { unanswered, {} }, { unanswered, {} } };
    if (!open) {
        finishSoon();
        return;
    }
    startDeadline(m_limit, limitMs);
    question(QStringLiteral("_submissions._tcp.") + domain, ns_t_srv, &ServiceFacts::submissions);
    question(QStringLiteral("_submission._tcp.") + domain, ns_t_srv, &ServiceFacts::submission);
    question(domain, ns_t_mx, &ServiceFacts::exchangers);
}

void ServiceQuestion::question(const QString &name, int type, ServiceRecords ServiceFacts::*part)
{
    m_channel.ask(name.toLatin1(), type, [this, type, part](int status, const QByteArray &reply) {
        ServiceRecords &answer = m_facts.*part;
        answer.records = status == ARES_SUCCESS ? recordsIn(type, reply) : QList<ServiceRecord>();
        answer.reason = answer.records.isEmpty() ? AresChannel::reasonOf(status) : DnsReason::Found;
        if (m_channel.pending() == 0)
            finishSoon();
    });
}

void ServiceQuestion::finishSoon()
{
    // Out of c-ares' callback, which may neither ask anew nor be destroyed.
    QMetaObject::invokeMethod(
        this,
        [this, run = m_generation] {
            if (run != m_generation)
                return;
            const ServiceFacts facts = m_facts;
            abort();
            Q_EMIT answered(facts);
        },
        Qt::QueuedConnection);
}

void ServiceQuestion::abort()
{
    ++m_generation;
    m_running = false;
    m_limit.stop();
    m_channel.close();
}

} // namespace envoi::net
