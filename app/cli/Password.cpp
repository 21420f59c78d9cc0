// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Password.h"

#include "cli/Common.h"
#include "session/Signals.h"
#include "smtp/Reply.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace envoi::cli
{

namespace
{

constexpr qsizetype longest = 65'536; // far beyond what is accepted, so that "too long" can be told

/// Turns the echo of a terminal off for as long as it lives.
class NoEcho
{
public:
    NoEcho()
    {
        m_isOn = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isOn)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_isOn)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before{};
    bool m_isOn = false;
};

record::PasswordTraits traitsOfBytes(const QByteArray &bytes)
{
    QString text = smtp::decoded(bytes);
    record::PasswordTraits traits = record::traitsOf(text);
    // The one place where a password is a QString: ours alone, so that what is overwritten is all there is.
    sasl::wipe(reinterpret_cast<char *>(text.data()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return traits;
}

PasswordRead passwordOf(QByteArray &&bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    PasswordRead read;
    read.traits = traitsOfBytes(bytes);
    read.secret = sasl::Secret::fromUtf8(std::move(bytes));
    return read;
}

PasswordRead failed(const QString &message, const QString &hint)
{
    PasswordRead read;
    read.error = UsageError{ message, hint };
    return read;
}

/// One line, byte by byte: what comes after it is not for us.
std::optional<QByteArray> lineFromTerminal()
{
    QByteArray bytes;
    bytes.reserve(longest + 1);
    char byte = 0;
    while (bytes.size() <= longest) {
        const ssize_t n = ::read(STDIN_FILENO, &byte, 1);
        if (n < 0 && errno == EINTR && !session::Signals::received())
            continue;
        if (n < 0)
            return std::nullopt;
        if (n == 0 || byte == '\n')
            break;
        bytes.append(byte);
    }
    byte = 0;
    return bytes;
}

PasswordRead finish(std::optional<QByteArray> &&bytes, const QString &message, const QString &hint)
{
    if (session::Signals::received()) {
        PasswordRead read;
        read.stopped = true;
        return read;
    }
    return bytes ? passwordOf(std::move(*bytes)) : failed(message, hint);
}

} // namespace

PasswordRead passwordFromInput(const Language &language)
{
    const QString message
        = language.translate("Cli", "The password could not be read from the standard input.");
    const QString hint
        = language.translate("Cli", "Expected: the password, sent through a pipe or typed on the terminal.");
    if (::isatty(STDIN_FILENO) == 1) {
        writeErr(language.translate("Cli", "Password: ").toUtf8());
        const NoEcho quiet;
        return finish(lineFromTerminal(), message, hint);
    }
    return finish(readAll(STDIN_FILENO, longest), message, hint);
}

PasswordRead passwordFromFile(const QString &path, const Language &language)
{
    //: %1 = a file name
    const QString message
        = language.translate("Cli", "The password file “%1” cannot be read.").arg(smtp::shown(path, 300));
    const QString hint = language.translate("Cli", "Expected: the name of a file or pipe that you may read.");
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return finish(std::nullopt, message, hint);
    auto bytes = readAll(file, longest);
    ::close(file);
    return finish(std::move(bytes), message, hint);
}

} // namespace envoi::cli
