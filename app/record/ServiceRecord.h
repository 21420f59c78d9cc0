// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

#include <QList>
#include <QString>

namespace envoi::record
{

/// One SRV record (RFC 2782) or, with port 0 and weight 0, one MX record: as it came, nothing checked.
struct ServiceRecord {
    int priority = 0;
    int weight = 0;
    int port = 0;
    QString target; ///< without its last dot; empty = the root: "not offered here"
    friend bool operator==(const ServiceRecord &, const ServiceRecord &) = default;
};

/// What the DNS said to one question. Records only with `Found`.
struct ServiceRecords {
    DnsReason reason = DnsReason::NoAddress;
    QList<ServiceRecord> records;
};

/// What a mail domain publishes about where its mail is sent from (RFC 6186, RFC 8314 §5.1), and where its
/// mail goes.
struct ServiceFacts {
    ServiceRecords submissions; ///< _submissions._tcp: TLS from the first octet
    ServiceRecords submission; ///< _submission._tcp: STARTTLS
    ServiceRecords exchangers; ///< MX
};

} // namespace envoi::record
