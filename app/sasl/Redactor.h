// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Secret.h"
#include "smtp/Line.h"

#include <QByteArray>
#include <vector>

namespace envoi::sasl
{

/// Takes credentials out of what a server says: some echo them in their refusal. Our own lines need no such
/// thing, see smtp::Line. Knows the password as it is, in Latin-1, percent-encoded, in hex and in base64 at
/// each of the three alignments, and every response that was sent.
class Redactor
{
public:
    Redactor() = default;
    explicit Redactor(const Secret &secret);
    void addResponse(const smtp::WipedBytes &bytes); ///< before base64

    [[nodiscard]] QByteArray masked(const QByteArray &fromServer) const;

private:
    struct Needle {
        smtp::WipedBytes bytes;
        bool isPassword = false;
    };
    void add(QByteArrayView bytes, bool isPassword);
    std::vector<Needle> m_needles;
};

} // namespace envoi::sasl
