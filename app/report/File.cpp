// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/File.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace envoi::report
{

namespace
{

constexpr qsizetype longestName = 255; ///< octets, on all usual file systems

FileFault faultOf(int error)
{
    switch (error) { // an open set of numbers
    case ENOSPC:
    case EDQUOT:
        return FileFault::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileFault::NotWritable;
    case ENAMETOOLONG:
        return FileFault::NameTooLong;
    case ENOENT:
    case ENOTDIR:
        return FileFault::NoFolder;
    default:
        return FileFault::Other;
    }
}

} // namespace

FileFault checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (QFile::encodeName(info.fileName()).size() > longestName)
        return FileFault::NameTooLong;
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

FileFault writeFile(const QString &path, const QByteArray &bytes, Special special)
{
    if (const FileFault fault = checkFile(path); fault != FileFault::None)
        return fault;
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        if (special == Special::Refused)
            return FileFault::NotAFile;
        QFile device(path);
        const bool written = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && device.write(bytes) == bytes.size();
        return written ? FileFault::None : FileFault::NotWritable;
    }
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return faultOf(errno);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return faultOf(errno);
    return FileFault::None;
}

std::optional<Contents> readFile(const QString &path, qsizetype limit)
{
    // Without O_NONBLOCK, opening a pipe waits for somebody who writes to it.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return std::nullopt;
    QFile file;
    struct stat what {
    };
    const bool ordinary = ::fstat(descriptor, &what) == 0 && S_ISREG(what.st_mode);
    if (!ordinary || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        if (!file.isOpen())
            ::close(descriptor);
        return std::nullopt;
    }
    Contents contents;
    contents.bytes = file.read(limit + 1); // its size may be a lie, as in /proc
    contents.isWhole = contents.bytes.size() <= limit;
    contents.bytes.truncate(limit);
    return contents;
}

QByteArray asUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        return bytes;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? bytes : text.toUtf8();
}

} // namespace envoi::report
