// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/EnhancedCode.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace envoi::smtp
{

/// One complete server reply, RFC 5321 §4.2. A value: bytes as received, nothing interpreted but the code.
struct Reply {
    int code = 0; ///< 200–599
    std::optional<EnhancedCode> enhanced; ///< from the first line that carries one, RFC 2034
    /// Every line verbatim, code and separator included, without the line end.
    QList<QByteArray> lines;

    friend bool operator==(const Reply &, const Reply &) = default;

    [[nodiscard]] bool isPositive() const { return code >= 200 && code < 300; }
    [[nodiscard]] bool isIntermediate() const { return code >= 300 && code < 400; }
    [[nodiscard]] bool isTemporary() const { return code >= 400 && code < 500; }
    [[nodiscard]] bool isPermanent() const { return code >= 500 && code < 600; }

    /// The text of each line: without code, separator and enhanced code.
    [[nodiscard]] QList<QByteArray> texts() const;
    /// All texts joined by one blank. Decoded as UTF-8, or Latin-1 where it is not UTF-8.
    [[nodiscard]] QString text() const;
    /// All lines verbatim, decoded as above, joined by '\n'. Not yet made safe to show (see shown()).
    [[nodiscard]] QString verbatim() const;

    /// Reads a reply as a person pastes it: "\r\n", "\n" as real line ends or spelled out, a bare code too.
    /// Nothing when no line begins with a reply code.
    static std::optional<Reply> fromPasted(const QString &pasted);
};

/// A line of bytes from outside, decoded: UTF-8 if valid, else Latin-1. Nothing removed.
[[nodiscard]] QString decoded(QByteArrayView bytes);
/// Outside text made inert for any view: controls, bidi controls and invisible characters spelled out as
/// \xNN or \u{NNNN}; cut at `limit` characters with a mark of how much is missing (hostile.md L14).
[[nodiscard]] QString shown(const QString &outside, qsizetype limit = 2000);

} // namespace envoi::smtp
