// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"
#include "record/Typed.h"
#include "sasl/Redactor.h"
#include "sasl/Secret.h"

namespace envoi::conversation
{

/// What is known so far in one run; steps read it and add to it.
struct Knowledge {
    // given
    record::Settings settings; ///< as validated
    QList<record::Remark> remarks;
    bool hasInputErrors = false;
    sasl::Secret secret;
    QDateTime now; ///< for the Date of a test message
    QByteArray token; ///< makes a test message's id unique; letters and digits

    // learned
    QStringList addresses;
    record::TcpFacts tcp;
    record::CertificateFacts certificate;
    bool insideTls = false;
    bool verified = false; ///< inside TLS, and the certificate passed our own judgement
    smtp::Capabilities capabilities; ///< of the last EHLO; what was learned before TLS is forgotten
    sasl::Redactor redactor;
};

} // namespace envoi::conversation
