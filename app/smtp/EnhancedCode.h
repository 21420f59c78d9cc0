// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <compare>
#include <optional>

namespace envoi::smtp
{

/// Enhanced mail system status code, RFC 3463: class.subject.detail.
struct EnhancedCode {
    int category = 0; ///< 2, 4 or 5
    int subject = 0; ///< 0–999
    int detail = 0; ///< 0–999

    friend auto operator<=>(const EnhancedCode &, const EnhancedCode &) = default;

    /// Reads the code at the start of a reply's text ("4.7.0 Try again"); nothing when there is none.
    static std::optional<EnhancedCode> parse(QByteArrayView text);
    [[nodiscard]] QString toString() const;
};

} // namespace envoi::smtp
