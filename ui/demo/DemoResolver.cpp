// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/DemoResolver.h"

#include <QTimer>

namespace envoi::ui
{

DemoResolver::DemoResolver(const QStringList &names, const QString &address, QObject *parent)
    : Resolver(parent)
    , m_names(names)
    , m_address(address)
{
}

void DemoResolver::resolve(const QString &host, record::Family family, qint64)
{
    record::DnsFacts facts;
    facts.name = host;
    if (!m_names.contains(host, Qt::CaseInsensitive))
        facts.reason = record::DnsReason::NoSuchName;
    else if (family == record::Family::IPv6)
        facts.reason = record::DnsReason::NoAddress;
    else
        facts.addresses = { m_address };
    const int question = ++m_question;
    QTimer::singleShot(0, this, [this, facts, question] {
        if (question == m_question)
            Q_EMIT resolved(facts);
    });
}

void DemoResolver::abort()
{
    ++m_question;
}

} // namespace envoi::ui
