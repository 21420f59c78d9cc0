// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/Certificates.h"

#include <QByteArray>
#include <memory>
#include <openssl/ossl_typ.h>

namespace envoi::simulator
{

/// The server's side of TLS over memory: bytes of the network in and out by hand, so that a script can do
/// what no socket class allows (old versions, bytes in clear beneath it, one record a segment). Never blocks,
/// no signals.
class TlsLayer
{
public:
    enum class Progress { Going, Done, Failed };

    TlsLayer(const TlsWish &wish, const Identity &identity);
    ~TlsLayer();

    void feed(QByteArrayView fromNetwork);
    [[nodiscard]] QByteArray takeForNetwork();
    Progress handshake();
    [[nodiscard]] QByteArray read(); ///< everything decrypted by now
    void write(QByteArrayView plain); ///< one record where it fits
    void close(); ///< close_notify

    [[nodiscard]] QString serverName() const; ///< SNI
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString fault() const; ///< OpenSSL's word for what failed; for the script's writer

private:
    struct Library;
    std::unique_ptr<Library> d;
};

} // namespace envoi::simulator
