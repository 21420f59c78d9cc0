// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a process: it is gone within 2 s whatever it waits for (hostile.md 290, 291), runs in
// poor surroundings (305), and its memory, arguments, environment, output and files do not hold the password
// (257–263).
#include "Encodings.h"
#include "ServerThread.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace envoi;
using namespace Qt::Literals::StringLiterals;
using tests::ServerThread;

namespace
{

const QString account
    = u"BASE submission\nACCOUNT alice@example.net secret\nMECHANISMS LOGIN\nWITHHOLD PIPELINING\n"_s;

/// One `envoi` under the driver's hands.
class Envoi
{
public:
    Envoi()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"LD_PRELOAD"_s, preload());
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"TMPDIR"_s, m_folder.path());
        m_environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        m_environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        m_environment.remove(u"LANGUAGE"_s);
    }
    ~Envoi()
    {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
    Envoi(const Envoi &) = delete;
    Envoi &operator=(const Envoi &) = delete;

    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unset(const QString &name) { m_environment.remove(name); }
    void start(const QStringList &arguments, const QString &drive)
    {
        QFile file(m_folder.filePath(u"drive"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(drive.toUtf8());
        file.close();
        m_environment.insert(u"ENVOI_DRIVE"_s, file.fileName());
        m_process.setProcessEnvironment(m_environment);
        m_process.setChildProcessModifier([] {
            const rlimit some{ 1 << 20, 1 << 20 };
            ::setrlimit(RLIMIT_CORE, &some);
        });
        m_process.start(QStringLiteral(ENVOI_BINARY_DIR "/ui/envoi"), arguments);
    }
    /// Until the driver told so, for the `times`th time.
    bool driven(const QByteArray &verb, int times = 1, int ms = 15'000)
    {
        QElapsedTimer clock;
        clock.start();
        while (m_error.count("driven: " + verb) < times && clock.elapsed() < ms) {
            if (m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() == 0)
                return false;
            m_process.waitForReadyRead(20);
            m_error += m_process.readAllStandardError();
        }
        return m_error.count("driven: " + verb) >= times;
    }
    /// What its driver awaits.
    void allow(const QString &name) const
    {
        QFile(m_folder.filePath(u"drive."_s + name)).open(QIODevice::WriteOnly);
    }
    bool gone(int ms) { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms); }
    [[nodiscard]] QByteArray said()
    {
        m_error += m_process.readAllStandardError();
        return m_error + m_process.readAllStandardOutput();
    }
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    static QString preload()
    {
        // A sanitizer's own library has to come first.
        const QString already = qEnvironmentVariable("LD_PRELOAD");
        const QString driver = QStringLiteral(ENVOI_BINARY_DIR "/tests/ui/libenvoi_driver.so");
        return already.isEmpty() ? driver : already + u':' + driver;
    }
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QByteArray m_error;
};

QStringList argumentsFor(const QString &host, quint16 port, const QString &security)
{
    return { u"--lang"_s, u"en"_s, u"--host"_s, host, u"--port"_s, QString::number(port), u"--security"_s,
        security, u"--user"_s, u"alice@example.net"_s, u"--from"_s, u"alice@example.net"_s, u"--to"_s,
        u"bob@example.org"_s };
}

QString hexOf(const QString &password)
{
    QString hex;
    for (const QChar c : password)
        hex += QString::number(c.unicode(), 16).rightJustified(4, u'0');
    return hex;
}

/// How often each spelling stands in what a process can write to.
int hitsInMemory(qint64 pid, const QList<QByteArray> &spellings)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    const int memory = ::open(qPrintable(u"/proc/%1/mem"_s.arg(pid)), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return -1;
    int hits = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (!line.contains(" rw"))
            continue;
        const QList<QByteArray> range = line.split(' ').first().split('-');
        const qulonglong begin = range.value(0).toULongLong(nullptr, 16);
        const qulonglong end = range.value(1).toULongLong(nullptr, 16);
        QByteArray bytes(static_cast<qsizetype>(end - begin), '\0');
        const ssize_t got
            = ::pread(memory, bytes.data(), static_cast<size_t>(bytes.size()), static_cast<off_t>(begin));
        if (got <= 0)
            continue;
        bytes.truncate(got);
        for (const QByteArray &spelling : spellings)
            hits += static_cast<int>(bytes.count(spelling));
    }
    ::close(memory);
    return hits;
}

} // namespace

class TstProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goneWithinTwoSeconds_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("security");
        QTest::addColumn<bool>("hang");
        QTest::newRow("hung look-up") << account << u"starttls"_s << true;
        QTest::newRow("connection") << u"LISTEN blackhole\n"_s << u"starttls"_s << false;
        QTest::newRow("handshake") << u"SILENT\n"_s << u"tls"_s << false;
        QTest::newRow("greeting") << u"SILENT\n"_s << u"starttls"_s << false;
        QTest::newRow("handshake after STARTTLS")
            << account + u"ON C~^STARTTLS\nS: 220 go\nSILENT\nEND\n"_s << u"starttls"_s << false;
        QTest::newRow("flood") << u"REPEAT forever every 1ms\nS+ 220-flood\nEND\n"_s << u"none"_s << false;
        QTest::newRow("certificate, then the looks around")
            << u"CERT self-signed\n"_s + account << u"starttls"_s << false;
    }
    void goneWithinTwoSeconds()
    {
        QFETCH(QString, script);
        QFETCH(QString, security);
        QFETCH(bool, hang);
        ServerThread server(script);
        QCOMPARE(server.error(), QString());
        // All at once: each of them waits most of the time.
        const QList<QString> ways{ u"close"_s, u"quit"_s, u"action Quit"_s, u"SIGTERM"_s };
        std::vector<std::unique_ptr<Envoi>> all;
        for (const QString &way : ways) {
            all.push_back(std::make_unique<Envoi>());
            if (hang)
                all.back()->set(u"ENVOI_HANG"_s, u"1"_s);
            all.back()->start(
                argumentsFor(hang ? u"smtp.example.net"_s : u"127.0.0.1"_s, server.port(), security),
                u"type 0078\nwait 50\ntest\nwait 120\n"_s
                    + (way == u"SIGTERM"_s ? u"ready\n"_s : way + u'\n'));
        }
        for (qsizetype i = 0; i < ways.size(); ++i) {
            Envoi &envoi = *all[static_cast<std::size_t>(i)];
            const bool bySignal = ways[i] == u"SIGTERM"_s;
            QVERIFY2(envoi.driven(bySignal ? "ready" : ways[i].section(u' ', 0, 0).toLatin1()),
                qPrintable(ways[i] + u": "_s + QString::fromUtf8(envoi.said().right(2000))));
            QElapsedTimer clock;
            clock.start();
            if (bySignal)
                ::kill(static_cast<pid_t>(envoi.process().processId()), SIGTERM);
            QVERIFY2(envoi.gone(2000), qPrintable(ways[i] + u" left a process behind"_s));
            QVERIFY2(clock.elapsed() <= 2000, qPrintable(ways[i]));
            QCOMPARE(envoi.process().exitStatus(), QProcess::NormalExit);
            QCOMPARE(envoi.process().exitCode(), 0);
        }
    }

    /// 305
    void poorSurroundings_data()
    {
        QTest::addColumn<QStringList>("set");
        QTest::addColumn<QStringList>("unset");
        QTest::addColumn<QString>("size");
        QTest::newRow("LC_ALL=C") << QStringList{ u"LC_ALL=C"_s } << QStringList{ u"LANG"_s }
                                  << u"1024x600"_s;
        QTest::newRow("no HOME, no runtime folder, no D-Bus")
            << QStringList{}
            << QStringList{ u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s,
                   u"DBUS_SESSION_BUS_ADDRESS"_s }
            << u"1024x600"_s;
        QTest::newRow("nothing can be written")
            << QStringList{ u"HOME=/proc/self"_s, u"XDG_CONFIG_HOME=/proc/self/config"_s,
                   u"XDG_RUNTIME_DIR=/proc/self"_s, u"XDG_CACHE_HOME=/proc/self/cache"_s }
            << QStringList{} << u"1024x600"_s;
        QTest::newRow("200 %") << QStringList{ u"QT_SCALE_FACTOR=2"_s } << QStringList{} << u"720x520"_s;
        QTest::newRow("French, 200 %") << QStringList{ u"QT_SCALE_FACTOR=2"_s, u"ENVOI_TEST_LANG=fr"_s }
                                       << QStringList{} << u"720x520"_s;
    }
    void poorSurroundings()
    {
        QFETCH(QStringList, set);
        QFETCH(QStringList, unset);
        QFETCH(QString, size);
        Envoi envoi;
        QString language = u"en"_s;
        for (const QString &one : set) {
            if (one.startsWith(u"ENVOI_TEST_LANG="_s))
                language = one.section(u'=', 1);
            else
                envoi.set(one.section(u'=', 0, 0), one.section(u'=', 1));
        }
        for (const QString &one : unset)
            envoi.unset(one);
        envoi.set(u"QT_LOGGING_RULES"_s, QString());
        const QString listens = language == u"en"_s ? u"verdict\n"_s : u"wait 1500\n"_s;
        envoi.start({ u"--lang"_s, language, u"--demo"_s, u"--situation"_s, u"530-starttls-first"_s },
            u"resize "_s + size + u"\nwait 50\ntest\nwait 50\n"_s + listens + u"wait 100\nwords\nclose\n"_s);
        QVERIFY2(envoi.driven("close"), envoi.said().constData());
        QVERIFY(envoi.gone(2000));
        QCOMPARE(envoi.process().exitCode(), 0);
        const QByteArray said = envoi.said();
        QVERIFY2(!said.contains("CUT: "), said.constData());
        QVERIFY2(
            said.contains(language == u"en"_s ? "word: Identifier" : "word: Identifiant"), said.constData());
    }

    /// A demo that cannot begin says so; a button that does nothing would be worse.
    void noTemporaryFiles()
    {
        Envoi envoi;
        envoi.set(u"TMPDIR"_s, u"/proc/self"_s);
        envoi.start({ u"--lang"_s, u"en"_s, u"--demo"_s }, u"wait 100\nwords\nclose\n"_s);
        QVERIFY2(envoi.driven("close"), envoi.said().constData());
        QVERIFY(envoi.gone(2000));
        QVERIFY2(envoi.said().contains("word: The built-in server could not"),
            envoi.said().right(3000).constData());
    }

    /// 257, 261, 263: with a password that is found if it is anywhere.
    void thePasswordStaysInItsField_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<bool>("right");
        QTest::newRow("PLAIN, accepted") << u"PLAIN"_s << true;
        QTest::newRow("LOGIN, refused") << u"LOGIN"_s << false;
        QTest::newRow("CRAM-MD5, accepted") << u"CRAM-MD5"_s << true;
        QTest::newRow("SCRAM-SHA-1, refused") << u"SCRAM-SHA-1"_s << false;
        QTest::newRow("SCRAM-SHA-256, accepted") << u"SCRAM-SHA-256"_s << true;
    }
    void thePasswordStaysInItsField()
    {
        QFETCH(QString, mechanism);
        QFETCH(bool, right);
        const QString password = u"Zq8-\u00dcn\u00efk'\u00e4=Kanari/7vXw+9"_s;
        const QByteArray user = "alice@example.net";
        ServerThread server(u"BASE submission\nACCOUNT alice@example.net %1\nMECHANISMS %2\n"_s.arg(
            right ? password : u"other"_s, mechanism));
        QCOMPARE(server.error(), QString());
        Envoi envoi;
        envoi.set(u"SSL_CERT_FILE"_s, server.authority());
        envoi.start(argumentsFor(u"127.0.0.1"_s, server.port(), u"starttls"_s),
            u"type "_s + hexOf(password)
                + u"\nwait 20\ntest\nwait 20\nverdict\nwait 300\nran\nawait clearing\naction New test\nwait 50\ncleared\nawait end\nclose\n"_s);
        const qint64 pid = envoi.process().processId();
        const QList<QByteArray> spellings{ password.toUtf8(), tests::utf16(password),
            (QByteArray(1, '\0') + user + QByteArray(1, '\0') + password.toUtf8()).toBase64(),
            password.toUtf8().toBase64() };
        QVERIFY2(envoi.driven("ran"), envoi.said().constData());
        const QList<simulator::Session> sessions = server.sessions();
        QVERIFY(!sessions.isEmpty());
        QCOMPARE(sessions.first().mechanism, mechanism);
        QCOMPARE(sessions.first().loggedIn, right);
        QList<int> afterRun;
        for (const QByteArray &spelling : spellings)
            afterRun << hitsInMemory(pid, { spelling });
        const QByteArray arguments
            = contents(u"/proc/%1/cmdline"_s.arg(pid)) + contents(u"/proc/%1/environ"_s.arg(pid));
        const QByteArray children = contents(u"/proc/%1/task/%1/children"_s.arg(pid)).trimmed();
        const QByteArray limits = contents(u"/proc/%1/limits"_s.arg(pid));
        envoi.allow(u"clearing"_s);
        QVERIFY2(envoi.driven("cleared"), envoi.said().constData());
        QList<int> afterClearing;
        for (const QByteArray &spelling : spellings)
            afterClearing << hitsInMemory(pid, { spelling });
        envoi.allow(u"end"_s);
        QVERIFY(envoi.gone(5000));
        const auto printed = [](const QList<int> &hits) {
            return u"UTF-8 %1, UTF-16 %2, PLAIN %3, base64 %4"_s.arg(hits[0]).arg(hits[1]).arg(hits[2]).arg(
                hits[3]);
        };
        qInfo("in memory after the run: %s; after clearing: %s", qPrintable(printed(afterRun)),
            qPrintable(printed(afterClearing)));
        const auto all = tests::spellingsOf(password, user);
        QCOMPARE(tests::found(all, arguments), QByteArray());
        QCOMPARE(children, QByteArray());
        QCOMPARE(tests::found(all, envoi.said()), QByteArray());
        QVERIFY(envoi.said().size() > 1000); // the log was on
        QDirIterator files(envoi.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        for (; files.hasNext(); ++seen) {
            const QString path = files.next();
            if (!path.contains(u"/drive"_s))
                QVERIFY2(tests::found(all, contents(path)).isEmpty(), qPrintable(path));
        }
        QVERIFY(seen >= 2);
        QVERIFY2(limits.contains("Max core file size        0 "), limits.constData());
        QVERIFY(afterRun[0] >= 0);
        QCOMPARE(afterRun[0], 0); // of the engine's copies nothing is left
        QCOMPARE(afterRun[2], 0);
        QCOMPARE(afterRun[3], 0);
        QVERIFY2(afterRun[1] <= 1, "more than the field's own text");
        QCOMPARE(afterClearing, QList<int>({ 0, 0, 0, 0 }));
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TstProcess)
#include "tst_process.moc"
