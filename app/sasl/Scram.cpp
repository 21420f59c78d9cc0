// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Scram.h"

#include "smtp/Base64.h"

#include <QList>
#include <algorithm>

namespace envoi::sasl
{

std::variant<ServerFirst, Fault> readServerFirst(QByteArrayView message, QByteArrayView clientNonce)
{
    const QList<QByteArray> attributes = message.toByteArray().split(',');
    // "m=" in front announces an extension that must be understood: RFC 5802 §5.1.
    if (attributes.size() < 3 || !attributes[0].startsWith("r=") || !attributes[1].startsWith("s=")
        || !attributes[2].startsWith("i="))
        return Fault::BadChallenge;

    const QByteArray nonce = attributes[0].sliced(2);
    const bool printable
        = std::all_of(nonce.cbegin(), nonce.cend(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (clientNonce.isEmpty() || !nonce.startsWith(clientNonce) || nonce.size() <= clientNonce.size()
        || !printable)
        return Fault::BadChallenge;

    const std::optional<QByteArray> salt = smtp::fromBase64(attributes[1].sliced(2));
    if (!salt || salt->isEmpty() || salt->size() > 1024)
        return Fault::BadChallenge;

    const QByteArray rounds = attributes[2].sliced(2);
    const bool digits
        = std::all_of(rounds.cbegin(), rounds.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (rounds.isEmpty() || !digits)
        return Fault::BadChallenge;
    bool fits = false;
    const int iterations = rounds.toInt(&fits);
    if (!fits || iterations < 4096 || iterations > 1'000'000)
        return Fault::IterationsRefused;
    return ServerFirst{ *salt, iterations };
}

QByteArray nonceOf(QByteArrayView clientFirst)
{
    const qsizetype at = clientFirst.lastIndexOf(QByteArrayView(",r="));
    return at < 0 ? QByteArray() : clientFirst.sliced(at + 3).toByteArray();
}

} // namespace envoi::sasl
