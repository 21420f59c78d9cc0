// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Secret.h"
#include "smtp/Line.h"

#include <QByteArray>
#include <vector>

namespace envoi::sasl
{

/// Takes credentials out of what a server says: some echo them in their refusal. Our own lines need no such
/// thing, see smtp::Line. Knows the password in the forms that PasswordForms.cpp lists, and every response
/// that was sent.
///
/// A password of fewer than six octets may be part of any sentence, and masking it there would tell it. It is
/// masked as a whole word only, after it was sent (before that nobody can echo it), and where it looks like
/// an ordinary word or number only if the server quotes it: “abc”, password=abc.
class Redactor
{
public:
    Redactor() = default;
    explicit Redactor(const Secret &secret);
    void addResponse(const smtp::WipedBytes &bytes); ///< sent; before base64

    [[nodiscard]] QByteArray masked(const QByteArray &fromServer) const;

private:
    enum class Match {
        Anywhere,
        Word, ///< between blanks, quotes and the like
    };
    struct Needle {
        smtp::WipedBytes bytes;
        bool isPassword = false;
        Match match = Match::Anywhere;
    };
    [[nodiscard]] static QByteArray markOf(const Needle &needle);
    void add(QByteArrayView bytes, bool isPassword, Match match = Match::Anywhere);
    std::vector<Needle> m_needles; ///< the longest first
    std::vector<smtp::WipedBytes> m_short; ///< forms of a short password, for the time after it was sent
};

/// What a server could make of a password. Each longer than nothing, none twice.
[[nodiscard]] std::vector<smtp::WipedBytes> passwordForms(QByteArrayView utf8);

} // namespace envoi::sasl
