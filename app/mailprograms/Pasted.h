// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"
#include "mailprograms/Catalogue.h"

#include <QString>
#include <optional>

/// What a mail program said: a pasted error taken apart. Pure; the paste is hostile input: 64 KiB are read,
/// nothing of it is interpreted but as text, passwords in it are masked before anything is kept.
namespace envoi::mailprograms
{

struct Pasted {
    QString text; ///< masked and bounded; outside text
    QString program; ///< as people know it; empty when not recognised
    QString code; ///< the program's own number or name
    QString frame; ///< id of the pattern; empty when none
    Runs runs = Runs::Here;
    Pitfall pitfall = Pitfall::None;
    Confidence confidence = Confidence::Low;
    std::optional<smtp::Reply> reply; ///< the server's words
    bool replyCodeKnown = true; ///< false: the program cut the number off
    std::optional<record::StepId> stage;
    QList<diagnosis::Cause> causes; ///< of the frame, likeliest first
    QString host;
    std::optional<quint16> port;
    std::optional<record::Security> security;
    QString user;
    bool isDeliveryReport = false; ///< RFC 3464
    QString reportingServer; ///< who wrote the report
    QString remoteServer; ///< who said the reply, where the report names it
    [[nodiscard]] bool isAnything() const { return reply || !frame.isEmpty(); }
};

[[nodiscard]] Pasted readPasted(const QString &paste);

/// The paste as a case to be diagnosed: the reply inside outranks the frame, certainty is never above what
/// the text allows. Nothing when the paste holds neither a frame nor a reply.
[[nodiscard]] std::optional<diagnosis::Case> caseOf(const Pasted &pasted);

/// Passwords and credentials in a text, replaced by <password> or <credentials>.
[[nodiscard]] QString masked(const QString &text);

} // namespace envoi::mailprograms
