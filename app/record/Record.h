// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/Facts.h"

namespace envoi::record
{

struct StepRecord {
    StepId id = StepId::Input;
    Outcome outcome = Outcome::NotReached;
    Failure failure = Failure::None;
    qint64 startMs = 0; ///< from the start of the run
    qint64 durationMs = 0;
    Facts facts;
    std::optional<smtp::Reply> reply; ///< the one that decided the step
    std::optional<smtp::Violation> violation;
    QList<smtp::Tolerated> tolerated; ///< in the replies of this step; ascending
    qint64 limitMs = 0; ///< of the wait that ended the step when failure is TimedOut

    friend bool operator==(const StepRecord &, const StepRecord &) = default;

    template <typename T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(&facts);
    }
};

enum class Direction { Client, Server, Note };

/// What a note in the dialogue says; the words are made at the top.
enum class NoteKind {
    None,
    Connected, ///< text = address:port
    TlsStarted, ///< text = version, cipher
    CertificateAccepted,
    CertificateRefused,
    Closed, ///< by the server
    TimedOut,
    Stopped,
    BytesIgnored, ///< text = how many
    Incomplete, ///< text = a fragment without line end
    Elided, ///< text = how many lines are left out
    Slept, ///< the computer; text = how many minutes
};

struct DialogueLine {
    qint64 atMs = 0;
    StepId step = StepId::Input;
    Direction from = Direction::Note;
    NoteKind note = NoteKind::None;
    QString text; ///< outside text, already made inert; secrets are <password> or <credentials>
    bool beforeTls = false; ///< received in clear: anybody on the way could have written it
    friend bool operator==(const DialogueLine &, const DialogueLine &) = default;
};

struct Environment {
    QDateTime created; ///< local time with offset, when the run began
    QString program; ///< version of Envoi
    QString qt;
    QString tls; ///< TLS library
    QString system;
    bool hasNetwork = true; ///< an interface other than loopback has an address
    friend bool operator==(const Environment &, const Environment &) = default;
};

/// Where the facts come from.
enum class Source {
    Live, ///< a test that was held
    Reply, ///< one reply that somebody pasted: only the step named in it is known
};

/// Everything one run observed. Complete, comparable, serialisable, without a secret.
struct Record {
    Source source = Source::Live;
    Settings settings;
    QList<StepRecord> steps; ///< in wire order, all of them from the start; `ehlo` twice with STARTTLS
    QList<AddressAttempt> addresses;
    QList<DialogueLine> dialogue;
    Environment environment;
    qint64 durationMs = 0;
    qint64 sleptMs = 0; ///< suspended during the run, from a minute on; not part of any duration
    bool stopped = false; ///< by the user
    bool stageKnown = true; ///< false: a pasted reply without --stage; the failed step is a guess

    friend bool operator==(const Record &, const Record &) = default;

    /// The step that failed or was stopped; nullptr when none.
    [[nodiscard]] const StepRecord *failed() const;
    /// The last step with this id that was reached; nullptr when none.
    [[nodiscard]] const StepRecord *step(StepId id) const;
    /// Facts of the last reached step that has such facts; nullptr when none.
    template <typename T>
    [[nodiscard]] const T *facts() const
    {
        for (auto s = steps.crbegin(); s != steps.crend(); ++s) {
            if (const T *found = s->as<T>())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool passed(StepId id) const; ///< Passed or Remark
    /// What stopped nothing and is still odd about the input: a server that accepted the login has settled
    /// what seemed wrong with its password, or with a user name that is no address.
    [[nodiscard]] QList<Remark> openRemarks() const;
};

/// The steps of a whole test with these settings, in wire order, all NotReached or NotApplicable.
[[nodiscard]] QList<StepRecord> plannedSteps(const Settings &settings);

} // namespace envoi::record
