// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace envoi::cli
{

namespace
{

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n
            = ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

} // namespace

Terminal Terminal::find()
{
    Terminal terminal;
    terminal.outIsTerminal = ::isatty(STDOUT_FILENO) == 1;
    terminal.errIsTerminal = ::isatty(STDERR_FILENO) == 1;
    const bool dumb = qgetenv("TERM") == "dumb" || qEnvironmentVariableIsEmpty("TERM");
    terminal.colours = terminal.outIsTerminal && !dumb && qEnvironmentVariableIsEmpty("NO_COLOR");
    winsize size{};
    if (terminal.outIsTerminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        terminal.width = size.ws_col;
    return terminal;
}

bool writeOut(const QByteArray &bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

void writeErr(const QByteArray &bytes)
{
    writeAll(STDERR_FILENO, bytes);
}

FileFault checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return FileFault::IsFolder;
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return FileFault::NoFolder;
    // An existing device or pipe is written to as it is; anything else is replaced by a new file in its
    // folder.
    const bool special = info.exists() && !info.isFile();
    if (special ? !info.isWritable() : !folder.isWritable())
        return FileFault::NotWritable;
    return FileFault::None;
}

FileFault writeFile(const QString &path, const QByteArray &bytes)
{
    if (const FileFault fault = checkFile(path); fault != FileFault::None)
        return fault;
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        QFile device(path);
        const bool written = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && device.write(bytes) == bytes.size();
        return written ? FileFault::None : FileFault::NotWritable;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return errno == ENOSPC ? FileFault::NoSpace : FileFault::NotWritable;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return errno == ENOSPC || errno == EDQUOT ? FileFault::NoSpace : FileFault::Other;
    return FileFault::None;
}

} // namespace envoi::cli
