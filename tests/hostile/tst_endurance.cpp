// SPDX-License-Identifier: GPL-3.0-or-later
// What one run does not show: every cut of recorded sessions (hostile.md 8), hundreds of runs in one process
// (297), one server twenty times (178), memory (R5), and every system call failing once (20).
#include "Programs.h"
#include "Recording.h"
#include "Rules.h"
#include "tests/TimeFactor.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace hostile;
using namespace envoi;

// Counts every QObject there is, timers among them (QHooks of QtCore, version 3 and later).
extern "C" {
extern quintptr Q_CORE_EXPORT qtHookData[];
}

namespace
{

std::atomic<int> objects = 0;
void added(QObject *)
{
    ++objects;
}

void removed(QObject *)
{
    --objects;
}

struct Count {
    int descriptors = 0;
    int threads = 0;
    int objects = 0;
    qint64 residentKiB = 0;
};

Count countNow()
{
    // Single shots first, which live until their time has come (a bout has one of a second), and connections
    // that close behind a finished run.
    QTest::qWait(1'200);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Count now;
    now.objects = objects;
    now.descriptors = int(
        QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
    now.threads = int(QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                now.residentKiB = line.sliced(6).simplified().split(' ').first().toLongLong();
        }
    }
    return now;
}

QList<Case> cases(const QString &file)
{
    return casesIn(u"" ENVOI_SOURCE_DIR "/tests/hostile/"_s + file + u".envoi"_s);
}

/// The complete runs take longer than Qt Test lets a function take. Before main, which reads it.
const bool isPatient = qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");

bool wantsAll(const char *variable)
{
    return qEnvironmentVariable(variable) == u"all";
}

} // namespace

class TestEndurance : public QObject
{
    Q_OBJECT
    std::vector<Recording> m_recordings;

    /// Sessions of the built-in situations and of the catalogue.
    void record();

private Q_SLOTS:
    void initTestCase();
    void catalogue();
    void everyCut();
    void everyCutOverTheSocket();
    void soak();
    void sameServerTwentyTimes();
    void memory();
    void signalled_data();
    void signalled();
    void torture();
};

void TestEndurance::initTestCase()
{
    QVERIFY(qtHookData[0] >= 3);
    qtHookData[3] = reinterpret_cast<quintptr>(&added);
    qtHookData[4] = reinterpret_cast<quintptr>(&removed);
}

void TestEndurance::record()
{
    QList<Case> all;
    const QDir folder(u"" ENVOI_SOURCE_DIR "/resources/simulator"_s);
    for (const QString &name : folder.entryList({ u"*.envoi"_s }, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        if (text.contains(u"\nWAIT"_s) || text.contains(u"LISTEN blackhole"_s))
            continue;
        all << caseOf(name.chopped(6), text);
    }
    const qsizetype situations = all.size();
    for (const QString &file : { u"cases/e-starttls"_s, u"cases/f-auth"_s, u"cases/g-envelope"_s,
             u"cases/d-capabilities"_s, u"cases/c-services"_s })
        all << cases(file);
    std::vector<std::unique_ptr<Bout>> bouts;
    QList<Bout *> list;
    QList<Case> kept;
    for (qsizetype i = 0; i < all.size(); ++i) {
        // What is silent costs time and records nothing.
        if (all.at(i).script.contains(u"SILENT"_s)
            || (i >= situations && i % (wantsAll("ENVOI_CUTS") ? 1 : 4) != 0))
            continue;
        Case one = all.at(i);
        one.followUps = false;
        bouts.push_back(std::make_unique<Bout>(one, 0));
        list << bouts.back().get();
        kept << one;
    }
    hold(list, 12);
    for (std::size_t i = 0; i < bouts.size(); ++i) {
        const Case &what = kept.at(qsizetype(i));
        if (bouts[i]->sessions().isEmpty())
            continue;
        auto recording = recordingOf(what.name, bouts[i]->result().record,
            what.settings.value(u"user"_s).isEmpty() ? QString() : canary, bouts[i]->sessions().first());
        if (recording && recording->octets() <= 3'000)
            m_recordings.push_back(std::move(*recording));
    }
}

/// Each number of hostile.md is held by rows, by a test that has a name, or said to be held by nothing.
void TestEndurance::catalogue()
{
    QSet<QString> named;
    const QDir folder(u"" ENVOI_SOURCE_DIR "/tests/hostile"_s);
    static const QRegularExpression heading(u"^== X?[A-O](\\d+)"_s, QRegularExpression::MultilineOption);
    for (const QString &name : folder.entryList({ u"*.envoi"_s }, QDir::Files)
            + QDir(folder.filePath(u"cases"_s)).entryList({ u"*.envoi"_s }, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.exists())
            file.setFileName(folder.filePath(u"cases/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = heading.globalMatch(text); found.hasNext();)
            named << found.next().captured(1);
    }
    QFile table(folder.filePath(u"catalogue.tsv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QStringList missing;
    QSet<QString> numbers;
    int rows = 0;
    int tests = 0;
    int out = 0;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        QCOMPARE(fields.size(), 3);
        const QString &number = fields[1];
        const QString &where = fields[2];
        QVERIFY2(!numbers.contains(number), qPrintable(number));
        numbers << number;
        if (where.startsWith(u"case"_s)) {
            ++rows;
            if (!named.contains(where == u"case" ? number : where.sliced(5)))
                missing << line;
        } else if (where.startsWith(u"out: "_s)) {
            ++out;
        } else {
            ++tests;
            QFile source(u"" ENVOI_SOURCE_DIR "/"_s + where.section(u':', 0, 0));
            if (!source.open(QIODevice::ReadOnly)
                || !QString::fromUtf8(source.readAll()).contains(where.section(u':', 1) + u'('))
                missing << line;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QCOMPARE(numbers.size(), 203);
    qInfo("203 numbers: %d in rows, %d in named tests, %d not held (the table says why)", rows, tests, out);
}

/// All N−1 cuts of every turn, and all octets alone: the same steps, the same dialogue, the same commands.
void TestEndurance::everyCut()
{
    record();
    qint64 cuts = 0;
    QStringList names;
    for (const Recording &recording : m_recordings) {
        const Replayed whole
            = replayed(recording, [](int, const QByteArray &bytes) { return QList{ bytes }; });
        const Replayed octets = replayed(recording, [](int, const QByteArray &bytes) {
            QList<QByteArray> pieces;
            for (const char c : bytes)
                pieces << QByteArray(1, c);
            return pieces;
        });
        QVERIFY2(octets == whole,
            qPrintable(recording.name + u":\n"_s + QString::fromUtf8(whole.dialogue) + u"\nin octets:\n"_s
                + QString::fromUtf8(octets.dialogue)));
        for (int turn = 0; turn < recording.replies.size(); ++turn) {
            for (qsizetype at = 1; at < recording.replies.at(turn).size(); ++at, ++cuts) {
                const Replayed cut = replayed(recording, [turn, at](int now, const QByteArray &bytes) {
                    return now == turn ? QList{ bytes.first(at), bytes.sliced(at) } : QList{ bytes };
                });
                QVERIFY2(cut == whole,
                    qPrintable(u"%1, turn %2 at %3:\n%4\nbut whole:\n%5"_s.arg(recording.name)
                                   .arg(turn)
                                   .arg(at)
                                   .arg(QString::fromUtf8(cut.dialogue), QString::fromUtf8(whole.dialogue))));
            }
        }
        names << recording.name;
    }
    qInfo("%lld cuts of %lld recorded sessions", static_cast<long long>(cuts),
        static_cast<long long>(names.size()));
    QVERIFY(names.size() >= 30);
    QVERIFY(cuts > 5'000);
}

/// Segments of 1, 2, 3 … octets: every place is the end of one of them. In clear, and as records of TLS.
void TestEndurance::everyCutOverTheSocket()
{
    const QString common
        = u"BASE submission\nMECHANISMS PLAIN\nEXPECT works\nSETTINGS user=alice@example.net "
          "from=alice@example.net to=bob@example.org "_s;
    const QStringList scripts{ common + u"security=none consent=plaintext\nLOGIN-IN-CLEAR\n"_s,
        common + u"security=starttls\n"_s, common + u"security=tls\nLISTEN tls\n"_s };
    int held = 0;
    for (const QString &script : scripts) {
        const Case what = caseOf(u"cuts"_s, script);
        std::vector<std::unique_ptr<Bout>> bouts;
        QList<Bout *> list;
        const int largest = wantsAll("ENVOI_CUTS") ? 200 : 70; // the longest turn has 150 octets
        for (int size = 0; size <= largest; ++size) {
            bouts.push_back(std::make_unique<Bout>(what, size));
            list << bouts.back().get();
        }
        hold(list, 12);
        for (const auto &bout : bouts) {
            QCOMPARE(essence(*bout), essence(*bouts.front()));
            const QStringList broken = brokenPromises(what, *bout) + brokenRules(what, *bout);
            QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
            ++held;
        }
    }
    qInfo("%d runs over sockets", held);
}

/// 297: as many descriptors, threads and objects after it as before, and no more memory than after a hundred.
/// ENVOI_SOAK=10000 holds that many.
void TestEndurance::soak()
{
    QList<Case> all;
    for (const QString &file :
        { u"cases/b-syntax"_s, u"cases/e-starttls"_s, u"cases/f-auth"_s, u"cases/h-tls"_s }) {
        for (const Case &one : cases(file)) {
            if (!one.script.contains(u"SILENT"_s) && !one.script.contains(u"REPEAT"_s)
                && !one.script.contains(u"WAIT"_s) && one.script.size() < 4'000)
                all << one;
        }
    }
    const int runs = qMax(300, qEnvironmentVariableIntValue("ENVOI_SOAK"));
    Count before;
    Count early;
    for (int done = 0; done < runs;) {
        std::vector<std::unique_ptr<Bout>> bouts;
        QList<Bout *> list;
        for (int i = 0; i < 50; ++i, ++done) {
            Case what = all.at(done * 7 % all.size());
            what.followUps = false;
            bouts.push_back(std::make_unique<Bout>(what, 0));
            list << bouts.back().get();
        }
        hold(list, 10);
        list.clear();
        bouts.clear();
        // What is made once (TLS library, trust store, threads that wait for work) is there by then.
        if (done == 50)
            before = countNow();
        if (done == 100)
            early = countNow();
    }
    Count after = countNow();
    // A socket that says goodbye goes when its peer has.
    static_cast<void>(QTest::qWaitFor([&] { return (after = countNow()).objects <= before.objects; }, 5'000));
    qInfo("%d runs: descriptors %d → %d, threads %d → %d, objects %d → %d, resident %lld → %lld KiB", runs,
        before.descriptors, after.descriptors, before.threads, after.threads, before.objects, after.objects,
        static_cast<long long>(early.residentKiB), static_cast<long long>(after.residentKiB));
    QCOMPARE(after.descriptors, before.descriptors);
    QVERIFY(after.threads <= before.threads);
    QVERIFY2(after.objects <= before.objects, "objects are left behind");
    QVERIFY(sanitized || after.residentKiB <= early.residentKiB + 8 * 1024);
}

/// 178: whether its authority is trusted and which name was typed changes from run to run; each run checks
/// anew.
void TestEndurance::sameServerTwentyTimes()
{
    simulator::Simulator server;
    QVERIFY(server.load(u"BASE submission\nLISTEN tls\nACCOUNT u p\nCERT good names=127.0.0.1\n"_s));
    QVERIFY(server.listen());
    QTemporaryFile authority;
    QVERIFY(authority.open());
    authority.write(server.authorityPem());
    authority.flush();
    for (int run = 0; run < 20; ++run) {
        record::Typed typed;
        typed.settings.host = run % 4 == 3 ? u"::1"_s : u"127.0.0.1"_s;
        typed.settings.port = server.port();
        typed.settings.security = record::Security::Tls;
        const bool trusted = run % 2 == 0 || run % 4 == 3;
        if (trusted)
            typed.settings.caFiles << authority.fileName();
        investigation::Investigation::Options options;
        options.followUps = false;
        options.network.dial = [](const QString &, quint16 port) { return std::pair(u"127.0.0.1"_s, port); };
        investigation::Investigation one(typed, sasl::Secret(), options);
        QEventLoop loop;
        connect(&one, &investigation::Investigation::finished, &loop, &QEventLoop::quit);
        one.start();
        loop.exec();
        const diagnosis::Cause cause = diagnosis::diagnose(one.result()).cause;
        const diagnosis::Cause expected = run % 4 == 3 ? diagnosis::Cause::CertificateNameMismatch
            : trusted                                  ? diagnosis::Cause::WorksWithoutLogin
                                                       : diagnosis::Cause::CertificateIssuerUnknown;
        QCOMPARE(QString(diagnosis::id(cause)), QString(diagnosis::id(expected)));
    }
}

/// R5: what the largest floods add to a harmless run, as the system counts it.
void TestEndurance::memory()
{
    if (sanitized)
        QSKIP("a sanitizer's memory is not ours");
    std::vector<std::unique_ptr<Target>> targets;
    QList<Program> programs;
    const QList<Case> all = cases(u"memory"_s);
    for (const Case &what : all) {
        targets.push_back(std::make_unique<Target>(what));
        programs << Program{ .target = targets.back().get() };
    }
    runAll(programs, 2, 60'000);
    const qint64 harmless = programs.first().counts.value("rss");
    QVERIFY(harmless > 1'000);
    for (const Program &program : std::as_const(programs)) {
        const Case &what = program.target->what();
        const qint64 growth = program.counts.value("rss") - harmless;
        qInfo("%s: %lld KiB at most, %+lld; %lld ms", qPrintable(what.name),
            static_cast<long long>(program.counts.value("rss")), static_cast<long long>(growth),
            static_cast<long long>(program.milliseconds));
        QVERIFY2(what.cause == program.diagnosis().value("cause"_L1).toString(),
            (program.err + QByteArray::number(program.exit) + program.out.left(2'000)).constData());
        QVERIFY2(program.exit == (what.cause == u"works" ? 0 : 1), program.err.constData());
        const qint64 limit = what.settings.value(u"growth"_s, u"8"_s).toLongLong() * 1024;
        QVERIFY2(program.counts.contains("rss") && growth <= limit, qPrintable(what.name));
    }
}

void TestEndurance::signalled_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("signal");
    const QList<Case> all = cases(u"signals"_s);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::addRow("SIGINT, %s", qPrintable(all.at(i).name)) << int(i) << SIGINT;
        QTest::addRow("SIGTERM, %s", qPrintable(all.at(i).name)) << int(i) << SIGTERM;
    }
}

/// Exit status 3 and a report; the connection is gone, and no process of its group is left.
void TestEndurance::signalled()
{
    QFETCH(int, index);
    QFETCH(int, signal);
    Target target(cases(u"signals"_s).at(index));
    QProcess process;
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start(QStringLiteral(ENVOI_CLI), target.arguments());
    process.write(canary.toUtf8());
    process.closeWriteChannel();
    const QByteArray after = target.what().settings.value(u"after"_s).toUtf8();
    QTRY_VERIFY_WITH_TIMEOUT(target.server().openConnections() == 1
            && (after == "connected" || target.server().sessions().first().received.contains(after)),
        10'000);
    const auto group = static_cast<pid_t>(process.processId());
    QElapsedTimer since;
    since.start();
    ::kill(group, signal);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 5'000);
    QVERIFY2(since.elapsed() < 1'000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(target.server().openConnections(), 0, 1'000);
    QVERIFY(::kill(-group, 0) != 0); // nobody is left in it
    const QByteArray out = process.readAllStandardOutput();
    const QJsonObject diagnosis = QJsonDocument::fromJson(out).object().value("diagnosis"_L1).toObject();
    QCOMPARE(diagnosis.value("cause"_L1).toString(), target.what().cause);
    QCOMPARE(diagnosis.value("step"_L1).toString(), target.what().step);
    QVERIFY(!out.contains(canary.mid(5).toUtf8()));
    QVERIFY(target.server().sessions().first().messages.isEmpty());
}

/// 20: each call of each run fails once, in one of the ways of torture/failures.tsv; with ENVOI_TORTURE=all
/// every call in every way.
void TestEndurance::torture()
{
    if (sanitized)
        QSKIP("the library that makes calls fail and the sanitizer's cannot both be the first");
    struct Way {
        QString error;
        QStringList allowed;
    };
    QMap<QByteArray, QList<Way>> ways;
    QFile table(u"" ENVOI_SOURCE_DIR "/tests/hostile/torture/failures.tsv"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() == 3)
            ways[fields[0]] << Way{ QString::fromLatin1(fields[1]),
                QString::fromLatin1(fields[2]).split(u' ') };
    }

    std::vector<std::unique_ptr<Target>> targets;
    QList<Program> plain;
    for (const Case &what : cases(u"torture/runs"_s)) {
        targets.push_back(std::make_unique<Target>(what));
        plain << Program{ .target = targets.back().get() };
    }
    QVERIFY(plain.size() >= 12);
    runAll(plain, 3, 20'000);
    const bool all = wantsAll("ENVOI_TORTURE");
    QList<Program> programs;
    QList<QStringList> allowed;
    int number = 0;
    for (const Program &one : std::as_const(plain)) {
        const QString name = one.target->what().name;
        if (!one.target->what().settings.value(u"options"_s).contains(u"--output"_s))
            QVERIFY2(one.diagnosis().value("cause"_L1).toString() == one.target->what().cause,
                qPrintable(name + u": "_s + QString::fromUtf8(one.out.left(3000))));
        QVERIFY2(one.counts.value("poll") > 0, "the library was not loaded");
        for (auto call = ways.cbegin(); call != ways.cend(); ++call) {
            const int turns = static_cast<int>(one.counts.value(call.key()));
            if (turns == 0)
                continue;
            ++number;
            for (int turn = 1; turn <= turns; ++turn) {
                // In CI one turn of each call of each run, another one for each run, in one way.
                if (!all && turn != 1 + number * 5 % turns)
                    continue;
                for (qsizetype way = 0; way < call->size(); ++way) {
                    if (!all && way != number % call->size())
                        continue;
                    programs << Program{ .target = one.target,
                        .failure = u"%1:%2:%3"_s.arg(QString::fromLatin1(call.key()))
                                       .arg(turn)
                                       .arg(call->at(way).error) };
                    allowed << call->at(way).allowed;
                }
            }
        }
    }
    runAll(programs, 4, 20'000);
    QStringList broken;
    for (qsizetype i = 0; i < programs.size(); ++i) {
        const Program &one = programs.at(i);
        const auto complain = [&](const QString &what) {
            broken << u"%1, %2: %3"_s.arg(one.target->what().name, one.failure, what);
        };
        if (one.exit < 0 || one.exit > 4) {
            complain(u"ended by %1 after %2 ms"_s.arg(one.exit).arg(one.milliseconds));
            continue;
        }
        if ((one.out + one.err).contains(canary.mid(5).toUtf8())
            || (one.out + one.err).contains(canary.toUtf8().toBase64()))
            complain(u"shows the password"_s);
        const QString cause = one.diagnosis().value("cause"_L1).toString();
        const bool intoFile = one.target->what().settings.value(u"options"_s).contains(u"--output"_s);
        if (cause.isEmpty()) { // no report: then a sentence says why, or it is in the file
            if (one.err.trimmed().isEmpty() && !intoFile)
                complain(
                    u"exit %1 without a word: %2"_s.arg(one.exit).arg(QString::fromUtf8(one.out.left(200))));
            continue;
        }
        if (cause != one.target->what().cause && !allowed.at(i).contains(cause))
            complain(u"verdict %1 at %2, exit %3"_s.arg(cause, one.diagnosis().value("step"_L1).toString())
                         .arg(one.exit));
        const bool isInput = one.diagnosis().value("step"_L1).toString() == u"input"; // a file of --ca-file
        if (cause == u"internal-error" && one.exit != (isInput ? 2 : 4))
            complain(u"internal-error with exit %1"_s.arg(one.exit));
    }
    qInfo("%lld failing calls in %lld runs", static_cast<long long>(programs.size()),
        static_cast<long long>(plain.size()));
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestEndurance)
#include "tst_endurance.moc"
