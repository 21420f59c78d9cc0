// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Common.h"

#include "record/Identifiers.h"
#include "session/Signals.h"
#include "smtp/Reply.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace envoi::cli
{

namespace
{

UsageError sentence(FileFault fault, const QString &path, const Language &language)
{
    const QString name = smtp::shown(path, 300);
    const QString hint = language.translate("Cli", "Give --output another file name.");
    switch (fault) {
    case FileFault::NoFolder:
        return { language.translate("Cli", "The folder of “%1” does not exist.").arg(name), hint };
    case FileFault::NotWritable:
        return { language.translate("Cli", "“%1” cannot be written: no permission.").arg(name), hint };
    case FileFault::NoSpace:
        return { language.translate("Cli", "“%1” cannot be written: no space left.").arg(name), hint };
    case FileFault::IsFolder:
        return { language.translate("Cli", "“%1” is a folder.").arg(name), hint };
    case FileFault::NameTooLong:
        return { language.translate("Cli", "“%1” cannot be written: the name is too long.").arg(name), hint };
    case FileFault::None:
    case FileFault::NotAFile:
    case FileFault::Other:
        break;
    }
    return { language.translate("Cli", "“%1” cannot be written.").arg(name), hint };
}

bool toFile(const Context &context)
{
    return context.arguments.has("output"_L1) && context.arguments.value("output"_L1) != u"-"_s;
}

} // namespace

report::Options reportOptions(const Context &context)
{
    report::Options options;
    options.language = context.language;
    options.hideUser = context.arguments.has("hide-user"_L1);
    options.dialogue = context.arguments.has("verbose"_L1);
    if (!toFile(context)) {
        options.colours = context.terminal.colours;
        options.width = context.terminal.width;
    }
    return options;
}

std::optional<UsageError> outputError(const Context &context)
{
    if (!toFile(context))
        return std::nullopt;
    const QString path = context.arguments.value("output"_L1);
    const FileFault fault = path.isEmpty() ? FileFault::Other : checkFile(path);
    return fault == FileFault::None ? std::nullopt : std::optional(sentence(fault, path, context.language));
}

Exit deliver(const Context &context, const QByteArray &bytes, Exit whenWritten)
{
    if (toFile(context)) {
        const QString path = context.arguments.value("output"_L1);
        const FileFault fault = writeFile(path, bytes);
        if (fault == FileFault::None)
            return whenWritten;
        writeOut(bytes);
        return fail(context, sentence(fault, path, context.language));
    }
    if (writeOut(bytes))
        return whenWritten;
    writeErr(
        context.language.translate("Cli", "The output could not be written to its end.").toUtf8() + '\n');
    return Exit::Fault;
}

std::optional<QByteArray> readAll(int descriptor, qsizetype limit)
{
    QByteArray bytes;
    bytes.reserve(limit + 1); // never moved while it grows: no copy is left behind
    while (bytes.size() <= limit) {
        pollfd waits[]{ { descriptor, POLLIN, 0 }, { session::Signals::descriptor(), POLLIN, 0 } };
        if (::poll(waits, 2, -1) < 0 && errno != EINTR)
            return std::nullopt;
        if (session::Signals::received())
            return std::nullopt;
        if (!waits[0].revents)
            continue;
        char *end = bytes.data() + bytes.size();
        const ssize_t n = ::read(descriptor, end, static_cast<std::size_t>(limit + 1 - bytes.size()));
        if (n < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (n < 0)
            return std::nullopt;
        if (n == 0)
            break;
        bytes.resize(bytes.size() + n);
    }
    return bytes;
}

QStringList stepIds()
{
    QStringList ids;
    for (int i = 0; i < record::stepCount; ++i)
        ids << record::id(static_cast<record::StepId>(i));
    return ids;
}

QStringList securityIds()
{
    return { u"auto"_s, u"starttls"_s, u"tls"_s, u"none"_s };
}

} // namespace envoi::cli
