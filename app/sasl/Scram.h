// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <variant>

namespace envoi::sasl
{

/// Why we, not the server, end an exchange.
enum class Fault {
    None,
    BadChallenge, ///< not base64, or not what the mechanism allows
    ChallengeTooLong,
    TooManyChallenges,
    ServerNotProved, ///< the server did not show that it knows the password
    IterationsRefused,
    PasswordUnusable, ///< SASLprep forbids a character of the name or password
};

struct ServerFirst {
    QByteArray salt;
    int iterations = 0;
};

/// RFC 5802 §7 server-first-message, judged before anything is computed from it (hostile.md L15): the nonce
/// must begin with ours and go on, the salt has 1–1,024 octets, and 4,096–1,000,000 rounds are asked for (RFC
/// 7677 §4).
[[nodiscard]] std::variant<ServerFirst, Fault> readServerFirst(
    QByteArrayView message, QByteArrayView clientNonce);
/// The nonce in a client-first-message.
[[nodiscard]] QByteArray nonceOf(QByteArrayView clientFirst);

} // namespace envoi::sasl
