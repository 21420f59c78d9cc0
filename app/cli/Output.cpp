// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

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

} // namespace envoi::cli
