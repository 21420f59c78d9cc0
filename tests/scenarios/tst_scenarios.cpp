// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judge.h"
#include "Lab.h"
#include "Replay.h"
#include "Scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <cstdio>

using namespace scenarios;

namespace
{

using L = QLatin1StringView;

/// Goals are 100, 97 and 97 %; these floors hold what has been reached. They only ever go up.
constexpr double floorOfSteps = 0.99;
constexpr double floorOfCauses = 0.97;
constexpr double floorOfAdvice = 0.97;
constexpr int workers = 6;

/// ENVOI_SCENARIOS_CASES=folder replays other files of the same names: the same situations under other
/// circumstances.
QString casesFolder()
{
    return qEnvironmentVariable(
        "ENVOI_SCENARIOS_CASES", QStringLiteral(ENVOI_SOURCE_DIR "/tests/scenarios/cases"));
}
QString expectedFile()
{
    return QStringLiteral(ENVOI_TEST_DATA "/scenarios/expected.jsonl");
}

/// Scenarios that take long first, each to the worker that has least to do.
QList<QStringList> dealt(const QStringList &ids)
{
    QList<std::pair<double, QString>> weighed;
    for (const QString &id : ids)
        weighed << std::pair(
            readScenario(casesFolder() + u'/' + id + QStringLiteral(".scenario")).weight, id);
    std::stable_sort(
        weighed.begin(), weighed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<QStringList> hands(workers);
    QList<double> load(workers, 0);
    for (const auto &[weight, id] : std::as_const(weighed)) {
        const auto least = std::min_element(load.begin(), load.end()) - load.begin();
        load[least] += weight + 0.7;
        hands[least] << id;
    }
    return hands;
}

/// The worker: stands in its own network and prints one JSON object a scenario.
int work(const QStringList &ids)
{
    Lab lab;
    QTextStream out(stdout);
    if (!lab.build()) {
        out << "LAB " << lab.error() << '\n';
        return 3;
    }
    for (const QString &id : ids) {
        const Scenario scenario = readScenario(casesFolder() + u'/' + id + QStringLiteral(".scenario"));
        Replayed replayed;
        if (!scenario.error.isEmpty())
            replayed.error = scenario.error;
        else if (!lab.open(scenario))
            replayed.error = lab.error();
        else
            replayed = replay(scenario, lab);
        lab.close();
        QJsonObject row;
        row[L("id")] = id;
        row[L("error")] = replayed.error;
        row[L("exit")] = replayed.exitStatus;
        row[L("seconds")] = replayed.seconds;
        for (auto it = replayed.reports.begin(); it != replayed.reports.end(); ++it)
            row[it.key()] = it.value();
        out << QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)) << '\n';
        out.flush();
    }
    return 0;
}

struct Rates {
    int cases = 0;
    int steps = 0;
    int causes = 0;
    int advice = 0;
    int others = 0;
};

void count(Rates &rates, const Mark &mark)
{
    ++rates.cases;
    rates.steps += mark.step;
    rates.causes += mark.cause;
    rates.advice += mark.advice;
    rates.others += mark.otherFacts.isEmpty();
}

void print(const QString &name, const Rates &r)
{
    const auto percent = [&r](int n) { return r.cases ? 100.0 * n / r.cases : 0.0; };
    std::printf(
        "%-7s %4d cases   step %5.1f %%   cause %5.1f %%   first advice %5.1f %%   other facts %5.1f %%\n",
        qPrintable(name), r.cases, percent(r.steps), percent(r.causes), percent(r.advice), percent(r.others));
}

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScenarioHasItsFile();
    void replayed();
};

void TestScenarios::everyScenarioHasItsFile()
{
    QStringList ids;
    for (const QJsonObject &row : readExpected(expectedFile()))
        ids << row[L("id")].toString();
    QVERIFY(ids.size() >= 174);
    QStringList files;
    for (const QString &file : QDir(casesFolder()).entryList({ QStringLiteral("*.scenario") })) {
        files << file.section(u'.', 0, 0);
        const Scenario scenario = readScenario(casesFolder() + u'/' + file);
        QVERIFY2(scenario.error.isEmpty(), qPrintable(file + QStringLiteral(": ") + scenario.error));
    }
    for (const QString &id : std::as_const(ids))
        QVERIFY2(files.contains(id), qPrintable(id));
    for (const QString &file : std::as_const(files))
        QVERIFY2(ids.contains(file), qPrintable(file));
}

void TestScenarios::replayed()
{
    // ENVOI_SCENARIOS=S025,S044 replays those alone, ENVOI_SCENARIOS_SAVE=folder keeps the reports.
    const QStringList chosen = qEnvironmentVariable("ENVOI_SCENARIOS").split(u',', Qt::SkipEmptyParts);
    QMap<QString, QJsonObject> expected;
    QStringList ids;
    for (const QJsonObject &row : readExpected(expectedFile())) {
        const QString id = row[L("id")].toString();
        if (!chosen.isEmpty() && !chosen.contains(id))
            continue;
        ids << id;
        expected.insert(id, row);
    }
    const QStringList enter = Lab::enterCommand();
    if (enter.isEmpty())
        QSKIP("This system permits no network namespaces (neither as root nor through user namespaces): no "
              "scenario was replayed.");

    QList<std::shared_ptr<QProcess>> processes;
    for (const QStringList &hand : dealt(ids)) {
        if (hand.isEmpty())
            continue;
        auto process = std::make_shared<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(enter.first(),
            enter.mid(1) + QStringList{ QCoreApplication::applicationFilePath(), QStringLiteral("--work") }
                + hand);
        processes << process;
    }
    QMap<QString, QJsonObject> results;
    for (const auto &process : std::as_const(processes)) {
        QVERIFY2(process->waitForFinished(900'000), "a worker did not end");
        for (const QByteArray &line : process->readAllStandardOutput().split('\n')) {
            if (line.startsWith("LAB "))
                QFAIL(line.constData());
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            if (!row.isEmpty())
                results.insert(row[L("id")].toString(), row);
        }
    }

    const QString save = qEnvironmentVariable("ENVOI_SCENARIOS_SAVE");
    QMap<QChar, Rates> groups;
    Rates all;
    std::printf("\n");
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject row = results.value(id);
        const QMap<QString, QJsonObject> reports{ { QStringLiteral("en"), row[L("en")].toObject() },
            { QStringLiteral("fr"), row[L("fr")].toObject() } };
        const Mark mark = judge(expected.value(id), reports);
        count(groups[groupOf(id)], mark);
        count(all, mark);
        if (!mark.whole()) {
            const QString error
                = row.isEmpty() ? QStringLiteral("the worker never came to it") : row[L("error")].toString();
            std::printf("%-6s %s %s %s %s  %s\n", qPrintable(id), mark.step ? "step" : "STEP",
                mark.cause ? "cause" : "CAUSE", mark.advice ? "advice" : "ADVICE",
                qPrintable(mark.otherFacts.join(u' ')),
                qPrintable((error.isEmpty() ? QString() : QStringLiteral("[%1] ").arg(error))
                    + mark.said.join(QStringLiteral("; "))));
        }
        if (!save.isEmpty()) {
            QFile file(save + u'/' + id + QStringLiteral(".json"));
            if (file.open(QIODevice::WriteOnly))
                file.write(QJsonDocument(row).toJson());
        }
    }
    std::printf("\n");
    for (auto it = groups.begin(); it != groups.end(); ++it)
        print(QStringLiteral("Group ") + it.key(), it.value());
    print(QStringLiteral("All"), all);
    std::fflush(stdout);

    if (!chosen.isEmpty())
        return;
    QVERIFY2(all.steps >= floorOfSteps * all.cases, "the step is wrong too often");
    QVERIFY2(all.causes >= floorOfCauses * all.cases, "the cause is wrong too often");
    QVERIFY2(all.advice >= floorOfAdvice * all.cases, "the first advice is wrong too often");
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--work")); at > 0)
        return work(arguments.mid(at + 1));
    qputenv("QTEST_FUNCTION_TIMEOUT", "1100000"); // all scenarios are one function
    TestScenarios test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scenarios.moc"
