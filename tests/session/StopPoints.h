// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Record.h"

/// Where a run can be stopped: a server that falls silent at each point (hostile.md 287).
struct StopPoint {
    const char *name;
    QString script;
    envoi::record::StepId step; ///< what waits then
    envoi::record::Security security = envoi::record::Security::StartTls;
    int times = 1; ///< so often the step has begun
};

/// `base` is a script of a server that answers everything. QUIT is not among them: the verdict stands by
/// then.
inline QList<StopPoint> stopPoints(const QString &base)
{
    using envoi::record::Security;
    using envoi::record::StepId;
    const auto at = [&base](const char *where, const char *steps = "") {
        return base + QStringLiteral("ON ") + QLatin1StringView(where) + QLatin1Char('\n')
            + QLatin1StringView(steps) + QStringLiteral("SILENT\nEND\n");
    };
    const QString silent = QStringLiteral("SILENT\n");
    return {
        { "look-up", base, StepId::Dns },
        { "connection", QStringLiteral("LISTEN blackhole\n"), StepId::Tcp },
        { "handshake", silent, StepId::Tls, Security::Tls },
        { "greeting", silent, StepId::Greeting },
        { "EHLO", at("clear C~^EHLO"), StepId::Ehlo },
        { "STARTTLS", at("C~^STARTTLS"), StepId::StartTls },
        { "handshake after STARTTLS", at("C~^STARTTLS", "S: 220 go\n"), StepId::Tls },
        { "second EHLO", at("secured C~^EHLO"), StepId::Ehlo, Security::StartTls, 2 },
        { "AUTH", at("C~^AUTH"), StepId::Auth },
        { "MAIL", at("C~^MAIL"), StepId::Mail },
        { "RCPT", at("C~^RCPT"), StepId::Rcpt },
        { "DATA", at("C~^DATA"), StepId::Data },
        { "body", at("C~^DATA", "S: 354 go\n"), StepId::Data, Security::StartTls, 2 },
    };
}
