// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Cause.h"
#include "record/Identifiers.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace envoi::mailprograms
{

/// Where the program that failed runs: a test from this computer may differ.
enum class Runs { Here, Elsewhere, Device };

/// A label that says something else than what happened; each has its sentence in `explanation`.
enum class Pitfall {
    None,
    Every530, ///< Outlook's "STARTTLS required" number stands for every 530
    NamesMislead, ///< "mailbox not found", "recipient rejected": mostly a missing login
    UnknownNumber, ///< Outlook's number for any code it has no name for, 535 and 534 included
    IncomingServer, ///< the number of the incoming server
    IncomingName, ///< a POP3 name shown for sending too
    AnyServer, ///< the same number for incoming and outgoing
    TemporaryBeforeRecipients, ///< "too many recipients" for every temporary refusal at MAIL FROM
    TimeoutOrReset, ///< one text for a time-out and a reset
    NeverSwitchOff, ///< its advice to switch encryption off must not be followed
    HiddenLogin, ///< .NET's 530 hides a refused login
    ProgramPhrase, ///< "mailbox unavailable" is the program's phrase for the number
    OptionalLogin, ///< iOS marks the login of the outgoing server optional
    AlsoSelfSigned, ///< Gmail says "doesn't match" for self-signed too
    PasswordChange, ///< Evolution's French text for 432
    DataRefused, ///< PHPMailer « données incorrectes » for "data not accepted"
    WasSent, ///< the message left
    HungUp, ///< the library lost the reason
};

enum class Confidence { Low, Medium, High };

struct Pattern {
    QString id;
    QString language; ///< "en", "fr", "any"
    QString text; ///< %1, %2 stand for anything
    QString code; ///< the program's own number or name; may be empty
    std::optional<record::StepId> stage;
    QList<diagnosis::Cause> causes; ///< likeliest first, without the embedded reply
    bool embedsReply = false;
    bool needsName = false; ///< a bare number: only where the program is named
    Confidence confidence = Confidence::Low;
    Pitfall pitfall = Pitfall::None;
};

/// How a program wraps the server's words. The regular expression is matched against normalised text and has
/// the groups `reply` and, where the number stands apart, `code`.
struct Wrapper {
    QString expression;
    std::optional<record::StepId> stage;
};

/// One program family: one file in resources/mail-programs.
struct Family {
    QString id;
    QString program; ///< its name as people know it
    QStringList names; ///< words by which a text names it, folded
    Runs runs = Runs::Here;
    QList<Wrapper> wrappers;
    QList<Pattern> patterns;
};

/// All families, read once from :/mail-programs; immutable, any thread.
[[nodiscard]] const QList<Family> &families();

/// Reads one family file; nothing when it breaks the schema. For the schema test.
[[nodiscard]] std::optional<Family> familyFromJson(const QByteArray &json, QString *fault = nullptr);

} // namespace envoi::mailprograms
