// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Surroundings.h"

#include <QNetworkInterface>
#include <QSslSocket>
#include <QSysInfo>

namespace envoi::session
{

namespace
{

bool hasNetwork()
{
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        const bool carries = flags.testFlag(QNetworkInterface::IsUp)
            && flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack);
        if (!carries)
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            // An address that a computer gives itself when nobody gives it one (RFC 3927, RFC 4291 §2.5.6).
            if (!entry.ip().isLinkLocal())
                return true;
        }
    }
    return false;
}

} // namespace

record::Environment surroundings()
{
    record::Environment result;
    const QDateTime now = QDateTime::currentDateTime();
    result.created = now.toOffsetFromUtc(now.offsetFromUtc());
    result.program = QStringLiteral(ENVOI_VERSION);
    result.qt = QString::fromLatin1(qVersion());
    result.tls = QSslSocket::sslLibraryVersionString();
    result.system = QSysInfo::prettyProductName();
    result.hasNetwork = hasNetwork();
    return result;
}

} // namespace envoi::session
