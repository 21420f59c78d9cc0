// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"
#include "sasl/Secret.h"
#include "smtp/Reply.h"

#include <QCoreApplication>

#include <cstdlib>

namespace
{

// Qt's own remarks (on the locale, for one) are of no use to whoever runs this, and scripts read stderr.
void silent(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg)
        std::fputs(qPrintable(qFormatLogMessage(type, context, message)), stderr);
}

} // namespace

int main(int argc, char *argv[])
{
    envoi::sasl::leaveNoCore();
    qInstallMessageHandler(silent);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << envoi::smtp::decoded(argv[i]);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("envoi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENVOI_VERSION));
    const int status = envoi::cli::run(words);
    // A resolver that hangs in the system's library would hold the process up (hostile.md M9). All is
    // written.
    std::_Exit(status);
}
