// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Derivation.h"

#include <QMessageAuthenticationCode>

namespace envoi::sasl
{

std::optional<smtp::WipedBytes> Derivation::run(const std::atomic_bool &cancelled) const
{
    // A key shorter than a block would be filled up in a copy that nobody wipes.
    constexpr qsizetype block64 = 64;
    smtp::WipedBytes filled(password.view());
    while (filled.size() < block64)
        filled.append(QByteArrayView("\0", 1));
    const QByteArray key = QByteArray::fromRawData(filled.view().data(), filled.size());
    QMessageAuthenticationCode hmac(hash, key);
    hmac.addData(salt);
    hmac.addData(QByteArrayView("\0\0\0\1", 4).toByteArray());
    QByteArray block = hmac.result();
    QByteArray sum = block;
    for (int i = 1; i < iterations; ++i) {
        if (i % 512 == 0 && cancelled)
            return std::nullopt;
        hmac.reset();
        hmac.addData(block);
        block = hmac.result();
        for (qsizetype n = 0; n < sum.size(); ++n)
            sum[n] = static_cast<char>(sum[n] ^ block[n]);
    }
    smtp::WipedBytes result(sum);
    sum.fill('\0');
    block.fill('\0');
    return result;
}

} // namespace envoi::sasl
