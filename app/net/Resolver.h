// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

#include <QObject>

namespace envoi::net
{

/// Names to addresses. Emits `resolved` exactly once a call, unless aborted; never blocks; a hung resolver
/// delays neither abort() nor the end of the process. An interface, so that tests can put names where they
/// want.
class Resolver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void resolve(const QString &host, record::Family family, qint64 limitMs) = 0;
    virtual void abort() = 0;

Q_SIGNALS:
    void resolved(const envoi::record::DnsFacts &facts);
};

/// Addresses as the mail program would get them (getaddrinfo in a detached worker, so hosts file and VPN
/// count); why there are none is asked through c-ares. `servers` (csv of address[:port]) replaces the
/// system's list for that question; empty = the system's.
std::unique_ptr<Resolver> systemResolver(const QString &servers = {}, QObject *parent = nullptr);

} // namespace envoi::net
