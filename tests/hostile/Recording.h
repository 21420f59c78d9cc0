// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Sequence.h"
#include "simulator/Simulator.h"

#include <functional>

namespace hostile
{

/// One connection that was held over a socket, to be held again in memory as often as one likes.
struct Recording {
    QString name;
    envoi::record::Settings settings;
    QString password;
    bool certificateAccepted = true;
    QList<QByteArray> replies; ///< what the server said, turn by turn
    bool speaksFirst = true;
    bool secured = false; ///< the handshake ended well

    [[nodiscard]] qsizetype octets() const;
};

/// Nothing where a replay cannot be faithful: nothing was said, or nonces are part of it.
[[nodiscard]] std::optional<Recording> recordingOf(const QString &name, const envoi::record::Record &record,
    const QString &password, const envoi::simulator::Session &session);

struct Replayed {
    QList<envoi::record::StepRecord> steps;
    QByteArray dialogue;
    QByteArray written;
    friend bool operator==(const Replayed &, const Replayed &) = default;
};

/// `cut`: what a turn of the server arrives in; it is told which turn that is.
using Cutter = std::function<QList<QByteArray>(int turn, const QByteArray &bytes)>;
[[nodiscard]] Replayed replayed(const Recording &recording, const Cutter &cut);

} // namespace hostile
