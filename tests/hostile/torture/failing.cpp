// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD): counts a program's system calls, and lets one of them fail
// (hostile.md 20).
//   ENVOI_FAIL=connect:2:ENOBUFS    the second connect fails
//   ENVOI_FAIL_REPORT=file          "connect 3" … and "rss 12345" (the largest, in KiB) when the program ends
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr std::array names{ "socket", "connect", "read", "write", "socket-read", "socket-write", "recv",
    "send", "getaddrinfo", "open", "fsync", "poll", "getsockopt", "setsockopt", "rename" };
std::array<std::atomic<int>, names.size()> counts{};

struct Number {
    const char *name;
    int value;
};
constexpr std::array numbers{ Number{ "EMFILE", EMFILE }, Number{ "ENOBUFS", ENOBUFS },
    Number{ "EINTR", EINTR }, Number{ "EIO", EIO }, Number{ "ENOSPC", ENOSPC },
    Number{ "ECONNRESET", ECONNRESET }, Number{ "ENOMEM", ENOMEM }, Number{ "EACCES", EACCES },
    Number{ "EAI_MEMORY", EAI_MEMORY }, Number{ "EAI_AGAIN", EAI_AGAIN },
    Number{ "EAI_SYSTEM", EAI_SYSTEM } };

struct Wish {
    int call = -1;
    int turn = 0;
    int error = 0;
    Wish()
    {
        const char *text = std::getenv("ENVOI_FAIL");
        char name[32]{};
        char number[32]{};
        if (!text || std::sscanf(text, "%31[^:]:%d:%31s", name, &turn, number) != 3)
            return;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (std::strcmp(name, names[i]) == 0)
                call = static_cast<int>(i);
        }
        for (const Number &one : numbers) {
            if (std::strcmp(number, one.name) == 0)
                error = one.value;
        }
    }
};

const Wish &wish()
{
    static const Wish one;
    return one;
}

/// True when this call is the one that fails; errno is set.
bool fails(const char *name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (std::strcmp(name, names[i]) != 0)
            continue;
        const int turn = ++counts[i];
        if (wish().call != static_cast<int>(i) || turn != wish().turn)
            return false;
        errno = wish().error;
        return true;
    }
    return false;
}

/// Of the two, whichever is meant; neither for the counters and pipes by which threads wake each other.
bool transferFails(int descriptor, const char *ofFiles, const char *ofSockets)
{
    struct stat about {
    };
    const int before = errno;
    const bool known = ::fstat(descriptor, &about) == 0;
    errno = before;
    if (known && S_ISSOCK(about.st_mode))
        return fails(ofSockets);
    const bool standard = S_ISFIFO(about.st_mode) && descriptor <= STDERR_FILENO;
    return known && (S_ISREG(about.st_mode) || standard) && fails(ofFiles);
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

void report()
{
    const char *path = std::getenv("ENVOI_FAIL_REPORT");
    static std::atomic_bool done = false;
    if (!path || done.exchange(true))
        return;
    std::FILE *out = next<std::FILE *(*)(const char *, const char *)>("fopen")(path, "w");
    std::FILE *status = next<std::FILE *(*)(const char *, const char *)>("fopen")("/proc/self/status", "r");
    if (!out)
        return;
    for (std::size_t i = 0; i < names.size(); ++i)
        std::fprintf(out, "%s %d\n", names[i], counts[i].load());
    char line[256];
    long size = 0;
    while (status && std::fgets(line, sizeof line, status)) {
        if (std::sscanf(line, "VmHWM: %ld", &size) == 1)
            std::fprintf(out, "rss %ld\n", size);
    }
    std::fclose(out);
    if (status)
        std::fclose(status);
}

struct AtEnd {
    ~AtEnd() { report(); }
} const atEnd;

} // namespace

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED int socket(int domain, int type, int protocol)
{
    return fails("socket") ? -1 : next<int (*)(int, int, int)>("socket")(domain, type, protocol);
}

EXPORTED int connect(int fd, const sockaddr *address, socklen_t size)
{
    return fails("connect") ? -1
                            : next<int (*)(int, const sockaddr *, socklen_t)>("connect")(fd, address, size);
}

EXPORTED ssize_t read(int fd, void *to, size_t size)
{
    if (transferFails(fd, "read", "socket-read"))
        return -1;
    return next<ssize_t (*)(int, void *, size_t)>("read")(fd, to, size);
}

EXPORTED ssize_t recv(int fd, void *to, size_t size, int flags)
{
    if (fails("recv"))
        return -1;
    return next<ssize_t (*)(int, void *, size_t, int)>("recv")(fd, to, size, flags);
}

EXPORTED ssize_t write(int fd, const void *from, size_t size)
{
    if (transferFails(fd, "write", "socket-write"))
        return -1;
    return next<ssize_t (*)(int, const void *, size_t)>("write")(fd, from, size);
}

EXPORTED ssize_t send(int fd, const void *from, size_t size, int flags)
{
    if (fails("send"))
        return -1;
    return next<ssize_t (*)(int, const void *, size_t, int)>("send")(fd, from, size, flags);
}

EXPORTED int getaddrinfo(const char *host, const char *service, const addrinfo *hints, addrinfo **result)
{
    if (fails("getaddrinfo")) {
        const int error = errno;
        errno = EMFILE;
        return error;
    }
    return next<int (*)(const char *, const char *, const addrinfo *, addrinfo **)>("getaddrinfo")(
        host, service, hints, result);
}

#define OPEN_LIKE(function)                                                                                  \
    EXPORTED int function(const char *path, int flags, ...)                                                  \
    {                                                                                                        \
        std::va_list more;                                                                                   \
        va_start(more, flags);                                                                               \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;                      \
        va_end(more);                                                                                        \
        return fails("open") ? -1 : next<int (*)(const char *, int, ...)>(#function)(path, flags, mode);     \
    }
OPEN_LIKE(open)
OPEN_LIKE(open64)

EXPORTED std::FILE *fopen(const char *path, const char *mode)
{
    return fails("open") ? nullptr : next<std::FILE *(*)(const char *, const char *)>("fopen")(path, mode);
}

EXPORTED std::FILE *fopen64(const char *path, const char *mode)
{
    return fails("open") ? nullptr : next<std::FILE *(*)(const char *, const char *)>("fopen64")(path, mode);
}

EXPORTED int fsync(int fd)
{
    return fails("fsync") ? -1 : next<int (*)(int)>("fsync")(fd);
}

EXPORTED int fdatasync(int fd)
{
    return fails("fsync") ? -1 : next<int (*)(int)>("fdatasync")(fd);
}

EXPORTED int poll(pollfd *all, nfds_t count, int timeout)
{
    return fails("poll") ? -1 : next<int (*)(pollfd *, nfds_t, int)>("poll")(all, count, timeout);
}

EXPORTED int ppoll(pollfd *all, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    return fails("poll") ? -1
                         : next<int (*)(pollfd *, nfds_t, const timespec *, const sigset_t *)>("ppoll")(
                             all, count, timeout, mask);
}

EXPORTED int getsockopt(int fd, int level, int option, void *value, socklen_t *size)
{
    return fails("getsockopt")
        ? -1
        : next<int (*)(int, int, int, void *, socklen_t *)>("getsockopt")(fd, level, option, value, size);
}

EXPORTED int setsockopt(int fd, int level, int option, const void *value, socklen_t size)
{
    return fails("setsockopt")
        ? -1
        : next<int (*)(int, int, int, const void *, socklen_t)>("setsockopt")(fd, level, option, value, size);
}

EXPORTED int rename(const char *from, const char *to)
{
    return fails("rename") ? -1 : next<int (*)(const char *, const char *)>("rename")(from, to);
}

EXPORTED void _Exit(int status) noexcept
{
    report();
    next<void (*)(int)>("_Exit")(status);
    __builtin_unreachable();
}

EXPORTED void _exit(int status)
{
    report();
    next<void (*)(int)>("_exit")(status);
    __builtin_unreachable();
}
