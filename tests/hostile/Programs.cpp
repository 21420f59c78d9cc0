// SPDX-License-Identifier: GPL-3.0-or-later
#include "Programs.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace hostile
{

namespace
{

void read(Program &program, const QString &report)
{
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            program.counts[words[0]] = words[1].toLongLong();
    }
}

} // namespace

Target::Target(const Case &what)
    : m_case(what)
{
    if (!m_server.load(what.script))
        qFatal(
            "%s: line %d: %s", qPrintable(what.name), m_server.errorLine(), qPrintable(m_server.errorText()));
    m_server.setLimit(1);
    if (!m_server.listen() || !m_authority.open() || !m_folder.isValid())
        qFatal("no port or file for %s", qPrintable(what.name));
    m_authority.write(m_server.authorityPem());
    m_authority.flush();
}

QStringList Target::arguments() const
{
    const QMap<QString, QString> &given = m_case.settings;
    QStringList all{ u"test"_s, u"--host"_s, given.value(u"host"_s, u"127.0.0.1"_s), u"--port"_s,
        QString::number(m_server.port()), u"--security"_s, given.value(u"security"_s), u"--ca-file"_s,
        m_authority.fileName(), u"--format"_s, u"json"_s, u"--timeout"_s, given.value(u"timeout"_s, u"2"_s) };
    for (const QString &key : { u"user"_s, u"from"_s, u"to"_s }) {
        if (const QString value = given.value(key); !value.isEmpty())
            all << u"--"_s + key << value;
    }
    if (!given.value(u"user"_s).isEmpty())
        all << u"--password-stdin"_s;
    if (given.value(u"message"_s) == u"yes")
        all << u"--send-message"_s;
    if (const QString options = given.value(u"options"_s); !options.isEmpty())
        all << QString(options).replace(u"{folder}"_s, m_folder.path()).split(u',');
    return all;
}

QJsonObject Program::diagnosis() const
{
    return QJsonDocument::fromJson(out).object().value("diagnosis"_L1).toObject();
}

void runAll(QList<Program> &programs, int atOnce, int limitMs)
{
    QEventLoop loop;
    QTemporaryDir folder;
    qsizetype next = 0;
    qsizetype ended = 0;
    const std::function<void()> startOne = [&] {
        if (next >= programs.size())
            return;
        const qsizetype number = next++;
        Program *const program = &programs[number];
        const QString report = folder.filePath(QString::number(number));
        auto *process = new QProcess(&loop);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        environment.insert(
            u"LD_PRELOAD"_s, QStringLiteral(ENVOI_BINARY_DIR "/tests/hostile/libenvoi_failing.so"));
        environment.insert(u"ENVOI_FAIL"_s, program->failure);
        environment.insert(u"ENVOI_FAIL_REPORT"_s, report);
        process->setProcessEnvironment(environment);
        auto *clock = new QTimer(process);
        clock->setSingleShot(true);
        QObject::connect(clock, &QTimer::timeout, process, &QProcess::kill);
        QElapsedTimer since;
        since.start();
        QObject::connect(process, &QProcess::finished, &loop,
            [&, program, process, report, since](int code, QProcess::ExitStatus status) {
                program->exit = status == QProcess::NormalExit ? code : -1;
                program->milliseconds = since.elapsed();
                program->out = process->readAllStandardOutput();
                program->err = process->readAllStandardError();
                read(*program, report);
                process->deleteLater();
                if (++ended == programs.size())
                    loop.quit();
                startOne();
            });
        process->start(QStringLiteral(ENVOI_CLI), program->target->arguments());
        process->write(canary.toUtf8());
        process->closeWriteChannel();
        clock->start(limitMs);
    };
    for (int i = 0; i < atOnce; ++i)
        startOne();
    if (!programs.isEmpty())
        loop.exec();
}

} // namespace hostile
