// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

/// What we ask of TLS, and how its versions are called.
namespace envoi::net
{

/// False when Qt has no TLS library, or only the plugin that reads certificates.
[[nodiscard]] bool hasTls();

/// For one socket and one run: TLS 1.2 at least, no session of an earlier run, no verdict by Qt.
[[nodiscard]] QSslConfiguration tlsConfiguration();

[[nodiscard]] QString versionName(QSsl::SslProtocol protocol);
/// "TLS 1.0" of a version on the wire that we do not speak; empty for others.
[[nodiscard]] QString oldVersionName(int serverVersion);

} // namespace envoi::net
