// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace envoi::cli
{

/// Where output goes, found once at the start.
struct Terminal {
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool colours = false; ///< a terminal that knows them, and NO_COLOR is not set
    int width = 78;

    static Terminal find();
};

/// Whole and at once, to stdout; false when it could not be written (a full disk behind a redirection).
bool writeOut(const QByteArray &bytes);
void writeErr(const QByteArray &bytes);

/// To a file: only for its owner, and whole or not at all (hostile.md 267, 296).
/// Nothing when it went well, else why not, as a reason of the system in errno's terms.
enum class FileFault { None, NoFolder, NotWritable, NoSpace, IsFolder, Other };
[[nodiscard]] FileFault writeFile(const QString &path, const QByteArray &bytes);
/// Known before the work is done: the folder is there and lets us write.
[[nodiscard]] FileFault checkFile(const QString &path);

} // namespace envoi::cli
