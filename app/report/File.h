// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// Reports and texts in files: written whole or not at all and only for their owner, read without waiting.
namespace envoi::report
{

/// Why a file could not be written.
enum class FileFault { None, NoFolder, NotWritable, NoSpace, IsFolder, NameTooLong, NotAFile, Other };

/// A pipe may be written to by a command line that is told to; a window would wait for its reader.
enum class Special { Allowed, Refused };

/// hostile.md 267, 296. What stood there before is kept until the new bytes are safe.
[[nodiscard]] FileFault writeFile(
    const QString &path, const QByteArray &bytes, Special special = Special::Allowed);
/// Known before the work is done: the folder is there and lets us write.
[[nodiscard]] FileFault checkFile(const QString &path);

struct Contents {
    QByteArray bytes;
    bool isWhole = true;
};
/// At most `limit` octets of an ordinary file. Nothing for what cannot be read, for folders, and for pipes
/// and devices, which may never end (hostile.md L18).
[[nodiscard]] std::optional<Contents> readFile(const QString &path, qsizetype limit);
/// Text in UTF-16 or with a byte order mark as UTF-8 without one (247); all else as it is.
[[nodiscard]] QByteArray asUtf8(const QByteArray &bytes);

} // namespace envoi::report
