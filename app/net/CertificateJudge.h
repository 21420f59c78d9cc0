// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace envoi::net
{

/// Does one of the certificate's names stand for `typed`? RFC 9525: SAN only, a wildcard only as the whole
/// leftmost label, addresses by value against iPAddress only. `typed` is an A-label name or an address.
[[nodiscard]] bool nameMatches(
    const QString &typed, const QStringList &dnsNames, const QStringList &addresses);

/// Judges a chain as sent (DER, leaf first) through OpenSSL against the system's trusted certificates and
/// `caFiles`. Pure but for reading the trust store; every problem found is listed, with the certificate it
/// belongs to.
[[nodiscard]] record::CertificateFacts judge(
    const QList<QByteArray> &chain, const QString &typed, const QStringList &caFiles, const QDateTime &now);

} // namespace envoi::net
