// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString program()
{
    return QStringLiteral(ENVOI_CLI);
}

QProcessEnvironment cleanEnvironment(const QString &language)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "COLUMNS" })
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, language.left(2));
    environment.insert(u"LC_ALL"_s, language);
    environment.insert(u"TERM"_s, u"xterm"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); // whatever Qt would log must not hold a secret
    return environment;
}

namespace
{

Run finished(QProcess &process)
{
    Run result;
    if (!process.waitForFinished(60'000))
        process.kill();
    if (process.exitStatus() == QProcess::NormalExit)
        result.exit = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

} // namespace

Run run(const QStringList &arguments, const QByteArray &input, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return finished(process);
}

Run runOnTerminal(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QStringList words{ program() };
    for (QString word : arguments)
        words << u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"script"_s, { u"-qec"_s, words.join(u' '), u"/dev/null"_s });
    process.closeWriteChannel();
    return finished(process);
}

Simulation::Simulation(const QString &scenario)
{
    m_process.setProcessEnvironment(cleanEnvironment());
    m_process.start(program(), { u"simulate"_s, scenario, u"--format"_s, u"json"_s });
    QElapsedTimer since;
    since.start();
    while (!m_process.canReadLine() && since.elapsed() < 30'000 && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(1'000);
    m_announcement = QJsonDocument::fromJson(m_process.readLine()).object();
}

Simulation::~Simulation()
{
    interrupt();
}

QStringList Simulation::arguments() const
{
    QStringList list{ u"test"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
        QString::number(m_announcement.value("port"_L1).toInt()), u"--security"_s,
        m_announcement.value("security"_L1).toString(), u"--ca-file"_s,
        m_announcement.value("caFile"_L1).toString() };
    for (const char *name : { "user", "from", "to" }) {
        const QString value = m_announcement.value(QLatin1StringView(name)).toString();
        if (!value.isEmpty())
            list << u"--"_s + QString::fromLatin1(name) << value;
    }
    return list;
}

int Simulation::interrupt()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
