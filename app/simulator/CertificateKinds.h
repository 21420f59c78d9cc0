// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Script.h"

namespace envoi::simulator
{

/// How the chain that a server shows is put together.
enum class ChainShape {
    Normal, ///< leaf and intermediate, below the simulator's root
    LeafOnly, ///< the intermediate is forgotten
    SelfSigned,
    Foreign, ///< signed by an authority that nobody knows; only the leaf is sent
    ForeignWithIntermediate, ///< the same, the root not sent
    ForeignWithRoot, ///< the same, the root sent too
    CrossSigned, ///< the root is sent too, signed by an older root that has expired
    BadIntermediate, ///< below an intermediate made for this leaf, see CertificateKind::issuerTo and
                     ///< issuerIsCa
};

struct CertificateKind {
    QString name;
    ChainShape shape = ChainShape::Normal;
    CertificateWish defaults;
    QByteArray usage = QByteArrayLiteral("serverAuth"); ///< extended key usage; empty = none
    bool noNames = false; ///< the name stands in the CN alone
    bool isCa = false;
    int extraNames = 0; ///< further names, to make it large
    bool criticalExtension = false; ///< one that nobody knows
    QString issuerTo; ///< BadIntermediate: its end
    bool issuerIsCa = true;
};

[[nodiscard]] const CertificateKind *certificateKind(const QString &name);

} // namespace envoi::simulator
