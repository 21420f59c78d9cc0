// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

#include <QString>

/// Why a handshake failed, read from numbers alone: OpenSSL's error code and the alert. Pure.
namespace envoi::net
{

/// The first OpenSSL code in an error text, "0A00010B" of "error:0A00010B:SSL routines::…"; empty when there
/// is none.
[[nodiscard]] QString opensslCode(QStringView errorText);

struct HandshakeEvidence {
    QString code; ///< from opensslCode()
    int alert = -1; ///< fatal alert received, or -1
    bool clear = false; ///< the peer did not speak TLS
    bool closed = false; ///< the peer closed or reset
    bool certificateRequested = false; ///< seen in clear (TLS 1.2)
};

/// Sets reason, alert and opensslCode.
void explainHandshake(record::TlsFacts &facts, const HandshakeEvidence &evidence);

} // namespace envoi::net
