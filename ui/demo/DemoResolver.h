// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Resolver.h"

namespace envoi::ui
{

/// Knows a few names, all at one address, and asks nobody about the others.
class DemoResolver : public net::Resolver
{
    Q_OBJECT
public:
    DemoResolver(const QStringList &names, const QString &address, QObject *parent = nullptr);
    void resolve(const QString &host, record::Family family, qint64 limitMs) override;
    void abort() override;

private:
    QStringList m_names;
    QString m_address;
    int m_question = 0; ///< an answer to an earlier one is not given
};

} // namespace envoi::ui
