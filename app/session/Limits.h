// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace envoi::session
{

/// Time limits of one run in milliseconds (hostile.md L1–L9). Each is counted from the command, and partial
/// data does not extend it. A parameter, never global: tests scale them by one factor.
struct Limits {
    qint64 dns = 15'000; ///< L1
    qint64 connectOne = 10'000; ///< L2, each address
    qint64 connectAll = 30'000; ///< L2, in all
    qint64 handshake = 20'000; ///< L3
    qint64 greeting = 60'000; ///< L4
    qint64 reply = 60'000; ///< L5
    qint64 dataReply = 120'000; ///< L6
    qint64 finalDot = 180'000; ///< L7
    qint64 quit = 3'000; ///< L8
    qint64 run = 300'000; ///< L9
    qint64 runWithMessage = 600'000; ///< L9
    qint64 raceDelay = 250; ///< RFC 8305 connection attempt delay
    qint64 slow = 5'000; ///< a reply that takes longer earns a remark
    qint64 afterSleep = 4'000; ///< what a wait has left when the computer wakes up
    qint64 watch = 1'000; ///< how often is looked whether it slept

    [[nodiscard]] Limits scaled(double factor) const;
    /// --timeout: replaces each limit of one wait; the final dot may take three times that.
    [[nodiscard]] Limits withTimeout(qint64 milliseconds) const;
};

} // namespace envoi::session
