// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/Reply.h"
#include "smtp/Violation.h"

#include <variant>

namespace envoi::smtp
{

/// Bytes in; replies or a violation out (RFC 5321 §4.2). Where the bytes were cut changes nothing: a line is
/// looked at when its LF is there, the run's cap counts bytes, and TLS is recognised by the five bytes of a
/// record's head.
///
/// Lines end in LF, with or without CR before it; a CR elsewhere is text. Up to three blank lines before a
/// reply are ignored. The first violation is the last thing that a reader says: next() repeats it for ever.
class ReplyReader
{
public:
    /// hostile.md L11–L13; octets, line ends included.
    struct Limits {
        qsizetype line = 16'384;
        qsizetype lines = 512;
        qsizetype reply = 131'072;
        qsizetype run = 1'048'576;
        int blankLines = 3;
    };
    using Item = std::variant<Reply, Violation>;

    ReplyReader() = default;
    explicit ReplyReader(Limits limits)
        : m_limits(limits)
    {
    }

    void feed(QByteArrayView bytes);
    /// The next whole reply, or the violation; nothing while more bytes are needed.
    [[nodiscard]] std::optional<Item> next();
    /// Every line that next() went through since the last call, verbatim, for the dialogue.
    [[nodiscard]] QList<QByteArray> takeLines();

    /// Octets that belong to no reply given out so far; line ends alone do not count.
    [[nodiscard]] qsizetype leftOver() const;
    /// All octets that were not given out, line ends too: what must be 0 before a handshake (RFC 3207 §4.2).
    [[nodiscard]] qsizetype pending() const;
    /// The end that has no LF yet, at most 256 octets.
    [[nodiscard]] QByteArray fragment() const;
    /// What it means when the peer closes now: a violation if it did so inside a reply.
    [[nodiscard]] std::optional<Violation> atClose() const;

    /// Things that are tolerated and worth a remark.
    /// Since the last call; each kind once, in the order of its values.
    [[nodiscard]] QList<Tolerated> takeTolerated();

private:
    std::optional<Item> takeLine(QByteArrayView line);
    Item fail(ViolationKind kind, QByteArrayView excerpt);

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_scanned = 0; ///< octets of the buffer known to hold no LF
    qsizetype m_fed = 0;
    bool m_overflow = false;
    Reply m_reply; ///< being collected
    qsizetype m_replyBytes = 0;
    int m_blankLines = 0;
    QList<QByteArray> m_lines;
    std::optional<Violation> m_violation;
    void tolerate(Tolerated what);
    QList<Tolerated> m_tolerated;
};

} // namespace envoi::smtp
