// SPDX-License-Identifier: GPL-3.0-or-later
// test and simulate: real sessions over loopback, exit statuses, signals, secrets.
#include "CommandLine.h"
#include "Contract.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonObject diagnosisOf(const Run &result)
{
    return result.json().value("diagnosis"_L1).toObject();
}

const QStringList asJson{ u"--format"_s, u"json"_s };

} // namespace

class Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void situations();
    void works();
    void textOfASuccess();
    void refusedLogin();
    void refusedWithoutSteps_data();
    void refusedWithoutSteps();
    void inputErrors_data();
    void inputErrors();
    void authorityFile();
    void followUpsAreOptional();
    void passwordForms_data();
    void passwordForms();
    void canaryNowhere();
    void hiddenUser();
    void stoppedBySignal_data();
    void stoppedBySignal();
    void stoppedWhileReadingThePassword();
    void timeout();
    void outputFile();
    void progressOnlyOnATerminal();
    void brokenPipe();
    void scriptFiles();
    void simulationEnds();
};

void Test::situations()
{
    const Run list = run({ u"simulate"_s, u"--list"_s });
    QCOMPARE(list.exit, 0);
    for (const char *wanted :
        { "works", "421-greeting-busy", "530-login-required", "530-starttls-first", "certificate-expired" })
        QVERIFY2(list.out.contains(wanted), wanted);
    const QJsonArray json
        = run(QStringList{ u"simulate"_s, u"--list"_s } + asJson).json().value("situations"_L1).toArray();
    QCOMPARE(json.size(), list.text().count(u'\n'));
}

void Test::works()
{
    const Simulation server(u"works"_s);
    QVERIFY(server.isListening());
    for (const QString &language : { u"en"_s, u"fr"_s }) {
        const Run result
            = run(server.arguments() + asJson + QStringList{ u"--password-stdin"_s, u"--lang"_s, language },
                "secret\n");
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.message(), QString());
        QCOMPARE(reportFaults(result.json()), QStringList());
        QCOMPARE(diagnosisOf(result).value("cause"_L1).toString(), u"works"_s);
        QCOMPARE(diagnosisOf(result).value("password"_L1).toString(), u"accepted"_s);
        QCOMPARE(result.json().value("language"_L1).toString(), language);
        QVERIFY(result.json().contains("tls"_L1));
    }
}

void Test::textOfASuccess()
{
    const Simulation server(u"works-tls"_s);
    const Run result
        = run(server.arguments() + QStringList{ u"--password-stdin"_s, u"--verbose"_s, u"--lang"_s, u"fr"_s },
            "secret");
    QCOMPARE(result.exit, 0);
    for (const QString &wanted : { u"Étapes"_s, u"Paramètres"_s, u"Trajet"_s, u"Chiffrement et certificat"_s,
             u"Dialogue"_s, u"Identifiant"_s })
        QVERIFY2(result.text().contains(u'\n' + wanted), qPrintable(wanted));
    QVERIFY(!result.out.contains('\x1b'));
    const Run brief = run(server.arguments() + QStringList{ u"--password-stdin"_s }, "secret");
    QVERIFY(!brief.text().contains(u"\nDialogue"_s));
}

void Test::refusedLogin()
{
    const Simulation server(u"works"_s);
    const Run result = run(server.arguments() + asJson + QStringList{ u"--password-stdin"_s }, "wrong\n");
    QCOMPARE(result.exit, 1);
    QCOMPARE(diagnosisOf(result).value("step"_L1).toString(), u"auth"_s);
    QCOMPARE(diagnosisOf(result).value("cause"_L1).toString(), u"bad-credentials"_s);
    QCOMPARE(diagnosisOf(result).value("password"_L1).toString(), u"refused"_s);
    QCOMPARE(reportFaults(result.json()), QStringList());
}

void Test::refusedWithoutSteps_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *name : { "421-greeting-busy", "530-login-required", "530-starttls-first",
             "certificate-expired", "certificate-wrong-name" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void Test::refusedWithoutSteps()
{
    QFETCH(QString, scenario);
    const Simulation server(scenario);
    QVERIFY(server.isListening());
    QStringList arguments = server.arguments() + asJson + QStringList{ u"--no-follow-up"_s };
    if (arguments.contains(u"--user"_s))
        arguments << u"--password-stdin"_s;
    const Run result = run(arguments, "secret");
    QCOMPARE(result.exit, 1);
    QCOMPARE(diagnosisOf(result).value("cause"_L1), server.announcement().value("expectedCause"_L1));
    QCOMPARE(diagnosisOf(result).value("step"_L1), server.announcement().value("expectedStep"_L1));
    QCOMPARE(reportFaults(result.json()), QStringList());
}

void Test::inputErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("cause");
    QTest::newRow("empty host") << QStringList{ u"--host"_s, QString() } << u"host-malformed"_s;
    QTest::newRow("url") << QStringList{ u"--host"_s, u"https://smtp.example.net/"_s } << u"host-malformed"_s;
    QTest::newRow("address") << QStringList{ u"--host"_s, u"me@example.net"_s } << u"host-malformed"_s;
    QTest::newRow("port") << QStringList{ u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"abc"_s } << QString();
    QTest::newRow("port too large") << QStringList{ u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"70000"_s }
                                    << QString();
    QTest::newRow("user alone") << QStringList{ u"--host"_s, u"127.0.0.1"_s, u"--user"_s, u"u@example.net"_s }
                                << u"credentials-missing"_s;
    QTest::newRow("sender") << QStringList{ u"--host"_s, u"127.0.0.1"_s, u"--from"_s,
        u"a b\r\nRCPT TO:<x>"_s }
                            << QString();
    QTest::newRow("mechanism") << QStringList{ u"--host"_s, u"127.0.0.1"_s, u"--auth"_s, u"FROBNICATE"_s }
                               << QString();
    for (const auto &[option, value] :
        { std::pair(u"--to"_s, u"a@b@c"_s), { u"--ehlo-name"_s, u"a b"_s },
            { u"--proxy"_s, u"ftp://127.0.0.1"_s }, { u"--proxy"_s, u"x"_s }, { u"--send-message"_s, {} } }) {
        const QStringList given = value.isEmpty() ? QStringList{ option } : QStringList{ option, value };
        QTest::addRow("%s %s", qPrintable(option), qPrintable(value))
            << QStringList{ u"--host"_s, u"127.0.0.1"_s, u"--from"_s, u"a@example.net"_s } + given
            << QString();
    }
}

void Test::inputErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, cause);
    const Run result = run(QStringList{ u"test"_s } + arguments + asJson);
    QCOMPARE(result.exit, 2);
    QCOMPARE(reportFaults(result.json()), QStringList());
    QCOMPARE(diagnosisOf(result).value("step"_L1).toString(), u"input"_s);
    if (!cause.isEmpty())
        QCOMPARE(diagnosisOf(result).value("cause"_L1).toString(), cause);
    // Nobody was asked: no sentence may speak of what a server did.
    const QJsonObject diagnosis = diagnosisOf(result);
    for (const auto key : { "headline"_L1, "whatHappened"_L1, "why"_L1 }) {
        const QString sentence = diagnosis.value(key).toString();
        QVERIFY(!sentence.isEmpty());
        for (const QString &claim : { u"sent the"_s, u"does not accept"_s, u"refused"_s, u"answered"_s })
            QVERIFY2(!sentence.contains(claim), qPrintable(sentence));
    }
    const QJsonArray steps = result.json().value("steps"_L1).toArray();
    for (qsizetype i = 1; i < steps.size(); ++i)
        QVERIFY(steps.at(i).toObject().value("outcome"_L1).toString().startsWith(u"not-"_s));
}

void Test::authorityFile()
{
    QTemporaryFile noCertificates;
    QVERIFY(noCertificates.open());
    noCertificates.write("nothing of the kind\n");
    noCertificates.flush();
    for (const QString &path : { u"/nonexistent.pem"_s, u"/"_s, noCertificates.fileName() }) {
        const Run result = run({ u"test"_s, u"--host"_s, u"127.0.0.1"_s, u"--ca-file"_s, path });
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.message().contains(path), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }
}

void Test::followUpsAreOptional()
{
    const Simulation server(u"connection-refused"_s);
    const Run without = run(
        server.arguments() + asJson + QStringList{ u"--no-follow-up"_s, u"--password-stdin"_s }, "secret");
    QCOMPARE(without.exit, 1);
    QVERIFY(without.json().value("followUps"_L1).toArray().isEmpty());
    const Run with = run(server.arguments() + asJson + QStringList{ u"--password-stdin"_s }, "secret");
    QCOMPARE(with.exit, 1);
    QVERIFY(!with.json().value("followUps"_L1).toArray().isEmpty());
    QCOMPARE(reportFaults(with.json()), QStringList());
}

void Test::passwordForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("bare") << QByteArray("secret");
    QTest::newRow("line feed") << QByteArray("secret\n");
    QTest::newRow("carriage return and line feed") << QByteArray("secret\r\n");
}

void Test::passwordForms()
{
    QFETCH(QByteArray, bytes);
    const Simulation server(u"works"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(run(server.arguments() + QStringList{ u"--password-stdin"_s }, bytes).exit, 0);
    QCOMPARE(run(server.arguments() + QStringList{ u"--password-file"_s, file.fileName() }).exit, 0);
    QCOMPARE(run(server.arguments() + QStringList{ u"--password-file"_s, u"/dev/stdin"_s }, bytes).exit, 0);
    // Only one line end is taken off: the rest is part of the password.
    QVERIFY(run(server.arguments() + QStringList{ u"--password-stdin"_s }, "secret\n\n").exit != 0);
    // A pipe with a name.
    const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QProcess reader;
    reader.start(
        program(), server.arguments() + QStringList{ u"--password-file"_s, QFile::decodeName(pipe) });
    QFile writer(QFile::decodeName(pipe));
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    writer.write(bytes);
    writer.close();
    QVERIFY(reader.waitForFinished(30'000));
    QCOMPARE(reader.exitCode(), 0);
}

void Test::canaryNowhere()
{
    const QByteArray canary("CANARY-7f3a-é-pass");
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"canary.envoi"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    // The server's own words repeat what it was sent, as careless servers do.
    script.write("SETTINGS security=starttls user=alice@example.net password=another from=alice@example.net "
                 "to=bob@example.org\n"
                 "EXPECT works quit\nBASE submission\nACCOUNT alice@example.net another\n");
    script.close();
    const Simulation server(script.fileName());
    QVERIFY(server.isListening());
    const QList<QByteArray> forms{ canary, canary.toBase64(), QString::fromUtf8(canary).toLatin1(),
        (QByteArray("\0alice@example.net\0", 19) + canary).toBase64(), "CANARY",
        QByteArray("CANARY").toBase64().left(6) };
    for (const QString &mechanism : { u"auto"_s, u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s }) {
        for (const QString &format : { u"text"_s, u"json"_s, u"markdown"_s, u"html"_s }) {
            const Run result = run(server.arguments()
                    + QStringList{ u"--auth"_s, mechanism, u"--format"_s, format, u"--verbose"_s,
                        u"--password-stdin"_s, u"--no-follow-up"_s },
                canary);
            QCOMPARE(result.exit, 1);
            for (const QByteArray &form : forms)
                QVERIFY2(!(result.out + result.err).contains(form), qPrintable(mechanism + u' ' + format));
        }
    }
}

void Test::hiddenUser()
{
    const Simulation server(u"works"_s);
    for (const QString &format : { u"text"_s, u"json"_s, u"markdown"_s, u"html"_s }) {
        const Run result = run(server.arguments()
                + QStringList{ u"--format"_s, format, u"--verbose"_s, u"--hide-user"_s,
                    u"--password-stdin"_s },
            "secret");
        QCOMPARE(result.exit, 0);
        QVERIFY2(!result.out.contains("alice") && !result.out.contains("bob"), qPrintable(format));
    }
}

void Test::stoppedBySignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void Test::stoppedBySignal()
{
    QFETCH(int, signal);
    const Simulation server(u"silent-port"_s);
    QVERIFY(server.isListening());
    QStringList arguments = server.arguments() + asJson + QStringList{ u"--no-follow-up"_s };
    if (arguments.contains(u"--user"_s))
        arguments << u"--password-stdin"_s;
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.start(program(), arguments);
    process.write("secret");
    process.closeWriteChannel();
    // It is running once the server has it; the signal may come at any moment before that too.
    QTest::qWait(300);
    QElapsedTimer since;
    since.start();
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY2(
        since.elapsed() < 1'000, qPrintable(QString::number(since.elapsed()))); // 200 ms, on a busy machine
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(reportFaults(report), QStringList());
    QCOMPARE(report.value("diagnosis"_L1).toObject().value("cause"_L1).toString(), u"stopped-by-user"_s);
    QCOMPARE(report.value("diagnosis"_L1).toObject().value("step"_L1).toString(), u"greeting"_s);
}

void Test::stoppedWhileReadingThePassword()
{
    QProcess process;
    process.start(program(),
        { u"test"_s, u"--host"_s, u"127.0.0.1"_s, u"--user"_s, u"u@example.net"_s, u"--password-stdin"_s });
    QVERIFY(process.waitForStarted());
    QTest::qWait(300);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
}

void Test::timeout()
{
    const Simulation server(u"silent-port"_s);
    QStringList arguments
        = server.arguments() + asJson + QStringList{ u"--no-follow-up"_s, u"--timeout"_s, u"0.4"_s };
    if (arguments.contains(u"--user"_s))
        arguments << u"--password-stdin"_s;
    const Run result = run(arguments, "secret");
    QCOMPARE(result.exit, 1);
    QCOMPARE(diagnosisOf(result).value("step"_L1).toString(), u"greeting"_s);
    for (const auto &step : result.json().value("steps"_L1).toArray()) {
        if (step.toObject().value("outcome"_L1).toString() == u"failed"_s)
            QCOMPARE(step.toObject().value("limitMs"_L1).toInt(), 400);
    }
}

void Test::outputFile()
{
    const Simulation server(u"works"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    const Run result = run(
        server.arguments() + asJson + QStringList{ u"--password-stdin"_s, u"--output"_s, path }, "secret");
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.text(), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(reportFaults(QJsonDocument::fromJson(file.readAll()).object()), QStringList());
    // Known before the server is troubled.
    const Run early = run(server.arguments() + asJson
            + QStringList{ u"--password-stdin"_s, u"--output"_s, folder.filePath(u"no/x.json"_s) },
        "secret");
    QCOMPARE(early.exit, 2);
    QCOMPARE(early.text(), QString());
}

void Test::progressOnlyOnATerminal()
{
    const Simulation server(u"silent-port"_s);
    QStringList arguments = server.arguments() + QStringList{ u"--no-follow-up"_s, u"--timeout"_s, u"0.4"_s };
    const QTemporaryDir folder;
    QFile password(folder.filePath(u"p"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("secret");
    password.close();
    if (arguments.contains(u"--user"_s))
        arguments << u"--password-file"_s << password.fileName();
    QCOMPARE(run(arguments).message(), QString());
    const Run onTerminal = runOnTerminal(arguments, cleanEnvironment());
    QCOMPARE(onTerminal.exit, 1);
    QVERIFY2(onTerminal.text().contains(u"Testing…"_s), onTerminal.out.left(300).constData());
}

void Test::brokenPipe()
{
    // The reader goes away: an error, not a crash by a signal.
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.setProcessEnvironment(cleanEnvironment());
    process.start(program(), { u"compare"_s, u"421"_s, u"530"_s });
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void Test::scriptFiles()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    };
    {
        const Simulation server(write(u"busy.envoi"_s,
            "SETTINGS security=none\nEXPECT service-unavailable-temporary greeting\nS: 421 4.3.2 "
            "Busy\nFIN\n"));
        QVERIFY(server.isListening());
        const Run result = run(server.arguments() + asJson + QStringList{ u"--no-follow-up"_s });
        QCOMPARE(result.exit, 1);
        QCOMPARE(diagnosisOf(result).value("step"_L1).toString(), u"greeting"_s);
    }
    const Run wrong = run({ u"simulate"_s, write(u"wrong.envoi"_s, "S: 220 hi\nDANCE\n") });
    QCOMPARE(wrong.exit, 2);
    QVERIFY2(wrong.message().contains(u"Line 2"_s), wrong.err.constData());
}

void Test::simulationEnds()
{
    Simulation server(u"works"_s);
    const QString authority = server.announcement().value("caFile"_L1).toString();
    QVERIFY(QFile::exists(authority));
    QCOMPARE(server.interrupt(), 0);
    QVERIFY(!QFile::exists(authority));
}

QTEST_GUILESS_MAIN(Test)
#include "tst_cli_test.moc"
