// SPDX-License-Identifier: GPL-3.0-or-later
#include "Replay.h"

#include "Lab.h"

#include "explanation/Language.h"
#include "report/Json.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

namespace scenarios
{

namespace
{

struct Finished {
    int status = -1;
    QByteArray output;
    QByteArray complaints;
};

Finished runProgram(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &line : environment)
        variables.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    process.setProcessEnvironment(variables);
    Finished done;
    QEventLoop loop; // the servers live in this thread
    QObject::connect(&process, &QProcess::finished, &loop, [&loop] { loop.quit(); });
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&loop](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            loop.quit();
    });
    QTimer::singleShot(320'000, &loop, [&process] { process.kill(); });
    process.start(QStringLiteral(ENVOI_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    done.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    done.output = process.readAllStandardOutput();
    done.complaints = process.readAllStandardError();
    return done;
}

} // namespace

Replayed replay(const Scenario &scenario, Lab &lab)
{
    Replayed result;
    QElapsedTimer timer;
    timer.start();
    if (scenario.explain) {
        for (const char *language : { "en", "fr" }) {
            const QStringList arguments
                = QStringList{ QStringLiteral("explain"), QString::fromUtf8(scenario.reply) }
                + scenario.arguments
                + QStringList{ QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--lang"),
                      QLatin1String(language) };
            const Finished done = runProgram(arguments, {}, scenario.environment);
            const QJsonObject report = QJsonDocument::fromJson(done.output).object();
            if (report.isEmpty())
                result.error = QString::fromUtf8(done.complaints).simplified();
            result.exitStatus = done.status;
            result.reports.insert(QLatin1String(language), report);
        }
    } else {
        QStringList arguments = QStringList{ QStringLiteral("test") } + scenario.arguments;
        arguments << QStringLiteral("--ca-file") << lab.authorityFile() << QStringLiteral("--format")
                  << QStringLiteral("json") << QStringLiteral("--lang") << QStringLiteral("en");
        if (scenario.password)
            arguments << QStringLiteral("--password-stdin");
        const Finished done
            = runProgram(arguments, scenario.password.value_or(QString()).toUtf8(), scenario.environment);
        result.exitStatus = done.status;
        const auto what = envoi::report::caseFromJson(done.output);
        if (!what) {
            result.error = QStringLiteral("exit %1: %2")
                               .arg(done.status)
                               .arg(QString::fromUtf8(done.complaints + done.output.left(300)).simplified());
        } else {
            result.reports.insert(QStringLiteral("en"), QJsonDocument::fromJson(done.output).object());
            result.reports.insert(QStringLiteral("fr"),
                envoi::report::toJson(*what, envoi::explanation::Language(QStringLiteral("fr"))));
        }
    }
    result.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    return result;
}

} // namespace scenarios
